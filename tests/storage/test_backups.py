"""Backups: whole and small ones are made, kept in number, and leave nothing when they fail."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from coder.domain.errors import FileMissing, FolderNotWritable
from coder.services.session import Session
from coder.storage import schema
from coder.storage.backups import (
    KEPT_SMALL,
    KEPT_WHOLE,
    SMALL_TABLES,
    all_backups,
    back_up_decisions,
    back_up_whole,
    backup_folder,
    copy_beside,
    newest_backup,
)
from coder.storage.project_file import ProjectFile
from tests.storage.test_project_file import NOW, names
from tests.studies import TOPIC_CODES, make_study, start_coding


def stamp(n: int) -> str:
    return f"2026-03-02T08:{n:02d}:00.000Z"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = make_study(tmp_path, 300)
    start_coding(opened).press(TOPIC_CODES[0])
    yield opened
    opened.close()


def test_a_whole_backup_is_a_project(session: Session) -> None:
    start_coding(session).press(TOPIC_CODES[1])  # still in the write-ahead log
    path = back_up_whole(session.file.db, session.path, NOW, "import")
    assert path.parent == backup_folder(session.path)
    assert names(path.parent) == {path.name}
    copy = ProjectFile.open(path, NOW)
    for table in ("post", "raw", "decision", "assignment", "post_fts_data"):
        count = f"SELECT count(*) FROM {table}"
        assert copy.db.execute(count).fetchone() == session.file.db.execute(count).fetchone()
    assert copy.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    copy.close()


def test_only_the_newest_backups_are_kept(session: Session) -> None:
    db = session.file.db
    whole = [back_up_whole(db, session.path, stamp(n), "import") for n in range(KEPT_WHOLE + 2)]
    small = [back_up_decisions(db, session.path, stamp(n), "day") for n in range(KEPT_SMALL + 2)]
    kept = [*whole[-KEPT_WHOLE:], *small[-KEPT_SMALL:]]
    assert names(backup_folder(session.path)) == {path.name for path in kept}
    assert newest_backup(session.path) == whole[-1]


def test_copies_made_for_one_reason_do_not_push_out_those_of_another(session: Session) -> None:
    first = back_up_whole(session.file.db, session.path, stamp(0), "import")
    for n in range(1, KEPT_WHOLE + 3):
        back_up_whole(session.file.db, session.path, stamp(n), "close")
    assert first.exists()
    assert len(all_backups(session.path)) == KEPT_WHOLE + 1


def test_backups_are_listed_newest_first_and_copied_beside(session: Session) -> None:
    whole = back_up_whole(session.file.db, session.path, stamp(1), "import")
    small = back_up_decisions(session.file.db, session.path, stamp(2), "merge")
    (backup_folder(session.path) / "mine.coder").write_text("not ours")
    listed = all_backups(session.path)
    assert [(b.path, b.is_whole, b.why) for b in listed] == [
        (small, False, "merge"),
        (whole, True, "import"),
    ]
    assert listed[1].made_at == "2026-03-02T08:01:00.000Z"
    assert listed[1].size == whole.stat().st_size
    present = session.path.read_bytes()
    copies = [copy_beside(whole, session.path) for _ in range(2)]
    assert copies[0] != copies[1]
    assert {copy.parent for copy in copies} == {session.path.parent}
    assert all(copy.read_bytes() == whole.read_bytes() for copy in copies)
    assert session.path.read_bytes() == present
    whole.unlink()
    with pytest.raises(FileMissing):
        copy_beside(whole, session.path)


def test_a_small_backup_holds_the_work_and_no_post(session: Session) -> None:
    path = back_up_decisions(session.file.db, session.path, NOW, "day")
    with closing(sqlite3.connect(path)) as copy:
        tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_schema")}
        assert tables == {*SMALL_TABLES, "post", "_sqlite_migrations"}
        for table in SMALL_TABLES:
            rows = f"SELECT * FROM {table}"
            assert copy.execute(rows).fetchall() == session.file.db.execute(rows).fetchall()
        assert copy.execute("SELECT * FROM post").fetchall() == [(1, 1, 1)]
        assert copy.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        everything = "\n".join(copy.iterdump())
    assert "Kuusipan" not in everything
    assert "Verkkopankki" not in everything
    assert session.file.db.execute("PRAGMA database_list").fetchall()[1:] == []


def test_a_failed_backup_leaves_nothing(session: Session) -> None:
    folder = backup_folder(session.path)
    folder.write_text("in the way")
    with pytest.raises(FolderNotWritable):
        back_up_whole(session.file.db, session.path, NOW, "import")
    assert folder.read_text() == "in the way"
