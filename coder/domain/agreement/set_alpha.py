"""Alpha of whole sets of codes, by how far apart two sets are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coder.domain.agreement import results
from coder.domain.agreement.distances import set_distances
from coder.domain.agreement.estimators import percent_agreement
from coder.domain.agreement.intervals import defined, undefined
from coder.domain.agreement.tally import tally

if TYPE_CHECKING:
    from coder.domain.agreement.distances import Metric, SetDistances
    from coder.domain.agreement.results import Coefficient
    from coder.domain.agreement.sets import SetRatings
    from coder.domain.agreement.tally import Real, Tally

ALPHAS = {
    "jaccard": results.KRIPPENDORFF_ALPHA_JACCARD,
    "masi": results.KRIPPENDORFF_ALPHA_MASI,
}


def exact_match(coded: SetRatings) -> Coefficient:
    """Return the share of pairs of codings that are the same set, with Gwet's interval."""
    return replace(percent_agreement(tally(coded.ratings, coded.q)), name=results.EXACT_MATCH)


def set_alpha(coded: SetRatings, metric: Metric) -> Coefficient:
    """Return alpha with the Jaccard or MASI distance (Krippendorff 2011; Passonneau 2006).

    Its interval comes from the bootstrap only.
    """
    name = ALPHAS[metric]
    counted = tally(coded.ratings, coded.q).paired()
    if counted.n == 0:
        return undefined(name, results.NO_OVERLAP, 0)
    distances = set_distances(coded.sets, metric)
    used = counted.totals(counted.weights)
    total = float(used.sum())
    expected = float(distances.times(used[None, :])[0])
    if expected <= 0:
        return undefined(name, results.NO_VARIATION, counted.n)
    observed = float(counted.weights @ apart(counted, distances))
    return defined(name, 1 - (total - 1) * observed / expected, counted.n)


def apart(counted: Tally, distances: SetDistances) -> Real:
    """Return per row the sum over ordered pairs of its codings of their distance, by r_i - 1."""
    import numpy as np

    total = np.zeros(len(counted.weights))
    for first in range(counted.coders):
        for second in range(first + 1, counted.coders):
            one, other = counted.codes[:, first], counted.codes[:, second]
            both = (one >= 0) & (other >= 0)
            total[both] += 2 * distances.between(one[both], other[both])
    return total / np.maximum(counted.codings - 1, 1)
