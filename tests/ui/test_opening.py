"""Opening what cannot be opened as wished, and opening again where one was."""

from pathlib import Path
from typing import Any

import pytest

from coder.domain.errors import ReadOnlyProject
from coder.services.session import Session
from tests.ui.conftest import CONTROL, Key, OpenDesk
from tests.ui.material import make_project, one_variable


def test_a_project_in_use_can_be_read_and_later_written(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), ("a",))
    other = make_project(tmp_path / "shared.coder", one_variable(), ("theirs", "b"))
    elsewhere = Session.open(other)
    desk.answers.next_way = "read"
    desk.program.open_path(other)
    ((title, sentence),) = desk.answers.told
    assert title == "The project is in use"
    assert "Nothing was changed" in sentence
    window = desk.program.window
    assert window.session is not None
    assert window.session.read_only
    assert "reading only" in window.band.words.text()
    assert "open elsewhere" in window.band.words.text()
    window.band.button.click()
    assert desk.answers.told[-1][0] == "The project stays open for reading"
    assert window.session.read_only
    elsewhere.close()
    window.band.button.click()
    assert window.session is not None
    assert not window.session.read_only
    assert not window.band.isVisible()
    desk.press(Key.Key_1)
    assert desk.text == "b"


def test_a_file_that_is_gone_can_be_taken_off_the_list(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a",))
    other = make_project(tmp_path / "gone.coder", one_variable(), ("x",))
    desk.program.open_path(other)
    desk.press(Key.Key_W, modifier=CONTROL)
    other.unlink()
    desk.answers.next_way = "forget"
    desk.program.open_path(other)
    assert other.resolve() not in [recent.path for recent in desk.program.recents.all()]


def test_a_project_opens_again_at_its_page_and_post(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c"))
    path = tmp_path / "desk0.coder"
    desk.press(Key.Key_Right, Key.Key_Right)
    assert desk.text == "c"
    desk.press(Key.Key_W, modifier=CONTROL)
    desk.program.open_path(path)
    assert desk.text == "c"
    desk.press(Key.Key_5, modifier=CONTROL)
    desk.press(Key.Key_W, modifier=CONTROL)
    desk.program.open_path(path)
    assert desk.program.window.current is desk.program.results


def test_a_kept_place_that_is_no_more_gives_the_first_open_post(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.program.desk.go_back("[99, 1]")
    desk.program.desk.go_back('"what"')
    assert desk.text == "a"


def test_what_cannot_be_written_to_is_copied_and_the_copy_opened(
    open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(one_variable(), ("a",))
    locked = make_project(tmp_path / "locked.coder", one_variable(), ("b",))
    really = Session.open

    def opened(path: Path, **how: Any) -> Session:
        if path == locked and not how.get("read_only"):
            raise ReadOnlyProject(str(path))
        return really(path, **how)

    monkeypatch.setattr(Session, "open", opened)
    desk.answers.next_way, desk.answers.next_place = "copy", tmp_path / "mine"
    desk.program.open_path(locked)
    assert desk.answers.ways == [("read", "copy", "again")]
    session = desk.program.window.session
    assert session is not None
    assert (session.path, session.read_only) == (tmp_path / "mine.coder", False)
    assert desk.text == "b"


def test_the_band_of_a_project_open_for_reading_saves_a_copy(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), ("a",))
    other = make_project(tmp_path / "shared.coder", one_variable(), ("theirs",))
    elsewhere = Session.open(other)
    desk.answers.next_way, desk.answers.next_place = "read", other
    desk.program.open_path(other)
    band = desk.program.window.band
    assert band.more.text() == "Save a copy as…"
    band.more.click()
    assert desk.answers.told[-1][0] == "No copy was saved"
    desk.answers.next_place = tmp_path / "own.coder"
    band.more.click()
    session = desk.program.window.session
    assert session is not None
    assert (session.path, session.read_only) == (tmp_path / "own.coder", False)
    assert not band.isVisible()
    assert desk.text == "theirs"
    elsewhere.close()
