"""The numbers of docs/reliability.md, read from it and worked out again."""

import re
from pathlib import Path

import numpy as np
import pytest

from coder.domain.agreement import results
from coder.domain.agreement.bootstrap import FOR_EXPORT, Plan, Strata, intervals, stratified
from coder.domain.agreement.coefficients import collapse, compute, krippendorff_alpha
from coder.domain.agreement.gap import gap_of
from coder.domain.agreement.kalpha import kalpha_interval
from coder.domain.agreement.set_alpha import exact_match, set_alpha
from coder.domain.agreement.sets import encode_sets
from coder.domain.agreement.specific import code_use
from tests.domain.agreement.published import HAYES_2007

PAGE = (Path(__file__).parents[2] / "docs" / "reliability.md").read_text(encoding="utf-8")
CODES = ("service", "queue", "web")
ORDINAL = results.KRIPPENDORFF_ALPHA_ORDINAL


def table(first: str) -> dict[str, list[str]]:
    """Return the rows of the table whose first heading is given, by their first cell."""
    lines = PAGE.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"| {first} |"))
    rows: dict[str, list[str]] = {}
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        rows[cells[0]] = cells[1:]
    return rows


def tables(heading: str) -> dict[str, list[str]]:
    """Return the rows of the first table under a heading of the page."""
    lines = PAGE.partition(f"## {heading}")[2].partition("\n## ")[0].splitlines()
    rows = [line for line in lines if line.startswith("|")][2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in rows]
    return {row[0]: row[1:] for row in cells}


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def ends(text: str) -> list[float]:
    return [number(each) for each in text.split("–")]


def example() -> np.ndarray:
    counts = {code: [int(n) for n in row] for code, row in table("Aino \\ Veikko").items()}
    return np.array(
        [
            (a, b)
            for a, code in enumerate(CODES)
            for b, n in enumerate(counts[code])
            for _ in range(n)
        ]
    )


def test_the_coefficients():
    told = tables("The coefficients")
    assert set(told) == {*results.NAMES, ORDINAL}
    for found in compute(example(), 3, list(told)):
        value, interval = told[found.name]
        assert found.value == pytest.approx(number(value), abs=5e-4)
        first = found.intervals[0]
        assert [first.low, first.high] == pytest.approx(ends(interval), abs=5e-4)


def test_the_sums_in_the_text():
    assert "(24 + 28 + 32) / 100 = .84" in PAGE
    sums = (
        (0.30 * 0.28 + 0.34 * 0.35 + 0.36 * 0.37, 0.336),
        ((0.84 - 0.336) / (1 - 0.336), 0.759),
        ((0.84 - 1 / 3) / (2 / 3), 0.760),
        (2 * 24 / (30 + 28), 0.828),
    )
    for found, told in sums:
        assert found == pytest.approx(told, abs=5e-4)
    assert compute(HAYES_2007, 4, [ORDINAL])[0].value == pytest.approx(0.7598, abs=5e-5)


def test_each_code():
    told = tables("One code at a time")
    assert tuple(told) == CODES
    for place, code in enumerate(CODES):
        presence = collapse(example(), place)
        use, cells = code_use(presence), told[code]
        assert [int(n) for n in cells[:3]] == [*use.by_coder, use.carrying]
        assert use.positive.value == pytest.approx(number(cells[3]), abs=5e-4)
        interval = use.positive.intervals[0]
        assert [interval.low, interval.high] == pytest.approx(ends(cells[4]), abs=5e-4)
        assert use.negative.value == pytest.approx(number(cells[5]), abs=5e-4)
        assert krippendorff_alpha(presence, 2).value == pytest.approx(number(cells[6]), abs=5e-4)
        assert use.prevalence_index == pytest.approx(number(cells[7]), abs=5e-4)
        assert use.bias_index == pytest.approx(number(cells[8]), abs=5e-4)


def test_several_codes_on_a_post():
    line = re.search(r"Aino: (.+); Veikko: (.+)\.", PAGE)
    assert line is not None
    coders = [[tuple(s.strip().split(",")) for s in part.split("·")] for part in line.groups()]
    coded = encode_sets(list(zip(*coders, strict=True)))
    found = [exact_match(coded), set_alpha(coded, "jaccard"), set_alpha(coded, "masi")]
    told = tables("Several codes on a post")
    assert {one.name for one in found} == set(told)
    for one in found:
        assert one.value == pytest.approx(number(told[one.name][0]), abs=5e-4)


def test_the_bootstraps():
    alpha = results.KRIPPENDORFF_ALPHA
    drawn = intervals(example(), 3, [alpha], Plan(FOR_EXPORT, 1))[alpha]
    told = tables("Intervals")
    for found in (drawn, kalpha_interval(example(), 3, FOR_EXPORT, 1)):
        assert found is not None
        interval, *below = told[found.method]
        assert [found.low, found.high] == pytest.approx(ends(interval), abs=2e-3)
        assert found.below == pytest.approx([number(each) for each in below], abs=0.01)


def test_the_paradox():
    ratings = np.array([[1, 1]] * 2 + [[1, 0]] * 3 + [[0, 1]] * 3 + [[0, 0]] * 192)
    assert "97%, but alpha is .386 and specific agreement .400" in " ".join(PAGE.split())
    assert krippendorff_alpha(ratings, 2).value == pytest.approx(0.386, abs=5e-4)
    assert code_use(ratings).positive.value == pytest.approx(0.4)
    assert float((ratings[:, 0] == ratings[:, 1]).mean()) == pytest.approx(0.97)


def test_one_coding_that_differs_makes_alpha_nought_or_less():
    ratings = np.zeros((20, 2), dtype=int)
    ratings[0, 0] = 1
    assert krippendorff_alpha(ratings, 2).value == pytest.approx(0.0)


def test_what_is_undefined():
    for data, (name, reason) in tables("Undefined").items():
        items = [[each.strip() for each in item.split(",")] for item in data.split("·")]
        ratings = np.array([[-1 if not v else "ab".index(v) for v in item] for item in items])
        [found] = compute(ratings, 2, [name])
        assert found.value is None
        assert found.undefined == reason


def test_the_code_groups():
    told = {name: [int(n) for n in row] for name, row in table("Aino \\ Veikko, by group").items()}
    grouped = np.where(example() == 2, 1, 0)
    counts = [[int(((grouped == (a, b)).all(axis=1)).sum()) for b in (0, 1)] for a in (0, 1)]
    assert counts == list(told.values())
    percent, alpha = compute(grouped, 2, [results.PERCENT_AGREEMENT, results.KRIPPENDORFF_ALPHA])
    assert f"Percent agreement is then {percent.value:.2f}".replace("0.", ".") in PAGE
    assert f"and alpha {alpha.value:.3f}".replace(" 0.", " .") in PAGE


def test_the_days_between_two_codings():
    days = {"19": ("01", "20"), "21": ("01", "22"), "12": ("08", "20")}
    times = [tuple(f"2026-03-{day}T10:00:00Z" for day in pair) for pair in days.values()]
    found = gap_of([(one, other) for one, other in times])
    assert found is not None
    median, span, short = table("days between")["19, 21, 12"]
    assert (found.median, found.least, found.most) == (number(median), *ends(span))
    assert found.short == int(short)


def test_the_weights_of_strata():
    told = [[int(n) for n in row] for row in table("stratum").values()]
    ratings = np.concatenate(
        [np.array([(0, 0)] * agree + [(0, 1)] * (n - agree)) for _, n, agree in told]
    )
    of_item = np.repeat([0, 1], [n for _, n, _ in told])
    plan = Plan(200, 1, strata=Strata(of_item, tuple(frame for frame, _, _ in told)))
    name = results.PERCENT_AGREEMENT
    value, interval = stratified(ratings, 2, [name], plan)[name]
    assert value == pytest.approx(0.86)
    assert "= .86." in PAGE
    assert compute(ratings, 2, [name])[0].value == pytest.approx(0.70)
    assert interval is not None
    assert interval.method == results.STRATIFIED_BOOTSTRAP
