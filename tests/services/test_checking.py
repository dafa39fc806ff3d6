"""Checking a project as the program does it: in use, after every kind of work, and damaged."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from coder.domain.codebook import Choice
from coder.domain.errors import Cancelled, FileMissing, NotAProject, ProjectDamaged
from coder.domain.ids import source_uid
from coder.services import indexing
from coder.services.checking import check
from coder.services.importing import import_file, preview
from coder.services.session import Session
from coder.storage import repeats
from tests.studies import (
    TOPIC_CODES,
    Ticking,
    bring_in,
    codebook,
    make_study,
    start_coding,
    texts,
    topic,
    write_posts,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = make_study(tmp_path, 6)
    yield opened
    opened.close()


def test_a_project_in_use_can_be_checked(session: Session) -> None:
    coding = start_coding(session)
    coding.press(TOPIC_CODES[0])
    by_path, by_session = check(session.path), check(session)
    assert by_path == by_session
    assert by_path.holds
    assert by_path.checked["decisions"] == 2
    coding.press(TOPIC_CODES[0])  # the check holds nothing open


def test_a_project_that_is_not_indexed_yet_holds(tmp_path: Path) -> None:
    session = make_study(tmp_path, 6, indexed=False)
    report = check(session)
    assert report.findings == ()
    assert "probes" not in report.checked
    session.close()


def test_what_cannot_be_read_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        check(tmp_path / "x.coder")
    (tmp_path / "x.coder").write_text("hei")
    with pytest.raises(NotAProject):
        check(tmp_path / "x.coder")


def test_a_file_imported_again_is_indexed_again(session: Session, tmp_path: Path) -> None:
    table = tmp_path / "tutkimus.csv"
    options = preview(table, mapping=[("text", "author")]).options
    report = import_file(session.file, table, options, session.clock())
    assert report.changed == 6
    assert indexing.is_pending(session.file)
    assert check(session).findings == ()
    indexing.index(session.file)
    assert check(session).findings == ()
    found = session.file.db.execute("SELECT rowid FROM post_fts WHERE post_fts MATCH 'nimi3'")
    assert found.fetchall() == [(4,)]
    gone = session.file.db.execute("SELECT rowid FROM post_fts WHERE post_fts MATCH 'jonottaa'")
    assert gone.fetchall() == []


def test_the_same_file_again_changes_nothing(session: Session, tmp_path: Path) -> None:
    before = session.file.db.execute("SELECT * FROM post").fetchall()
    report = bring_in(session, tmp_path / "tutkimus.csv", indexed=False)
    assert (report.known, report.changed) == (6, 0)
    assert session.file.db.execute("SELECT * FROM post").fetchall() == before
    assert not indexing.is_pending(session.file)


def test_repeats_are_grouped_after_a_stop(session: Session, tmp_path: Path) -> None:
    bring_in(session, write_posts(tmp_path / "b.csv", texts(6), first_id=1), indexed=False)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        indexing.index(session.file, stop)
    assert indexing.is_pending(session.file)
    indexing.index(session.file)
    assert not indexing.is_pending(session.file)
    assert len(repeats.rows(session.file)) == 12
    assert check(session).findings == ()


def test_posts_known_from_decisions_become_posts_by_an_import(
    session: Session, tmp_path: Path
) -> None:
    table = write_posts(tmp_path / "b.csv", texts(3, first=50))
    uid = source_uid(_digest(table), "")
    with session.file.write() as db:
        db.execute(
            "INSERT INTO source(uid,name,sha256,reader,options,counts,imported_at) "
            "VALUES(?,'','','','{}','{}','')",
            (uid,),
        )
        db.execute("INSERT INTO post(source_id,place,state) VALUES(2,2,'stub')")
    bring_in(session, write_posts(tmp_path / "c.csv", texts(2, first=70)))
    assert check(session).findings == ()
    bring_in(session, table)
    assert check(session).findings == ()
    rows = session.file.db.execute("SELECT id,place,state FROM post WHERE source_id=2 ORDER BY id")
    assert rows.fetchall() == [(7, 2, "present"), (10, 1, "present"), (11, 3, "present")]
    assert session.queues()[0].total == 11
    coding = start_coding(session)
    for _ in range(11):
        coding.press(TOPIC_CODES[0])
    assert coding.post is None


def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def test_an_erased_post_stays_erased_by_an_import(session: Session, tmp_path: Path) -> None:
    with session.file.write() as db:
        db.execute(
            "UPDATE post SET state='erased',external_id=NULL,author=NULL,posted_at=NULL,"
            "posted_raw=NULL,text=NULL,url=NULL WHERE id=2"
        )
    bring_in(session, tmp_path / "tutkimus.csv")
    row = session.file.db.execute("SELECT state,text,author FROM post WHERE id=2").fetchone()
    assert row == ("erased", None, None)


def test_a_codebook_that_cannot_be_stored_leaves_no_project(tmp_path: Path) -> None:
    unknown_choice = replace(topic(), choice=cast("Choice", "none"))
    with pytest.raises(sqlite3.IntegrityError):
        Session.create(tmp_path / "x.coder", codebook(unknown_choice), "fi", clock=Ticking())
    assert list(tmp_path.iterdir()) == []


def test_a_project_without_its_codebook_is_damaged_and_not_left_locked(session: Session) -> None:
    path = session.path.with_name("toinen.coder")
    with closing(sqlite3.connect(path)) as copy:
        session.file.db.backup(copy)
        copy.execute("UPDATE meta SET value='00' WHERE key='live_revision'")
        copy.commit()
    for _ in range(2):
        with pytest.raises(ProjectDamaged):
            Session.open(path)
    assert {(f.check, f.what) for f in check(path).findings} == {
        (6, "live_revision"),
        (6, "codebook_unreadable"),
    }
