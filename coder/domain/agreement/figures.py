"""The coefficients of some coders on one variable, and on each of its codes against the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from coder.domain.agreement import bootstrap, results
from coder.domain.agreement.coefficients import collapse, compute
from coder.domain.agreement.distances import METRICS
from coder.domain.agreement.kalpha import kalpha_interval
from coder.domain.agreement.results import Coefficient
from coder.domain.agreement.set_alpha import ALPHAS, exact_match, set_alpha
from coder.domain.agreement.specific import specific_agreement

if TYPE_CHECKING:
    from coder.domain.agreement.bootstrap import Plan
    from coder.domain.agreement.distances import Metric
    from coder.domain.agreement.sets import SetRatings
    from coder.domain.agreement.tally import Ratings

Measure = Literal["nominal", "ordinal", "set"]
Found = tuple[str | None, Coefficient]
"""The code, None for the whole variable, and its coefficient."""

NOMINAL_NAMES = (*results.NAMES, results.SPECIFIC_AGREEMENT)
ORDINAL_NAMES = (results.KRIPPENDORFF_ALPHA_ORDINAL, *NOMINAL_NAMES)


def of_single(
    ratings: Ratings,
    categories: Sequence[str],
    codes: Sequence[str],
    *,
    names: Sequence[str] = NOMINAL_NAMES,
    plan: Plan | None = None,
    kalpha: bool = False,
) -> Iterator[Found]:
    """Yield the coefficients of a single-choice variable, then those of each of its `codes`.

    `categories` are what the ratings number: the codes, and what stands beside them. A `plan` adds
    bootstrap intervals to all; `kalpha` adds that of Hayes' macro to alpha.
    """
    whole = [name for name in names if name != results.SPECIFIC_AGREEMENT]
    for found in _with_plan(ratings, len(categories), whole, plan, kalpha=kalpha):
        yield None, found
    numbers = {category: number for number, category in enumerate(categories)}
    for code in codes:
        if code in numbers:
            yield from _of_code(code, collapse(ratings, numbers[code]), names, plan)


def of_sets(
    coded: SetRatings,
    codes: Sequence[str],
    *,
    names: Sequence[str] = (*results.SET_NAMES, *NOMINAL_NAMES),
    plan: Plan | None = None,
) -> Iterator[Found]:
    """Yield the coefficients of whole sets, then those of each code as given or not given.

    The intervals of the set alphas always come from the bootstrap.
    """
    for name in names:
        if name in results.SET_NAMES:
            yield None, _of_whole_sets(coded, name, plan)
    for code in codes:
        yield from _of_code(code, coded.presence(code), names, plan)


def _of_whole_sets(coded: SetRatings, name: str, plan: Plan | None) -> Coefficient:
    if name == results.EXACT_MATCH:
        found = exact_match(coded)
        if plan is None:
            return found
        if plan.strata is not None:
            drawn = bootstrap.stratified(coded.ratings, coded.q, [name], plan)
            return bootstrap.weighted(found, *drawn[name])
        drawn = bootstrap.intervals(coded.ratings, coded.q, [name], plan)
        return bootstrap.with_bootstrap(found, drawn[name])
    metric: Metric = next(each for each in METRICS if ALPHAS[each] == name)
    found = set_alpha(coded, metric)
    if found.value is None or found.n_items < 2:
        return found
    if plan is not None and plan.strata is not None:
        return bootstrap.weighted(found, *bootstrap.stratified_sets(coded, metric, plan))
    interval = bootstrap.set_interval(coded, metric, plan or bootstrap.Plan())
    return bootstrap.with_bootstrap(found, interval)


def _of_code(
    code: str, presence: Ratings, names: Sequence[str], plan: Plan | None
) -> Iterator[Found]:
    used = bool((presence == 1).any())
    nominal = [name for name in names if name in results.NAMES]
    for found in _with_plan(presence, 2, nominal, plan):
        if not used and found.undefined == results.NO_VARIATION:
            yield code, replace(found, undefined=results.NOT_USED)
        else:
            yield code, found
    if results.SPECIFIC_AGREEMENT in names:
        found = specific_agreement(presence)
        if plan is not None and plan.strata is not None:
            drawn = bootstrap.stratified(presence, 2, [found.name], plan)
            found = bootstrap.weighted(found, *drawn[found.name])
        yield code, found


def _with_plan(
    ratings: Ratings, q: int, names: Sequence[str], plan: Plan | None, *, kalpha: bool = False
) -> list[Coefficient]:
    found = compute(ratings, q, names)
    if plan is not None and plan.strata is not None:
        defined = [one.name for one in found if one.value is not None]
        drawn = bootstrap.stratified(ratings, q, defined, plan)
        return [bootstrap.weighted(one, *drawn.get(one.name, (None, None))) for one in found]
    if plan is not None:
        defined = [one.name for one in found if one.value is not None]
        drawn = bootstrap.intervals(ratings, q, defined, plan)
        found = [bootstrap.with_bootstrap(one, drawn.get(one.name)) for one in found]
    if kalpha:
        found = [_with_kalpha(one, ratings, q, plan or bootstrap.Plan()) for one in found]
    return found


def _with_kalpha(one: Coefficient, ratings: Ratings, q: int, plan: Plan) -> Coefficient:
    ordinal = one.name == results.KRIPPENDORFF_ALPHA_ORDINAL
    if one.value is None or not (ordinal or one.name == results.KRIPPENDORFF_ALPHA):
        return one
    drawn = kalpha_interval(ratings, q, plan.draws, plan.seed, ordinal=ordinal)
    return one if drawn is None else replace(one, intervals=(*one.intervals, drawn))
