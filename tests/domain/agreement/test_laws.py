"""What holds for the coefficients of any ratings."""

from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coder.domain.agreement import tally as tallying
from coder.domain.agreement.coefficients import (
    compute,
    conger_kappa,
    krippendorff_alpha,
    pairs,
    percent_agreement,
)
from coder.domain.agreement.results import NAMES, Coefficient

Q = 4
RATINGS = st.tuples(st.integers(1, 12), st.integers(2, 4)).flatmap(
    lambda shape: arrays(np.int16, shape, elements=st.integers(-1, Q - 1))
)
UNTOUCHED_BY_Q = {"gwet_ac1", "brennan_prediger"}


def assert_same(first: list[Coefficient], second: list[Coefficient]) -> None:
    for one, other in zip(first, second, strict=True):
        assert (one.undefined, one.no_interval, one.n_items) == (
            other.undefined,
            other.no_interval,
            other.n_items,
        ), one.name
        assert figures(one) == pytest.approx(figures(other), abs=1e-7), one.name


def figures(one: Coefficient) -> list[float]:
    ends = [end for interval in one.intervals for end in (interval.low, interval.high)]
    return [] if one.value is None else [one.value, *ends]


@given(RATINGS, st.randoms())
def test_order_of_items_and_coders_changes_nothing(ratings, random):
    items = random.sample(range(len(ratings)), len(ratings))
    coders = random.sample(range(ratings.shape[1]), ratings.shape[1])
    assert_same(compute(ratings, Q, NAMES), compute(ratings[items][:, coders], Q, NAMES))


@given(RATINGS, st.permutations(range(Q)))
def test_names_of_codes_change_nothing(ratings, new):
    renamed = np.array([*new, -1])[ratings]
    assert_same(compute(ratings, Q, NAMES), compute(renamed, Q, NAMES))


@given(RATINGS)
def test_unused_code_changes_only_the_coefficients_that_count_the_codebook(ratings):
    names = [name for name in NAMES if name not in UNTOUCHED_BY_Q]
    assert_same(compute(ratings, Q, names), compute(ratings, Q + 3, names))


@given(RATINGS)
def test_uncoded_item_changes_nothing(ratings):
    more = np.vstack([ratings, np.full((1, ratings.shape[1]), -1)])
    assert_same(compute(ratings, Q, NAMES), compute(more, Q, NAMES))


@given(RATINGS)
def test_figures_stay_in_their_range(ratings):
    counts_singles = {"fleiss_kappa", "conger_kappa", "gwet_ac1"}
    for one in compute(ratings, Q, NAMES):
        if one.value is None:
            continue
        assert one.value <= 1 + 1e-12
        assert one.value >= -1 - 1e-12 or one.name in counts_singles
        for interval in one.intervals:
            assert interval.low <= one.value + 1e-12
            assert one.value - 1e-12 <= interval.high <= 1
            assert interval.low >= -1 or one.value < -1


@given(st.lists(st.integers(0, Q - 1), min_size=2, max_size=12), st.integers(2, 4))
def test_perfect_agreement_with_variation_is_one(column, coders):
    assume(len(set(column)) > 1)
    ratings = np.repeat(np.array(column)[:, None], coders, axis=1)
    for one in compute(ratings, Q, NAMES):
        if coders == 2 or one.name not in {"cohen_kappa", "scott_pi"}:
            assert one.value == pytest.approx(1), one.name


@given(RATINGS)
def test_alpha_is_one_minus_observed_over_expected_disagreement(ratings):
    """Krippendorff 2011 by its own definition, pair by pair in exact fractions."""
    units = [[int(v) for v in row if v >= 0] for row in ratings]
    units = [unit for unit in units if len(unit) > 1]
    values = [v for unit in units for v in unit]
    differing = sum(a != b for a, b in permutations(values, 2))
    found = krippendorff_alpha(ratings, Q)
    if not differing:
        assert found.value is None
        return
    total = len(values)
    observed = sum(
        (Fraction(sum(a != b for a, b in permutations(unit, 2)), len(unit) - 1) for unit in units),
        Fraction(0),
    )
    expected = Fraction(differing, total - 1)
    assert found.value == pytest.approx(float(1 - observed / expected), abs=1e-9)
    assert found.n_items == len(units)


@given(arrays(np.int16, st.tuples(st.integers(1, 9), st.just(2)), elements=st.integers(0, Q - 1)))
def test_of_two_coders_with_all_coded_the_many_coder_forms_are_the_same(ratings):
    found = {one.name: one for one in compute(ratings, Q, NAMES)}
    for two, many in (("cohen_kappa", "conger_kappa"), ("scott_pi", "fleiss_kappa")):
        assert found[two].value == found[many].value
        assert set(found[two].intervals) == set(found[many].intervals)


def test_rows_are_counted_alike_whether_in_a_table_or_sorted(monkeypatch: pytest.MonkeyPatch):
    ratings = np.random.default_rng(7).integers(-1, Q, (500, 5))
    in_table = compute(ratings, Q, NAMES)
    monkeypatch.setattr(tallying, "COUNT_BELOW", 0)
    assert_same(in_table, compute(ratings, Q, NAMES))


def test_more_coders_than_one_number_can_hold():
    base = np.random.default_rng(3).integers(0, 60, (200, 1))
    wide = np.repeat(base, 40, axis=1)
    wide[:, 1::2] = -1
    assert conger_kappa(wide, 60).value == pytest.approx(1)
    wide[0, 0] = (wide[0, 0] + 1) % 60
    assert percent_agreement(wide, 60).value == pytest.approx((199 + 18 / 20) / 200)


def test_pairs_stand_in_the_order_of_the_coders():
    assert pairs(["C", "A", "B"]) == [("C", "A"), ("C", "B"), ("A", "B")]
