"""What is counted on opening a project, and when it is counted anew."""

from pathlib import Path

from coder.services.session import Session
from tests.ui.material import TEXTS, make_project, one_variable


def counting(session: Session) -> list[str]:
    """Note from now on what counts the open posts of a queue."""
    seen: list[str] = []

    def note(statement: str) -> None:
        if "assignment_open" in statement and "count(*)" in statement:
            seen.append(statement)

    session.file.db.set_trace_callback(note)
    return seen


def test_the_queues_are_counted_once_until_something_is_written(tmp_path: Path) -> None:
    session = Session.open(make_project(tmp_path / "a.coder", one_variable(), TEXTS))
    seen = counting(session)
    [queue] = session.queues()
    coding = session.coding(queue.id)
    assert [queue] == session.queues()
    assert coding.progress.total == queue.total == len(TEXTS)
    assert len(seen) == 1
    coding.press(one_variable().variables[0].codes[0].uid)
    assert [queue.done for queue in session.queues()] == [1]
    assert session.coding(queue.id).progress.done == 1
    assert len(seen) == 2
    session.close()


def test_what_another_connection_wrote_is_counted(tmp_path: Path) -> None:
    session = Session.open(make_project(tmp_path / "a.coder", one_variable(), TEXTS))
    [queue] = session.queues()
    beside = session.file.beside()
    with beside.write():
        beside.db.execute("UPDATE assignment SET finished=1 WHERE pos=1")
    beside.close()
    assert [(each.id, each.done) for each in session.queues()] == [(queue.id, 1)]
    session.close()


def test_another_coder_has_queues_of_their_own(tmp_path: Path) -> None:
    session = Session.open(make_project(tmp_path / "a.coder", one_variable(), TEXTS))
    [queue] = session.queues()
    session.choose_coder("Veikko")
    assert [each.id for each in session.queues()] != [queue.id]
    session.close()
