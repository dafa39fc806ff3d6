"""Bootstrap intervals: items are drawn again with all their codings, everything is recomputed.

Percentile intervals of 95 % (Efron & Tibshirani 1993; for agreement Zapf et al. 2016). Draws in
which a coefficient is undefined are left out and their share is told; with more than 5 % of them
there is no interval.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coder.domain.agreement import replicates, resampling, results
from coder.domain.agreement.distances import set_distances
from coder.domain.agreement.results import Interval
from coder.domain.agreement.set_alpha import ALPHAS, apart
from coder.domain.agreement.tally import Tally, tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from coder.domain.agreement.distances import Metric
    from coder.domain.agreement.replicates import Rows
    from coder.domain.agreement.results import Coefficient
    from coder.domain.agreement.sets import SetRatings
    from coder.domain.agreement.tally import Ratings, Real, Whole

    Replicate = Callable[[Rows, Real], Real]

ON_SCREEN = 2_000
FOR_EXPORT = 10_000
MOST_UNDEFINED = 0.05
_BY_CODER = frozenset({results.COHEN_KAPPA, results.CONGER_KAPPA})


@dataclass(frozen=True, slots=True)
class Plan:
    """How to draw: how often, under which seed, whole clusters (a number for each item) or not."""

    draws: int = ON_SCREEN
    seed: int = 1
    clusters: Whole | None = None

    @property
    def method(self) -> str:
        """The name of the method."""
        return results.ITEM_BOOTSTRAP if self.clusters is None else results.CLUSTER_BOOTSTRAP


def intervals(
    ratings: Ratings, q: int, names: Iterable[str], plan: Plan
) -> dict[str, Interval | None]:
    """Return the bootstrap interval of each coefficient, None where it cannot be had.

    The order of items changes nothing; that of coders only Cohen's and Conger's.
    """
    wanted = list(names)
    found: dict[str, Interval | None] = {}
    for by_coder in (False, True):
        some = {n: replicates.REPLICATES[n] for n in wanted if (n in _BY_CODER) == by_coder}
        if not some:
            continue
        given = ratings if by_coder else _in_order(ratings)
        found |= _of_draws(given, q, some, plan)
    return {name: found[name] for name in wanted}


def set_interval(coded: SetRatings, metric: Metric, plan: Plan) -> Interval | None:
    """Return the bootstrap interval of alpha with a distance between sets."""
    counted = tally(coded.ratings, coded.q)
    distances = set_distances(coded.sets, metric)
    function = replicates.of_sets(apart(counted, distances), distances)
    name = ALPHAS[metric]
    return _of_draws(coded.ratings, coded.q, {name: function}, plan, counted=False)[name]


def stratified_interval(
    ratings: Ratings, q: int, name: str, strata: Sequence[tuple[Whole, int]], plan: Plan
) -> Interval | None:
    """Return the interval of a weighted coefficient, each stratum drawn on its own.

    A stratum is the places of its items and the number of posts in its frame.
    """
    counted = tally(ratings, q)
    parts: list[tuple[Whole, Real, float]] = []
    for places, frame in strata:
        rows, counts = counted.rows_among(ratings[places])
        parts.append((rows, counts, frame / max(len(places), 1)))
    drawn = sum(len(places) for places, _ in strata)
    scale = drawn / max(sum(frame for _, frame in strata), 1)
    scaled = [(rows, counts, weight * scale) for rows, counts, weight in parts]
    blocks = resampling.draw_strata(scaled, len(counted.weights), plan.draws, plan.seed)
    function = replicates.REPLICATES[name]
    found = _summed(replicates.rows_of(counted), blocks, {name: function})[name]
    return _interval(found, replace(plan), results.STRATIFIED_BOOTSTRAP)


def with_bootstrap(found: Coefficient, interval: Interval | None) -> Coefficient:
    """Add a bootstrap interval to a coefficient; it comes first where there is no other."""
    if found.value is None:
        return found
    if interval is None:
        if found.intervals or found.n_items < 2 or found.no_interval == results.ZERO_WIDTH:
            return found
        return replace(found, no_interval=results.OFTEN_UNDEFINED)
    se = found.se if found.intervals else interval.se
    return replace(found, se=se, intervals=(*found.intervals, interval), no_interval=None)


def _in_order(ratings: Ratings) -> Ratings:
    """Return the ratings with each item's codings sorted, for what does not ask who gave them."""
    import numpy as np

    return np.sort(ratings, axis=1)


def _of_draws(
    ratings: Ratings,
    q: int,
    functions: Mapping[str, Replicate],
    plan: Plan,
    *,
    counted: bool = True,
) -> dict[str, Interval | None]:
    import numpy as np

    whole = tally(ratings, q)
    if whole.paired().n < 2:
        return dict.fromkeys(functions)
    random = np.random.default_rng(plan.seed)
    if plan.clusters is None:
        blocks = resampling.draw_items(whole.weights, plan.draws, random)
    else:
        contents, counts = _kinds(whole, ratings, plan.clusters)
        blocks = resampling.draw_clusters(contents, counts, plan.draws, random)
    rows = replicates.rows_of(whole, counted=counted)
    found = _summed(rows, blocks, functions)
    return {name: _interval(values, plan, plan.method) for name, values in found.items()}


def _summed(
    rows: Rows, blocks: Iterator[Real], functions: Mapping[str, Replicate]
) -> dict[str, Real]:
    import numpy as np

    parts: dict[str, list[Real]] = {name: [] for name in functions}
    for block in blocks:
        for name, function in functions.items():
            parts[name].append(function(rows, block))
    return {name: np.concatenate(values) for name, values in parts.items()}


def _kinds(whole: Tally, ratings: Ratings, clusters: Whole) -> tuple[Real, Real]:
    """Return the distinct contents of clusters (kinds x rows) and how many clusters have each."""
    import numpy as np

    rows = whole.row_of(ratings)
    kept = rows >= 0
    size = len(whole.weights)
    _, cluster = np.unique(clusters[kept], return_inverse=True)
    pairs, times = np.unique(cluster * size + rows[kept], return_counts=True)
    held: dict[int, list[tuple[int, int]]] = {}
    for pair, count in zip(pairs.tolist(), times.tolist(), strict=True):
        held.setdefault(pair // size, []).append((pair % size, count))
    kinds: dict[tuple[tuple[int, int], ...], int] = {}
    for content in held.values():
        kinds[tuple(content)] = kinds.get(tuple(content), 0) + 1
    contents = np.zeros((len(kinds), size))
    ordered = sorted(kinds)
    for at, kind in enumerate(ordered):
        for row, count in kind:
            contents[at, row] = count
    return contents, np.array([kinds[kind] for kind in ordered], dtype=np.float64)


def _interval(values: Real, plan: Plan, method: str) -> Interval | None:
    import numpy as np

    defined = values[~np.isnan(values)]
    dropped = 1 - len(defined) / max(len(values), 1)
    if len(defined) < 2 or dropped > MOST_UNDEFINED:
        return None
    low, high = (float(end) for end in np.percentile(defined, (2.5, 97.5)))
    se = float(defined.std(ddof=1))
    below = tuple(float((defined < limit).mean()) for limit in results.BENCHMARKS)
    return Interval(method, low, high, se, plan.draws, plan.seed, dropped, below)
