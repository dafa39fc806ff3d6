"""What can be known of a project without opening it."""

from pathlib import Path

from coder.services.availability import Availability, availability
from coder.services.session import Session
from tests.ui.material import make_project, one_variable


def test_a_project_is_there_held_free_again_or_gone(tmp_path: Path) -> None:
    path = make_project(tmp_path / "a.coder", one_variable(), ("a",))
    assert availability(path) == Availability(True)
    session = Session.open(path)
    held = availability(path).held_by
    assert held is not None
    assert held.host
    assert held.since.endswith("Z")
    session.close()
    assert availability(path) == Availability(True)
    assert availability(tmp_path / "gone.coder") == Availability(False)


def test_looking_leaves_no_file_and_takes_no_lock(tmp_path: Path) -> None:
    path = make_project(tmp_path / "a.coder", one_variable(), ("a",))
    before = sorted(tmp_path.iterdir())
    availability(path)
    assert sorted(tmp_path.iterdir()) == before
    (tmp_path / "a.coder.owner").write_text('{"host": "x"}', encoding="utf-8")
    (tmp_path / "a.coder.lock").touch()
    assert availability(path) == Availability(True)  # left by a crash
    Session.open(path).close()
