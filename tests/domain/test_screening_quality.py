"""Precision and recall of a screening: by hand, at the edges, and against a known truth."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.screening_intervals import STUDIES, coverage
from coder.domain.proportion import wilson_interval
from coder.domain.screening_quality import Judged, quality


def test_each_side_weighs_as_much_as_it_has_posts() -> None:
    found = quality(Judged(1_000, 100, 80), Judged(9_000, 100, 5))
    assert found.precision.value == 0.8
    assert found.recall.value == pytest.approx(800 / (800 + 450))
    assert found.relevant == pytest.approx(1_250)
    assert found.recall.low < 800 / 1_250 < found.recall.high


def test_the_interval_of_precision_is_wilsons_made_narrower_by_the_frame() -> None:
    low, high = wilson_interval(80, 100)
    endless = quality(Judged(10**9, 100, 80), Judged(10, 5, 0)).precision
    assert (endless.low, endless.high) == pytest.approx((low, high), abs=1e-6)
    small = quality(Judged(150, 100, 80), Judged(10, 5, 0)).precision
    assert low < small.low < 0.8 < small.high < high


def test_a_side_judged_whole_is_known() -> None:
    found = quality(Judged(50, 50, 40), Judged(80, 80, 10))
    assert (found.precision.low, found.precision.high) == (0.8, 0.8)
    assert (found.recall.low, found.recall.high) == pytest.approx((0.8, 0.8))


def test_no_relevant_post_seen_out_does_not_make_recall_certain() -> None:
    recall = quality(Judged(1_000, 100, 90), Judged(9_000, 100, 0)).recall
    assert (recall.value, recall.high) == (1.0, 1.0)
    assert 0.6 < recall.low < 0.85


def test_what_is_not_known_has_no_value() -> None:
    nothing = quality(Judged(10, 0, 0), Judged(10, 0, 0))
    assert nothing.precision.value is None
    assert nothing.recall.value is None
    none_relevant = quality(Judged(10, 5, 0), Judged(10, 5, 0))
    assert (none_relevant.recall.value, none_relevant.relevant) == (None, 0.0)
    only_out = quality(Judged(10, 5, 0), Judged(10, 5, 2)).recall
    assert only_out.value == 0
    assert only_out.low == 0
    assert quality(Judged(10, 5, 3), Judged(0, 0, 0)).recall.value == 1


@st.composite
def sides(draw: st.DrawFn) -> Judged:
    frame = draw(st.integers(1, 400))
    judged = draw(st.integers(1, frame))
    return Judged(frame, judged, draw(st.integers(0, judged)))


@given(sides(), sides())
@example(Judged(1, 1, 1), Judged(135, 7, 0))
def test_intervals_hold_their_values_and_stay_between_nothing_and_all(
    inside: Judged, outside: Judged
) -> None:
    found = quality(inside, outside)
    for estimate in (found.precision, found.recall):
        assert 0 <= estimate.low <= estimate.high <= 1
        if estimate.value is not None:
            assert estimate.low - 1e-9 <= estimate.value <= estimate.high + 1e-9


@pytest.mark.parametrize("study", STUDIES[:4])
def test_the_truth_lies_in_the_intervals_about_95_times_of_100(study: object) -> None:
    """600 studies: standard deviation .009 at .95; the long run is a benchmark."""
    precision, recall = coverage(study, 600)  # pyright: ignore[reportArgumentType]
    assert 0.915 <= precision <= 0.985
    assert 0.915 <= recall <= 0.985
