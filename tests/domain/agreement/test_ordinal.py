"""Ordinal alpha against published values and its own definition."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coder.domain.agreement import results
from coder.domain.agreement.coefficients import compute
from coder.domain.agreement.ordinal import mean_ranks
from coder.domain.agreement.results import Coefficient
from tests.domain.agreement.published import HAYES_2007

Q = 5
RATINGS = st.tuples(st.integers(2, 10), st.integers(2, 4)).flatmap(
    lambda shape: arrays(np.int16, shape, elements=st.integers(-1, Q - 1))
)


def ordinal(ratings: np.ndarray, q: int) -> Coefficient:
    return compute(ratings, q, [results.KRIPPENDORFF_ALPHA_ORDINAL])[0]


def by_definition(ratings: np.ndarray, weights: np.ndarray, q: int, *, small: bool = True) -> float:
    """Krippendorff's formula, metric and all, with a weight for each item."""
    kept = (ratings >= 0).sum(axis=1) >= 2
    ratings, weights = ratings[kept], weights[kept]
    counts = np.array([[(row == k).sum() for k in range(q)] for row in ratings], dtype=float)
    codings = counts.sum(axis=1)
    used = weights @ counts
    total = used.sum()
    metric = np.zeros((q, q))
    for low in range(q):
        for high in range(low, q):
            between = used[low : high + 1].sum() - (used[low] + used[high]) / 2
            metric[low, high] = metric[high, low] = between**2
    same = np.einsum("i,ic,ik->ck", weights / (codings - 1), counts, counts)
    expected = (np.outer(used, used) * metric).sum()
    return 1 - (total - (1 if small else 0)) * (same * metric).sum() / expected


def test_the_example_of_hayes_and_krippendorff():
    found = ordinal(HAYES_2007, 4)
    assert found.value == pytest.approx(0.7598, abs=5e-5)
    assert found.n_items == 40


@given(RATINGS)
def test_it_is_the_formula_with_its_metric(ratings):
    found = ordinal(ratings, Q)
    if found.value is not None:
        assert found.value == pytest.approx(by_definition(ratings, np.ones(len(ratings)), Q))


@given(RATINGS)
def test_the_error_is_what_the_weight_of_each_item_does(ratings):
    found = ordinal(ratings, Q)
    if not found.intervals:
        return
    kept = np.flatnonzero((ratings >= 0).sum(axis=1) >= 2)
    n, step = len(kept), 1e-5
    slopes = []
    for item in kept:
        ends = []
        for sign in (1, -1):
            weights = np.ones(len(ratings))
            weights[item] += sign * step
            ends.append(by_definition(ratings, weights, Q, small=False))
        slopes.append(n * (ends[0] - ends[1]) / (2 * step))
    error = np.sqrt((np.array(slopes) ** 2).sum() / (n * (n - 1)))
    assert found.se == pytest.approx(error, rel=1e-4, abs=1e-7)


@given(RATINGS)
def test_turning_the_scale_round_changes_nothing(ratings):
    turned = np.where(ratings < 0, -1, Q - 1 - ratings)
    one, other = ordinal(ratings, Q), ordinal(turned, Q)
    assert one.undefined == other.undefined
    if one.value is not None:
        assert one.value == pytest.approx(other.value)


def test_two_codes_are_nominal():
    ratings = np.array([[0, 0], [0, 1], [1, 1], [1, 1], [0, 0], [1, 0], [1, -1]])
    [nominal] = compute(ratings, 2, [results.KRIPPENDORFF_ALPHA])
    assert ordinal(ratings, 2).value == pytest.approx(nominal.value)


def test_one_code_only_is_undefined():
    assert ordinal(np.zeros((4, 2), dtype=int), 3).undefined == results.NO_VARIATION


def test_ranks_are_means_of_places():
    assert mean_ranks(np.array([2.0, 0.0, 4.0])).tolist() == [1.0, 2.0, 4.0]
