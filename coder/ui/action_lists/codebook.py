"""The actions of the codebook page."""

from coder.ui.action_lists.spec import ActionSpec

CODEBOOK: tuple[ActionSpec, ...] = ()
