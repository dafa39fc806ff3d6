"""The frame of the dialogs."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet
from coder.ui.parts.sheet_body import SheetBody

LONG = "Space ticks a variable, the arrows go to another one, and nothing is lost by this at all."


@pytest.mark.parametrize(("words", "lines"), [("Kept.", 1), (LONG, 2)])
def test_a_hint_is_never_squeezed_into_more_than_two_lines(
    qtbot: QtBot, words: str, lines: int
) -> None:
    sheet = Sheet(Look(), "Title", "Do what is asked for here")
    qtbot.addWidget(sheet)
    sheet.hint.setText(words)
    sheet.resize(520, 300)
    with qtbot.waitExposed(sheet):
        sheet.show()
    beside = sheet.foot.indexOf(sheet.hint) >= 0
    assert beside == (words != LONG)
    needed = sheet.hint.heightForWidth(sheet.hint.width())
    assert needed <= (lines + 0.5) * sheet.hint.fontMetrics().lineSpacing()
    sheet.hint.setText("Kept.")
    qtbot.waitUntil(lambda: sheet.foot.indexOf(sheet.hint) == 0)


class _Requests(QObject):
    """Counts how often a widget is asked to lay itself out."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_body_asks_anew_when_its_width_gives_its_words_other_lines(qtbot: QtBot) -> None:
    sheet = Sheet(Look(), "Title", "Go on")
    qtbot.addWidget(sheet)
    sheet.body.addWidget(QLabel(LONG))
    sheet.resize(620, 300)
    with qtbot.waitExposed(sheet):
        sheet.show()
    body = sheet.findChildren(SheetBody)[0]
    QCoreApplication.processEvents()
    requests = _Requests()
    sheet.installEventFilter(requests)
    body.resize(body.width() - 40, body.height())
    qtbot.waitUntil(lambda: requests.count > 0)
