"""The actions of the page of posts."""

from coder.ui.action_lists.spec import ActionSpec

POSTS: tuple[ActionSpec, ...] = ()
