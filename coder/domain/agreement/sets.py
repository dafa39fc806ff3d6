"""Ratings of multi-choice variables: whole sets as categories, or one code as present or absent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder.domain.agreement.tally import Ratings


@dataclass(frozen=True, slots=True, eq=False)
class SetRatings:
    """Ratings items x coders that number the distinct sets of codes; -1 = missing."""

    ratings: Ratings
    sets: tuple[frozenset[str], ...]
    """The set each number stands for, in the order first seen; the empty set is one of them."""

    @property
    def q(self) -> int:
        """The number of distinct sets seen."""
        return len(self.sets)

    def presence(self, code: str) -> Ratings:
        """Return ratings of one code (q = 2): 1 = in the set, 0 = not in it, -1 = missing."""
        import numpy as np

        # A missing value (-1) picks the last entry.
        held = np.array([code in found for found in self.sets] + [-1], dtype=np.int8)
        return held[self.ratings]


def encode_sets(values: Sequence[Sequence[tuple[str, ...] | None]]) -> SetRatings:
    """Number the distinct sets among the values, items x coders (None = missing).

    The order of a value's codes does not matter; `()`, no code applies, is a set like any other.
    """
    import numpy as np

    numbers: dict[frozenset[str], int] = {}
    # Most values repeat as they are, so that a set is made only for each distinct spelling.
    spelled: dict[tuple[str, ...] | None, int] = {None: -1}
    flat: list[int] = []
    for item in values:
        for value in item:
            if value not in spelled:
                spelled[value] = numbers.setdefault(frozenset(value or ()), len(numbers))
            flat.append(spelled[value])
    coders = len(values[0]) if values else 0
    ratings = np.array(flat, dtype=np.int32).reshape(len(values), coders)
    return SetRatings(ratings, tuple(numbers))
