"""Bootstrap intervals: reference values, laws, and what makes them impossible."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coder.domain.agreement import bootstrap, results
from coder.domain.agreement.bootstrap import (
    Plan,
    Strata,
    intervals,
    set_interval,
    stratified,
    stratified_sets,
)
from coder.domain.agreement.coefficients import compute
from coder.domain.agreement.kalpha import coincidences, kalpha_interval
from coder.domain.agreement.replicates import REPLICATES, rows_of
from coder.domain.agreement.set_alpha import set_alpha
from coder.domain.agreement.sets import encode_sets
from coder.domain.agreement.tally import tally
from tests.domain.agreement.published import HAYES_2007, KRIPPENDORFF_2011

FILE = Path(__file__).parents[3].parent / "shared" / "data" / "reliability_vectors.json"
ALPHA = results.KRIPPENDORFF_ALPHA
NAMES = (*results.NAMES, results.KRIPPENDORFF_ALPHA_ORDINAL)
Q = 4
RATINGS = st.tuples(st.integers(2, 12), st.integers(2, 4)).flatmap(
    lambda shape: arrays(np.int16, shape, elements=st.integers(-1, Q - 1))
)


def two_coders(items: int, agreeing: float = 0.8, seed: int = 5) -> np.ndarray:
    random = np.random.default_rng(seed)
    truth = random.integers(0, Q, items)
    other = np.where(random.random(items) < agreeing, truth, random.integers(0, Q, items))
    return np.stack([truth, other], axis=1)


@given(RATINGS)
def test_the_draw_that_takes_each_item_once_is_the_coefficient_itself(ratings):
    counted = tally(ratings, Q)
    names = [n for n in NAMES if ratings.shape[1] == 2 or n not in {"cohen_kappa", "scott_pi"}]
    for found in compute(ratings, Q, names):
        values = REPLICATES[found.name](rows_of(counted), counted.weights[None, :])
        if found.value is None:
            assert np.isnan(values).all(), found.name
        else:
            assert values[0] == pytest.approx(found.value, abs=1e-9), found.name


@given(RATINGS, st.randoms())
@settings(max_examples=30)
def test_the_order_of_items_changes_nothing(ratings, random):
    items = random.sample(range(len(ratings)), len(ratings))
    plan = Plan(50, 3)
    assert intervals(ratings, Q, [ALPHA], plan) == intervals(ratings[items], Q, [ALPHA], plan)


def test_the_order_of_coders_changes_nothing_where_nobody_is_named():
    plan = Plan(200, 3)
    one = intervals(HAYES_2007, 4, [ALPHA], plan)
    assert one == intervals(HAYES_2007[:, ::-1], 4, [ALPHA], plan)


def test_the_same_seed_draws_the_same():
    ratings = two_coders(80)
    one, again, other = (intervals(ratings, Q, [ALPHA], Plan(300, s))[ALPHA] for s in (1, 1, 2))
    assert one == again
    assert one is not None
    assert other is not None
    assert (one.low, one.high) != (other.low, other.high)
    assert (one.draws, one.seed, one.method) == (300, 1, results.ITEM_BOOTSTRAP)


@pytest.mark.skipif(not FILE.exists(), reason="the shared vectors are not here")
def test_the_intervals_of_the_shared_vectors():
    records = [r for r in json.loads(FILE.read_text("utf-8")) if "ci_tolerance" in r]
    assert len(records) == 3
    for record in records:
        seen = sorted({v for row in record["data"] for v in row if v is not None}, key=str)
        coded = [[-1 if v is None else seen.index(v) for v in row] for row in record["data"]]
        found = intervals(np.array(coded).T, len(seen), [ALPHA], Plan(10_000, 1))[ALPHA]
        assert found is not None
        assert [found.low, found.high] == pytest.approx(record["ci"], abs=record["ci_tolerance"])


def test_krippendorffs_example_c():
    found = intervals(KRIPPENDORFF_2011, 5, [ALPHA], Plan(10_000, 1))[ALPHA]
    assert found is not None
    # R icr prints .420 and 1 for 5,000 draws.
    assert [found.low, found.high] == pytest.approx([0.42, 1.0], abs=0.02)
    assert found.below == pytest.approx((0.34, 0.68), abs=0.03)


def test_it_is_as_wide_as_gwets_where_there_is_much_of_everything():
    ratings = two_coders(2_000)
    for found in compute(ratings, Q, results.NAMES):
        drawn = intervals(ratings, Q, [found.name], Plan(4_000, 1))[found.name]
        assert drawn is not None
        assert drawn.se == pytest.approx(found.se, rel=0.05), found.name


def test_no_interval_where_draws_are_often_undefined():
    ratings = np.array([[0, 0]] * 9 + [[1, 1]])  # one draw of three is without the other code
    assert intervals(ratings, 2, [ALPHA], Plan(500, 1)) == {ALPHA: None}
    [found] = compute(ratings, 2, [ALPHA])
    assert bootstrap.with_bootstrap(found, None) == found


def test_a_few_undefined_draws_are_left_out_and_told():
    ratings = np.array([[0, 0]] * 8 + [[1, 1]] * 3 + [[0, 1]])
    found = intervals(ratings, 2, [ALPHA], Plan(2_000, 1))[ALPHA]
    assert found is not None
    assert found.dropped == pytest.approx((8 / 12) ** 12 + 0.0, abs=0.01)


def test_one_item_has_no_interval():
    assert intervals(np.array([[0, 1]]), 2, [ALPHA], Plan(10, 1)) == {ALPHA: None}


def test_whole_clusters_are_drawn():
    once = two_coders(60)
    ratings = np.repeat(once, 5, axis=0)  # five posts alike of each author
    authors = np.repeat(np.arange(60), 5)
    items = intervals(ratings, Q, [ALPHA], Plan(3_000, 1))[ALPHA]
    clusters = intervals(ratings, Q, [ALPHA], Plan(3_000, 1, authors))[ALPHA]
    alone = intervals(once, Q, [ALPHA], Plan(3_000, 1))[ALPHA]
    assert items is not None
    assert clusters is not None
    assert alone is not None
    assert clusters.method == results.CLUSTER_BOOTSTRAP
    assert clusters.se == pytest.approx(alone.se, rel=0.1)
    assert (clusters.se or 0) > 2 * (items.se or 0)


def test_clusters_of_one_are_items():
    ratings = two_coders(100)
    found = intervals(ratings, Q, [ALPHA], Plan(3_000, 1, np.arange(100)))[ALPHA]
    items = intervals(ratings, Q, [ALPHA], Plan(3_000, 1))[ALPHA]
    assert found is not None
    assert items is not None
    assert found.se == pytest.approx(items.se, rel=0.06)


def test_one_stratum_is_no_stratum():
    ratings = two_coders(300)
    strata = Strata(np.zeros(300, dtype=np.int64), (9_000,))
    value, found = stratified(ratings, Q, [ALPHA], Plan(4_000, 1, strata=strata))[ALPHA]
    assert value == pytest.approx(compute(ratings, Q, [ALPHA])[0].value)
    items = intervals(ratings, Q, [ALPHA], Plan(4_000, 1))[ALPHA]
    assert found is not None
    assert items is not None
    assert found.method == results.STRATIFIED_BOOTSTRAP
    assert [found.low, found.high] == pytest.approx([items.low, items.high], abs=0.01)


def test_a_stratum_weighs_what_its_frame_holds():
    good, bad = two_coders(100, 1.0, 1), two_coders(100, 0.0, 2)
    ratings = np.concatenate([good, bad])
    of_item = np.repeat([0, 1], 100)
    share = float((bad[:, 0] == bad[:, 1]).mean())
    ends = []
    for frames in ((1_000, 10), (10, 1_000)):
        plan = Plan(500, 1, strata=Strata(of_item, frames))
        value, found = stratified(ratings, Q, ["percent_agreement"], plan)["percent_agreement"]
        assert found is not None
        assert value == pytest.approx((frames[0] + frames[1] * share) / sum(frames))
        ends.append((found.low, found.high))
    assert ends[0][0] > 0.98
    assert ends[1][0] < share < ends[1][1]


def test_a_weight_of_two_is_the_item_twice():
    """Alpha but for its correction for small samples, which goes by the items drawn."""
    one, other = two_coders(200, 0.7, 1), two_coders(200, 0.4, 2)
    plan = Plan(50, 1, strata=Strata(np.repeat([0, 1], 200), (4_000, 2_000)))
    found = stratified(np.concatenate([one, other]), Q, NAMES, plan)
    twice = compute(np.concatenate([one, one, other]), Q, NAMES)
    for each in twice:
        assert found[each.name][0] == pytest.approx(each.value, abs=1e-3)


def test_sets_weigh_as_their_strata_do():
    coded = encode_sets([[("a",), ("a",)]] * 30 + [[("a", "b"), ("b",)]] * 30)
    of_item = np.repeat([0, 1], 30)
    values = []
    for frames in ((900, 100), (100, 900)):
        plan = Plan(200, 1, strata=Strata(of_item, frames))
        value, found = stratified_sets(coded, "jaccard", plan)
        assert found is not None
        assert found.method == results.STRATIFIED_BOOTSTRAP
        values.append(value)
    assert values[0] != values[1]


def test_sets_are_drawn_with_their_distances():
    random = np.random.default_rng(3)
    values = [
        [tuple("abc"[: random.integers(0, 4)]), tuple("abc"[random.integers(0, 2) :])]
        for _ in range(60)
    ]
    coded = encode_sets(values)
    for metric in ("jaccard", "masi"):
        found = set_alpha(coded, metric)
        drawn = set_interval(coded, metric, Plan(1_000, 1))
        assert drawn is not None
        assert found.value is not None
        assert drawn.low < found.value < drawn.high


def test_the_macros_interval_stops_getting_narrower():
    widths = []
    for items in (500, 4_000):
        found = kalpha_interval(two_coders(items), Q, 4_000, 1)
        assert found is not None
        assert found.method == results.KALPHA
        widths.append(found.high - found.low)
    assert widths[0] == pytest.approx(widths[1], rel=0.15)


def test_the_macros_interval_of_the_authors_example():
    found = kalpha_interval(HAYES_2007, 4, 10_000, 1, ordinal=True)
    assert found is not None
    assert found.low < 0.7598 < found.high
    # 316 pairs are drawn of the 239 there are, as the macro does where codings are missing.
    assert found.high - found.low == pytest.approx(0.088, abs=0.004)


def test_coincidences_hold_each_coding_once():
    cells = coincidences(tally(KRIPPENDORFF_2011, 5).paired())
    assert cells.sum() == pytest.approx(40)
    assert cells == pytest.approx(cells.T)
    assert cells.sum(axis=1) == pytest.approx([9, 13, 10, 5, 3])


def test_draws_that_are_all_alike_make_no_interval():
    ratings = np.array([(0, 0)] * 10 + [(1, 1)] * 10)
    (found,) = compute(ratings, 2, ["percent_agreement"])
    drawn = intervals(ratings, 2, ["percent_agreement"], Plan(200, 1))["percent_agreement"]
    assert drawn is not None
    alike = bootstrap.with_bootstrap(found, drawn)
    assert (alike.intervals, alike.no_interval) == ((), results.ZERO_WIDTH)
