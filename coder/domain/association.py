"""Whether two classifications go together: chi-square, Cramer's V and adjusted residuals."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

FEW = 5.0
"""An expected count under this makes the chi-square distribution doubtful (Cochran 1954)."""
_ROUNDS = 10_000
_CLOSE = 1e-15


@dataclass(frozen=True, slots=True)
class Association:
    """The test of a table; `residuals` row by row, None where the table leaves none.

    `few` is the number of cells with an expected count under 5, `cells` that of all cells of rows
    and columns that are not empty.
    """

    chi_square: float
    df: int
    p: float
    cramers_v: float
    residuals: tuple[tuple[float | None, ...], ...]
    few: int
    cells: int


def associate(counts: Sequence[Sequence[int]]) -> Association | None:
    """Test a table of counts (rows x columns); None with fewer than two rows or columns in use.

    Pearson's chi-square without correction; Cramer's V = sqrt(chi2 / (n (min(r, c) - 1))), Cramér
    1946; adjusted residual (O - E) / sqrt(E (1 - row/n) (1 - column/n)), Haberman 1973. Rows and
    columns without a single post are left out.
    """
    rows = [sum(row) for row in counts]
    columns = [sum(row[at] for row in counts) for at in range(len(counts[0]) if counts else 0)]
    n = sum(rows)
    used_rows, used_columns = sum(map(bool, rows)), sum(map(bool, columns))
    if used_rows < 2 or used_columns < 2:
        return None
    chi_square, few = 0.0, 0
    residuals: list[tuple[float | None, ...]] = []
    for row, in_row in zip(counts, rows, strict=True):
        line: list[float | None] = []
        for observed, in_column in zip(row, columns, strict=True):
            expected = in_row * in_column / n
            spread = expected * (1 - in_row / n) * (1 - in_column / n)
            line.append((observed - expected) / math.sqrt(spread) if spread > 0 else None)
            if expected:
                chi_square += (observed - expected) ** 2 / expected
                few += expected < FEW
        residuals.append(tuple(line))
    df = (used_rows - 1) * (used_columns - 1)
    v = math.sqrt(chi_square / (n * (min(used_rows, used_columns) - 1)))
    return Association(
        chi_square,
        df,
        chi_square_p(chi_square, df),
        v,
        tuple(residuals),
        few,
        used_rows * used_columns,
    )


def chi_square_p(chi_square: float, df: int) -> float:
    """Return the upper tail of the chi-square distribution, Q(df/2, x/2).

    Regularised incomplete gamma function by its series below a + 1 and by Lentz's continued
    fraction above (Press et al., Numerical Recipes, 6.2; Abramowitz & Stegun 6.5.29 and 6.5.31).
    """
    a, x = df / 2, chi_square / 2
    if x <= 0:
        return 1.0
    front = math.exp(a * math.log(x) - x - math.lgamma(a))
    if x < a + 1:
        return max(0.0, 1.0 - front * _series(a, x))
    return front * _fraction(a, x)


def _series(a: float, x: float) -> float:
    term = total = 1 / a
    for step in range(1, _ROUNDS):
        term *= x / (a + step)
        total += term
        if term < total * _CLOSE:
            break
    return total


def _fraction(a: float, x: float) -> float:
    tiny = 1e-300
    b = x + 1 - a
    c, d = 1 / tiny, 1 / b
    total = d
    for step in range(1, _ROUNDS):
        numerator = -step * (step - a)
        b += 2
        d = 1 / ((numerator * d + b) or tiny)
        c = (b + numerator / c) or tiny
        total *= c * d
        if abs(c * d - 1) < _CLOSE:
            break
    return total
