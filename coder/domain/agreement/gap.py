"""How long lies between two codings of the same posts by the same coder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

SUGGESTED_DAYS = 14
"""So many days should lie between the codings: sooner, the coder may remember the first ones."""
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Gap:
    """The days between the two codings of the posts; `short` posts have fewer than suggested."""

    posts: int
    median: float
    least: float
    most: float
    short: int


def gap_of(times: Sequence[tuple[str, str]]) -> Gap | None:
    """Return the gap between stored times, a pair for each post; None without posts."""
    days = [_days(one, other) for one, other in times]
    if not days:
        return None
    short = sum(each < SUGGESTED_DAYS for each in days)
    return Gap(len(days), median(days), min(days), max(days), short)


def _days(one: str, other: str) -> float:
    between = datetime.fromisoformat(other) - datetime.fromisoformat(one)
    return abs(between.total_seconds()) / _DAY
