"""The policy for data that cannot show agreement: never 0, never 1, never NaN."""

import math

import numpy as np
import pytest

from coder.domain.agreement.coefficients import compute, compute_code, krippendorff_alpha
from coder.domain.agreement.results import (
    COHEN_KAPPA,
    NAMES,
    NO_OVERLAP,
    NO_VARIATION,
    NOT_USED,
    ONE_ITEM,
    PERCENT_AGREEMENT,
    SCOTT_PI,
    TWO_CODERS_ONLY,
    ZERO_WIDTH,
    Coefficient,
)

KAPPAS = ("cohen_kappa", "scott_pi", "fleiss_kappa", "conger_kappa", "krippendorff_alpha")
FIXED = ("percent_agreement", "gwet_ac1", "brennan_prediger")


def all_of(coders: list[list[int]], q: int) -> dict[str, Coefficient]:
    found = {one.name: one for one in compute(np.array(coders, dtype=np.int64).T, q, NAMES)}
    for one in found.values():
        assert_consistent(one)
    return found


def assert_consistent(one: Coefficient) -> None:
    assert (one.value is None) == (one.undefined is not None)
    if one.value is None:
        assert one.se is None
        assert one.intervals == ()
        assert one.no_interval is None
        return
    assert math.isfinite(one.value)
    assert bool(one.intervals) == (one.no_interval is None) == (one.se is not None)
    for interval in one.intervals:
        assert -1 <= interval.low < interval.high <= 1
        assert interval.low - 1e-12 <= one.value <= interval.high + 1e-12


def test_all_agree_on_one_code():
    found = all_of([[0, 0, 0, 0], [0, 0, 0, 0]], 3)
    for name in KAPPAS:
        assert found[name].undefined == NO_VARIATION, name
        assert found[name].n_items == 4
    for name in FIXED:
        assert found[name].value == pytest.approx(1), name
        assert found[name].no_interval == ZERO_WIDTH


@pytest.mark.parametrize(
    "coders",
    [
        [[0, 1, 0, 1], [-1, -1, -1, -1]],
        [[0, 1, -1, -1], [-1, -1, 0, 1]],
        [[-1, -1], [-1, -1]],
        [[], []],
        [[0, 1, 0]],
    ],
)
def test_no_item_coded_by_two_coders(coders: list[list[int]]):
    for one in all_of(coders, 2).values():
        assert (one.undefined, one.n_items) == (NO_OVERLAP, 0)


def test_no_items_and_no_coders():
    for one in compute(np.empty((0, 0), dtype=np.int32), 0, NAMES):
        assert one.undefined == NO_OVERLAP


def test_one_item_agreed():
    found = all_of([[1], [1]], 2)
    assert {found[name].undefined for name in KAPPAS} == {NO_VARIATION}
    assert {found[name].value for name in FIXED} == {1.0}
    assert {found[name].no_interval for name in FIXED} == {ONE_ITEM}


def test_one_item_disagreed():
    found = all_of([[0], [1]], 2)
    values = {name: one.value for name, one in found.items()}
    assert values == pytest.approx({
        "percent_agreement": 0, "cohen_kappa": 0, "scott_pi": -1, "fleiss_kappa": -1,
        "conger_kappa": 0, "krippendorff_alpha": 0, "gwet_ac1": -1, "brennan_prediger": -1,
    })  # fmt: skip
    assert {one.no_interval for one in found.values()} == {ONE_ITEM}


def test_perfect_disagreement():
    found = all_of([[0, 1, 0, 1], [1, 0, 1, 0]], 2)
    assert found["krippendorff_alpha"].value == pytest.approx(-0.75)
    for name in ("cohen_kappa", "scott_pi", "fleiss_kappa", "gwet_ac1", "brennan_prediger"):
        assert found[name].value == pytest.approx(-1), name
    assert {one.no_interval for one in found.values()} == {ZERO_WIDTH}
    assert {one.se for one in found.values()} == {None}


def test_codes_of_the_codebook_count_whether_seen_or_not():
    seen = all_of([[0, 1, 0, 1], [1, 0, 1, 0]], 3)
    assert seen["gwet_ac1"].value == pytest.approx(-1 / 3)
    assert seen["brennan_prediger"].value == pytest.approx(-0.5)


def test_item_coded_by_one_coder_only():
    found = all_of([[0, 0, 1, 1, 0], [0, 1, 1, 1, -1]], 2)
    assert {name: one.n_items for name, one in found.items()} == {
        "percent_agreement": 4, "cohen_kappa": 4, "scott_pi": 4, "fleiss_kappa": 5,
        "conger_kappa": 5, "krippendorff_alpha": 4, "gwet_ac1": 5, "brennan_prediger": 4,
    }  # fmt: skip
    without = all_of([[0, 0, 1, 1], [0, 1, 1, 1]], 2)
    for name in ("cohen_kappa", "scott_pi", "krippendorff_alpha"):
        assert found[name] == without[name]
    assert found["fleiss_kappa"].value != without["fleiss_kappa"].value
    # The two coders' table does not hold the item that Fleiss, Conger and AC1 count.
    assert {name: len(one.intervals) for name, one in found.items()} == {
        "percent_agreement": 2, "cohen_kappa": 2, "scott_pi": 2, "fleiss_kappa": 1,
        "conger_kappa": 1, "krippendorff_alpha": 2, "gwet_ac1": 1, "brennan_prediger": 2,
    }  # fmt: skip
    assert {len(one.intervals) for one in without.values()} == {2}


def test_items_coded_once_can_take_fleiss_below_minus_one():
    coders = [[0, 0, 0, 0, 0, 0], [1, 1, 1, 1, -1, -1]]
    [found] = compute(np.array(coders).T, 2, ["fleiss_kappa"])
    # pi = (2/3, 1/3), pe = 5/9, pa = 0.
    assert found.value == pytest.approx(-1.25)
    [interval] = found.intervals
    assert interval.low < -1.25 < interval.high < 1


def test_code_that_only_one_coder_of_one_item_gave():
    found = all_of([[0, 0, 0, 0, 1], [0, 0, 0, 0, -1]], 2)
    for name in ("krippendorff_alpha", "cohen_kappa", "scott_pi"):
        assert found[name].undefined == NO_VARIATION, name
    for name in ("percent_agreement", "fleiss_kappa", "gwet_ac1", "brennan_prediger"):
        assert found[name].value == pytest.approx(1), name
    assert found["gwet_ac1"].se == pytest.approx(0.25)
    assert found["brennan_prediger"].se == pytest.approx(0.25)


def test_coder_who_gave_one_code_only():
    found = all_of([[0, 0, 0, 0], [0, 0, 0, 1]], 2)
    assert found["krippendorff_alpha"].value == pytest.approx(0)
    assert found["cohen_kappa"].value == pytest.approx(0)
    assert found["gwet_ac1"].value == pytest.approx(0.68)
    assert found["brennan_prediger"].value == pytest.approx(0.5)


def test_codebook_of_one_code():
    found = all_of([[0, 0], [0, 0]], 1)
    assert found["percent_agreement"].value == 1
    assert {one.undefined for name, one in found.items() if name != "percent_agreement"} == {
        NO_VARIATION
    }


def test_three_coders_have_no_cohen_and_no_scott():
    found = all_of([[0, 1, 1], [0, 1, 0], [0, 1, 1]], 2)
    assert found[COHEN_KAPPA].undefined == found[SCOTT_PI].undefined == TWO_CODERS_ONLY
    assert found["conger_kappa"].value is not None
    assert all(len(one.intervals) < 2 for one in found.values())


def test_coder_without_codings_changes_nothing_among_three():
    two = all_of([[0, 1, 1, 0, 1], [0, 1, 0, 0, 1]], 2)
    three = all_of([[0, 1, 1, 0, 1], [-1] * 5, [0, 1, 0, 0, 1]], 2)
    for name in ("fleiss_kappa", "conger_kappa", "krippendorff_alpha", "gwet_ac1"):
        assert three[name].value == pytest.approx(two[name].value)
        assert three[name].intervals[0].low == pytest.approx(two[name].intervals[0].low)


def test_code_that_nobody_used():
    ratings = np.array([[0, 0], [1, 0], [1, 1]])
    found = {one.name: one for one in compute_code(ratings, 2, NAMES)}
    assert {found[name].undefined for name in KAPPAS} == {NOT_USED}
    assert {found[name].value for name in FIXED} == {1.0}
    used = {one.name: one for one in compute_code(np.array([[2, 2], [2, 2]]), 2, NAMES)}
    assert {used[name].undefined for name in KAPPAS} == {NO_VARIATION}


def test_rare_code_in_a_million_items_is_still_variation():
    ratings = np.zeros((1_000_000, 2), dtype=np.int32)
    ratings[0] = 1
    found = krippendorff_alpha(ratings, 2)
    assert found.value == pytest.approx(1)
    assert found.no_interval == ZERO_WIDTH


@pytest.mark.parametrize("wrong", [2, -2])
def test_rating_that_is_no_code_is_refused(wrong: int):
    with pytest.raises(ValueError, match="outside"):
        compute(np.array([[0, wrong]]), 2, NAMES)


def test_the_interval_of_a_share_does_not_go_below_zero() -> None:
    ratings = np.array([[0, 0]] + [[0, 1]] * 9)
    (found,) = compute(ratings, 2, [PERCENT_AGREEMENT])
    assert found.value == pytest.approx(0.1)
    assert [interval.low for interval in found.intervals] == [0.0] * len(found.intervals)
    assert found.intervals
