"""The decision log by the command line: listed, narrowed, and written to files."""

import csv
from pathlib import Path
from typing import Any

import pytest

from coder.services.session import Session
from tests.cli.running import code_topics, code_twice, coder, done, make_project, post_ids, refused


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Ten posts that Aino coded, and coded anew the first two of them otherwise."""
    made = make_project(tmp_path)
    code_topics(made, "Aino", "PPPPPJJJJV")
    code_topics(made, "Aino", "PPPPPJJJJV".replace("PP", "JV", 1))
    return made


def items(project: Path, *more: str) -> list[dict[str, Any]]:
    return done("log", project, "--json", *more).document["items"]


def test_each_post_tells_what_replaced_what(project: Path) -> None:
    uid, external_id, _ = post_ids(project)[0]
    for name in (uid, external_id):
        later, earlier = items(project, "--post", name)
        assert (later["value"], later["state"], later["before"]) == ("jono", "stands", "palvelu")
        assert (earlier["value"], earlier["state"]) == ("palvelu", "replaced")
        assert earlier["replaced_by"]["decided_at"] == later["decided_at"]
        assert (later["external_id"], later["kind"]) == (external_id, "table")
    document = done("log", project, "--json", "--limit", "3").document
    assert (document["decisions"], len(document["items"])) == (12, 3)
    assert len(done("log", project, "--jsonl").lines) == 12
    table = done("log", project, "--post", uid).out
    assert "replaced_with" in table
    assert "korvattu" in table


def test_filters_narrow_the_log(project: Path) -> None:
    assert {each["variable_uid"] for each in items(project, "--marks")} == {"mark.finished"}
    assert len(items(project, "--codes")) == len(items(project, "--variable", "Aihe")) == 12
    for nothing in (
        ("--faster-than", "2"), ("--gap", "30"), ("--to", "2014-03-01"), ("--from", "2999-01-01"),
    ):  # fmt: skip
        assert items(project, *nothing) == []
    for unknown in (("--coder", "Eero"), ("--round", "koe"), ("--post", "7"), ("--variable", "x")):
        refused("log", project, *unknown)
    assert coder("log", project, "--marks", "--codes").code == 2
    assert coder("log", project, "--csv", project.with_suffix(".txt")).code == 2


def test_both_coders_are_listed_once_a_packet_is_home(tmp_path: Path) -> None:
    project = code_twice(tmp_path)
    found = items(project, "--round", "tarkistus", "--codes")
    assert {each["coder"] for each in found} == {"Veikko"}
    assert len(found) == 10
    assert {each["coder"] for each in items(project)} == {"Aino", "Veikko"}
    packet = tmp_path / "veikko.coder"
    assert {each["coder"] for each in items(packet)} == {"Veikko"}


def test_files_hold_ids_as_text_and_no_formulas(project: Path) -> None:
    session = Session.open(project)
    session.choose_coder("Aino")
    coding = session.coding(session.queues()[0].id)
    coding.show(1)
    coding.set_note("=1+1")
    session.close()
    table, book = project.with_suffix(".csv"), project.with_suffix(".xlsx")
    done("log", project, "--csv", table, "--xlsx", book)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0][:4] == ["Aika (UTC)", "Viestin tunniste", "Ulkoinen tunniste", "Koodaaja"]
    assert len(rows) == 1 + 13
    assert rows[1][2] == post_ids(project)[0][1]
    assert rows[1][7] == "'=1+1"
    from openpyxl import load_workbook

    (sheet,) = load_workbook(book)
    cells = list(sheet.iter_rows(min_row=3))
    assert [str(cell.value or "") for cell in cells[0]] == rows[0]
    assert (cells[1][7].value, cells[1][7].data_type) == ("=1+1", "s")
    assert (cells[1][2].value, cells[1][2].data_type) == (rows[1][2], "s")
    assert len(cells) == 14
