"""Chi-square, Cramer's V and adjusted residuals against published tables."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.association import associate, chi_square_p
from coder.domain.proportion import wilson_interval

# Agresti (2007), An Introduction to Categorical Data Analysis, tables 2.5 and 2.8.
PARTY_BY_GENDER = [[762, 327, 468], [484, 239, 477]]


def test_agrestis_table_of_party_and_gender() -> None:
    found = associate(PARTY_BY_GENDER)
    assert found is not None
    assert (round(found.chi_square, 2), found.df) == (30.07, 2)
    assert found.p < 0.0001
    expected = [(4.50, 0.70, -5.32), (-4.50, -0.70, 5.32)]
    for line, row in zip(found.residuals, expected, strict=True):
        assert [round(value or 0.0, 2) for value in line] == pytest.approx(row, abs=0.005)
    assert found.few == 0
    assert found.cramers_v == pytest.approx(math.sqrt(found.chi_square / 2757))


# Abramowitz & Stegun, table 26.8: percentage points of the chi-square distribution.
@pytest.mark.parametrize(
    ("chi_square", "df", "p"),
    [
        (3.84146, 1, 0.05),
        (6.63490, 1, 0.01),
        (5.99147, 2, 0.05),
        (18.3070, 10, 0.05),
        (29.5883, 10, 0.001),
        (43.7729, 30, 0.05),
        (124.342, 100, 0.05),
    ],
)
def test_the_tail_of_the_distribution(chi_square: float, df: int, p: float) -> None:
    assert chi_square_p(chi_square, df) == pytest.approx(p, rel=2e-5)


@given(st.floats(0.001, 300), st.integers(1, 40))
def test_with_two_degrees_of_freedom_the_tail_is_exponential(x: float, df: int) -> None:
    assert chi_square_p(x, 2) == pytest.approx(math.exp(-x / 2), rel=1e-9, abs=1e-15)
    assert 0.0 <= chi_square_p(x, df) <= 1.0
    assert chi_square_p(x, df) <= chi_square_p(x, df + 1) + 1e-12


def test_a_table_with_one_row_in_use_has_no_test() -> None:
    assert associate([[3, 4], [0, 0]]) is None
    assert associate([]) is None


def test_empty_rows_and_columns_do_not_count() -> None:
    whole = associate([[10, 0, 20], [0, 0, 0], [30, 0, 5]])
    bare = associate([[10, 20], [30, 5]])
    assert whole is not None
    assert bare is not None
    assert (whole.chi_square, whole.df, whole.p) == (bare.chi_square, bare.df, bare.p)
    assert whole.cells == 4


# Newcombe (1998), Statistics in Medicine 17, table I, method 3.
@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_newcombes_examples_of_wilsons_interval(k: int, n: int, low: float, high: float) -> None:
    found = wilson_interval(k, n)
    assert [round(end, 4) for end in found] == [low, high]


@given(st.integers(0, 500), st.integers(1, 500))
def test_the_interval_holds_the_share(k: int, n: int) -> None:
    k = min(k, n)
    low, high = wilson_interval(k, n)
    assert 0.0 <= low <= k / n <= high <= 1.0
