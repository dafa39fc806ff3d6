"""How many posts a reliability sample needs, and what that rests on."""

from dataclasses import dataclass
from math import ceil

ALPHAS = (0.667, 0.8)
"""The values of alpha that are commonly wanted: for tentative conclusions, and to rely on."""

SHARES = (0.5, 0.25, 0.2, 0.1, 0.05, 0.02)
"""Shares of the rarest code for which the table is worked out."""

ONE_SIDED_Z = 1.6448536269514722
"""The normal deviate of a one-sided test at the level .05."""

LACY_RIFFE_SE = 0.03
"""Standard error of a one-sided interval of .05: .05 / 1.64, rounded as Lacy and Riffe round it."""


@dataclass(frozen=True, slots=True)
class WantedSize:
    """Posts wanted for an alpha and the rarest code's share; `whole`: all of the study's N."""

    alpha: float
    share: float
    posts: int
    whole: bool


def krippendorff_size(alpha: float, share: float, coders: int = 2, z: float = ONE_SIDED_Z) -> int:
    """Return how many posts tell an alpha from one just below it, given the rarest code's share.

    N = m z² [(1 + α)(3 − α) / (4 (1 − α) p (1 − p)) − α] of Bloch and Kraemer 1989, as Krippendorff
    2004 gives it, for m coders. Raises ValueError outside 0 < p ≤ .5, 0 ≤ α < 1, m ≥ 2.
    """
    if not (0 < share <= 0.5 and 0 <= alpha < 1 and coders >= 2):
        raise ValueError((alpha, share, coders))
    inner = (1 + alpha) * (3 - alpha) / (4 * (1 - alpha) * share * (1 - share)) - alpha
    return ceil(coders * z * z * inner)


def lacy_riffe_size(posts: int, agreement: float, se: float = LACY_RIFFE_SE) -> int:
    """Return how many of `posts` show that simple agreement reaches its goal.

    n = ((N − 1) SE² + PQN) / ((N − 1) SE² + PQ), Lacy and Riffe 1996; `agreement` P is the one
    assumed for the whole study, the goal and .05. Raises ValueError outside 0 < P < 1, N ≥ 1.
    """
    if not (0 < agreement < 1 and posts >= 1 and se > 0):
        raise ValueError((posts, agreement, se))
    spread, error = agreement * (1 - agreement), (posts - 1) * se * se
    return min(posts, round((error + spread * posts) / (error + spread)))


def size_table(posts: int, coders: int = 2) -> list[WantedSize]:
    """Return the sizes for each usual alpha and share, none above the study's `posts`."""
    return [
        WantedSize(alpha, share, min(wanted, posts), wanted >= posts)
        for alpha in ALPHAS
        for share in SHARES
        for wanted in (krippendorff_size(alpha, share, coders),)
    ]
