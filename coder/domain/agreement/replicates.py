"""Coefficients of many weightings of the same rows at once, for the bootstrap.

`weights` is draws x rows: how often each row was drawn. A coefficient is NaN where it is undefined.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from coder.domain.agreement import results
from coder.domain.agreement.estimators import NO_CHANCE_BELOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder.domain.agreement.distances import SetDistances
    from coder.domain.agreement.tally import Real, Tally, Whole


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The rows of a tally as counts: how many coders gave each code (rows x q)."""

    codes: Whole
    counts: Real
    codings: Real
    observed: Real
    """Per row the share of agreeing pairs, 0 where fewer than two coded."""
    paired: Real
    """1 for a row that two or more coded, else 0."""

    @property
    def q(self) -> int:
        """The number of codes."""
        return self.counts.shape[1]


def rows_of(tally: Tally, *, counted: bool = True) -> Rows:
    """Return a tally's rows as counts; not `counted` leaves the counts of many codes empty."""
    import numpy as np

    counts = np.zeros((len(tally.weights), tally.q if counted else 0))
    for coder in range(tally.coders if counted else 0):
        column = tally.codes[:, coder]
        coded = column >= 0
        counts[np.flatnonzero(coded), column[coded]] += 1
    pairs = (tally.codings * (tally.codings - 1)).clip(1)
    paired = (tally.codings >= 2).astype(np.float64)
    return Rows(tally.codes, counts, tally.codings.astype(float), tally.agreeing / pairs, paired)


def percent_agreement(rows: Rows, weights: Real) -> Real:
    """Percent agreement."""
    return _share(weights @ (rows.observed * rows.paired), weights @ rows.paired)


def brennan_prediger(rows: Rows, weights: Real) -> Real:
    """Brennan-Prediger."""
    return _over_chance(percent_agreement(rows, weights), 1 / max(rows.q, 1))


def fleiss_kappa(rows: Rows, weights: Real) -> Real:
    """Fleiss' kappa."""
    shares = _code_shares(rows, weights)
    return _over_chance(percent_agreement(rows, weights), (shares**2).sum(axis=1))


def gwet_ac1(rows: Rows, weights: Real) -> Real:
    """Gwet's AC1."""
    if rows.q < 2:
        return _over_chance(percent_agreement(rows, weights), 1.0)
    shares = _code_shares(rows, weights)
    chance = (shares * (1 - shares)).sum(axis=1) / (rows.q - 1)
    return _over_chance(percent_agreement(rows, weights), chance)


def scott_pi(rows: Rows, weights: Real) -> Real:
    """Scott's pi: Fleiss' kappa of the items both coded."""
    return fleiss_kappa(rows, weights * rows.paired)


def conger_kappa(rows: Rows, weights: Real) -> Real:
    """Conger's kappa, of the coders who coded anything."""
    import numpy as np

    active = [coder for coder in range(rows.codes.shape[1]) if (rows.codes[:, coder] >= 0).any()]
    if len(active) < 2:
        return np.full(len(weights), np.nan)
    shares: list[Real] = []
    for coder in active:
        given = np.zeros_like(rows.counts)
        coded = rows.codes[:, coder] >= 0
        given[np.flatnonzero(coded), rows.codes[coded, coder]] = 1
        shares.append(_share(weights @ given, (weights @ coded.astype(float))[:, None]))
    stacked = np.array(shares)  # coders x draws x codes
    mean = stacked.mean(axis=0)
    spread = stacked.var(axis=0, ddof=1).sum(axis=1) / len(active)
    return _over_chance(percent_agreement(rows, weights), (mean**2).sum(axis=1) - spread)


def cohen_kappa(rows: Rows, weights: Real) -> Real:
    """Cohen's kappa: Conger's of the items both coded."""
    return conger_kappa(rows, weights * rows.paired)


def krippendorff_alpha(rows: Rows, weights: Real) -> Real:
    """Nominal alpha."""
    kept = weights * rows.paired
    used = kept @ rows.counts
    total = used.sum(axis=1)
    apart = (rows.codings**2 - (rows.counts**2).sum(axis=1)) / (rows.codings - 1).clip(1)
    return _alpha(total, kept @ apart, total**2 - (used**2).sum(axis=1))


def krippendorff_alpha_ordinal(rows: Rows, weights: Real) -> Real:
    """Ordinal alpha, with the mean ranks of each draw."""
    import numpy as np

    kept = weights * rows.paired
    used = kept @ rows.counts
    total = used.sum(axis=1)
    ranks = np.cumsum(used, axis=1) - used / 2
    share = rows.paired / (rows.codings - 1).clip(1)
    observed = np.zeros(len(weights))
    for code in range(rows.q):  # the coincidences of one code with each other, one code at a time
        with_code = weights @ (rows.counts * (rows.counts[:, code] * share)[:, None])
        observed += (with_code * (ranks - ranks[:, code : code + 1]) ** 2).sum(axis=1)
    centre = _share((used * ranks).sum(axis=1), total)
    expected = 2 * total * (used * (ranks - centre[:, None]) ** 2).sum(axis=1)
    return _alpha(total, observed, expected)


def set_alpha(
    apart: Real, distances: SetDistances, whole: Real | None, rows: Rows, weights: Real
) -> Real:
    """Alpha of sets; `apart` is each row's disagreement by `set_alpha.apart`."""
    import numpy as np

    paired = rows.paired > 0
    used = np.zeros((len(weights), len(distances.sizes)))
    for coder in range(rows.codes.shape[1]):
        coded = paired & (rows.codes[:, coder] >= 0)
        column, every = rows.codes[coded, coder], bool(coded.all())
        for draw, drawn in enumerate(weights):
            used[draw] += np.bincount(column, drawn if every else drawn[coded], used.shape[1])
    observed = weights @ (apart * rows.paired)
    return _alpha(used.sum(axis=1), observed, distances.times(used, whole))


def of_sets(apart: Real, distances: SetDistances) -> Callable[[Rows, Real], Real]:
    """Return the replicates' function of a set alpha."""
    return partial(set_alpha, apart, distances, distances.whole())


def specific_agreement(rows: Rows, weights: Real) -> Real:
    """Specific agreement of a code; `rows` count it as 1, another code as 0."""
    return _specific(rows, weights, 1)


def negative_agreement(rows: Rows, weights: Real) -> Real:
    """Specific agreement of not giving a code."""
    return _specific(rows, weights, 0)


def _specific(rows: Rows, weights: Real, value: int) -> Real:
    given = rows.counts[:, value]
    both, all_ = given * (given - 1), given * (rows.codings - 1)
    return _share(weights @ both, weights @ all_)


REPLICATES = MappingProxyType(
    {
        results.SPECIFIC_AGREEMENT: specific_agreement,
        results.NEGATIVE_AGREEMENT: negative_agreement,
        results.PERCENT_AGREEMENT: percent_agreement,
        results.EXACT_MATCH: percent_agreement,
        results.COHEN_KAPPA: cohen_kappa,
        results.SCOTT_PI: scott_pi,
        results.FLEISS_KAPPA: fleiss_kappa,
        results.CONGER_KAPPA: conger_kappa,
        results.KRIPPENDORFF_ALPHA: krippendorff_alpha,
        results.GWET_AC1: gwet_ac1,
        results.BRENNAN_PREDIGER: brennan_prediger,
        results.KRIPPENDORFF_ALPHA_ORDINAL: krippendorff_alpha_ordinal,
    }
)


def _code_shares(rows: Rows, weights: Real) -> Real:
    per_item = rows.counts / rows.codings[:, None]
    return _share(weights @ per_item, weights.sum(axis=1)[:, None])


def _share(part: Real, whole: Real) -> Real:
    import numpy as np

    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), np.nan)


def _over_chance(observed: Real, chance: Real | float) -> Real:
    import numpy as np

    room = 1 - np.asarray(chance, dtype=np.float64)
    possible = room >= NO_CHANCE_BELOW
    return np.where(possible, (observed - chance) / np.where(possible, room, 1.0), np.nan)


def _alpha(total: Real, observed: Real, expected: Real) -> Real:
    import numpy as np

    possible = expected > NO_CHANCE_BELOW * total**2
    return np.where(possible, 1 - (total - 1) * observed / np.where(possible, expected, 1), np.nan)
