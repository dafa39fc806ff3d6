"""The interval that Hayes' KALPHA macro prints, for those who have to report the same figure.

It draws pairs of codings, not items, and never more than 25 for each cell of the coincidence
matrix: from some hundred items on it does not get narrower, and it should not be preferred.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder.domain.agreement import results
from coder.domain.agreement.ordinal import mean_ranks
from coder.domain.agreement.results import Interval
from coder.domain.agreement.tally import tally

if TYPE_CHECKING:
    from coder.domain.agreement.tally import Ratings, Real, Tally

_PAIRS_A_CELL = 25


def kalpha_interval(
    ratings: Ratings, q: int, draws: int, seed: int, *, ordinal: bool = False
) -> Interval | None:
    """Return the interval of nominal or ordinal alpha as version 3.0 of the macro computes it.

    Expected disagreement stays that of the data. Draws without any disagreement count as 0 as
    often as they are expected to hold one code only. None where alpha is undefined.
    """
    import numpy as np

    counted = tally(ratings, q).paired()
    if counted.n < 2:
        return None
    cells = coincidences(counted)
    used = cells.sum(axis=1)
    total = float(used.sum())
    apart = _apart(used, ordinal=ordinal)
    expected = float(used @ apart @ used) / (total * (total - 1))
    if expected <= 0:
        return None
    filled = int((cells > 0).sum())
    pairs = int(min(_PAIRS_A_CELL * filled, (counted.coders - 1) * total / 2))
    random = np.random.default_rng(seed)
    drawn = random.multinomial(pairs, (cells / total).ravel(), size=draws)
    alphas = np.maximum(1 - drawn @ apart.ravel() / (pairs * expected), -1.0)
    there = float(counted.weights @ (counted.codings * (counted.codings - 1))) / 2
    alphas = np.sort(_with_no_variation(alphas, cells, total, there))
    low, high = int(0.025 * draws) - 1, int(0.975 * draws)
    ends = float(alphas[max(low, 0)]), float(alphas[min(high, draws - 1)])
    below = tuple(float((alphas < limit).mean()) for limit in results.BENCHMARKS)
    se = float(alphas.std(ddof=1))
    return Interval(results.KALPHA, *ends, se, draws, seed, 0.0, below)


def coincidences(counted: Tally) -> Real:
    """Return the coincidence matrix, codes x codes; its sum is the number of paired codings."""
    import numpy as np

    cells = np.zeros((counted.q, counted.q))
    share = counted.weights / (counted.codings - 1).clip(1)
    for first in range(counted.coders):
        for second in range(counted.coders):
            one, other = counted.codes[:, first], counted.codes[:, second]
            both = (one >= 0) & (other >= 0)
            if first != second:
                np.add.at(cells, (one[both], other[both]), share[both])
    return cells


def _apart(used: Real, *, ordinal: bool) -> Real:
    import numpy as np

    if not ordinal:
        return 1.0 - np.eye(len(used))
    ranks = mean_ranks(used)
    return (ranks[:, None] - ranks[None, :]) ** 2


def _with_no_variation(alphas: Real, cells: Real, total: float, pairs: float) -> Real:
    import numpy as np

    perfect = np.flatnonzero(alphas == 1.0)
    alone = np.diagonal(cells) / total
    if (alone > 0).sum() == 1:
        alphas[perfect] = 0.0
    else:
        expected = round(len(alphas) * float((alone**pairs).sum()))
        alphas[perfect[:expected]] = 0.0
    return alphas
