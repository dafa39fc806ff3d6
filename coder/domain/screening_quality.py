"""How good a screening is: precision and recall from samples of the posts in and out."""

import math
from dataclasses import dataclass

from coder.domain.proportion import Z95, wilson_interval


@dataclass(frozen=True, slots=True)
class Judged:
    """One side of a screening: `frame` posts, `judged` of them by a coder, `relevant` of those."""

    frame: int
    judged: int
    relevant: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share with its 95 % interval; no value where it is not defined."""

    value: float | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ScreeningQuality:
    """What a screening is worth within the posts collected; what was never collected is unknown.

    `relevant` is the estimated number of relevant posts, in and out together.
    """

    precision: Estimate
    recall: Estimate
    relevant: float | None
    taken_in: Judged
    left_out: Judged


def quality(taken_in: Judged, left_out: Judged) -> ScreeningQuality:
    """Return precision and recall, each side weighted by its size (Kim, Huang & Emery 2016).

    Precision is the share of relevant posts among those in: Wilson's interval with the correction
    for a finite frame. Recall is N₁p₁ / (N₁p₁ + N₀p₀) and falls with the ratio p₀/p₁ alone, whose
    interval follows from those of p₀ and p₁ (Donner & Zou 2012, MOVER-R), so that no relevant post
    among those judged out does not make recall certain.
    """
    inside, outside = _share(taken_in), _share(left_out)
    unknown = Estimate(None, 0.0, 1.0)
    precision = Estimate(inside.value, inside.low, inside.high)
    if left_out.frame == 0:
        everything = Estimate(1.0, 1.0, 1.0) if taken_in.relevant else unknown
        relevant = None if inside.value is None else taken_in.frame * inside.value
        return ScreeningQuality(precision, everything, relevant, taken_in, left_out)
    if inside.value is None or outside.value is None:
        return ScreeningQuality(precision, unknown, None, taken_in, left_out)
    found, missed = taken_in.frame * inside.value, left_out.frame * outside.value
    if found + missed == 0:
        return ScreeningQuality(precision, unknown, 0.0, taken_in, left_out)
    low, high = _ratio_interval(outside, inside)
    weight = left_out.frame / taken_in.frame if taken_in.frame else math.inf
    recall = Estimate(found / (found + missed), _recall(weight, high), _recall(weight, low))
    return ScreeningQuality(precision, recall, found + missed, taken_in, left_out)


def _share(side: Judged) -> Estimate:
    """Return the share of relevant posts of a side; the whole side judged leaves no doubt."""
    if side.judged == 0:
        return Estimate(None, 0.0, 1.0)
    share = side.relevant / side.judged
    if side.judged >= side.frame:
        return Estimate(share, share, share)
    # A sample from few posts tells as much as a larger one from endlessly many.
    weight = (side.frame - 1) / (side.frame - side.judged)
    low, high = _wilson(share, side.judged * weight)
    # What was seen is there, and what was not seen at most is the rest.
    least = side.relevant / side.frame
    most = 1 - (side.judged - side.relevant) / side.frame
    return Estimate(share, max(low, least), min(high, most))


def _wilson(share: float, n: float) -> tuple[float, float]:
    if n == round(n) and share * n == round(share * n):
        return wilson_interval(round(share * n), round(n))
    middle = share + Z95**2 / (2 * n)
    spread = Z95 * math.sqrt(share * (1 - share) / n + Z95**2 / (4 * n * n))
    whole = 1 + Z95**2 / n
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


def _ratio_interval(above: Estimate, below: Estimate) -> tuple[float, float]:
    """Return the interval of a ratio of two independent shares from their own intervals."""
    p0, p1 = above.value or 0.0, below.value or 0.0
    if p1 == 0:
        return (above.low / below.high if below.high else math.inf), math.inf
    product = p0 * p1
    near, far = above.low * (2 * p0 - above.low), below.high * (2 * p1 - below.high)
    root = product + math.sqrt(max(product**2 - near * far, 0.0))
    # The same as (product - root) / far, which would be 0 / 0 at far = 0.
    low = near / root if root else 0.0
    near, far = above.high * (2 * p0 - above.high), below.low * (2 * p1 - below.low)
    root = product + math.sqrt(max(product**2 - near * far, 0.0))
    high = root / far if far > 0 else math.inf
    return max(0.0, min(low, p0 / p1)), max(high, p0 / p1)


def _recall(weight: float, ratio: float) -> float:
    missed = weight * ratio if weight and ratio else 0.0
    return 1 / (1 + missed)
