"""The file itself refuses to lose or change a decision, whoever writes to it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.services.session import Session
from tests.studies import TOPIC_CODES, make_study, start_coding


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = make_study(tmp_path, 2)
    coding = start_coding(opened)
    coding.set_note("puhelin 040")
    coding.press(TOPIC_CODES[0])
    yield opened
    opened.close()


COLUMNS = {
    "id": 99,
    "uid": b"x" * 16,
    "copy_uid": b"x" * 16,
    "act": b"x" * 16,
    "coder_id": 1,
    "post_id": 2,
    "variable_id": 2,
    "made_by": 1,
    "value": None,
    "parent": b"x" * 16,
    "kind": "table",
    "undoes": b"x" * 16,
    "reason": "siksi",
    "decided_at": "2020-01-01T00:00:00.000Z",
    "shown_ms": -1,
}


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_a_decision_changes(session: Session, column: str) -> None:
    before = session.file.db.execute("SELECT * FROM decision").fetchall()
    with (
        pytest.raises(sqlite3.IntegrityError, match="never changes"),
        session.file.write() as db,
    ):
        db.execute(f"UPDATE decision SET {column}=? WHERE id=1", (COLUMNS[column],))
    assert session.file.db.execute("SELECT * FROM decision").fetchall() == before


def test_every_column_but_two_is_watched(session: Session) -> None:
    columns = {row[1] for row in session.file.db.execute("PRAGMA table_info(decision)")}
    # round_id and revision_id have no second row to point to in this project.
    assert columns - COLUMNS.keys() == {"redacted_at", "round_id", "revision_id"}


@pytest.mark.parametrize("column", ["round_id", "revision_id"])
def test_a_decision_does_not_move(session: Session, column: str) -> None:
    with (
        pytest.raises(sqlite3.IntegrityError, match="never changes"),
        session.file.write() as db,
    ):
        db.execute(f"UPDATE decision SET {column}=2 WHERE id=1")


def test_a_decision_is_never_deleted(session: Session) -> None:
    session.file.db.execute("PRAGMA foreign_keys=off")  # these would refuse it as well
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        session.file.db.execute("DELETE FROM decision")
    assert session.file.db.execute("SELECT count(*) FROM decision").fetchone() == (3,)


def test_an_erasure_may_redact_a_note(session: Session) -> None:
    with session.file.write() as db:
        db.execute(
            "UPDATE decision SET value=NULL,reason=NULL,redacted_at='2026-01-01T00:00:00.000Z' "
            "WHERE id=1"
        )
    assert session.file.db.execute("SELECT value FROM decision WHERE id=1").fetchone() == (None,)


def test_joined_heads_samples_and_revisions_stay(session: Session) -> None:
    with session.file.write() as db:
        db.execute("INSERT INTO decision_parent VALUES(x'01',x'02')")
        db.execute("INSERT INTO sample(uid,name,method,drawn_at) VALUES(x'01','o','{}','')")
        db.execute("INSERT INTO sample_post(sample_id,pos,post_id) VALUES(1,1,1)")
    for statement in (
        "DELETE FROM decision_parent",
        "DELETE FROM sample_post",
        "UPDATE revision SET body='{}'",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            session.file.db.execute(statement)
