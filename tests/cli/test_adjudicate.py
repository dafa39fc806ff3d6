"""Disagreements by the command line: listed without names, and settled from a table."""

import csv
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import code_twice, coder, done, post_ids, refused

COLUMNS = ("post", "variable", "code", "reason", "note")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten posts that Aino and Veikko coded, the fifth and the ninth differently."""
    return code_twice(tmp_path_factory.mktemp("tutkimus"))


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(made, tmp_path / "tutkimus.coder"))


def _table(folder: Path, *rows: Sequence[str]) -> Path:
    path = folder / "ratkaisut.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])
    return path


def _listed(project: Path, *more: str) -> Any:
    return done("adjudicate", project, "--round", "tarkistus", "--list", "--json", *more).document


def test_the_list_hides_names_unless_asked_otherwise(project: Path) -> None:
    document = _listed(project)
    assert (document["disagreements"], document["settled"], document["agreed"]) == (2, 0, 8)
    sides = [side for item in document["items"] for side in item["sides"]]
    assert {side["coder"] for side in sides} == {None}
    named = _listed(project, "--names")["items"][0]["sides"]
    assert [side["coder"] for side in named] == ["Aino", "Veikko"]
    table = done("adjudicate", project, "--round", "tarkistus", "--list").out
    assert "Aino" not in table
    assert table.count("open") == 2


def test_a_table_settles_and_figures_follow(project: Path, tmp_path: Path) -> None:
    ids = [uid for uid, _, _ in post_ids(project)]
    agreement = done("agreement", project, "--json").out
    table = _table(
        tmp_path,
        (ids[4], "Aihe", "jono", "unclear definition", "kesto ratkaisee"),
        (ids[8], "Topic", "ulkona", "slip", ""),
    )
    settle = ("adjudicate", project, "--round", "tarkistus", "--from", table, "--json")
    assert done(*settle, "--way", "third-coder").document == {
        "lines": 2, "decided": 2, "unchanged": 0, "left": 0
    }  # fmt: skip
    assert done(*settle).document["unchanged"] == 2
    document = _listed(project)
    assert (document["settled"], document["way"]) == (2, "third_coder")
    decided = document["items"][0]["decided"]
    assert (decided["codes"], decided["reason"]) == (["jono"], "unclear_definition")
    assert decided["note"] == "kesto ratkaisee"
    found = done("frequencies", project, "--variable", "Aihe", "--json").document["results"][0]
    assert {row["code"]: row["n"] for row in found["rows"]} == {
        "palvelu": 4, "jono": 4, "verkko": 1, "ulkona": 1
    }  # fmt: skip
    shares = [(row["low"], row["percent"], row["high"]) for row in found["rows"]]
    assert all(low < share < high for low, share, high in shares)
    assert shares[0][0] == pytest.approx(16.82, abs=0.01)  # Wilson for 4 of 10
    assert done("agreement", project, "--json").out == agreement
    assert done("check", project, "--json").document["holds"]


def test_a_table_is_taken_whole_or_not_at_all(project: Path, tmp_path: Path) -> None:
    ids = [uid for uid, _, _ in post_ids(project)]
    good = (ids[4], "Aihe", "jono", "", "")
    for bad in [
        (ids[8], "Aihe", "jono", "kiire", ""),
        (ids[8], "Aihe", "tuntematon", "", ""),
        (ids[8], "Tunne", "viha", "", ""),
        ("ei-ole", "Aihe", "jono", "", ""),
    ]:
        table = _table(tmp_path, good, bad)
        refused("adjudicate", project, "--round", "tarkistus", "--from", table)
    assert _listed(project)["settled"] == 0


def test_a_check_draws_agreed_posts(project: Path) -> None:
    check = ("adjudicate", project, "--round", "tarkistus", "--check", "3", "--json")
    items = done(*check).document["items"]
    assert [item["state"] for item in items] == ["agreed"] * 3
    assert done(*check, "--seed", "9").document["items"] != items


def test_a_kept_check_reports_what_was_found_wrong(project: Path, tmp_path: Path) -> None:
    check = ("adjudicate", project, "--round", "tarkistus", "--check", "4", "--seed", "3", "--json")
    drawn = done(*check, "--record").document["items"]
    rows = [
        (each["post"], "Aihe", "ulkona" if n == 0 else each["sides"][0]["codes"][0], "", "")
        for n, each in enumerate(drawn)
    ]
    done("adjudicate", project, "--round", "tarkistus", "--from", _table(tmp_path, *rows))
    (found,) = _listed(project)["checks"]
    assert (found["seed"], found["agreed"], found["drawn"]) == (3, 8, 4)
    assert (found["checked"], found["wrong"], found["share"]) == (4, 1, 0.25)
    assert found["ci_low"] == pytest.approx(0.0456, abs=1e-4)
    said = done("adjudicate", project, "--round", "tarkistus").out
    assert "Virheellisiä oli 1 (25,0 %" in said
    assert coder("adjudicate", project, "--round", "tarkistus", "--record").code == 2


def test_a_round_under_way_is_sealed_until_the_seal_is_broken(
    project: Path, tmp_path: Path
) -> None:
    done("round", project, "toinen", "--sample", "otos", "--coder", "Aino", "--coder", "Eero")
    said = refused("adjudicate", project, "--round", "toinen", "--list")
    assert "toinen" in said
    done("adjudicate", project, "--round", "toinen", "--list", "--break-seal")
    done("adjudicate", project, "--round", "toinen", "--list")


def test_list_and_table_do_not_go_together(project: Path, tmp_path: Path) -> None:
    outcome = coder(
        "adjudicate", project, "--round", "tarkistus", "--list", "--from", tmp_path / "x.csv"
    )
    assert outcome.code == 2
