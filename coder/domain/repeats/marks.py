"""What a researcher decided about a post and its repeats: the value of the mark *repeat*."""

from dataclasses import dataclass
from typing import cast

from coder.domain.marks import read_value, write_value


@dataclass(frozen=True, slots=True)
class RepeatMark:
    """A post that stands for its group, that is no repeat, or that repeats another.

    `repeats` is the printed uid of a post with which it was put together by hand; empty otherwise.
    """

    stands: bool = False
    apart: bool = False
    repeats: str = ""


NO_MARK = RepeatMark()


def read_mark(stored: str | None) -> RepeatMark:
    """Return what a stored mark says; one that says nothing known is no mark."""
    value = read_value(stored)
    if isinstance(value, bool):
        return RepeatMark(stands=value, apart=not value)
    if not isinstance(value, dict):
        return NO_MARK
    said = cast("dict[str, object]", value)
    return RepeatMark(
        said.get("stands") is True, said.get("apart") is True, str(said.get("repeats") or "")
    )


def write_mark(mark: RepeatMark) -> str | None:
    """Return a mark as it is stored: only what it says, None where that is nothing."""
    said: dict[str, object] = {}
    if mark.stands:
        said["stands"] = True
    if mark.apart:
        said["apart"] = True
    if mark.repeats:
        said["repeats"] = mark.repeats
    return write_value(said or None)
