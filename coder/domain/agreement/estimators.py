"""Each coefficient of agreement on a tally: its chance agreement, its value, its intervals.

pa = observed, pe = chance agreement; every coefficient is (pa - pe) / (1 - pe).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coder.domain.agreement import results
from coder.domain.agreement.intervals import (
    LOWEST,
    defined,
    gwet_interval,
    large_sample_interval,
    undefined,
    with_intervals,
)

if TYPE_CHECKING:
    from coder.domain.agreement.results import Coefficient
    from coder.domain.agreement.tally import Real, Tally

NO_CHANCE_BELOW = 1e-12
"""1 - pe under which a coefficient is 0/0."""


def percent_agreement(tally: Tally) -> Coefficient:
    """Percent agreement (Gwet 2014)."""
    return _of_fixed_chance(results.PERCENT_AGREEMENT, tally, 0.0)


def brennan_prediger(tally: Tally) -> Coefficient:
    """Brennan-Prediger: chance is 1/q (Brennan & Prediger 1981)."""
    return _of_fixed_chance(results.BRENNAN_PREDIGER, tally, 1 / max(tally.q, 1))


def fleiss_kappa(tally: Tally, name: str = results.FLEISS_KAPPA) -> Coefficient:
    """Fleiss' kappa (Fleiss 1971; with codings missing Gwet 2014)."""
    shares = _code_shares(tally)
    by_row = tally.lookup(shares)
    return _of_chance(name, tally, float(shares @ shares), by_row / tally.codings, by_row)


def gwet_ac1(tally: Tally) -> Coefficient:
    """Gwet's AC1 (Gwet 2008)."""
    if tally.q < 2:
        return _of_fixed_chance(results.GWET_AC1, tally, 1.0)
    shares = _code_shares(tally)
    by_row = tally.lookup(1 - shares) / (tally.q - 1)
    pe = float(shares @ (1 - shares)) / (tally.q - 1)
    return _of_chance(results.GWET_AC1, tally, pe, by_row / tally.codings, by_row)


def conger_kappa(tally: Tally, name: str = results.CONGER_KAPPA) -> Coefficient:
    """Conger's kappa, Cohen's for many coders (Conger 1980; with codings missing Gwet 2014)."""
    import numpy as np

    counts = [tally.spread(coder, tally.weights) for coder in range(tally.coders)]
    active = [coder for coder, count in enumerate(counts) if count.any()]
    if len(active) < 2:
        return undefined(name, results.NO_OVERLAP, 0)
    coded = np.array([counts[coder].sum() for coder in active])
    shares = np.array([counts[coder] for coder in active]) / coded[:, None]
    mean = shares.mean(axis=0)
    pe = float(mean @ mean - shares.var(axis=0, ddof=1).sum() / len(active))
    pe_i = np.zeros(len(tally.weights))
    for share, count, coder in zip(shares, coded / tally.n, active, strict=True):
        column = tally.codes[:, coder]
        others = len(active) * mean - share
        # A missing coding (-1) picks the zero at the end.
        given = np.append(others, 0.0)[column]
        pe_i += (given - ((column >= 0) - count) * float(others @ share)) / count
    pe_i /= len(active) * (len(active) - 1)
    # W_kl = p_+k + p_l+ of two coders: the code of each weighed by how often the other gives it.
    chance = shares[1][tally.codes[:, 0]] + shares[0][tally.codes[:, 1]]
    return _of_chance(name, tally, pe, pe_i, chance)


def cohen_kappa(tally: Tally) -> Coefficient:
    """Cohen's kappa of the items both coded (Cohen 1960)."""
    if tally.coders > 2:
        return undefined(results.COHEN_KAPPA, results.TWO_CODERS_ONLY, tally.paired().n)
    return _large_sample_first(conger_kappa(tally.paired(), results.COHEN_KAPPA))


def scott_pi(tally: Tally) -> Coefficient:
    """Scott's pi of the items both coded (Scott 1955)."""
    if tally.coders > 2:
        return undefined(results.SCOTT_PI, results.TWO_CODERS_ONLY, tally.paired().n)
    return _large_sample_first(fleiss_kappa(tally.paired(), results.SCOTT_PI))


def krippendorff_alpha(tally: Tally) -> Coefficient:
    """Nominal alpha of the items coded twice or more (Krippendorff 2011; variance Gwet 2014)."""
    name = results.KRIPPENDORFF_ALPHA
    tally = tally.paired()
    n = tally.n
    if n == 0:
        return undefined(name, results.NO_OVERLAP, 0)
    mean = float(tally.weights @ tally.codings) / n
    epsilon = 1 / (n * mean)
    shares = tally.totals(tally.weights) / (n * mean)
    pe = float(shares @ shares)
    if 1 - pe < NO_CHANCE_BELOW:
        return undefined(name, results.NO_VARIATION, n)
    agreement = tally.agreeing / (mean * (tally.codings - 1))
    plain = float(tally.weights @ agreement) / n
    observed = (1 - epsilon) * plain + epsilon
    value = (observed - pe) / (1 - pe)
    kappa = (plain - pe) / (1 - pe)
    if n < 2:
        return defined(name, value, n)
    excess = (tally.codings - mean) / mean
    by_row = tally.lookup(shares)
    scores = (agreement - observed * excess - pe) / (1 - pe)
    scores -= 2 * (1 - kappa) * (by_row / mean - pe * excess - pe) / (1 - pe)
    gwet = gwet_interval(value, scores - kappa, tally)
    large = large_sample_interval(value, kappa, pe, by_row, tally) if tally.coders == 2 else None
    return with_intervals(defined(name, value, n), gwet, large)


def _code_shares(tally: Tally) -> Real:
    """Return pi_k, the mean share of each code among an item's codings (zeros without items)."""
    return tally.totals(tally.weights / tally.codings) / max(tally.n, 1)


def _of_fixed_chance(name: str, tally: Tally, pe: float) -> Coefficient:
    import numpy as np

    flat = np.zeros(len(tally.weights))
    found = _of_chance(name, tally, pe, flat + pe, flat)
    return replace(found, n_items=tally.paired().n)


def _of_chance(name: str, tally: Tally, pe: float, pe_i: Real, chance: Real) -> Coefficient:
    """Compute value and intervals (Gwet 2008, 2014) from pe, each row's part of it, and its W."""
    pairs = tally.paired()
    if pairs.n == 0:
        return undefined(name, results.NO_OVERLAP, 0)
    if 1 - pe < NO_CHANCE_BELOW:
        return undefined(name, results.NO_VARIATION, tally.n)
    paired = tally.codings >= 2
    agreement = tally.agreeing / (tally.codings * (tally.codings - 1)).clip(1)
    value = (float(tally.weights @ agreement) / pairs.n - pe) / (1 - pe)
    found = defined(name, value, tally.n)
    if pairs.n < 2:
        return found
    scores = tally.n / pairs.n * (agreement - pe * paired) / (1 - pe)
    scores -= 2 * (1 - value) * (pe_i - pe) / (1 - pe)
    lowest = LOWEST if pe else 0.0  # percent agreement is a share
    large = None
    # Chance that counts codings outside the pairs is not that of the two coders' table.
    if tally.coders == 2 and (paired.all() or not chance.any()):
        large = large_sample_interval(value, value, pe, chance[paired], pairs, lowest)
    return with_intervals(found, gwet_interval(value, scores - value, tally, lowest), large)


def _large_sample_first(found: Coefficient) -> Coefficient:
    if len(found.intervals) < 2:
        return found
    gwet, large = found.intervals
    return replace(found, se=large.se, intervals=(large, gwet))
