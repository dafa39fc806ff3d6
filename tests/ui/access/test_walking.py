"""The walk itself finds what is wrong."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.walking import left_out, nameless


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widgets[0].setFocus()
    return window


def test_a_field_without_a_name_and_a_button_without_words_are_found(qtbot: QtBot) -> None:
    window = shown(qtbot, QLineEdit(), QPushButton(), QPushButton("Go on"))
    assert list(nameless(window)) == [
        "QLineEdit has no name",
        "QPushButton has no name",
        "QPushButton '' shows no words and has no tool tip",
    ]
    assert list(left_out(window)) == []


def test_a_trap_is_found(qtbot: QtBot) -> None:
    window = shown(qtbot, QTextEdit(), QPushButton("Go on"))
    assert list(left_out(window)) == [
        "Tab stays at QTextEdit",
        "Tab never comes to QPushButton 'Go on'",
    ]
