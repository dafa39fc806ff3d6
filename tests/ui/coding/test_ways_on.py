"""The states without a post: nothing stays of the project before, and a way on is offered."""

from pathlib import Path

from PySide6.QtTest import QTest

from tests.ui.conftest import Key, OpenDesk
from tests.ui.material import make_project, one_variable


def test_nothing_of_the_project_before_stays(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    page = desk.page
    desk.press(Key.Key_1, Key.Key_M)
    QTest.keyClicks(page.side.note, "hard")
    for name, coder in (("empty", "Aino"), ("nobody", "")):
        path = make_project(tmp_path / f"{name}.coder", one_variable(), (), coder)
        desk.program.open_path(path)
        assert not page.shows_post
        assert page.side.codebook.prose.blocks == ()
        assert page.side.note.toPlainText() == ""
        assert not page.side.note.isEnabled()
        assert page.header.strip._progress.total == 0
    assert not page.header.queue.isVisible()


def test_a_done_queue_leads_to_reliability(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",))
    desk.press(Key.Key_1)
    button = desk.page.empty.button
    assert button.text() == "Go to Reliability"
    assert button.hasFocus()
    QTest.keyClick(button, Key.Key_Return)
    assert desk.program.window.current is desk.program.reliability
