"""Published data that several tests need, as arrays items x coders (-1 = missing)."""

import numpy as np


def read(lines: tuple[str, ...], codes: str) -> np.ndarray:
    """Return the lines of the coders, a letter an item and a full stop for none, as ratings."""
    return np.array([[codes.find(sign) for sign in line] for line in lines]).T


HAYES_2007 = read(
    (
        "112.001122.01311211000201001111223222221",
        "1130000.21102311121000302102111122222221",
        "203000222100221123001.30.1012202.2232.21",
        ".13....0.10022...31.103021122..122...12.",
        "2..0001.2....3112..0.0..2.0..20.2.2222.1",
    ),
    "0123",
)
"""Local television news coded by five observers (Hayes & Krippendorff 2007, table 1)."""

KRIPPENDORFF_2011 = read(
    (
        "blpplbcbl...",
        "blppllcblf..",
        ".ppplpcllfbp",
        "blpplccblfb.",
    ),
    "blpcf",
)
"""Example C of Krippendorff (2011): four observers, codings missing."""
