"""Undo and redo: one act at a time, across posts and days, and never over somebody's newer word."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coder.domain.errors import CannotUndo, NothingToRedo, NothingToUndo, RoundClosed
from coder.domain.marks import FINISHED, FLAG, NOTE
from coder.services import undoing
from coder.services.coding import Coding
from coder.services.coding_view import Changed, Progress
from coder.services.session import Session
from coder.storage import decisions, rounds
from coder.storage.decisions import NewDecision
from tests.services.test_coding_again import conflicting_decision
from tests.studies import (
    FEELING,
    FEELING_CODES,
    TOPIC,
    TOPIC_CODES,
    Ticking,
    make_study,
    start_coding,
    three_variables,
)

SERVICE, QUEUEING, WEB, OUTSIDE = TOPIC_CODES


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = make_study(tmp_path, 4)
    yield opened
    opened.close()


@pytest.fixture
def coding(session: Session) -> Coding:
    return start_coding(session)


def topic_of(coding: Coding, post: int) -> tuple[str, ...] | None:
    return coding.show(post).values[TOPIC]


def test_undo_takes_back_the_code_and_the_tick_and_shows_the_post(coding: Coding) -> None:
    coding.press(WEB)
    undoable = coding.can_undo
    assert undoable is not None
    assert undoable.what == (Changed(TOPIC, None, (WEB,)), Changed(FINISHED, None, [TOPIC]))
    change = coding.undo()
    assert (change.kind, change.post_id, change.moved) == ("undo", 1, True)
    assert change.what == (Changed(TOPIC, (WEB,), None), Changed(FINISHED, [TOPIC], None))
    assert coding.post is not None
    assert (coding.post.post_id, coding.post.values[TOPIC]) == (1, None)
    assert coding.progress == Progress(0, 4)


def test_nothing_to_undo_or_redo(coding: Coding) -> None:
    assert coding.can_undo is None
    assert coding.can_redo is None
    with pytest.raises(NothingToUndo):
        coding.undo()
    with pytest.raises(NothingToRedo):
        coding.redo()
    coding.press(WEB)
    with pytest.raises(NothingToRedo):
        coding.redo()


def test_undo_goes_back_across_posts_and_redo_forward_again(coding: Coding) -> None:
    for code in (WEB, SERVICE, QUEUEING):
        coding.press(code)
    assert [coding.undo().post_id for _ in range(3)] == [3, 2, 1]
    with pytest.raises(NothingToUndo):
        coding.undo()
    assert coding.progress == Progress(0, 4)
    assert [coding.redo().post_id for _ in range(3)] == [1, 2, 3]
    with pytest.raises(NothingToRedo):
        coding.redo()
    assert coding.progress == Progress(3, 4)
    assert [topic_of(coding, post) for post in (1, 2, 3)] == [(WEB,), (SERVICE,), (QUEUEING,)]


def test_several_codes_of_one_post_are_undone_one_by_one(coding: Coding) -> None:
    for code in (WEB, SERVICE, QUEUEING):
        coding.go_to(1)
        coding.press(code)
    seen = []
    for _ in range(3):
        coding.undo()
        seen.append(topic_of(coding, 1))
    assert seen == [(SERVICE,), (WEB,), None]
    seen = []
    for _ in range(3):
        coding.redo()
        seen.append(topic_of(coding, 1))
    assert seen == [(WEB,), (SERVICE,), (QUEUEING,)]


def test_undo_a_redo_and_what_came_before_it(coding: Coding) -> None:
    coding.flag()
    coding.flag()
    coding.undo()
    coding.redo()
    coding.flag()
    flags = []
    for _ in range(3):
        coding.undo()
        assert coding.post is not None
        flags.append(coding.post.flagged)
    assert flags == [False, True, False]
    assert coding.can_undo is None


def test_a_new_code_cuts_the_branch_of_redo(coding: Coding) -> None:
    coding.press(WEB)
    coding.press(SERVICE)
    coding.undo()
    coding.press(QUEUEING)
    assert coding.can_redo is None
    with pytest.raises(NothingToRedo):
        coding.redo()
    assert [coding.undo().post_id for _ in range(2)] == [2, 1]
    assert coding.can_undo is None


def test_undo_reaches_over_the_night(tmp_path: Path) -> None:
    session = make_study(tmp_path, 4)
    coding = start_coding(session)
    coding.press(WEB)
    coding.press(SERVICE)
    coding.undo()
    session.close()
    again = Session.open(session.path, clock=Ticking("2026-03-03T08:00:00+00:00"))
    coding = start_coding(again)
    redoable = coding.can_redo
    assert redoable is not None
    assert redoable.what[0].variable_uid == TOPIC
    assert coding.redo().post_id == 2
    assert [coding.undo().post_id for _ in range(2)] == [2, 1]
    assert coding.progress == Progress(0, 4)
    again.close()


def test_skip_flag_and_note_are_undone_too(coding: Coding) -> None:
    coding.skip()
    coding.flag()
    coding.set_note("kysy")
    assert coding.undo().what == (Changed(NOTE, "kysy", None),)
    assert coding.undo().what == (Changed(FLAG, True, None),)
    assert coding.undo().post_id == 1
    assert coding.post is not None
    assert not coding.post.skipped
    coding.press(WEB)
    assert coding.post.post_id == 2
    state = coding.next_open()
    assert state is not None
    assert state.post_id == 3


def test_toggles_are_undone_one_by_one(tmp_path: Path) -> None:
    session = make_study(tmp_path, 2, book=three_variables())
    coding = start_coding(session)
    coding.press(SERVICE)
    coding.press(FEELING_CODES[1])
    coding.press(FEELING_CODES[0])
    coding.undo()
    assert coding.post is not None
    assert (coding.post.values[FEELING], coding.post.active) == ((FEELING_CODES[1],), FEELING)
    coding.undo()
    assert (coding.post.values[FEELING], coding.post.values[TOPIC]) == (None, (SERVICE,))
    session.close()


def test_undo_is_each_coders_own(session: Session, coding: Coding) -> None:
    coding.press(WEB)
    session.choose_coder("Veikko")
    other = start_coding(session)
    assert other.can_undo is None
    other.press(SERVICE)
    assert other.undo().what[0] == Changed(TOPIC, (SERVICE,), None)
    assert topic_of(coding, 1) == (WEB,)


def test_a_newer_decision_on_the_post_is_not_undone_over(session: Session, coding: Coding) -> None:
    coding.press(WEB)
    assert session.coder is not None
    row = session.file.db.execute("SELECT id FROM variable WHERE uid=?", (TOPIC,)).fetchone()[0]
    cell = (row, session.coder.id, 1, 1)
    present = decisions.state_of(session.file, cell)
    assert present is not None
    newer = NewDecision(
        os.urandom(16), os.urandom(16), cell, session.coder.id, f'["{SERVICE}"]',
        (present.winner.uid,), "table", None, 1, session.clock(), None,
    )  # fmt: skip
    with session.file.write():
        decisions.append(session.file, [newer])
    refuses(coding, coding.undo, "newer_decision")
    assert topic_of(coding, 1) == (SERVICE,)


def test_a_decision_of_another_copy_is_not_undone_over(session: Session, coding: Coding) -> None:
    coding.press(WEB)
    conflicting_decision(session, None, f'["{SERVICE}"]')
    refuses(coding, coding.undo, "newer_decision")


def test_a_decision_of_another_copy_on_an_undone_post_is_not_redone_over(
    session: Session, coding: Coding
) -> None:
    coding.press(WEB)
    coding.undo()
    conflicting_decision(session, None, f'["{SERVICE}"]')
    refuses(coding, coding.redo, "newer_decision")


def test_settling_a_conflict_cannot_be_undone(session: Session, coding: Coding) -> None:
    coding.press(WEB)
    conflicting_decision(session, None, f'["{SERVICE}"]')
    coding.go_to(1)
    coding.press(QUEUEING)
    refuses(coding, coding.undo, "joined_heads")
    assert topic_of(coding, 1) == (QUEUEING,)


def refuses(coding: Coding, act: Callable[[], object], reason: str) -> None:
    state, progress = coding.post, coding.progress
    with pytest.raises(CannotUndo) as caught:
        act()
    assert caught.value.reason == reason
    assert (coding.post, coding.progress) == (state, progress)


def test_a_closed_round_is_not_undone(session: Session, coding: Coding) -> None:
    coding.press(WEB)
    with session.file.write():
        rounds.close(session.file, 1, session.clock())
    with pytest.raises(RoundClosed):
        start_coding(session).undo()


def test_the_steps_left_are_told(session: Session, coding: Coding) -> None:
    assert coding.steps_left() == (0, True)
    coding.press(WEB)
    coding.press(QUEUEING)
    coding.flag()
    assert coding.steps_left() == (3, True)
    coding.undo()
    coding.undo()
    assert coding.steps_left() == (1, True)
    coding.redo()
    assert coding.steps_left() == (2, True)
    coding.press(SERVICE)
    for left in (2, 1, 0):
        coding.undo()
        assert coding.steps_left() == (left, True)
    assert start_coding(session).steps_left() == (0, True)


def test_of_a_long_log_only_the_newest_steps_are_counted(
    coding: Coding, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(6):
        coding.flag()
    monkeypatch.setattr(undoing, "_DEEP", 4)
    monkeypatch.setattr(undoing, "_ROWS", 2)
    depth, whole = coding.steps_left()
    assert (depth >= 4, whole) == (True, depth == 6)
