"""Coefficients of agreement for nominal codes, of any number of coders, codings missing or not.

`ratings` is everywhere an integer array items x coders: the index of the code, -1 = missing; `q` is
the number of codes in the codebook (not of those seen). A rating outside -1 … q-1 is a ValueError.
95 % intervals and standard errors are Gwet's; for two coders the large-sample interval of Fleiss,
Cohen & Everitt (1969) stands beside it, and gives Cohen's and Scott's standard error.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from coder.domain.agreement import estimators, results
from coder.domain.agreement.ordinal import krippendorff_alpha_ordinal
from coder.domain.agreement.tally import tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder.domain.agreement.results import Coefficient
    from coder.domain.agreement.tally import Ratings

T = TypeVar("T")

ESTIMATORS = MappingProxyType(
    {
        results.PERCENT_AGREEMENT: estimators.percent_agreement,
        results.COHEN_KAPPA: estimators.cohen_kappa,
        results.SCOTT_PI: estimators.scott_pi,
        results.FLEISS_KAPPA: estimators.fleiss_kappa,
        results.CONGER_KAPPA: estimators.conger_kappa,
        results.KRIPPENDORFF_ALPHA: estimators.krippendorff_alpha,
        results.GWET_AC1: estimators.gwet_ac1,
        results.BRENNAN_PREDIGER: estimators.brennan_prediger,
        results.KRIPPENDORFF_ALPHA_ORDINAL: krippendorff_alpha_ordinal,
    }
)


def percent_agreement(ratings: Ratings, q: int) -> Coefficient:
    """Return the mean share of agreeing pairs of codings per item coded twice (Gwet 2014)."""
    return estimators.percent_agreement(tally(ratings, q))


def cohen_kappa(ratings: Ratings, q: int) -> Coefficient:
    """Return the kappa of two coders on the items both coded (Cohen 1960)."""
    return estimators.cohen_kappa(tally(ratings, q))


def scott_pi(ratings: Ratings, q: int) -> Coefficient:
    """Return the pi of two coders on the items both coded (Scott 1955)."""
    return estimators.scott_pi(tally(ratings, q))


def fleiss_kappa(ratings: Ratings, q: int) -> Coefficient:
    """Return the kappa of many coders (Fleiss 1971; with codings missing Gwet 2014)."""
    return estimators.fleiss_kappa(tally(ratings, q))


def conger_kappa(ratings: Ratings, q: int) -> Coefficient:
    """Return Cohen's kappa for many coders (Conger 1980; with codings missing Gwet 2014)."""
    return estimators.conger_kappa(tally(ratings, q))


def krippendorff_alpha(ratings: Ratings, q: int) -> Coefficient:
    """Return nominal alpha; items coded once are dropped (Krippendorff 2011)."""
    return estimators.krippendorff_alpha(tally(ratings, q))


def gwet_ac1(ratings: Ratings, q: int) -> Coefficient:
    """Return AC1 (Gwet 2008)."""
    return estimators.gwet_ac1(tally(ratings, q))


def brennan_prediger(ratings: Ratings, q: int) -> Coefficient:
    """Return the coefficient whose chance is 1/q (Brennan & Prediger 1981)."""
    return estimators.brennan_prediger(tally(ratings, q))


def compute(ratings: Ratings, q: int, names: Iterable[str]) -> list[Coefficient]:
    """Compute the named coefficients (of ESTIMATORS; KeyError otherwise), in that order.

    Ordinal alpha takes the numbers of the codes for their order.
    """
    counted = tally(ratings, q)
    return [ESTIMATORS[name](counted) for name in names]


def compute_code(ratings: Ratings, code: int, names: Iterable[str]) -> list[Coefficient]:
    """Compute the named coefficients of one code against all others (q = 2).

    Where nobody used the code, `not_used` is the reason of those that have no value.
    """
    collapsed = collapse(ratings, code)
    found = compute(collapsed, 2, names)
    if (collapsed == 1).any():
        return found
    return [
        replace(one, undefined=results.NOT_USED) if one.undefined == results.NO_VARIATION else one
        for one in found
    ]


def collapse(ratings: Ratings, code: int) -> Ratings:
    """Return ratings of one code against all others: 1 = the code, 0 = another, -1 = missing."""
    import numpy as np

    return np.where(ratings < 0, -1, ratings == code).astype(np.int8)


def pairs(coders: Sequence[T]) -> list[tuple[T, T]]:
    """Return every pair of coders, in the order of the coders."""
    return list(combinations(coders, 2))
