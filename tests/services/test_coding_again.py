"""Coding after a night, after another import, in a conflict, and when writing fails."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import DiskFull, RoundClosed
from coder.services.coding import Coding
from coder.services.coding_view import Progress
from coder.services.session import Session
from coder.storage import decisions, queues, rounds
from tests.services.test_coding import SERVICE, WEB, log_length, shown
from tests.studies import (
    CODER,
    TOPIC,
    Ticking,
    bring_in,
    make_study,
    start_coding,
    texts,
    write_posts,
)


@pytest.fixture
def simple(tmp_path: Path) -> Iterator[Session]:
    session = make_study(tmp_path, 4)
    yield session
    session.close()


# --- closing and opening ----------------------------------------------------------------------


def test_the_next_day_starts_at_the_first_open_post(tmp_path: Path) -> None:
    simple = make_study(tmp_path, 4)
    coding = start_coding(simple)
    coding.press(WEB)
    coding.skip()
    simple.close()
    again = Session.open(simple.path, clock=Ticking("2026-03-03T08:00:00+00:00"))
    assert again.coder is not None
    assert again.coder.name == CODER
    coding = start_coding(again)
    assert (shown(coding), coding.progress) == (3, Progress(1, 4))
    again.close()


def test_a_clock_that_went_back_does_not_disorder_the_log(tmp_path: Path) -> None:
    simple = make_study(tmp_path, 4)
    start_coding(simple).press(WEB)
    simple.close()
    again = Session.open(simple.path, clock=Ticking("2020-01-01T00:00:00+00:00"))
    start_coding(again).press(SERVICE)
    times = [row[0] for row in again.file.db.execute("SELECT decided_at FROM decision ORDER BY id")]
    assert times == sorted(times)
    again.close()


def test_posts_imported_later_join_the_queue(simple: Session, tmp_path: Path) -> None:
    coding = start_coding(simple)
    for _ in range(4):
        coding.press(WEB)
    bring_in(simple, write_posts(tmp_path / "lisää.csv", texts(2, first=50)))
    coding = start_coding(simple)
    assert coding.post is not None
    assert (coding.post.number, coding.progress) == (5, Progress(4, 6))


def test_a_closed_round_refuses_codes(simple: Session) -> None:
    with simple.file.write():
        rounds.close(simple.file, 1, "2026-03-02T09:00:00.000Z")
    coding = start_coding(simple)
    for act in (lambda: coding.press(WEB), coding.flag, coding.skip):
        with pytest.raises(RoundClosed):
            act()
    assert (shown(coding), log_length(simple)) == (1, 0)


# --- conflicts --------------------------------------------------------------------------------


def conflicting_decision(session: Session, parent: bytes | None, value: str) -> None:
    """Add to post 1 a decision on the topic that the coder made in another copy."""
    assert session.coder is not None
    variable = session.file.db.execute("SELECT id FROM variable WHERE uid=?", (TOPIC,)).fetchone()
    cell = (variable[0], session.coder.id, 1, 1)
    with session.file.write() as db:
        db.execute(
            "INSERT INTO decision(uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,"
            "value,parent,kind,revision_id,decided_at) VALUES(?,?,?,?,?,?,?,?,?,?,'code',1,?)",
            (
                os.urandom(16), os.urandom(16), os.urandom(16), *cell[1:], cell[0], cell[1],
                value, parent, "2027-01-01T00:00:00.000Z",
            ),
        )  # fmt: skip
        decisions.derive_again(session.file, [cell])


@pytest.mark.parametrize("code", [SERVICE, WEB], ids=["provisional winner", "another code"])
def test_the_next_key_settles_a_conflict(simple: Session, code: str) -> None:
    coding = start_coding(simple)
    coding.press(WEB)
    conflicting_decision(simple, None, f'["{SERVICE}"]')
    state = coding.go_to(1)
    assert state.conflicts == {TOPIC}
    assert state.values[TOPIC] == (SERVICE,)
    coding.press(code)
    state = coding.go_to(1)
    assert (state.conflicts, state.values[TOPIC]) == (frozenset(), (code,))
    assert simple.file.db.execute("SELECT count(*) FROM decision_parent").fetchone() == (1,)


# --- when writing fails -----------------------------------------------------------------------


def contents(session: Session) -> list[object]:
    db = session.file.db
    return [
        db.execute(f"SELECT * FROM {table} ORDER BY 1,2").fetchall()
        for table in ("decision", "decision_parent", "coding", "assignment", "meta")
    ]


def press_until_full(coding: Coding, session: Session) -> None:
    session.file.db.execute("PRAGMA max_page_count=1")  # SQLite takes the present size instead
    for _ in range(10_000):
        coding.flag()


def test_a_full_disk_leaves_everything_as_it_was(simple: Session) -> None:
    coding = start_coding(simple)
    coding.press(WEB)
    with pytest.raises(DiskFull):
        press_until_full(coding, simple)
    before = contents(simple)
    state, progress = coding.post, coding.progress
    for act in (lambda: coding.press(SERVICE), coding.skip, coding.undo, coding.flag):
        with pytest.raises(DiskFull):
            act()
        assert coding.post == state
        assert coding.progress == progress
    assert contents(simple) == before
    assert queues.counts(simple.file, coding.queue.id) == (4, 1)

    simple.file.db.execute("PRAGMA max_page_count=1000000")
    assert coding.press(SERVICE).moved
    assert coding.progress == Progress(2, 4)
