"""The help window: the right page, by keys alone, and out of the way again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.ui.coding.variables_dialog import VariablesDialog
from coder.ui.help.desk import HelpDesk
from coder.ui.help.window import HelpWindow
from coder.ui.log import Log
from coder.ui.look.look import Look
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk, Qt
from tests.ui.material import one_variable

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(one_variable(), ("a", "b"))


def turn_to(desk: Desk, qtbot: QtBot) -> None:
    """Take the keyboard back to the window under the help."""
    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[HelpWindow]:
    """The help as F1 opens it over the coding page."""
    desk.press(Key.Key_F1)
    window = desk.program.help.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    desk.program.help.close()


def test_f1_opens_the_page_of_what_is_in_view(desk: Desk, window: HelpWindow, qtbot: QtBot) -> None:
    assert window.page.id == "05-coding"
    assert window.contents.currentItem().text() == window.page.title
    turn_to(desk, qtbot)
    desk.program.window.go_to_page("reliability")
    desk.press(Key.Key_F1)
    assert desk.program.help.window is window
    assert window.page.id == "08-reliability"
    assert "Coding" not in window.keys.sections


def test_f1_or_esc_closes_it_and_keys_code_again(
    desk: Desk, window: HelpWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(window.article, Key.Key_F1)
    assert not window.isVisible()
    qtbot.waitUntil(desk.program.window.isActiveWindow)
    desk.press(Key.Key_F1)
    assert window.isVisible()
    QTest.keyClick(window.article, Key.Key_Escape)
    assert not window.isVisible()
    qtbot.waitUntil(desk.program.window.isActiveWindow)
    desk.press(Key.Key_1)
    assert desk.text == "b"


def test_help_is_not_in_the_way_of_coding(desk: Desk, window: HelpWindow, qtbot: QtBot) -> None:
    assert not window.isModal()
    turn_to(desk, qtbot)
    desk.press(Key.Key_1)
    assert desk.text == "b"
    assert window.isVisible()


def test_links_and_the_way_back_by_keys(window: HelpWindow) -> None:
    window.article.wanted.emit("06-undo.md")
    assert window.page.id == "06-undo"
    QTest.keyClick(window.article, Key.Key_Left, ALT)
    assert window.page.id == "05-coding"
    QTest.keyClick(window.article, Key.Key_Right, ALT)
    assert window.page.id == "06-undo"
    assert (window.back.isEnabled(), window.forward.isEnabled()) == (True, False)


def test_a_page_is_chosen_from_the_contents(window: HelpWindow) -> None:
    window.contents.setFocus()
    QTest.keyClick(window.contents, Key.Key_Down)
    assert window.page.id == "06-undo"


def test_the_search_lists_and_marks_and_esc_empties_it(window: HelpWindow) -> None:
    QTest.keyClick(window.article, Key.Key_F, CONTROL)
    assert window.search_field.hasFocus()
    QTest.keyClicks(window.search_field, "kappa")
    assert "08-reliability" in window.contents.ids()
    assert "01-start" not in window.contents.ids()
    QTest.keyClick(window.search_field, Key.Key_Return)
    assert window.page.id in window.contents.ids()
    assert window.article.extraSelections()
    QTest.keyClick(window.article, Key.Key_Escape)
    assert window.search_field.text() == ""
    assert "01-start" in window.contents.ids()
    assert window.isVisible()


def test_nothing_found_is_said(window: HelpWindow) -> None:
    window.search_field.setText("xyzzy")
    assert "xyzzy" in window.nothing.text()
    assert window.contents.ids() == []


def test_a_new_theme_changes_the_page_in_view(desk: Desk, window: HelpWindow) -> None:
    document = window.article.document()
    before = document.firstBlock().begin().fragment().charFormat().foreground().color()
    desk.program.look.set_dark(True)
    after = document.firstBlock().begin().fragment().charFormat().foreground().color()
    assert before != after


def test_a_dialog_has_help_of_its_own(desk: Desk, window: HelpWindow, qtbot: QtBot) -> None:
    turn_to(desk, qtbot)
    desk.press(Key.Key_V, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.program.window.findChild(VariablesDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Key.Key_F1)
    own = desk.program.help.window
    assert own is not None
    assert own.parentWidget() is dialog
    assert own.page.id == "05-coding"
    own.close()
    dialog.reject()


def test_no_page_of_the_network_is_opened_unasked(desk: Desk) -> None:
    visited: list[QUrl] = []
    asked: list[str] = []
    answers = [False, True]

    def confirm(title: str, sentence: str, act: str) -> bool:
        asked.append(sentence)
        return answers.pop(0)

    help_desk = HelpDesk(Look(), "en", confirm, Log(), visited.append)
    help_desk.open("coding", {}, desk.program.window)
    assert help_desk.window is not None
    help_desk.window.article.wanted.emit("https://viestit.example/")
    assert (len(asked), visited) == (1, [])
    help_desk.window.article.wanted.emit("https://viestit.example/")
    assert visited == [QUrl("https://viestit.example/")]
    help_desk.close()


def test_every_control_has_a_name_and_every_button_a_tool_tip(window: HelpWindow) -> None:
    for widget in (window.search_field, window.contents, window.article, window.keys):
        assert widget.accessibleName()
    for button in (window.back, window.forward, window.close_button):
        assert button.toolTip()
        assert button.text()
