"""`agreement --table`: the shared vectors as files, and what a table may look like."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import coder, done, refused

FILE = Path(__file__).parents[2].parent / "shared" / "data" / "reliability_vectors.json"
NAMES = {
    "krippendorff_alpha_nominal": "krippendorff_alpha",
    "fleiss_kappa_gwet": "fleiss_kappa",
    "gwet_ac1_gwet": "gwet_ac1",
    "gwet_ac1_observed_q2": "gwet_ac1",
    "brennan_prediger_observed_q2": "brennan_prediger",
}
Record = dict[str, Any]


def records() -> list[Record]:
    every: list[Record] = json.loads(FILE.read_text("utf-8")) if FILE.exists() else []
    return [record for record in every if record["kind"] != "distance"]


def items_of(record: Record) -> list[list[str]]:
    """Return a record's items, one text a coder, empty where nothing was coded."""
    data = record["data"]
    if record["kind"] == "table":
        cells = [(a, b, n) for a, row in enumerate(data) for b, n in enumerate(row)]
        return [[f"c{a}", f"c{b}"] for a, b, n in cells for _ in range(n)]
    coders = [[_cell(value) for value in coder] for coder in data]
    return [list(item) for item in zip(*coders, strict=True)]


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "|".join(value) or "{}"
    return "" if value is None else str(value)


def compare(path: Path, *more: str) -> list[Record]:
    return done("agreement", "--table", path, "--json", *more).document["results"]


def write(path: Path, items: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([f"coder {n}" for n in range(len(items[0]))])
        writer.writerows(items)
    return path


@pytest.mark.skipif(not FILE.exists(), reason="the shared vectors are not here")
@pytest.mark.parametrize("record", [pytest.param(r, id=r["id"]) for r in records()])
def test_vector(record: Record, tmp_path: Path):
    more = ["--measure", "set"] if record["kind"] == "sets" else []
    if record["kind"] == "table":
        more = ["--categories", ",".join(f"c{n}" for n in range(len(record["data"])))]
    elif record.get("categories"):
        more = ["--categories", ",".join(map(str, record["categories"]))]
    table = write(tmp_path / "t.csv", items_of(record))
    name = NAMES.get(record["coefficient"], record["coefficient"])
    code = str(record["category"]) if record["kind"] == "raw_binary_collapse" else None
    whole = [one for one in compare(table, *more) if one["coefficient"] == name]
    found = next(one for one in whole if one["code"] == code)
    if record["expected"] is None:
        assert found["value"] is None
        assert found["undefined"]
        return
    assert found["value"] == pytest.approx(record["expected"], abs=record["tolerance"] or 1e-9)
    if record.get("se") is not None:
        method = "large_sample" if "large" in record["ci_method"] else "gwet"
        interval = next(one for one in found["cis"] if one["method"] == method)
        assert interval["se"] == pytest.approx(record["se"], abs=1e-7)
        assert [interval["low"], interval["high"]] == pytest.approx(record["ci"], abs=1e-6)


def test_a_column_of_item_names_is_no_coder(tmp_path: Path):
    table = tmp_path / "t.csv"
    table.write_text("item;Aino;Veikko\n1;a;a\n2;b;a\n\n3;;b\n", encoding="utf-8-sig")
    found = compare(table)[0]
    assert found["coders"] == ["Aino", "Veikko"]
    assert found["n_items"] == 2
    assert found["value"] == 0.5


@pytest.mark.parametrize("measure", ["nominal", "ordinal", "set"])
def test_a_table_where_nobody_coded_anything(measure: str, tmp_path: Path):
    table = write(tmp_path / "t.csv", [["", ""], ["", ""]])
    found = compare(table, "--measure", measure, "--bootstrap", "50", "--kalpha")
    assert {one["value"] for one in found} == {None}
    assert all("coded by two coders" in one["undefined"] for one in found)


def test_coders_can_be_named(tmp_path: Path):
    table = tmp_path / "t.csv"
    table.write_text("text,A,B,C\nhei,1,1,2\nmoi,2,2,2\n", encoding="utf-8")
    found = compare(table, "--coder", "A", "--coder", "B")
    assert {tuple(one["coders"]) for one in found} == {("A", "B")}
    assert found[0]["value"] == 1.0


def test_all_coders_come_before_the_pairs(tmp_path: Path):
    table = write(tmp_path / "t.csv", [["a", "a", "b"], ["b", "b", "b"]])
    groups = list(dict.fromkeys(tuple(one["coders"]) for one in compare(table)))
    assert [len(group) for group in groups] == [3, 2, 2, 2]


def test_numbers_a_spreadsheet_has_given_decimals(tmp_path: Path):
    table = write(tmp_path / "t.csv", [["1", "1.0"], ["2", "2.0"], ["", "1.0"]])
    found = compare(table, "--categories", "1,2,3")
    assert found[0]["value"] == 1.0
    assert {one["code"] for one in found} == {None, "1", "2", "3"}


def test_ordinal_codes_need_an_order(tmp_path: Path):
    table = write(tmp_path / "t.csv", [["low", "high"], ["low", "low"], ["mid", "high"]])
    assert "--categories" in refused("agreement", "--table", table, "--measure", "ordinal")
    found = compare(table, "--measure", "ordinal", "--categories", "low,mid,high")
    assert found[0]["coefficient"] == "krippendorff_alpha_ordinal"
    assert found[0]["ci_method"] == "gwet"


def test_a_code_that_is_not_among_those_given(tmp_path: Path):
    table = write(tmp_path / "t.csv", [["a", "a"], ["a", "z"]])
    said = refused("agreement", "--table", table, "--categories", "a,b")
    assert "“z”" in said
    assert "line 3" in said


def test_sets_with_intervals_of_the_bootstrap(tmp_path: Path):
    items = [["a|b", "b|a"], ["a", "a|b"], ["{}", "{}"], ["c", "c"], ["", "a"], ["b", "c"]] * 3
    found = compare(write(tmp_path / "t.csv", items), "--measure", "set")
    whole = {one["coefficient"]: one for one in found if one["code"] is None}
    assert whole["exact_match"]["value"] == pytest.approx(3 / 5)
    for name in ("krippendorff_alpha_jaccard", "krippendorff_alpha_masi"):
        assert whole[name]["ci_method"] == "item_bootstrap"
        assert whole[name]["cis"][0]["draws"] == 2_000
    codes = {one["code"] for one in found}
    assert codes == {None, "a", "b", "c"}


def test_draws_seed_and_clusters_are_told(tmp_path: Path):
    table = tmp_path / "t.csv"
    lines = [f"{n % 4},{'ab'[n % 2]},{'ab'[n % 3 % 2]}" for n in range(40)]
    table.write_text("author,A,B\n" + "\n".join(lines) + "\n", encoding="utf-8")
    more = ["--bootstrap", "400", "--seed", "7", "--kalpha"]
    found = compare(table, *more, "--cluster", "author")
    alpha = next(one for one in found if one["coefficient"] == "krippendorff_alpha")
    methods = [one["method"] for one in alpha["cis"]]
    assert methods == ["gwet", "large_sample", "cluster_bootstrap", "kalpha_bootstrap"]
    drawn = alpha["cis"][2]
    assert (drawn["draws"], drawn["seed"]) == (400, 7)
    assert set(drawn["below"]) == {"0.667", "0.800"}
    assert found == compare(table, *more, "--cluster", "author")


@pytest.mark.parametrize("text", ["A,B\n", "A\na\n", "A,A\na,b\n", ""])
def test_what_is_no_table_of_coders_is_said_in_a_line(text: str, tmp_path: Path):
    table = tmp_path / "t.csv"
    table.write_text(text, encoding="utf-8")
    refused("agreement", "--table", table)


def test_a_project_or_a_table(tmp_path: Path):
    assert coder("agreement").code == 2
    table = write(tmp_path / "t.csv", [["a", "a"]])
    assert coder("agreement", "x.coder", "--table", table).code == 2


def test_the_use_of_each_code_is_told(tmp_path: Path):
    table = tmp_path / "t.csv"
    table.write_text("A,B\nä,ä\nä,b\nb,b\nb,\n", encoding="utf-8")
    second, first = done("agreement", "--table", table, "--json").document["codes"]
    assert (first["code"], first["coders"], first["posts"]) == ("ä", ["A", "B"], 3)
    assert (first["carrying"], first["given"], first["under_ten"]) == (2, [2, 1], True)
    assert first["positive_agreement"] == pytest.approx(2 / 3)
    assert (second["code"], second["given"]) == ("b", [1, 2])
    assert "under ten posts" in done("agreement", "--table", table, "--codes").out
    sets = write(tmp_path / "s.csv", [["a|b", "a"], ["{}", "b"]])
    used = done("agreement", "--table", sets, "--measure", "set", "--json").document["codes"]
    assert [(one["code"], one["given"]) for one in used] == [("a", [1, 1]), ("b", [1, 1])]
