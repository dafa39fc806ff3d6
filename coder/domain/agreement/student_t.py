"""The quantile of Student's t distribution, without scipy."""

from functools import lru_cache
from math import cos, exp, lgamma, pi, sin, sqrt, tan
from statistics import NormalDist

SERIES_UP_TO = 300
"""Degrees of freedom up to which the exact finite series is summed."""


def t_quantile(p: float, df: int) -> float:
    """Return the t below which the share `p` (0 < p < 1) lies; ValueError outside its domain.

    Sources: Abramowitz & Stegun 26.7.3, 26.7.4 (finite series) and 26.7.5 (expansion in 1/df).
    """
    if not 0 < p < 1 or df < 1:
        raise ValueError("needs 0 < p < 1 and df >= 1")
    if p < 0.5:
        return -t_quantile(1 - p, df)
    return _by_series(p, df) if df <= SERIES_UP_TO else _by_expansion(p, df)


@lru_cache(maxsize=512)
def _by_series(p: float, df: int) -> float:
    target = 2 * p - 1
    slope = 2 * exp(lgamma((df + 1) / 2) - lgamma(df / 2)) / sqrt(pi)
    # The share within ±t is concave in the angle, so Newton's steps from 0 never overshoot.
    angle = 0.0
    for _ in range(200):
        step = (target - _share_within(angle, df)) / (slope * cos(angle) ** (df - 1))
        angle += step
        if step < 1e-15:
            break
    return sqrt(df) * tan(angle)


def _share_within(angle: float, df: int) -> float:
    """Return P(|T| <= t) for t = sqrt(df) tan(angle)."""
    square = cos(angle) ** 2
    if df % 2:
        term = cos(angle) if df > 1 else 0.0
        total = term
        for k in range(3, df - 1, 2):
            term *= square * (k - 1) / k
            total += term
        return 2 / pi * (angle + sin(angle) * total)
    term = total = 1.0
    for k in range(2, df - 1, 2):
        term *= square * (k - 1) / k
        total += term
    return sin(angle) * total


def _by_expansion(p: float, df: int) -> float:
    x = NormalDist().inv_cdf(p)
    orders = (
        x,
        (x**3 + x) / 4,
        (5 * x**5 + 16 * x**3 + 3 * x) / 96,
        (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / 384,
        (79 * x**9 + 776 * x**7 + 1482 * x**5 - 1920 * x**3 - 945 * x) / 92160,
    )
    return sum(order / df**power for power, order in enumerate(orders))
