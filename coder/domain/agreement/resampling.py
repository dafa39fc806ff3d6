"""Drawing items again, with all their codings, under a seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np

    from coder.domain.agreement.tally import Real, Whole

_CELLS = 4_000_000
"""Figures held at a time: draws x rows."""
_AT_ONCE = 500_000
"""Items drawn at a time."""
_FEW = 16
"""Items to a row from which rows are drawn rather than items."""


def draw_items(weights: Real, draws: int, random: np.random.Generator) -> Iterator[Real]:
    """Yield blocks of draws x rows: how often each row comes up in n items drawn with replacement.

    `weights` counts the items of each row. What is drawn depends on the seed and on the rows only.
    """
    import numpy as np

    n, rows = round(float(weights.sum())), len(weights)
    several = max(1, min(draws, _CELLS // max(rows, 1)))
    places = None if n >= _FEW * rows else np.repeat(np.arange(rows), weights.astype(np.int64))
    for first in range(0, draws, several):
        some = min(several, draws - first)
        if places is None:
            yield random.multinomial(n, weights / n, size=some).astype(np.float64)
            continue
        yield _drawn_by_place(places, rows, some, random)


def _drawn_by_place(places: Whole, rows: int, draws: int, random: np.random.Generator) -> Real:
    """Count the rows of items drawn one by one; several draws at a time where items are few."""
    import numpy as np

    n = len(places)
    block = np.zeros((draws, rows))
    several = max(1, _AT_ONCE // max(n, 1))
    for first in range(0, draws, several):
        some = min(several, draws - first)
        drawn = places[random.integers(0, n, (some, n))] + rows * np.arange(some)[:, None]
        counted = np.bincount(drawn.ravel(), minlength=some * rows)
        block[first : first + some] = counted.reshape(some, rows)
    return block


def draw_clusters(
    contents: Real, counts: Real, draws: int, random: np.random.Generator
) -> Iterator[Real]:
    """Yield blocks of draws x rows for whole clusters drawn with replacement.

    `contents` (kinds x rows) says what a cluster of each kind holds, `counts` how many there are.
    """
    for block in draw_items(counts, draws, random):
        yield block @ contents


def draw_strata(
    strata: Sequence[tuple[Whole, Real, float]], rows: int, draws: int, seed: int
) -> Iterator[Real]:
    """Yield blocks of draws x rows, each stratum drawn on its own and weighed.

    A stratum is its rows' places, its items by row, and the weight of one of its items.
    """
    import numpy as np

    several = max(1, min(draws, _CELLS // max(rows, 1)))
    random = np.random.default_rng(seed)
    for first in range(0, draws, several):
        some = min(several, draws - first)
        block = np.zeros((some, rows))
        for places, counts, weight in strata:
            drawn = np.concatenate(list(draw_items(counts, some, random)))
            block[:, places] += weight * drawn
        yield block
