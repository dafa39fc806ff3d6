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
KRIPPENDORFF_ALPHA_ORDINAL: Final = "krippendorff_alpha_ordinal"
KRIPPENDORFF_ALPHA_JACCARD: Final = "krippendorff_alpha_jaccard"
KRIPPENDORFF_ALPHA_MASI: Final = "krippendorff_alpha_masi"
EXACT_MATCH: Final = "exact_match"
SPECIFIC_AGREEMENT: Final = "specific_agreement"
NEGATIVE_AGREEMENT: Final = "negative_agreement"

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
"""Every coefficient of nominal codes, in the order it is shown."""

SET_NAMES: Final = (EXACT_MATCH, KRIPPENDORFF_ALPHA_JACCARD, KRIPPENDORFF_ALPHA_MASI)
"""The coefficients of whole sets of codes."""

GWET: Final = "gwet"
LARGE_SAMPLE: Final = "large_sample"
DELTA: Final = "delta"
ITEM_BOOTSTRAP: Final = "item_bootstrap"
CLUSTER_BOOTSTRAP: Final = "cluster_bootstrap"
STRATIFIED_BOOTSTRAP: Final = "stratified_bootstrap"
KALPHA: Final = "kalpha_bootstrap"

NO_VARIATION: Final = "no_variation"
NO_OVERLAP: Final = "no_overlap"
NOT_USED: Final = "not_used"
TWO_CODERS_ONLY: Final = "two_coders_only"

ONE_ITEM: Final = "one_item"
ZERO_WIDTH: Final = "zero_width"
OFTEN_UNDEFINED: Final = "often_undefined"

BENCHMARKS: Final = (0.667, 0.8)
"""Krippendorff's limits: tentative conclusions from the first, reliance from the second."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval and its method; an analytic one is cut to -1 … 1.

    It always holds the value: one below -1 (Fleiss, Conger, AC1 with many items coded once) keeps
    its uncut lower end.
    """

    method: str
    low: float
    high: float
    se: float | None = None
    """The standard error it rests on; for a bootstrap the spread of the draws."""
    draws: int | None = None
    seed: int | None = None
    dropped: float = 0.0
    """Share of draws in which the coefficient was undefined; they are left out."""
    below: tuple[float, ...] = ()
    """Share of draws below each of `BENCHMARKS`."""


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
    """`ONE_ITEM`, `ZERO_WIDTH` or `OFTEN_UNDEFINED` where there is a value without intervals."""
