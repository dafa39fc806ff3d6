"""Which meaning a code had in which revision, and which codings were given under an earlier one."""

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

FIRST = 1


@dataclass(frozen=True, slots=True)
class Meanings:
    """The meanings of codes: (revision, number) from the revision on, by code, oldest first.

    Revisions are numbered in the order in which they came; a code has its first meaning until its
    first entry. One that came from another copy, where this one may have changed meanings since
    they went apart, is read as the revision here that it was made from: `made_from`.
    """

    since: Mapping[str, tuple[tuple[int, int], ...]]
    made_from: Mapping[int, int] = field(default_factory=dict[int, int])

    def at(self, code: str, revision: int) -> int:
        """Return the number of a code's meaning in a revision."""
        entries = self.since.get(code, ())
        revision = self.made_from.get(revision, revision)
        place = bisect_right(entries, revision, key=lambda entry: entry[0])
        return entries[place - 1][1] if place else FIRST

    def now(self, code: str) -> int:
        """Return the number of a code's present meaning."""
        entries = self.since.get(code, ())
        return entries[-1][1] if entries else FIRST

    def next(self, code: str) -> int:
        """Return the number of a meaning that a code has not had yet."""
        return max((number for _, number in self.since.get(code, ())), default=FIRST) + 1

    def are_old(self, codes: Collection[str], revision: int) -> bool:
        """Tell whether one of the codes meant something else in a revision than it means now."""
        return any(
            self.at(code, revision) != self.now(code) for code in codes if code in self.since
        )

    def period(self, codes: Collection[str], revision: int) -> tuple[tuple[str, int], ...]:
        """Return what the codes that ever changed their meaning meant in a revision."""
        return tuple((code, self.at(code, revision)) for code in codes if code in self.since)
