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
from coder.domain.agreement.intervals import ZERO_SE
from coder.domain.agreement.results import Interval
from coder.domain.agreement.set_alpha import ALPHAS, apart
from coder.domain.agreement.tally import Tally, tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

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
class Strata:
    """The stratum of each item, as a number, and the posts that each one's frame holds."""

    of_item: Whole
    frames: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """How to draw: how often, under which seed, whole clusters (a number for each item) or not.

    Of a stratified sample, `strata` are drawn each on its own, and weigh.
    """

    draws: int = ON_SCREEN
    seed: int = 1
    clusters: Whole | None = None
    strata: Strata | None = None

    @property
    def method(self) -> str:
        """The name of the method."""
        if self.strata is not None:
            return results.STRATIFIED_BOOTSTRAP
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


def stratified(
    ratings: Ratings, q: int, names: Iterable[str], plan: Plan
) -> dict[str, tuple[float | None, Interval | None]]:
    """Return weighted coefficients of a stratified sample, each with its bootstrap interval.

    Each stratum weighs as much as its posts in the frame and is drawn on its own; items that two
    coders coded count.
    """
    return _stratified(ratings, q, {name: replicates.REPLICATES[name] for name in names}, plan)


def stratified_sets(
    coded: SetRatings, metric: Metric, plan: Plan
) -> tuple[float | None, Interval | None]:
    """Return the weighted alpha with a distance between sets, and its bootstrap interval."""
    twice = (coded.ratings >= 0).sum(axis=1) >= 2
    counted = tally(coded.ratings[twice], coded.q)
    distances = set_distances(coded.sets, metric)
    function = replicates.of_sets(apart(counted, distances), distances)
    name = ALPHAS[metric]
    return _stratified(coded.ratings, coded.q, {name: function}, plan, counted=False)[name]


def _stratified(
    ratings: Ratings,
    q: int,
    functions: Mapping[str, Replicate],
    plan: Plan,
    *,
    counted: bool = True,
) -> dict[str, tuple[float | None, Interval | None]]:
    import numpy as np

    assert plan.strata is not None
    twice = (ratings >= 0).sum(axis=1) >= 2
    ratings, stratum = ratings[twice], plan.strata.of_item[twice]
    whole = tally(ratings, q)
    if whole.n == 0:
        return dict.fromkeys(functions, (None, None))
    present = [int(each) for each in np.unique(stratum)]
    scale = len(stratum) / sum(plan.strata.frames[each] for each in present)
    parts: list[tuple[Whole, Real, float]] = []
    weights = np.zeros((1, len(whole.weights)))
    for each in present:
        inside = stratum == each
        rows, counts = whole.rows_among(ratings[inside])
        weight = plan.strata.frames[each] / int(inside.sum()) * scale
        parts.append((rows, counts, weight))
        weights[0, rows] += weight * counts
    blocks = resampling.draw_strata(parts, len(whole.weights), plan.draws, plan.seed)
    laid_out = replicates.rows_of(whole, counted=counted)
    drawn = _summed(laid_out, blocks, functions)
    found: dict[str, tuple[float | None, Interval | None]] = {}
    for name, function in functions.items():
        value = float(function(laid_out, weights)[0])
        several = whole.n > 1
        interval = _interval(drawn[name], plan, plan.method) if several else None
        found[name] = (None if np.isnan(value) else value, interval)
    return found


def weighted(found: Coefficient, value: float | None, interval: Interval | None) -> Coefficient:
    """Put the weighted value in the place of the plain one, with its only interval."""
    if found.value is None or value is None:
        return found
    if interval is None or interval.high - interval.low < ZERO_SE:
        reason = results.ONE_ITEM if found.n_items < 2 else results.OFTEN_UNDEFINED
        reason = reason if interval is None else results.ZERO_WIDTH
        return replace(found, value=value, se=None, intervals=(), no_interval=reason)
    return replace(found, value=value, se=interval.se, intervals=(interval,), no_interval=None)


def with_bootstrap(found: Coefficient, interval: Interval | None) -> Coefficient:
    """Add a bootstrap interval to a coefficient; it comes first where there is no other."""
    if found.value is None:
        return found
    if interval is None:
        if found.intervals or found.n_items < 2 or found.no_interval == results.ZERO_WIDTH:
            return found
        return replace(found, no_interval=results.OFTEN_UNDEFINED)
    if not found.intervals and interval.high - interval.low < ZERO_SE:
        return found if found.no_interval else replace(found, no_interval=results.ZERO_WIDTH)
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
