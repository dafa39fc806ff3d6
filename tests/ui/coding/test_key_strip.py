"""The strip of keys names only what its keys do now."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coder.ui.coding.key_strip import SHOWN, WITHOUT_POST, WITHOUT_QUEUE
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable

Key = Qt.Key


def test_the_keys_in_view_are_those_that_act(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",))
    strip = desk.page.strip
    assert tuple(strip.shown) == SHOWN
    desk.press(Key.Key_1)
    assert tuple(strip.shown) == WITHOUT_POST
    desk.undo()
    assert tuple(strip.shown) == SHOWN


def test_without_posts_only_the_help_is_named(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ())
    assert tuple(desk.page.strip.shown) == WITHOUT_QUEUE


def test_while_a_note_is_written_the_strip_says_how_it_is_kept(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("first",))
    desk.program.window.activateWindow()
    desk.press(Key.Key_M)
    strip, note = desk.page.strip, desk.page.side.note
    qtbot.waitUntil(note.hasFocus)
    assert strip.shown == [""]
    strip.note_kept.emit()
    qtbot.waitUntil(lambda: not note.hasFocus())
    assert tuple(strip.shown) == SHOWN
