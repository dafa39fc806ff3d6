"""The course of a reliability test, step by step."""

from dataclasses import replace

import pytest

from coder.domain.round_course import (
    FAILED,
    PASSED,
    UNDECIDED,
    NextStep,
    Result,
    RoundFacts,
    SampleFacts,
    judged,
    next_step,
)


def _round(
    name: str = "R1",
    purpose: str = "reliability",
    result: Result | None = None,
    coders: int = 2,
    left: int = 0,
    *,
    closed: bool = False,
) -> RoundFacts:
    return RoundFacts(name, purpose, not (closed or result), result, 1, coders, left)


USED = SampleFacts("S1", used=True, clean=False)
FRESH = SampleFacts("S2", used=False, clean=True)
OLD = SampleFacts("S0", used=False, clean=False)
FAILED_ROUND = _round(result="failed")
TRAINING = _round("T", "training")
TRAINED = _round("T", "training", closed=True)

COURSE: list[tuple[list[RoundFacts], list[SampleFacts], int, NextStep]] = [
    ([], [], 1, NextStep("draw")),
    ([], [FRESH], 1, NextStep("open", sample="S2")),
    ([_round(coders=1)], [USED], 1, NextStep("invite", "R1")),
    (
        [replace(_round(left=7), waiting=("Veikko",))],
        [USED],
        1,
        NextStep("invite", "R1", coders=("Veikko",)),
    ),
    (
        [replace(_round(left=7), own_left=3)],
        [USED],
        1,
        NextStep("code_own", "R1", left=3),
    ),
    ([_round(left=7)], [USED], 1, NextStep("code", "R1", left=7)),
    ([_round()], [USED], 1, NextStep("close", "R1")),
    ([_round(result="passed")], [USED], 1, NextStep("go_on", "R1")),
    ([FAILED_ROUND], [USED, OLD], 1, NextStep("revise", "R1")),
    ([FAILED_ROUND], [USED, OLD], 2, NextStep("train", "R1")),
    ([TRAINED, FAILED_ROUND], [USED, FRESH], 2, NextStep("train", "R1")),
    ([FAILED_ROUND, TRAINING], [USED, OLD], 2, NextStep("finish_training", "T")),
    ([FAILED_ROUND, TRAINED], [OLD, USED], 2, NextStep("draw_again", "R1")),
    ([FAILED_ROUND, TRAINED], [OLD, USED, FRESH], 2, NextStep("recode", "R1", "S2")),
    ([FAILED_ROUND, TRAINED, _round("R2")], [USED], 2, NextStep("close", "R2")),
    ([TRAINED], [], 1, NextStep("draw")),
]


@pytest.mark.parametrize(("rounds", "samples", "live", "expected"), COURSE)
def test_each_step_leads_to_the_next(
    rounds: list[RoundFacts], samples: list[SampleFacts], live: int, expected: NextStep
) -> None:
    assert next_step(rounds, samples, live) == expected


@pytest.mark.parametrize(
    ("values", "threshold", "expected"),
    [
        ([0.8, 0.9], 0.8, PASSED),
        ([0.79, 0.95], 0.8, FAILED),
        ([None, 0.9], 0.8, PASSED),
        ([None], 0.8, UNDECIDED),
        ([0.9], None, UNDECIDED),
        ([], 0.8, UNDECIDED),
    ],
)
def test_every_value_has_to_reach_the_threshold(
    values: list[float | None], threshold: float | None, expected: str
) -> None:
    assert judged(values, threshold) == expected
