"""The fonts show what is written, sign by sign."""

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from coder.ui.look.look import Look


@pytest.mark.parametrize("serif", [False, True])
@pytest.mark.parametrize("text", ["a -> b", "2 x 3", "31 x6", "<-- 10:30"])
def test_no_sign_is_drawn_as_another(qapp: QApplication, text: str, serif: bool) -> None:
    look = Look()
    look.apply()

    def glyphs(words: str) -> list[int]:
        layout = QTextLayout(words, look.font(16, serif=serif))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]

    alone = [glyph for sign in text for glyph in glyphs(sign)]
    assert glyphs(text) == alone
