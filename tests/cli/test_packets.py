"""Packets home at the command line: many at once, told kind by kind, one of them unfit."""

import json
import shutil
from pathlib import Path

import pytest

from coder.services import codebook_editing
from coder.services.session import Session
from tests.cli.running import VEIKKO, code_topics, coder, done, make_project
from tests.services.other_copies import defined, edit, with_code

KINDS = ("new", "known", "conflicts", "unknown", "changed")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a round, and packets of two coders who coded it."""
    found = make_project(tmp_path)
    done("sample", found, "otos", "--size", "4", "--seed", "1")
    done("round", found, "tarkistus", "--sample", "otos")
    for name in ("Veikko", "Bertta"):
        packet = tmp_path / f"{name}.coder"
        done("packet", found, "--round", "tarkistus", "--coder", name, "-o", packet)
        code_topics(packet, name, VEIKKO)
    return found


def test_several_come_home_and_one_that_cannot_is_told(project: Path, tmp_path: Path) -> None:
    packets = [tmp_path / "Veikko.coder", tmp_path / "viestit.csv", tmp_path / "Bertta.coder"]
    outcome = coder("merge", project, *packets, "--json")
    assert outcome.code == 1
    assert "viestit.csv" in outcome.err
    first, unfit, last = json.loads(outcome.out)["packets"]
    assert (first["new"], last["new"]) == (8, 8)
    assert set(unfit) == {"file", "error"}
    assert "viestit.csv" in unfit["error"]
    assert len(done("codings", project, "--jsonl").lines) == 8


def test_a_dry_run_tells_each_kind_and_names_posts(project: Path, tmp_path: Path) -> None:
    packet = tmp_path / "Veikko.coder"
    told = done("merge", project, packet, "--dry-run", "--posts").out
    assert "viestiä, joissa uusia koodauksia: lisätään, koodaaja Veikko" in told
    assert told.count("new  ") == 4
    assert "Nothing was written." in told
    report = done("merge", project, packet, "--dry-run", "--posts", "--json").document
    (found,) = report["packets"]
    assert [len(found["kinds"][kind]) for kind in KINDS] == [4, 0, 0, 0, 0]
    assert "kinds" not in done("merge", project, packet, "--json").document["packets"][0]


def test_a_fork_of_the_codebook_is_told_and_its_codes_taken_in(
    project: Path, tmp_path: Path
) -> None:
    away = Path(shutil.copy(project, tmp_path / "matkalla.coder"))
    for path, change in ((away, with_code("muu")), (project, defined(0, "kotona"))):
        session = Session.open(path)
        edit(session, change)
        session.close()
    done("round", away, "toinen", "--sample", "otos")
    packet = tmp_path / "matkalta.coder"
    done("packet", away, "--round", "toinen", "--coder", "Veikko", "-o", packet)
    code_topics(packet, "Veikko", VEIKKO, "--round", "toinen")
    (found,) = done("merge", project, packet, "--dry-run", "--json").document["packets"]
    assert (found["codebook"], found["only_there"]) == ("forked", 1)
    assert "Luokka ”Muu”: vain paketin kopiossa" in found["codebook_differences"]
    told = done("merge", project, packet, "--take-codes").out
    assert "muokattu kummassakin kopiossa" in told
    session = Session.open(project, read_only=True)
    try:
        assert session.codebook.code("asiat.aihe.muu").archived
        assert "asiat.aihe.muu" in codebook_editing.taken_uids(session)
    finally:
        session.close()
