"""The note on the coding page: it takes all keys, and is saved however it is left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder.services.session import Session
from tests.ui.conftest import CONTROL, Key, OpenDesk
from tests.ui.material import one_variable

LEFT_BUTTON = Qt.MouseButton.LeftButton
SPEED = "pankki.aihe.nopeus"


def test_a_note_takes_all_keys_until_it_is_left(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_M)
    note = desk.page.side.note
    assert note.hasFocus()
    QTest.keyClicks(note, "f1 kg 2")
    QTest.keyClick(note, Key.Key_Left)
    assert desk.text == "first"
    QTest.keyClick(note, Key.Key_Escape)
    assert desk.page.hasFocus()
    assert desk.status.strong == "note"
    desk.press(Key.Key_1, Key.Key_Left)
    assert note.toPlainText() == "f1 kg 2"


def test_a_note_is_saved_when_a_code_is_clicked(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_M)
    QTest.keyClicks(desk.page.side.note, "hard")
    rows = desk.page.area.codes.rows
    assert rows is not None
    QTest.mouseClick(rows.rows[1], LEFT_BUTTON)  # type: ignore[arg-type]
    assert desk.text == "second"
    assert desk.page.hasFocus()
    desk.press(Key.Key_Left)
    assert desk.page.side.note.toPlainText() == "hard"


def test_a_note_is_saved_when_the_window_is_closed(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("first",))
    desk.press(Key.Key_M)
    QTest.keyClicks(desk.page.side.note, "last words")
    desk.program.window.close()
    session = Session.open(tmp_path / "desk0.coder")
    coding = session.coding(session.queues()[0].id)
    assert coding.post is not None
    assert coding.post.note == "last words"
    session.close()


def test_ctrl_enter_returns_from_the_note(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_M)
    QTest.keyClicks(desk.page.side.note, "x")
    QTest.keyClick(desk.page.side.note, Key.Key_Return, CONTROL)
    assert desk.page.hasFocus()
    desk.press(Key.Key_1)
    assert desk.text == "second"
