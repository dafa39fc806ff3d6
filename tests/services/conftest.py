"""A study made once and copied for each test, and sessions that are closed at the end."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from coder.services.session import Session
from tests import studies
from tests.services.second_coder import Opener, open_round, write_packet


@pytest.fixture(scope="session")
def study_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project of twenty posts with the topic asked, and Aino at the keyboard."""
    session = studies.make_study(tmp_path_factory.mktemp("study"), 20)
    session.close()
    return session.path


@pytest.fixture
def opened() -> Iterator[Opener]:
    """Open projects and packets with a clock that starts on a given day of March 2026."""
    sessions: list[Session] = []

    def open_(path: Path, day: int = 2) -> Session:
        clock = studies.Ticking(f"2026-03-{day:02d}T08:00:00+00:00")
        sessions.append(Session.open(path, clock=clock))
        return sessions[-1]

    yield open_
    for session in sessions:
        with suppress(sqlite3.ProgrammingError):  # the test may have closed it
            session.close()


@pytest.fixture
def study(study_file: Path, tmp_path: Path, opened: Opener) -> Session:
    """A copy of the study, open."""
    return opened(shutil.copy(study_file, tmp_path / "tutkimus.coder"))


@pytest.fixture
def packet(study: Session, tmp_path: Path) -> Path:
    """An uncoded packet of eight posts for Bertta."""
    open_round(study)
    return write_packet(study, tmp_path)
