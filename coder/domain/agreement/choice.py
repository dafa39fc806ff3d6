"""Which coefficients fit a variable, and which of them a round is judged by."""

from collections.abc import Sequence
from typing import Final

from coder.domain.agreement import results
from coder.domain.codebook import Variable

EVERY: Final = (
    results.KRIPPENDORFF_ALPHA_ORDINAL,
    *results.NAMES,
    *results.SET_NAMES,
    results.SPECIFIC_AGREEMENT,
)
"""Every coefficient, in the order it is shown."""

FOR_ROUNDS: Final = (
    results.KRIPPENDORFF_ALPHA,
    results.COHEN_KAPPA,
    results.SCOTT_PI,
    results.FLEISS_KAPPA,
    results.CONGER_KAPPA,
    results.GWET_AC1,
    results.BRENNAN_PREDIGER,
    results.PERCENT_AGREEMENT,
)
"""What a round can be judged by; of ordered codes and of sets, alpha is the one that fits them."""


def of_variable(variable: Variable, wanted: Sequence[str]) -> list[str]:
    """Return those of the coefficients wanted that fit a variable as a whole."""
    if variable.choice == "multi":
        return [name for name in wanted if name in results.SET_NAMES]
    ordinal = variable.level == "ordinal"
    fitting = (
        *results.NAMES,
        results.SPECIFIC_AGREEMENT,
        *((results.KRIPPENDORFF_ALPHA_ORDINAL,) if ordinal else ()),
    )
    return [name for name in wanted if name in fitting]


def primary(variable: Variable, coefficient: str | None, *, code: bool = False) -> str:
    """Return what judges a variable, or one of its codes, in a round judged by a coefficient.

    Whole sets of codes are judged by their alpha with the MASI distance, or by exact match where
    percent agreement was chosen.
    """
    chosen = coefficient or results.KRIPPENDORFF_ALPHA
    if code:
        return chosen if chosen in results.NAMES else results.KRIPPENDORFF_ALPHA
    if variable.choice == "multi":
        if chosen in results.SET_NAMES:
            return chosen
        percent = chosen == results.PERCENT_AGREEMENT
        return results.EXACT_MATCH if percent else results.KRIPPENDORFF_ALPHA_MASI
    if variable.level == "ordinal" and chosen == results.KRIPPENDORFF_ALPHA:
        return results.KRIPPENDORFF_ALPHA_ORDINAL
    return chosen if chosen in results.NAMES else results.KRIPPENDORFF_ALPHA
