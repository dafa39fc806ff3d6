"""Another language without a restart: a new window over the same open project."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coder.ui.language import ScreenLanguage, language_for
from tests.ui.conftest import Desk, Key, OpenDesk
from tests.ui.material import one_variable

Ok = QDialogButtonBox.StandardButton.Ok
Cancel = QDialogButtonBox.StandardButton.Cancel


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("system", ("fi-FI", "en"), "fi"),
        ("system", ("en-FI", "fi"), "en"),
        ("system", ("sv-FI", "fi"), "en"),
        ("system", (), "en"),
        ("fi", ("en",), "fi"),
        ("en", ("fi",), "en"),
    ],
)
def test_the_system_decides_only_where_the_user_has_not(
    setting: str, system: tuple[str, ...], language: str
) -> None:
    assert language_for(setting, system) == language


def test_qts_own_buttons_and_numbers_follow(qapp: QApplication) -> None:
    screen = ScreenLanguage(qapp)
    try:
        screen.take("fi")
        assert (_cancel_words(), QLocale().decimalPoint()) == ("Peruuta", ",")
        screen.take("en")
        assert (_cancel_words(), QLocale().decimalPoint()) == ("Cancel", ".")
    finally:
        screen.drop()


def _cancel_words() -> str:
    box = QDialogButtonBox(Ok | Cancel)
    button = box.button(Cancel)
    assert button is not None
    return button.text().replace("&", "")


def switch(desk: Desk, qtbot: QtBot, language: str) -> None:
    desk.program.set_language(language)
    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow)


def test_page_post_note_and_project_stay(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c"), size=(1024, 700))
    program = desk.program
    desk.press(Key.Key_1)
    desk.press(Key.Key_Right)
    assert desk.text == "c"
    desk.page.side.note.setPlainText("half written")
    old, session = program.window, program.window.session
    geometry = old.geometry()

    switch(desk, qtbot, "fi")

    assert program.language == program.settings.language == "fi"
    assert program.window is not old
    assert program.window.session is session
    assert (program.window.isVisible(), program.window.geometry()) == (True, geometry)
    assert desk.text == "c"
    assert desk.page.side.note.toPlainText() == "half written"
    desk.undo()
    desk.undo()
    assert desk.text == "a"


def test_the_old_window_is_gone_and_the_new_one_codes(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    old = desk.program.window
    switch(desk, qtbot, "fi")
    qtbot.waitUntil(lambda: not isValid(old))
    desk.press(Key.Key_1)
    assert desk.text == "b"
    switch(desk, qtbot, "en")
    assert desk.text == "b"
    desk.press(Key.Key_2)
    assert desk.program.window.session is not None
    assert desk.program.window.session.queues()[0].done == 2


def test_another_page_stays_in_view(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.program.window.go_to_page("results")
    desk.program.set_language("fi")
    assert desk.program.window.current is desk.program.results


def test_the_same_language_changes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    old = desk.program.window
    desk.program.set_language("en")
    assert desk.program.window is old
