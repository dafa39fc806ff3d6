"""What a researcher decided about a post and its repeats: the value of the mark *repeat*."""

from dataclasses import dataclass
from typing import cast

from coder.domain.marks import read_value, write_value


@dataclass(frozen=True, slots=True)
class RepeatMark:
    """A post that stands for its group, that is no repeat, or that repeats another.

    `repeats` are printed uids of posts with which it was put together by hand.
    """

    stands: bool = False
    apart: bool = False
    repeats: tuple[str, ...] = ()


NO_MARK = RepeatMark()


def read_mark(stored: str | None) -> RepeatMark:
    """Return what a stored mark says; one that says nothing known is no mark."""
    value = read_value(stored)
    if isinstance(value, bool):
        return RepeatMark(stands=value, apart=not value)
    if not isinstance(value, dict):
        return NO_MARK
    said = cast("dict[str, object]", value)
    named = said.get("repeats")
    uids = cast("list[object]", named) if isinstance(named, list) else []
    return RepeatMark(
        said.get("stands") is True, said.get("apart") is True, tuple(str(uid) for uid in uids)
    )


def write_mark(mark: RepeatMark) -> str | None:
    """Return a mark as it is stored: only what it says, None where that is nothing."""
    said: dict[str, object] = {}
    if mark.stands:
        said["stands"] = True
    if mark.apart:
        said["apart"] = True
    if mark.repeats:
        said["repeats"] = list(mark.repeats)
    return write_value(said or None)
