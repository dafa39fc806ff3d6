"""Repeats as the window shows them: the groups, largest first, their posts, and both numbers."""

from dataclasses import dataclass

from coder.domain.repeats.differences import Differences, differences
from coder.services import repeats
from coder.services.report_words import repeats_sentence
from coder.services.session import Session
from coder.storage import posts, repeat_lists, to_code
from coder.storage import repeats as stored
from coder.storage.repeat_lists import NEAR, PASSED, SAME, GroupFigures

__all__ = [
    "NEAR", "PASSED", "SAME", "GroupFigures", "Member", "Overview", "excerpt", "member",
    "overview", "whose",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Overview:
    """All groups, and how the study treats them.

    `each` and `once` are the posts to be coded under either setting; `out` are the posts that
    somebody said are no repeats.
    """

    mode: str
    groups: tuple[GroupFigures, ...]
    out: tuple[int, ...]
    each: int
    once: int
    can_undo: bool
    can_redo: bool

    @property
    def in_groups(self) -> int:
        """How many posts are in a group."""
        return sum(group.posts for group in self.groups)

    def sentence(self, language: str) -> str:
        """Say for a thesis how repeats are treated, with both numbers; "" without any."""
        return repeats_sentence(
            self.mode, len(self.groups), self.in_groups, self.each, self.once, language
        )


@dataclass(frozen=True, slots=True)
class Member:
    """A post of a group, and how its text differs from that of the post that stands for it."""

    post: int
    text: str
    posted_at: str
    passed_on: bool
    differences: Differences


def overview(session: Session) -> Overview:
    """Return what the list of groups shows; for a million posts it takes about a second."""
    file = session.file
    marked = stored.marks(file)
    mine = session.role == "owner"
    return Overview(
        mode=stored.mode(file),
        groups=tuple(repeat_lists.largest_first(file, marked)),
        out=tuple(sorted(post for post, mark in marked.items() if mark.apart)),
        each=to_code.count(file, repeats.EACH),
        once=to_code.count(file, repeats.ONE),
        can_undo=mine and repeats.can_undo(session),
        can_redo=mine and repeats.can_redo(session),
    )


def whose(session: Session, group: int) -> tuple[int, ...]:
    """Return the posts of a group by its id, the one that stands first."""
    return tuple(stored.group_of(session.file, group))


def excerpt(session: Session, post: int) -> str:
    """Return the start of a post's text on one line."""
    return repeats.Names(session).excerpt(post, 240)


def member(session: Session, post: int, stands: int) -> Member:
    """Return a post beside the one that stands for its group."""
    text, posted_at = posts.shown(session.file, post)
    other = text if post == stands else posts.shown(session.file, stands)[0]
    return Member(
        post, text, posted_at, repeat_lists.is_passed_on(session.file, post),
        differences(text, other),
    )  # fmt: skip
