"""How coders agree on one code: where it is given, where it is not, and how often each gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder.domain.agreement import results
from coder.domain.agreement.intervals import defined, delta_interval, undefined, with_intervals
from coder.domain.agreement.tally import tally

if TYPE_CHECKING:
    from coder.domain.agreement.results import Coefficient
    from coder.domain.agreement.tally import Ratings

FEW = 10
"""Posts carrying a code under which no interval of its coefficients can be trusted."""


@dataclass(frozen=True, slots=True)
class CodeUse:
    """How a code was used by the coders on the items that two or more of them coded.

    `prevalence` is its share of the codings; `prevalence_index` (a - d)/n and `bias_index`
    (b - c)/n are of two coders (Byrt, Bishop & Carlin 1993), None with more.
    """

    items: int
    carrying: int
    """Items to which at least one coder gave it."""
    by_coder: tuple[int, ...]
    prevalence: float | None
    prevalence_index: float | None
    bias_index: float | None
    positive: Coefficient
    negative: Coefficient

    @property
    def is_rare(self) -> bool:
        """Tell whether too few items carry the code."""
        return self.carrying < FEW


def specific_agreement(presence: Ratings, value: int = 1) -> Coefficient:
    """Return the share of a value's codings that another coding of the item agrees with.

    `presence` holds 1 = the code, 0 = another, -1 = missing; two coders: 2a/(2a + b + c). The
    error is that of a ratio of sums (Spitzer & Fleiss 1974; Uebersax).
    """
    name = results.SPECIFIC_AGREEMENT
    counted = tally(presence, 2).paired()
    n = counted.n
    if n == 0:
        return undefined(name, results.NO_OVERLAP, 0)
    given = (counted.codes == value).sum(axis=1)
    both, all_ = given * (given - 1), given * (counted.codings - 1)
    whole = float(counted.weights @ all_)
    if whole == 0:
        return undefined(name, results.NOT_USED, n)
    share = float(counted.weights @ both) / whole
    found = defined(name, share, n)
    if n < 2:
        return found
    return with_intervals(found, delta_interval(share, n * (both - share * all_) / whole, counted))


def code_use(presence: Ratings) -> CodeUse:
    """Return how a code was used; `presence` as in `specific_agreement`."""
    import numpy as np

    counted = tally(presence, 2).paired()
    rows, weights = counted.codes, counted.weights
    given = (rows == 1).sum(axis=1)
    codings = float(weights @ counted.codings)
    by_coder = tuple(
        round(float(weights @ (rows[:, coder] == 1))) for coder in range(counted.coders)
    )
    prevalence_index = bias_index = None
    if counted.coders == 2 and counted.n:
        yes = float(weights @ (given == 2)) - float(weights @ (given == 0))
        prevalence_index = yes / counted.n
        bias_index = (by_coder[0] - by_coder[1]) / counted.n
    return CodeUse(
        counted.n,
        round(float(weights @ (given > 0))),
        by_coder,
        float(np.dot(weights, given)) / codings if codings else None,
        prevalence_index,
        bias_index,
        specific_agreement(presence, 1),
        specific_agreement(presence, 0),
    )
