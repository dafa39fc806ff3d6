"""What a coefficient of agreement comes back as: names, figures, and reasons for their absence."""

from dataclasses import dataclass
from typing import Final

PERCENT_AGREEMENT: Final = "percent_agreement"
COHEN_KAPPA: Final = "cohen_kappa"
SCOTT_PI: Final = "scott_pi"
FLEISS_KAPPA: Final = "fleiss_kappa"
CONGER_KAPPA: Final = "conger_kappa"
KRIPPENDORFF_ALPHA: Final = "krippendorff_alpha"
GWET_AC1: Final = "gwet_ac1"
BRENNAN_PREDIGER: Final = "brennan_prediger"

NAMES: Final = (
    PERCENT_AGREEMENT,
    COHEN_KAPPA,
    SCOTT_PI,
    FLEISS_KAPPA,
    CONGER_KAPPA,
    KRIPPENDORFF_ALPHA,
    GWET_AC1,
    BRENNAN_PREDIGER,
)
"""Every coefficient that can be computed, in the order it is shown."""

GWET: Final = "gwet"
LARGE_SAMPLE: Final = "large_sample"

NO_VARIATION: Final = "no_variation"
NO_OVERLAP: Final = "no_overlap"
NOT_USED: Final = "not_used"
TWO_CODERS_ONLY: Final = "two_coders_only"

ONE_ITEM: Final = "one_item"
ZERO_WIDTH: Final = "zero_width"


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval of the method `GWET` or `LARGE_SAMPLE`, cut to -1 … 1.

    It always holds the value: one below -1 (Fleiss, Conger, AC1 with many items coded once) keeps
    its uncut lower end.
    """

    method: str
    low: float
    high: float
    se: float | None = None
    """The standard error it rests on, if it rests on one."""


@dataclass(frozen=True, slots=True)
class Coefficient:
    """One coefficient; an undefined one has no value, and says why.

    `intervals[0]` is the one that belongs to `se`. `n_items` are the items the value rests on: for
    Fleiss, Conger and AC1 those with a coding, for the others those that two coders coded.
    """

    name: str
    value: float | None
    se: float | None
    intervals: tuple[Interval, ...]
    n_items: int
    undefined: str | None
    """`NO_VARIATION`, `NO_OVERLAP`, `NOT_USED`, `TWO_CODERS_ONLY`, or None if there is a value."""
    no_interval: str | None = None
    """`ONE_ITEM` or `ZERO_WIDTH` where there is a value without intervals."""
