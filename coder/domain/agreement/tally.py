"""The ratings of a set of coders, counted once: each distinct row of codings and its weight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ratings: TypeAlias = NDArray[np.integer[Any]]
    Whole: TypeAlias = NDArray[np.int64]
    Real: TypeAlias = NDArray[np.float64]

COUNT_BELOW = 1 << 20
"""So many possible rows are counted in a table of all of them rather than sorted."""


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """Distinct rows of codings, each with the number of items that have it; rows without any
    coding are left out.
    """

    codes: Whole
    """Rows x coders, -1 = missing."""
    weights: Real
    codings: Whole
    """Per row: how many coders coded it (r_i)."""
    agreeing: Whole
    """Per row: the ordered pairs of codings that agree, sum over codes of r_ik (r_ik - 1)."""
    q: int

    @property
    def n(self) -> int:
        """The number of items with a coding."""
        return round(float(self.weights.sum()))

    @property
    def coders(self) -> int:
        """The number of columns."""
        return self.codes.shape[1]

    def lookup(self, table: Real) -> Real:
        """Return per row the sum over its codings of `table` (one figure for each code)."""
        import numpy as np

        # -1 picks the last entry, so that a missing coding adds nothing.
        extended = np.append(table, 0.0)
        total = np.zeros(len(self.weights))
        for coder in range(self.coders):
            total += extended[self.codes[:, coder]]
        return total

    def spread(self, coder: int, weights: Real) -> Real:
        """Return per code the sum of the rows' weights where the coder gave that code."""
        import numpy as np

        column = self.codes[:, coder]
        coded = column >= 0
        return np.bincount(column[coded], weights[coded], self.q).astype(np.float64)

    def totals(self, weights: Real) -> Real:
        """Return per code the sum of the rows' weights, once for each coding with that code."""
        import numpy as np

        total = np.zeros(self.q)
        for coder in range(self.coders):
            total += self.spread(coder, weights)
        return total

    def row_of(self, ratings: Ratings) -> Whole:
        """Return for each item of the ratings the place of its row, -1 without any coding.

        Raises ValueError for an item whose row is not here.
        """
        import numpy as np

        every = np.concatenate([self.codes, ratings.astype(np.int64)])
        _, number = np.unique(every, axis=0, return_inverse=True)
        number = number.reshape(-1)
        place = np.full(number.max(initial=-1) + 1, -1, dtype=np.int64)
        place[number[: len(self.codes)]] = np.arange(len(self.codes))
        found = place[number[len(self.codes) :]]
        if ((found < 0) & (ratings >= 0).any(axis=1)).any():
            raise ValueError("an item has a row that was not counted")
        return found

    def rows_among(self, ratings: Ratings) -> tuple[Whole, Real]:
        """Return the places of the rows that some items have, and how many items have each."""
        import numpy as np

        found = self.row_of(ratings)
        places, counts = np.unique(found[found >= 0], return_counts=True)
        return places, counts.astype(np.float64)

    def paired(self) -> Tally:
        """Return the tally of the items that two coders or more coded."""
        keep = self.codings >= 2
        return Tally(
            self.codes[keep], self.weights[keep], self.codings[keep], self.agreeing[keep], self.q
        )


def tally(ratings: Ratings, q: int) -> Tally:
    """Count the ratings (items x coders, -1 = missing); ValueError if one is not -1 … q-1."""
    import numpy as np

    if ratings.size and (ratings.min() < -1 or ratings.max() >= q):
        raise ValueError("a rating lies outside -1 … q-1")
    rows, weights = _distinct_rows(ratings, q)
    coded = (rows >= 0).sum(axis=1)
    rows, weights, coded = rows[coded > 0], weights[coded > 0], coded[coded > 0]
    agreeing = np.zeros(len(rows), dtype=np.int64)
    for first in range(rows.shape[1]):
        for second in range(first + 1, rows.shape[1]):
            same = (rows[:, first] == rows[:, second]) & (rows[:, first] >= 0)
            agreeing += 2 * same
    return Tally(rows, weights, coded.astype(np.int64), agreeing, q)


def _distinct_rows(ratings: Ratings, q: int) -> tuple[Whole, Real]:
    import numpy as np

    items, coders = ratings.shape
    key = np.zeros(items, dtype=np.int64)
    possible = 1
    for coder in range(coders):
        if possible > (1 << 62) // (q + 1):
            seen, key = np.unique(key, return_inverse=True)
            possible = len(seen)
        key *= q + 1
        key += ratings[:, coder]
        key += 1
        possible *= q + 1
    if possible <= COUNT_BELOW:
        counts = np.bincount(key, minlength=possible)
        place = np.zeros(possible, dtype=np.int64)
        place[key] = np.arange(items)
        first = place[counts > 0]
        counts = counts[counts > 0]
    else:
        _, first, counts = np.unique(key, return_index=True, return_counts=True)
    return ratings[first].astype(np.int64), counts.astype(np.float64)
