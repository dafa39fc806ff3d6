"""The frame of the dialogs."""

import pytest
from pytestqt.qtbot import QtBot

from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet

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
