"""The write-ahead log is put into the project's file while the project stays open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import JobRunner
from coder.ui.tidier import LIMIT, Tidier, log_of
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable, put_posts

WORDS = "Kuusipankin konttori oli taas kiinni."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.create(tmp_path / "study.coder", one_variable(), "fi")
    opened.file.db.execute("PRAGMA wal_autocheckpoint=0")
    put_posts(opened, (WORDS,))
    yield opened
    opened.close()


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()


def make_tidier(runner: JobRunner, limit: int) -> Tidier:
    return Tidier(runner, ErrorTeller(lambda words: None, Ask()), limit=limit)


def in_file(session: Session) -> bool:
    return WORDS.encode() in session.path.read_bytes()


def test_a_large_log_is_put_into_the_file(
    qtbot: QtBot, session: Session, runner: JobRunner
) -> None:
    tidier = make_tidier(runner, 0)
    assert not in_file(session)
    tidier.start(session)
    tidier.look()
    assert tidier.running
    qtbot.waitUntil(lambda: not tidier.running)
    assert in_file(session)
    tidier.look()
    assert not tidier.running  # nothing was written since
    tidier.stop()


def test_a_small_log_is_left(session: Session, runner: JobRunner) -> None:
    tidier = make_tidier(runner, LIMIT)
    tidier.start(session)
    tidier.look()
    assert not tidier.running
    assert 0 < log_of(session.path).stat().st_size < LIMIT
    tidier.stop()


def test_stopping_waits_and_ends_the_looking(session: Session, runner: JobRunner) -> None:
    tidier = make_tidier(runner, 0)
    tidier.start(session)
    tidier.look()
    tidier.stop()
    assert not tidier.running
    assert not tidier.active
    tidier.look()
    assert not tidier.running


def test_one_open_for_reading_is_left_alone(session: Session, runner: JobRunner) -> None:
    reading = Session.open(session.path, read_only=True)
    tidier = make_tidier(runner, 0)
    tidier.start(reading)
    assert not tidier.active
    reading.close()


def test_the_program_looks_after_the_open_project(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    assert desk.program.tidier.active
    desk.program.window.show_start()
    assert not desk.program.tidier.active
