"""Bringing posts in: the report, all or nothing, originals of every place, and a second time."""

import csv
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.canonical import text_hash
from coder.domain.errors import (
    Cancelled,
    ColumnMissing,
    EmptyFile,
    FileMissing,
    FileUnreadable,
    RecordsDiffer,
    UndecodableText,
)
from coder.exchange.readers.records import BATCH_SIZE
from coder.services import indexing
from coder.services.checking import check
from coder.services.importing import ImportReport, import_file, preview
from coder.services.listing import posts_as_records
from coder.services.session import Session
from coder.storage import sources
from tests import studies

HEADER = ["id", "text", "comment"]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    """An empty project with a coder at it."""
    session = studies.make_study(tmp_path, 0)
    yield session
    session.close()


def write(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *rows])
    return path


def many(n: int) -> list[list[str]]:
    return [[str(700_000 + k), f"Jonotin {k} minuuttia", f"huomio {k}"] for k in range(n)]


def bring_in(
    session: Session, path: Path, mapping: tuple[tuple[str, str], ...] = ()
) -> ImportReport:
    return import_file(session.file, path, preview(path, mapping=mapping).options, session.clock())


def contents(session: Session) -> dict[str, int]:
    tables = ("source", "post", "raw", "event")
    return {
        table: session.file.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in tables
    }


def texts(session: Session) -> dict[int, str]:
    return dict(session.file.db.execute("SELECT place,text FROM post").fetchall())


def test_report_counts_what_was_read_kept_and_skipped(project: Session, tmp_path: Path) -> None:
    rows = many(5)
    rows[1][1] = "  "
    rows[3] = ["700003", "", ""]
    report = bring_in(project, write(tmp_path / "a.csv", rows))
    assert (report.read, report.kept, report.known, report.changed) == (5, 3, 0, 0)
    assert report.skipped == {"no_text": 2}
    assert [(skip.place, skip.reason) for skip in report.skips] == [
        (2, "no_text"),
        (4, "no_text"),
    ]
    assert project.counts().posts == 3
    source = sources.all_of(project.file)[0]
    assert [problem[:2] for problem in sources.problems_of(project.file, source.id)] == [
        [2, "no_text"],
        [4, "no_text"],
    ]


@pytest.mark.parametrize("n", [1, 49, 50, 51, BATCH_SIZE, BATCH_SIZE + 1, 2 * BATCH_SIZE + 7])
def test_every_post_is_there_and_gets_its_hash(project: Session, tmp_path: Path, n: int) -> None:
    rows = many(n)
    assert bring_in(project, write(tmp_path / "a.csv", rows)).kept == n
    assert texts(project) == {k: row[1] for k, row in enumerate(rows, 1)}
    indexing.index(project.file)
    stored = project.file.db.execute(
        "SELECT text,text_hash FROM post JOIN post_hash ON post_id=id"
    ).fetchall()
    assert len(stored) == n
    assert all(hashed == text_hash(text) for text, hashed in stored)


def test_original_of_every_place_is_kept_also_of_skipped_ones(
    project: Session, tmp_path: Path
) -> None:
    rows = many(2 * BATCH_SIZE + 3)
    rows[BATCH_SIZE][1] = ""
    bring_in(project, write(tmp_path / "a.csv", rows))
    source = sources.all_of(project.file)[0]
    for place, row in enumerate(rows, 1):
        assert sources.original(project.file, source.id, place) == row
    assert sources.original(project.file, source.id, len(rows) + 1) is None


@pytest.mark.parametrize(
    ("encoding", "end"),
    [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("cp1252", "\r\n"), ("utf-16", "\n")],
)
def test_originals_are_the_lines_of_the_file(
    project: Session, tmp_path: Path, encoding: str, end: str
) -> None:
    cells = [
        [str(n), f'"Jono", sanoi äiti{end}ja lähti {n}', "", "x;y"]
        for n in range(2 * BATCH_SIZE + 3)
    ]
    path = tmp_path / "a.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        rows = csv.writer(file, lineterminator=end)
        rows.writerow(["id", "text", "none", "more"])
        for n, row in enumerate(cells):
            rows.writerow(row)
            if n == 3:
                file.write(end)  # an empty line is no record
    bring_in(project, path)
    source = sources.all_of(project.file)[0]
    for place, row in enumerate(cells, 1):
        assert sources.original(project.file, source.id, place) == row
    bodies = project.file.db.execute("SELECT body FROM raw ORDER BY first_place").fetchall()
    plain = [zlib.decompress(body) for (body,) in bodies]
    if encoding == "utf-16":
        assert all(chunk.startswith(b"[") for chunk in plain)
    else:
        lines = b"".join(chunk.partition(b"\n")[2] for chunk in plain)
        assert path.read_bytes().endswith(lines)
        assert lines.startswith(b"0,")
    assert check(project).holds


def test_originals_of_a_file_without_a_header(project: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\ufeff1,Jono on pitkä taas\n2,Konttori on kiinni nyt\n".encode())
    options = preview(path, mapping=(("text", "2"),)).options
    assert options.header_row == 0
    import_file(project.file, path, options, project.clock())
    assert sources.original(project.file, 1, 1) == ["1", "Jono on pitkä taas"]
    assert sources.original(project.file, 1, 2) == ["2", "Konttori on kiinni nyt"]


def test_a_file_that_gets_other_line_ends_is_refused(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(20))
    options = preview(path).options
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"\r"))
    before = contents(project)
    with pytest.raises(FileUnreadable):
        import_file(project.file, path, options, project.clock())
    assert contents(project) == before


def test_cancelling_leaves_nothing(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(3 * BATCH_SIZE))
    before = contents(project)
    seen: list[int] = []

    def stop(position: int, size: int) -> None:
        assert 0 < position <= size
        seen.append(position)
        if len(seen) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_file(project.file, path, preview(path).options, project.clock(), stop)
    assert contents(project) == before
    assert bring_in(project, path).kept == 3 * BATCH_SIZE


def test_failure_in_the_middle_leaves_nothing(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(3 * BATCH_SIZE))
    options = preview(path).options
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + b"\xff\xfe" + whole[len(whole) // 2 :])
    before = contents(project)
    with pytest.raises(UndecodableText):
        import_file(project.file, path, options, project.clock())
    assert contents(project) == before


def test_table_without_any_post_leaves_nothing(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(2))
    options = preview(path).options
    write(path, [["700001", "", "huomio"]])
    before = contents(project)
    with pytest.raises(EmptyFile):
        import_file(project.file, path, options, project.clock())
    assert contents(project) == before


def test_missing_file_and_missing_column_are_told(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(2))
    options = preview(path).options
    wrong = replace(options, mapping=(("text", "viesti"),))
    with pytest.raises(ColumnMissing):
        import_file(project.file, path, wrong, project.clock())
    path.unlink()
    with pytest.raises(FileMissing):
        import_file(project.file, path, options, project.clock())
    assert contents(project)["source"] == 0


def test_same_file_again_adds_nothing(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(BATCH_SIZE + 20))
    bring_in(project, path)
    indexing.index(project.file)
    before = contents(project)
    report = bring_in(project, path.rename(tmp_path / "toinen nimi.csv"))
    assert (report.kept, report.known, report.changed) == (BATCH_SIZE + 20, BATCH_SIZE + 20, 0)
    assert contents(project) == {**before, "event": before["event"] + 1}
    assert not indexing.is_pending(project.file)


def test_other_mapping_reads_the_same_posts_anew(project: Session, tmp_path: Path) -> None:
    rows = many(30)
    rows[4][1], rows[5][2] = "", ""
    path = write(tmp_path / "a.csv", rows)
    bring_in(project, path)
    indexing.index(project.file)
    ids = dict(project.file.db.execute("SELECT place,id FROM post").fetchall())
    report = bring_in(project, path, mapping=(("text", "comment"),))
    assert (report.kept, report.known, report.skipped) == (30, 29, {})
    assert report.changed == 28
    assert texts(project)[1] == "huomio 0"
    # Skipped at first, a post now; and one that the new column leaves empty stays as it was.
    assert texts(project)[5] == "huomio 4"
    assert texts(project)[6] == "Jonotin 5 minuuttia"
    now = dict(project.file.db.execute("SELECT place,id FROM post").fetchall())
    assert {place: now[place] for place in ids} == ids
    assert indexing.is_pending(project.file)
    source = sources.all_of(project.file)[0]
    assert sources.original(project.file, source.id, 5) == rows[4]


def test_an_erased_post_stays_erased(project: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", many(3))
    bring_in(project, path)
    with project.file.write() as db:
        db.execute("UPDATE post SET state='erased',external_id=NULL,text=NULL WHERE place=2")
    bring_in(project, path, mapping=(("text", "comment"),))
    assert texts(project)[2] is None
    state = project.file.db.execute("SELECT state FROM post WHERE place=2").fetchone()[0]
    assert state == "erased"


def test_a_second_reading_that_would_move_posts_is_refused(
    project: Session, tmp_path: Path
) -> None:
    rows = [["1", "a", "x"], ["2", "b", ""], ["3", "c", "z"]]
    path = write(tmp_path / "posts.csv", rows)
    bring_in(project, path)
    before = contents(project)
    other = replace(preview(path).options, header_row=0, data_row=1)
    with pytest.raises(RecordsDiffer):
        import_file(project.file, path, other, project.clock())
    assert contents(project) == before
    assert [post["text"] for post in posts_as_records(project)] == ["a", "b", "c"]
