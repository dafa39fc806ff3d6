"""Krippendorff's alpha of ordered codes.

The ordinal metric, (n_c/2 + n_(c+1) + … + n_k/2) squared, is the squared distance of the codes'
mean ranks among all codings, so that alpha is that of an interval scale on these ranks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder.domain.agreement import results
from coder.domain.agreement.intervals import defined, gwet_interval, undefined, with_intervals

if TYPE_CHECKING:
    from coder.domain.agreement.results import Coefficient
    from coder.domain.agreement.tally import Real, Tally


def krippendorff_alpha_ordinal(tally: Tally) -> Coefficient:
    """Ordinal alpha; codes in their order (Krippendorff 2011; Hayes & Krippendorff 2007).

    The standard error linearises alpha in the weight of each item, the ranks' part of it included
    (the infinitesimal jackknife, as Gwet's formulas are for nominal codes).
    """
    import numpy as np

    name = results.KRIPPENDORFF_ALPHA_ORDINAL
    tally = tally.paired()
    n = tally.n
    if n == 0:
        return undefined(name, results.NO_OVERLAP, 0)
    used = tally.totals(tally.weights)
    total = float(used.sum())
    ranks = mean_ranks(used)
    centre = float(used @ ranks) / total
    expected = 2 * total * float(used @ (ranks - centre) ** 2)
    if expected <= 0:
        return undefined(name, results.NO_VARIATION, n)
    # An item's sum over pairs of (rank - rank')^2 / (r_i - 1).
    sums, squares = tally.lookup(ranks - centre), tally.lookup((ranks - centre) ** 2)
    apart = 2 * (tally.codings * squares - sums**2) / (tally.codings - 1)
    observed = float(tally.weights @ apart)
    value = 1 - (total - 1) * observed / expected
    if n < 2:
        return defined(name, value, n)
    shared = tally.weights / (tally.codings - 1)
    # Each code's sum over the pairs it stands in of rank - rank'.
    pull = used * (ranks - centre) - _partners(tally, ranks - centre, shared)
    drift = 4 * tally.lookup(_from_above(pull))
    drift_expected = 4 * tally.lookup(_from_above(total * used * (ranks - centre)))
    spread = 2 * tally.lookup(total * (ranks - centre) ** 2 + float(expected) / (2 * total))
    plain = total * observed / expected
    scores = tally.codings * observed / expected + total * (apart + drift) / expected
    scores -= plain * (spread + drift_expected) / expected
    interval = gwet_interval(value, -n * scores, tally)
    assert np.isfinite(value)
    return with_intervals(defined(name, value, n), interval)


def mean_ranks(used: Real) -> Real:
    """Return each code's mean rank among all codings; `used` counts the codings by code."""
    import numpy as np

    return np.cumsum(used) - used / 2


def _from_above(pull: Real) -> Real:
    """Return for each code what one more coding with it does to the ranks of it and those above."""
    import numpy as np

    above = np.cumsum(pull[::-1])[::-1] - pull
    return above + pull / 2


def _partners(tally: Tally, ranks: Real, shared: Real) -> Real:
    """Return per code the sum over its codings of the mean rank of the item's other codings."""
    sums = tally.lookup(ranks)
    total = tally.totals(shared * sums)
    return total - ranks * tally.totals(shared)
