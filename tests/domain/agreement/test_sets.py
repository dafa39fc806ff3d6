"""Ratings of multi-choice variables."""

import numpy as np

from coder.domain.agreement.coefficients import percent_agreement
from coder.domain.agreement.sets import encode_sets

VALUES = [
    [("a", "b"), ("b", "a")],
    [("a",), ("a", "b")],
    [(), ()],
    [None, ("c",)],
    [("c",), ()],
]


def test_each_distinct_set_is_one_category_whatever_its_order():
    found = encode_sets(VALUES)
    assert found.sets == (
        frozenset({"a", "b"}),
        frozenset({"a"}),
        frozenset(),
        frozenset({"c"}),
    )
    assert found.q == 4
    assert found.ratings.tolist() == [[0, 0], [1, 0], [2, 2], [-1, 3], [3, 2]]


def test_presence_of_a_code_keeps_missing_missing_and_none_a_decision():
    found = encode_sets(VALUES)
    assert found.presence("b").tolist() == [[1, 1], [0, 1], [0, 0], [-1, 0], [0, 0]]
    assert found.presence("unseen").max() == 0


def test_exact_match_is_the_percent_agreement_of_the_sets():
    found = encode_sets(VALUES)
    exact = percent_agreement(found.ratings, found.q)
    assert (exact.value, exact.n_items) == (0.5, 4)


def test_no_items():
    found = encode_sets([])
    assert (found.ratings.shape, found.q) == ((0, 0), 0)
    assert found.presence("a").shape == (0, 0)


def test_nothing_coded_yet():
    found = encode_sets([[None, None]])
    assert found.presence("a").tolist() == [[-1, -1]]
    assert found.ratings.dtype == np.int32
