"""Values printed in the literature, typed in by hand."""

import numpy as np
import pytest

from coder.domain.agreement.coefficients import (
    brennan_prediger,
    cohen_kappa,
    collapse,
    compute,
    conger_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    percent_agreement,
    scott_pi,
)
from coder.domain.agreement.results import GWET, LARGE_SAMPLE, NAMES


def read(*coders: str) -> np.ndarray:
    """Coders x items as printed: digits from 1, a dot for a coding that is missing."""
    rows = [[-1 if mark == "." else int(mark) - 1 for mark in row.split()] for row in coders]
    return np.array(rows).T


def of_table(*rows: tuple[int, ...]) -> np.ndarray:
    """The items of a table of two coders, the first in the rows."""
    cells = [(a, b) for a, row in enumerate(rows) for b, n in enumerate(row) for _ in range(n)]
    return np.array(cells)


KRIPPENDORFF_C = read(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . .",
    ". 3 3 3 2 3 4 2 2 5 1 3",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
# Also printed, as cac.raw4raters, with Gwet's errors by the R package irrCAC.


@pytest.mark.parametrize(
    ("compute_one", "value", "se", "n_items"),
    [
        (percent_agreement, 0.81818, 0.12561, 11),
        (krippendorff_alpha, 0.74342, 0.14557, 11),
        (fleiss_kappa, 0.76117, 0.15302, 12),
        (conger_kappa, 0.76282, 0.14917, 12),
        (gwet_ac1, 0.77544, 0.14295, 12),
        (brennan_prediger, 0.77273, 0.14472, 11),
    ],
)
def test_krippendorff_2011_data_c(compute_one, value, se, n_items):
    found = compute_one(KRIPPENDORFF_C, 5)
    assert found.value == pytest.approx(value, abs=6e-6)
    assert found.se == pytest.approx(se, abs=6e-6)
    assert found.n_items == n_items
    assert [one.method for one in found.intervals] == [GWET]
    assert found.intervals[0].high == 1.0


def test_krippendorff_2011_data_a_and_its_binary_alpha():
    ratings = read("1 2 1 1 1 1 1 1 2 1", "2 2 2 1 1 2 1 1 1 1")
    assert krippendorff_alpha(ratings, 2).value == pytest.approx(0.095, abs=5e-4)


def test_alpha_of_the_encyclopedia():
    ratings = read(
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
    )
    found = krippendorff_alpha(ratings, 4)
    assert found.value == pytest.approx(0.691, abs=5e-4)
    assert found.n_items == 12


def test_cohen_1960():
    first = of_table((25, 13, 12), (12, 2, 16), (3, 15, 2))
    second = of_table((88, 14, 18), (10, 40, 10), (2, 6, 12))
    assert percent_agreement(first, 3).value == pytest.approx(0.29)
    assert cohen_kappa(first, 3).value == pytest.approx(-0.092, abs=5e-4)
    assert cohen_kappa(second, 3).value == pytest.approx(0.492, abs=5e-4)


def test_fleiss_cohen_everitt_1969():
    found = cohen_kappa(of_table((106, 10, 4), (22, 28, 10), (2, 12, 6)), 3)
    assert found.value == pytest.approx(0.429, abs=5e-4)
    assert found.se is not None
    assert found.se**2 == pytest.approx(0.002885, abs=5e-7)
    assert [one.method for one in found.intervals] == [LARGE_SAMPLE, GWET]


def test_kappa_and_its_error_as_sas_prints_them():
    found = cohen_kappa(of_table((0, 4, 1), (0, 8, 0), (0, 1, 5)), 3)
    assert found.value == pytest.approx(0.4842, abs=5e-5)
    assert found.se == pytest.approx(0.1380, abs=5e-5)


def test_artstein_and_poesio_2008():
    ratings = of_table((20, 20), (10, 50))
    assert percent_agreement(ratings, 2).value == pytest.approx(0.7)
    assert brennan_prediger(ratings, 2).value == pytest.approx(0.4)
    assert scott_pi(ratings, 2).value == pytest.approx(0.341, abs=5e-4)
    assert cohen_kappa(ratings, 2).value == pytest.approx(0.348, abs=5e-4)


def test_feinstein_and_cicchetti_1990():
    """The paradox: as much agreement, far less kappa."""
    balanced, skewed = of_table((40, 9), (6, 45)), of_table((80, 10), (5, 5))
    assert percent_agreement(balanced, 2).value == percent_agreement(skewed, 2).value == 0.85
    assert cohen_kappa(balanced, 2).value == pytest.approx(0.70, abs=5e-3)
    assert cohen_kappa(skewed, 2).value == pytest.approx(0.32, abs=5e-3)


def test_fleiss_kappa_of_fourteen_raters():
    counts = (
        (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
        (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
    )  # fmt: skip
    ratings = np.array([np.repeat(np.arange(5), row) for row in counts])
    assert percent_agreement(ratings, 5).value == pytest.approx(0.378, abs=5e-4)
    assert fleiss_kappa(ratings, 5).value == pytest.approx(0.210, abs=5e-4)


def test_fleiss_category_kappa_is_that_of_the_collapsed_code():
    """Of two coders with every cell known, the kappa of a code is 1 - disagreement / expected."""
    ratings = of_table((40, 6, 4, 15), (4, 25, 1, 5), (4, 2, 21, 9), (17, 13, 12, 45))
    # Code 0: 40 both, 25 and 25 one alone; prevalence (65 + 65) / (2 x 223).
    p = 130 / 446
    expected = 1 - (50 / 223) / (2 * p * (1 - p))
    assert fleiss_kappa(collapse(ratings, 0), 2).value == pytest.approx(expected)


def test_four_diagnoses_of_gwet_2014():
    ratings = of_table((40, 6, 4, 15), (4, 25, 1, 5), (4, 2, 21, 9), (17, 13, 12, 45))
    found = {one.name: one.value for one in compute(ratings, 4, NAMES)}
    assert found["percent_agreement"] == pytest.approx(0.58744, abs=6e-6)
    assert found["cohen_kappa"] == pytest.approx(0.43150, abs=6e-6)
    assert found["scott_pi"] == pytest.approx(0.43034, abs=6e-6)
    assert found["gwet_ac1"] == pytest.approx(0.45616, abs=6e-6)
    assert found["brennan_prediger"] == pytest.approx(0.44993, abs=6e-6)
    assert found["krippendorff_alpha"] == pytest.approx(0.43162, abs=6e-6)
