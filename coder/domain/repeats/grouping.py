"""Groups of repeats: who is in them, and in which order their posts stand for them."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from coder.domain.repeats.joining import joined_by_keys
from coder.domain.repeats.marks import NO_MARK, RepeatMark

EACH, ONE = "each", "one"
MODES = (EACH, ONE)
"""How a study treats repeats: each post is coded, or one of a group that stands for it."""


@dataclass(frozen=True, slots=True)
class Member:
    """A post of a group: row id, uid, and whether it passes on another's text."""

    post: int
    uid: bytes
    passed_on: bool


def members_of_groups(
    keyed: Iterable[tuple[int, Hashable]], marks: Mapping[int, RepeatMark]
) -> list[list[int]]:
    """Return the posts of each group of two and more.

    Posts that share a key belong together. A post marked as no repeat is taken out; the others of
    its group stay together, also where it alone joined them.
    """
    found = (
        [post for post in posts if not marks.get(post, NO_MARK).apart]
        for posts in joined_by_keys(keyed)
    )
    return [posts for posts in found if len(posts) > 1]


def in_standing_order(members: Iterable[Member], marks: Mapping[int, RepeatMark]) -> list[Member]:
    """Put the posts of a group in the order in which they stand for it, whatever order they are in.

    Chosen ones come first, then originals, then those that pass a text on; lower uids before
    higher ones.
    """
    return sorted(
        members, key=lambda m: (not marks.get(m.post, NO_MARK).stands, m.passed_on, m.uid)
    )
