"""Every checked value of the shared vectors that the package can compute."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from coder.domain.agreement import results
from coder.domain.agreement.coefficients import collapse, compute
from coder.domain.agreement.distances import jaccard_distance, masi_distance
from coder.domain.agreement.results import Coefficient, Interval
from coder.domain.agreement.set_alpha import set_alpha
from coder.domain.agreement.sets import encode_sets
from coder.domain.agreement.student_t import t_quantile

if TYPE_CHECKING:
    from collections.abc import Sequence

FILE = Path(__file__).parents[3].parent / "shared" / "data" / "reliability_vectors.json"
COVERED = 219

RENAMED = {
    "krippendorff_alpha_nominal": results.KRIPPENDORFF_ALPHA,
    "fleiss_kappa_gwet": results.FLEISS_KAPPA,
    "gwet_ac1_gwet": results.GWET_AC1,
    "gwet_ac1_observed_q2": results.GWET_AC1,
    "brennan_prediger_observed_q2": results.BRENNAN_PREDIGER,
}

Record = dict[str, Any]


def load() -> list[Record]:
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []


def name_of(record: Record) -> str:
    name: str = record["coefficient"]
    return RENAMED.get(name, name)


def is_of_sets(record: Record) -> bool:
    return record["kind"] in {"distance", "sets"}


def is_covered(record: Record) -> bool:
    return record["kind"] in {"raw", "raw_binary_collapse", "table"} and name_of(record) in set(
        results.NAMES
    )


def ratings_of(record: Record) -> tuple[np.ndarray, int, list[Any]]:
    data: Sequence[Sequence[Any]] = record["data"]
    if record["kind"] == "table":
        cells = [(a, b, n) for a, row in enumerate(data) for b, n in enumerate(row)]
        rows = np.repeat([(a, b) for a, b, _ in cells], [n for *_, n in cells], axis=0)
        return rows, len(data), list(range(len(data)))
    seen = sorted({v for row in data for v in row if v is not None}, key=str)
    categories = record.get("categories") or seen
    coded = [[-1 if v is None else categories.index(v) for v in row] for row in data]
    return np.array(coded).T, len(categories), categories


def compute_record(record: Record) -> Coefficient:
    ratings, q, categories = ratings_of(record)
    if record["kind"] == "raw_binary_collapse":
        ratings, q = collapse(ratings, categories.index(record["category"])), 2
    return compute(ratings, q, [name_of(record)])[0]


def interval_of(record: Record, found: Coefficient) -> Interval:
    large = "large" in record["ci_method"]
    method = results.LARGE_SAMPLE if large else results.GWET
    return next(one for one in found.intervals if one.method == method)


needs_file = pytest.mark.skipif(not FILE.exists(), reason="the shared vectors are not here")


@needs_file
def test_as_many_records_are_covered_as_ever():
    assert sum(is_covered(record) or is_of_sets(record) for record in load()) >= COVERED


@needs_file
@pytest.mark.parametrize("record", [pytest.param(r, id=r["id"]) for r in load() if is_covered(r)])
def test_record(record: Record):
    found = compute_record(record)
    assert (found.value is None) == (record["expected"] is None)
    assert (found.undefined is None) == (record["expected"] is not None)
    if record["expected"] is not None:
        assert found.value == pytest.approx(record["expected"], abs=1e-9, rel=0)
    if record.get("se") is not None:
        interval = interval_of(record, found)
        assert interval.se == pytest.approx(record["se"], abs=1e-8, rel=0)
        assert [interval.low, interval.high] == pytest.approx(record["ci"], abs=1e-7, rel=0)


@needs_file
@pytest.mark.parametrize("record", [pytest.param(r, id=r["id"]) for r in load() if is_of_sets(r)])
def test_record_of_sets(record: Record):
    if record["kind"] == "distance":
        of_two = {"jaccard_distance": jaccard_distance, "masi_distance": masi_distance}
        found = of_two[record["coefficient"]](*record["data"])
    else:
        items = zip(*record["data"], strict=True)
        values = [[None if v is None else tuple(v) for v in item] for item in items]
        found = set_alpha(encode_sets(values), "masi").value
    assert found == pytest.approx(record["expected"], abs=record["tolerance"] or 1e-12, rel=0)


@needs_file
def test_reported_error_is_large_sample_for_cohen_and_scott_and_gwets_for_the_rest():
    raw = [r for r in load() if is_covered(r) and r["kind"] == "raw" and r.get("se") is not None]
    assert len(raw) > 100
    for record in raw:
        found = compute_record(record)
        assert found.se == pytest.approx(record["se"], abs=1e-8, rel=0), record["id"]
        assert found.intervals[0] == interval_of(record, found), record["id"]


def test_half_width_is_the_t_quantile_times_the_error():
    ratings = np.array([[0, 0], [0, 1], [1, 1], [1, 1], [0, 0]])
    [found] = compute(ratings, 2, [results.PERCENT_AGREEMENT])
    gwet = found.intervals[0]
    assert gwet.se is not None
    assert found.value == pytest.approx(0.8)
    assert 0.8 - gwet.low == pytest.approx(t_quantile(0.975, 4) * gwet.se)
