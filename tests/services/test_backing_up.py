"""A copy when a project is closed: only where something was decided since the last one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.services.backing_up import back_up, back_up_on_closing, backups_of, open_copy
from coder.services.session import Session
from tests.studies import TOPIC_CODES, make_study, start_coding


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = make_study(tmp_path, 30)
    yield opened
    opened.close()


def test_without_decisions_nothing_is_copied(session: Session) -> None:
    assert back_up_on_closing(session) is None
    assert backups_of(session.path) == ()


def test_decisions_since_the_last_copy_are_copied_once(session: Session) -> None:
    start_coding(session).press(TOPIC_CODES[0])
    back_up(session)
    assert back_up_on_closing(session) is None
    coding = start_coding(session)
    coding.press(TOPIC_CODES[1])
    made = back_up_on_closing(session)
    assert made is not None
    assert [(b.why, b.is_whole) for b in backups_of(session.path)] == [
        ("close", True),
        ("import", True),
    ]
    assert back_up_on_closing(session) is None


def test_a_large_project_is_copied_without_its_posts(session: Session) -> None:
    start_coding(session).press(TOPIC_CODES[0])
    assert back_up_on_closing(session, small=1) is not None
    assert [b.is_whole for b in backups_of(session.path)] == [False]


def test_a_copy_opens_as_a_project_and_leaves_the_first_alone(session: Session) -> None:
    start_coding(session).press(TOPIC_CODES[0])
    back_up_on_closing(session)
    start_coding(session).press(TOPIC_CODES[1])
    path = open_copy(backups_of(session.path)[0], session.path)
    copy = Session.open(path)
    assert path.parent == session.path.parent
    assert (copy.queues()[0].done, session.queues()[0].done) == (1, 2)
    copy.close()
