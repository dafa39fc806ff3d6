"""The agreement of the coders of a table, without a project."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from coder.domain.agreement import figures
from coder.domain.agreement.bootstrap import Plan
from coder.domain.agreement.coefficients import collapse
from coder.domain.agreement.figures import Measure
from coder.domain.agreement.results import Coefficient
from coder.domain.agreement.sets import encode_sets
from coder.domain.agreement.specific import CodeUse, code_use
from coder.domain.errors import BadRatingTable
from coder.exchange.rating_table import RatingTable, read_rating_table, read_set

if TYPE_CHECKING:
    from coder.domain.agreement.tally import Ratings


@dataclass(frozen=True, slots=True)
class TableFigure:
    """One coefficient of some coders of a table, on all codes or on one against the others."""

    code: str | None
    coders: tuple[str, ...]
    coefficient: Coefficient


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a table is to be compared; `categories` are all codes, in their order."""

    measure: Measure = "nominal"
    categories: tuple[str, ...] = ()
    coders: tuple[str, ...] = ()
    cluster: str | None = None
    draws: int = 0
    seed: int = 1
    kalpha: bool = False


def compare(path: Path, wanted: Comparison) -> Iterator[TableFigure]:
    """Yield the coefficients: all coders first, then each pair; all codes first, then each.

    Without `categories` the codes are those seen: numbers in their order, else letters in theirs.
    Raises the errors of `read_rating_table`, and BadRatingTable.
    """
    table = read_rating_table(path, wanted.coders, wanted.cluster)
    codes = _codes(path, table, wanted)
    for group in _groups(table):
        names = tuple(table.coders[coder] for coder in group)
        for code, found in _figures(table, group, codes, wanted):
            yield TableFigure(code, names, found)


@dataclass(frozen=True, slots=True)
class TableUse:
    """The use of a code by some coders of a table on the items that two of them coded."""

    code: str
    coders: tuple[str, ...]
    use: CodeUse


def uses(path: Path, wanted: Comparison) -> Iterator[TableUse]:
    """Yield the use of each code: by all coders first, then by each pair. Raises as `compare`."""
    table = read_rating_table(path, wanted.coders, wanted.cluster)
    codes = _codes(path, table, wanted)
    for group in _groups(table):
        names = tuple(table.coders[coder] for coder in group)
        if wanted.measure == "set":
            sets = encode_sets(_values(table, group))
            each = ((code, sets.presence(code)) for code in codes)
        else:
            ratings = _ratings(table, group, codes)
            each = ((code, collapse(ratings, number)) for number, code in enumerate(codes))
        for code, presence in each:
            yield TableUse(code, names, code_use(presence))


def _groups(table: RatingTable) -> list[tuple[int, ...]]:
    """Return the places of all coders, then of each pair where there are more."""
    groups: list[tuple[int, ...]] = [tuple(range(len(table.coders)))]
    if len(table.coders) > 2:
        groups.extend(combinations(range(len(table.coders)), 2))
    return groups


def _values(table: RatingTable, group: Sequence[int]) -> list[list[tuple[str, ...] | None]]:
    cells = ([row[coder] for coder in group] for row in table.rows)
    return [[None if cell is None else read_set(cell) for cell in row] for row in cells]


def _ratings(table: RatingTable, group: Sequence[int], codes: Sequence[str]) -> "Ratings":
    import numpy as np

    numbers = {code: number for number, code in enumerate(codes)}
    cells = ([row[coder] for coder in group] for row in table.rows)
    coded = np.array([[-1 if c is None else numbers[c] for c in row] for row in cells], int)
    return coded.reshape(-1, len(group))


def _figures(
    table: RatingTable, group: Sequence[int], codes: tuple[str, ...], wanted: Comparison
) -> Iterator[tuple[str | None, Coefficient]]:
    plan = _plan(table, wanted)
    if wanted.measure == "set":
        yield from figures.of_sets(encode_sets(_values(table, group)), codes, plan=plan)
        return
    coded = _ratings(table, group, codes)
    names = figures.ORDINAL_NAMES if wanted.measure == "ordinal" else figures.NOMINAL_NAMES
    yield from figures.of_single(coded, codes, codes, names=names, plan=plan, kalpha=wanted.kalpha)


def _plan(table: RatingTable, wanted: Comparison) -> Plan | None:
    import numpy as np

    if not wanted.draws:
        return None
    clusters = None
    if table.clusters is not None:
        _, clusters = np.unique(np.array(table.clusters), return_inverse=True)
    return Plan(wanted.draws, wanted.seed, clusters)


def _codes(path: Path, table: RatingTable, wanted: Comparison) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    for line, row in zip(table.lines, table.rows, strict=True):
        for cell in row:
            if cell is not None:
                given = read_set(cell) if wanted.measure == "set" else (cell,)
                for code in given:
                    seen.setdefault(code, line)
    if wanted.categories:
        for code, line in seen.items():
            if code not in wanted.categories:
                raise BadRatingTable(str(path), line, "unknown_code", code)
        return wanted.categories
    if all(_is_number(code) for code in seen):
        return tuple(sorted(seen, key=lambda code: (_number(code), code)))
    if wanted.measure == "ordinal":
        strange = next(code for code in seen if not _is_number(code))
        raise BadRatingTable(str(path), seen[strange], "no_order", strange)
    return tuple(sorted(seen))


def _number(code: str) -> float:
    return float(code.replace(",", "."))


def _is_number(code: str) -> bool:
    try:
        return _number(code) == _number(code)  # a code may be called "nan"
    except ValueError:
        return False
