"""Set distances, alpha with them, and how one code is used."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.agreement import results
from coder.domain.agreement.distances import (
    METRICS,
    jaccard_distance,
    masi_distance,
    set_distances,
)
from coder.domain.agreement.set_alpha import exact_match, set_alpha
from coder.domain.agreement.sets import encode_sets
from coder.domain.agreement.specific import code_use, specific_agreement

SETS = st.frozensets(st.sampled_from("abcdef"), max_size=4)
VALUES = st.lists(
    st.lists(st.none() | SETS.map(lambda s: tuple(sorted(s))), min_size=3, max_size=3),
    min_size=1,
    max_size=8,
)
ONE = {"jaccard": jaccard_distance, "masi": masi_distance}

# Six items of two coders; the values are nltk's (qda-standards of the field, and its test suite).
FIRST = [("a",), ("a", "b"), ("b", "c"), ("c",), ("d",), ("a", "b", "c")]
SECOND = [("a",), ("b",), ("c", "d"), ("c",), ("a",), ("a", "b")]


@pytest.mark.parametrize(
    ("one", "other", "jaccard", "masi"),
    [
        ("", "", 0, 0),
        ("", "a", 1, 1),
        ("ab", "ab", 0, 0),
        ("a", "b", 1, 1),
        ("a", "ab", 1 / 2, 1 - 1 / 2 * 2 / 3),
        ("ab", "abcd", 1 / 2, 2 / 3),
        ("ab", "bc", 2 / 3, 1 - 1 / 3 * 1 / 3),
    ],
)
def test_distances(one, other, jaccard, masi):
    assert jaccard_distance(one, other) == pytest.approx(jaccard)
    assert masi_distance(one, other) == pytest.approx(masi)


@given(st.lists(SETS, min_size=1, max_size=6, unique=True))
def test_the_distances_by_bits_are_those_by_sets(sets):
    every = np.arange(len(sets))
    for metric in METRICS:
        found = set_distances(sets, metric).between(every[:, None], every[None, :])
        wanted = [[ONE[metric](a, b) for b in sets] for a in sets]
        assert found == pytest.approx(np.array(wanted))


def test_more_codes_than_a_word_has_bits():
    codes = [f"c{n:03}" for n in range(150)]
    sets = [frozenset(codes), frozenset(codes[:75]), frozenset(codes[70:80]), frozenset[str]()]
    found = set_distances(sets, "jaccard").between(np.array([0, 0, 1, 3]), np.array([1, 2, 2, 3]))
    assert found == pytest.approx([1 / 2, 1 - 10 / 150, 1 - 5 / 80, 0])


def test_alpha_of_the_example():
    coded = encode_sets(list(zip(FIRST, SECOND, strict=True)))
    assert set_alpha(coded, "masi").value == pytest.approx(0.35733, abs=5e-6)
    assert set_alpha(coded, "jaccard").value == pytest.approx(0.43590, abs=5e-6)
    assert exact_match(coded).value == pytest.approx(2 / 6)
    assert exact_match(coded).name == results.EXACT_MATCH


def test_nltk_with_codings_missing():
    coded = encode_sets([[("a",), ("a",), None], [("a", "b"), None, ("a", "b")]])
    assert set_alpha(coded, "masi").value == pytest.approx(1.0)


@given(VALUES)
def test_alpha_is_the_formula(values):
    coded = encode_sets(values)
    rows = [[frozenset(v) for v in row if v is not None] for row in values]
    rows = [row for row in rows if len(row) > 1]
    flat = [v for row in rows for v in row]
    for metric in METRICS:
        apart = ONE[metric]
        expected = sum(apart(a, b) for a in flat for b in flat)
        found = set_alpha(coded, metric)
        if not expected:
            assert found.value is None
            continue
        observed = sum(sum(apart(a, b) for a in row for b in row) / (len(row) - 1) for row in rows)
        assert found.value == pytest.approx(1 - (len(flat) - 1) * observed / expected)


def test_no_set_is_a_decision():
    coded = encode_sets([[(), ()], [("a",), ("a",)], [(), ("a",)]])
    assert set_alpha(coded, "jaccard").value is not None
    assert set_alpha(encode_sets([[(), ()], [(), ()]]), "masi").undefined == results.NO_VARIATION
    assert set_alpha(encode_sets([[None, ()]]), "masi").undefined == results.NO_OVERLAP


def table(a: int, b: int, c: int, d: int) -> np.ndarray:
    """Items of a two by two table: both, first only, second only, neither."""
    return np.array([[1, 1]] * a + [[1, 0]] * b + [[0, 1]] * c + [[0, 0]] * d)


@pytest.mark.parametrize(
    ("cells", "positive", "negative"),
    [
        ((40, 9, 6, 45), 0.842, 0.857),
        ((80, 10, 5, 5), 0.914, 0.400),
        ((2, 3, 3, 192), 0.400, 0.985),
        ((130, 56, 9, 5), 0.800, 0.133),
    ],
)
def test_positive_and_negative_agreement(cells, positive, negative):
    use = code_use(table(*cells))
    assert use.positive.value == pytest.approx(positive, abs=5e-4)
    assert use.negative.value == pytest.approx(negative, abs=5e-4)


def test_prevalence_and_bias():
    use = code_use(table(80, 10, 5, 5))
    assert use.items == 100
    assert use.carrying == 95
    assert use.by_coder == (90, 85)
    assert use.prevalence == pytest.approx(0.875)
    assert use.prevalence_index == pytest.approx(0.75)
    assert use.bias_index == pytest.approx(0.05)
    assert not use.is_rare
    assert code_use(table(2, 3, 3, 192)).is_rare


def test_specific_agreement_of_many_coders_and_its_error():
    presence = np.array([[1, 1, 1], [1, 1, 0], [0, 0, 0], [1, 0, -1], [0, -1, -1]])
    found = specific_agreement(presence)
    assert found.value == pytest.approx((6 + 2) / (6 + 4 + 1))
    assert found.intervals[0].method == results.DELTA
    assert found.intervals[0].high <= 1


def test_a_code_that_nobody_gave():
    found = specific_agreement(table(0, 0, 0, 5))
    assert found.undefined == results.NOT_USED
    assert code_use(table(0, 0, 0, 5)).prevalence == 0
