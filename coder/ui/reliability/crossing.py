"""The coders' cross-table of a row in view, and the disagreements behind one of its cells."""

from collections.abc import Sequence

from coder.services.reliability import CrossTable
from coder.ui.reliability.gathering import AgreementRow, Differing, RoundAgreement
from coder.ui.reliability.heat_map import Cell, HeatCode, HeatTable
from coder.ui.reliability.rows import Names


def crossed_for(found: RoundAgreement, row: AgreementRow) -> CrossTable | None:
    """Give the cross-table of a row's variable: of its pair, or the first of more coders."""
    of_variable = [each for each in found.crossed if each.variable.uid == row.variable.uid]
    pairs = [each for each in of_variable if set(each.coders) == set(row.coders)]
    return next(iter([*pairs, *of_variable]), None)


def heat_table(crossed: CrossTable, names: Names, none: str) -> HeatTable:
    """Give a cross-table as the heat map shows it; `none` names "no code applies"."""
    codes = tuple(
        HeatCode(uid, names.code(uid) if uid else none, names.sign(uid) if uid else None)
        for uid in crossed.codes
    )
    counts = tuple(
        tuple(crossed.counts.get((row, column), 0) for column in crossed.codes)
        for row in crossed.codes
    )
    return HeatTable(crossed.coders, codes, counts)


def differs_in(each: Differing, crossed: CrossTable, cell: Cell, coders: Sequence[str]) -> bool:
    """Tell whether a disagreement lies in a cell of the cross-table."""
    if each.variable.uid != crossed.variable.uid:
        return False
    wanted = [crossed.codes[at] for at in cell]
    given = [each.codes[coders.index(name)] for name in crossed.coders]
    return all(
        codes is not None and (codes[0] if codes else "") == code
        for codes, code in zip(given, wanted, strict=True)
    )
