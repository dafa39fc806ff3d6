"""How well a share is known."""

import math

Z95 = 1.959963984540054
"""The 97.5th percentile of the standard normal distribution."""


def wilson_interval(k: int, n: int, z: float = Z95) -> tuple[float, float]:
    """Return the score interval (0-1) of a share of k in n; (0, 1) where n is 0.

    Wilson 1927, as recommended by Brown, Cai & DasGupta 2001.
    """
    return share_interval(k / n if n else 0.0, n, z)


def share_interval(share: float, n: int, z: float = Z95) -> tuple[float, float]:
    """Return the score interval (0-1) of a share (0-1) that n observations gave.

    The share need not be a count of these: each may stand for several posts.
    """
    if n == 0:
        return 0.0, 1.0
    p = share
    middle = p + z * z / (2 * n)
    spread = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    whole = 1 + z * z / n
    low = 0.0 if p == 0 else (middle - spread) / whole
    high = 1.0 if p == 1 else (middle + spread) / whole
    return low, high
