"""What an interval of a coefficient allows to say, by Krippendorff's limits or the round's own."""

from typing import Final

RELIABLE: Final = "reliable"
TENTATIVE: Final = "tentative"
NOT_ENOUGH: Final = "not_enough"
UNCERTAIN: Final = "uncertain"

TENTATIVE_FROM: Final = 0.667
RELIABLE_FROM: Final = 0.8


def limits(threshold: float | None) -> tuple[float, ...]:
    """Return the limits of a round in order: .667 and its threshold, .800 where it has none.

    A threshold of .667 or less stands alone. Source of the usual limits: Krippendorff (2004).
    """
    wanted = RELIABLE_FROM if threshold is None else threshold
    return (TENTATIVE_FROM, wanted) if wanted > TENTATIVE_FROM else (wanted,)


def verdict(low: float, high: float, threshold: float | None) -> str:
    """Judge an interval by both its ends, never by the value between them."""
    reached = limits(threshold)
    if low >= reached[-1]:
        return RELIABLE
    if low >= reached[0]:
        return TENTATIVE
    return NOT_ENOUGH if high < reached[0] else UNCERTAIN
