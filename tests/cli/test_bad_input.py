"""What goes wrong for a user: exit code 1, one sentence, and everything as it was."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from coder.exchange.codebook_file import codebook_to_json
from coder.storage import project_file
from tests import studies
from tests.cli.running import (
    AINO,
    code_topics,
    coder,
    done,
    make_project,
    post_ids,
    refused,
    write_table,
)

READING = (("posts",), ("codings",), ("agreement",), ("frequencies",), ("check",))
WRITING = (
    ("sample", "otos", "--size", "1", "--seed", "1"),
    ("round", "kierros", "--sample", "otos"),
    ("merge", "packet.coder"),
    ("code", "--coder", "Aino", "--from", "codes.csv"),
)


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODER_LANGUAGE", "en")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path)


@contextmanager
def _all_untouched(folder: Path) -> Iterator[None]:
    """Fail where a file of a folder changed, came or went."""
    before = _contents(folder)
    yield
    assert _contents(folder) == before


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _rows(project: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table; the search index shows in its own tables."""
    db = sqlite3.connect(project)
    try:
        names = db.execute(
            "SELECT name FROM sqlite_schema WHERE type='table' AND name<>'post_fts'"
        ).fetchall()
        return {name: db.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names}
    finally:
        db.close()


@pytest.mark.parametrize("command", [*READING, *WRITING], ids=lambda command: command[0])
@pytest.mark.parametrize("content", [b"", b"id,text\n1,a\n", bytes(range(256)) * 40])
def test_a_file_that_is_no_project(
    tmp_path: Path, command: tuple[str, ...], content: bytes
) -> None:
    path = tmp_path / "muistio.coder"
    path.write_bytes(content)
    with _all_untouched(tmp_path):
        sentence = refused(command[0], path, *command[1:])
    assert "not a Coder project" in sentence


@pytest.mark.parametrize("command", [*READING, *WRITING], ids=lambda command: command[0])
def test_a_truncated_project(project: Path, command: tuple[str, ...]) -> None:
    whole = project.read_bytes()
    project.write_bytes(whole[: len(whole) // 2])
    with _all_untouched(project.parent):
        assert "damaged" in refused(command[0], project, *command[1:])


def test_a_project_that_is_not_there(tmp_path: Path) -> None:
    for command in (*READING, *WRITING):
        assert "was not found" in refused(command[0], tmp_path / "poissa.coder", *command[1:])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("empty.csv", b"", "holds no rows"),
        ("header.csv", b"id,text\n", "holds no rows"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "text or a table"),
        ("zeros.csv", bytes(4096), "holds no rows"),
    ],
)
@pytest.mark.parametrize("flags", [(), ("--dry-run",), ("--json",)])
def test_a_file_that_is_no_table_of_posts(
    project: Path, name: str, content: bytes, expected: str, flags: tuple[str, ...]
) -> None:
    path = project.with_name(name)
    path.write_bytes(content)
    with _all_untouched(project.parent):
        sentence = refused("import", project, path, *flags)
    assert name in sentence
    assert expected in sentence


def test_a_bad_file_keeps_the_good_ones_before_it_out(project: Path) -> None:
    good, bad = project.with_name("good.csv"), project.with_name("bad.csv")
    good.write_text("id,text\n1,Hyvä\n", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    with _all_untouched(project.parent):
        assert "bad.csv" in refused("import", project, good, bad)


@pytest.mark.parametrize(
    "options",
    [
        ("--reader", "sas"),
        ("--encoding", "klingon"),
        ("--map", "text=puuttuu"),
        ("--map", "tunne=text"),
        ("--delimiter", "abc"),
    ],
    ids=lambda options: options[0] + options[1],
)
def test_wishes_that_cannot_be_met(project: Path, options: tuple[str, ...]) -> None:
    path = project.with_name("good.csv")
    path.write_text("id,text\n1,Hyvä\n", encoding="utf-8")
    with _all_untouched(project.parent):
        refused("import", project, path, *options)


def test_a_folder_that_is_not_there(project: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "poissa"
    code_topics(project, "Aino", AINO)
    done("sample", project, "otos", "--size", "4", "--seed", "1")
    done("round", project, "tarkistus", "--sample", "otos")
    with _all_untouched(tmp_path):
        refused("new", nowhere / "uusi.coder")
        refused("export", project, "-o", nowhere / "tulos.xlsx")
    before = _rows(project)
    arguments = ("--round", "tarkistus", "--coder", "Veikko", "-o", nowhere / "veikko.coder")
    refused("packet", project, *arguments)
    assert _rows(project) == before


@pytest.mark.skipif(
    os.name == "nt" or os.access("/", os.W_OK), reason="an administrator may write everywhere"
)
def test_a_folder_that_does_not_allow_writing(project: Path, tmp_path: Path) -> None:
    locked = tmp_path / "lukossa"
    locked.mkdir(mode=0o500)
    refused("new", locked / "uusi.coder")
    refused("export", project, "-o", locked / "tulos.xlsx")
    refused("demo", locked / "esimerkki")


@pytest.fixture
def disk_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Leave room for so many pages more in each project that is opened from now on."""

    def limit(pages: int) -> None:
        connect = project_file._connect  # pyright: ignore[reportPrivateUsage]

        def small(path: Path) -> sqlite3.Connection:
            db = connect(path)
            present = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count={present + pages}")
            return db

        monkeypatch.setattr(project_file, "_connect", small)

    return limit


def test_a_full_disk_keeps_a_new_project_from_being_left_half(
    tmp_path: Path, disk_of: Callable[[int], None]
) -> None:
    disk_of(12)
    assert "disk is full" in refused("new", tmp_path / "uusi.coder")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_undoes_the_import_and_the_codings(
    project: Path, tmp_path: Path, disk_of: Callable[[int], None]
) -> None:
    some, more = (
        studies.write_posts(tmp_path / f"{first}.csv", studies.texts(1_000, first=first))
        for first in (1_000, 2_000)
    )
    done("import", project, some)
    rows = [(uid, "Aihe", "jono") for uid, _, _ in post_ids(project)]
    table = write_table(tmp_path / "taulu.csv", rows)
    before = _rows(project)
    disk_of(2)
    assert "disk is full" in refused("import", project, more)
    assert _rows(project) == before
    assert "disk is full" in refused("code", project, "--coder", "Aino", "--from", table)
    assert done("codings", project, "--jsonl").out == ""
    assert done("check", project, "--json").document["holds"] is True


def test_a_codebook_file_with_an_unknown_field(tmp_path: Path) -> None:
    body = codebook_to_json(studies.codebook())
    assert isinstance(body, dict)
    path = tmp_path / "oma.json"
    path.write_text(json.dumps({**body, "väri": "punainen"}), encoding="utf-8")
    with _all_untouched(tmp_path):
        sentence = refused("new", tmp_path / "uusi.coder", "--codebook", path)
    assert "väri" in sentence


def test_a_codebook_that_is_not_there(tmp_path: Path) -> None:
    assert "pankkipalvelut" in refused("new", tmp_path / "uusi.coder", "--codebook", "pankit")
    refused("new", tmp_path / "uusi.coder", "--codebook", tmp_path / "poissa.json")
    assert list(tmp_path.iterdir()) == []


def test_a_project_is_not_replaced(project: Path) -> None:
    with _all_untouched(project.parent):
        assert "exists already" in refused("new", project)


def test_a_packet_of_another_project(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "toinen"
    other.mkdir()
    theirs = make_project(other)
    done("sample", theirs, "otos", "--size", "4", "--seed", "1")
    done("round", theirs, "tarkistus", "--sample", "otos")
    packet = other / "veikko.coder"
    done("packet", theirs, "--round", "tarkistus", "--coder", "Veikko", "-o", packet)
    with _all_untouched(tmp_path):
        assert "another project" in refused("merge", project, packet)
        assert "another project" in refused("merge", project, packet, "--dry-run", "--json")
        refused("merge", project, theirs)  # a project is no packet
        refused("merge", project, tmp_path / "viestit.csv")


@pytest.mark.parametrize(
    "rows",
    [
        [("123", "Aihe", "jono")],
        [("900000000000000001", "Aihe", "olematon")],
        [("900000000000000001", "Olematon", "jono")],
        [("900000000000000001", "Aihe", "jono"), ("900000000000000001", "Aihe", "verkko")],
        [("900000000000000001", "Aihe", "jono"), ("900000000000000002", "Tunne", "viha")],
    ],
    ids=["post", "code", "variable", "two-codes", "not-applicable"],
)
def test_one_bad_row_keeps_the_whole_table_out(project: Path, rows: list[tuple[str, ...]]) -> None:
    refused(
        "code", project, "--coder", "Aino", "--from", write_table(project.with_name("t.csv"), rows)
    )
    assert done("codings", project, "--jsonl").out == ""
    assert done("check", project, "--json").document["holds"] is True


def test_names_that_are_not_known(project: Path) -> None:
    code_topics(project, "Aino", AINO)
    done("sample", project, "otos", "--size", "4", "--seed", "1")
    for command in (
        ("codings", project, "--coder", "Kaisa"),
        ("codings", project, "--round", "kolmas"),
        ("agreement", project, "--variable", "Hinta"),
        ("frequencies", project, "--by", "Hinta"),
        ("frequencies", project, "--variable", "Hinta"),
        ("export", project, "-o", project.with_suffix(".xlsx"), "--coder", "Kaisa"),
    ):
        with _all_untouched(project.parent):
            refused(*command)
    for command in (
        ("sample", project, "otos", "--size", "2", "--seed", "1"),
        ("sample", project, "iso", "--size", "11", "--seed", "1"),
        ("sample", project, "in", "--size", "1", "--seed", "1", "--from", "in"),
        ("round", project, "kierros", "--sample", "poissa"),
        ("round", project, "poissa", "--close"),
        ("packet", project, "--round", "poissa", "--coder", "V", "-o", project.with_name("v")),
    ):
        refused(*command)


def test_nothing_to_count_yet(project: Path) -> None:
    for command in (("frequencies",), ("frequencies", "--by", "month"), ("agreement",)):
        with _all_untouched(project.parent):
            refused(command[0], project, *command[1:], "--json")


@pytest.mark.parametrize(
    "arguments",
    [
        ("nosuch", "a", "b"),
        ("sample", "a.coder", "otos"),
        ("sample", "a.coder", "otos", "--size", "many", "--seed", "1"),
        ("round", "a.coder", "kierros"),
        ("round", "a.coder", "kierros", "--purpose", "fun", "--sample", "otos"),
        ("import", "a.coder"),
        ("import", "a.coder", "b.csv", "--map", "text"),
        ("export", "a.coder", "-o", "a.xlsx", "--profile", "ids"),
        ("agreement", "a.coder", "--bootstrap", "-1"),
        ("new",),
        ("--nosuch",),
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    outcome = coder(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert "Usage: coder" in outcome.err
