"""Standard errors and 95 % intervals of coefficients, and when they cannot be had."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING

from coder.domain.agreement.results import (
    DELTA,
    GWET,
    LARGE_SAMPLE,
    ONE_ITEM,
    ZERO_WIDTH,
    Coefficient,
    Interval,
)
from coder.domain.agreement.student_t import t_quantile

if TYPE_CHECKING:
    from coder.domain.agreement.tally import Real, Tally

ZERO_SE = 1e-10
"""A standard error below this is rounding: the items do not differ."""

LOWEST = -1.0
"""Where an interval is cut below."""
_ROUNDING = 1e-9


def defined(name: str, value: float, n_items: int) -> Coefficient:
    """Return a coefficient that has a value and, so far, no interval."""
    return Coefficient(name, value, None, (), n_items, undefined=None, no_interval=ONE_ITEM)


def undefined(name: str, reason: str, n_items: int) -> Coefficient:
    """Return a coefficient that has no value, for the reason given."""
    return Coefficient(name, None, None, (), n_items, undefined=reason)


def with_intervals(coefficient: Coefficient, *intervals: Interval | None) -> Coefficient:
    """Add the intervals that could be had, that of the coefficient's own standard error first."""
    if intervals[0] is None:
        return replace(coefficient, no_interval=ZERO_WIDTH)
    had = tuple(interval for interval in intervals if interval is not None)
    return replace(coefficient, se=had[0].se, intervals=had, no_interval=None)


def gwet_interval(
    value: float, deviations: Real, tally: Tally, lowest: float = LOWEST
) -> Interval | None:
    """Return Gwet's interval from each row's c*_i - c, c*_i linearised (Gwet 2008, 2014).

    Inference is to items, with n - 1 degrees of freedom; cut at `lowest`. None if it has no width.
    """
    n = tally.n
    variance = float(tally.weights @ deviations**2) / (n * (n - 1))
    return _interval(GWET, value, sqrt(variance), n - 1, lowest)


def delta_interval(value: float, scores: Real, tally: Tally) -> Interval | None:
    """Return the interval of a share from each row's influence on it, t with n - 1; in 0 … 1."""
    n = tally.n
    variance = float(tally.weights @ scores**2) / (n * (n - 1))
    return _interval(DELTA, value, sqrt(variance), n - 1, 0.0)


def large_sample_interval(
    value: float, kappa: float, pe: float, chance: Real, pairs: Tally, lowest: float = LOWEST
) -> Interval | None:
    """Return the interval of two coders of Fleiss, Cohen & Everitt (1969), t with n - 1.

    `pairs` holds the items both coded, `chance` the W of each of its rows; `kappa` is the
    coefficient without small-sample term (alpha's is Scott's pi). None if its width is zero.
    """
    n = pairs.n
    share = pairs.weights / n
    scores = (pairs.agreeing > 0) - (1 - kappa) * chance
    # The weighted mean of the scores is pa - 2 (1 - kappa) pe; centred first, nothing cancels.
    variance = float(share @ (scores - float(share @ scores)) ** 2) / (n * (1 - pe) ** 2)
    return _interval(LARGE_SAMPLE, value, sqrt(variance), n - 1, lowest)


def _interval(method: str, value: float, se: float, df: int, lowest: float) -> Interval | None:
    if se < ZERO_SE:
        return None
    reach = t_quantile(0.975, df) * se
    low, high = value - reach, min(1.0, value + reach)
    # Many items coded once can take Fleiss, Conger and AC1 below -1: no cut past the value itself.
    return Interval(method, max(lowest, low) if value >= lowest - _ROUNDING else low, high, se)
