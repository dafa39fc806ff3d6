"""Verdicts by the interval."""

import pytest

from coder.domain.agreement.verdict import (
    NOT_ENOUGH,
    RELIABLE,
    TENTATIVE,
    UNCERTAIN,
    limits,
    verdict,
)


@pytest.mark.parametrize(
    ("low", "high", "threshold", "word"),
    [
        (0.8, 0.9, None, RELIABLE),
        (0.799, 1.0, None, TENTATIVE),
        (0.667, 0.7, None, TENTATIVE),
        (0.5, 0.666, None, NOT_ENOUGH),
        (0.5, 0.667, None, UNCERTAIN),
        (0.5, 1.0, None, UNCERTAIN),
        (0.85, 0.95, 0.9, TENTATIVE),
        (0.9, 0.95, 0.9, RELIABLE),
        (0.6, 0.9, 0.6, RELIABLE),
        (0.5, 0.59, 0.6, NOT_ENOUGH),
        (0.5, 0.6, 0.6, UNCERTAIN),
    ],
)
def test_both_ends_decide(low: float, high: float, threshold: float | None, word: str) -> None:
    assert verdict(low, high, threshold) == word


def test_the_rounds_own_limit() -> None:
    assert limits(None) == (0.667, 0.8)
    assert limits(0.9) == (0.667, 0.9)
    assert limits(0.6) == (0.6,)
