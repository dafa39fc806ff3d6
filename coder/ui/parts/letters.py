"""The letter that works a button together with Alt: which it is, and the line under it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton


def letter_of(button: QAbstractButton) -> str:
    """Give the letter of a button in lower case, "" where it has none."""
    keys = button.shortcut().toString()
    return keys[-1].lower() if keys.startswith("Alt+") and len(keys) == 5 else ""


def letter_place(words: str, letter: str) -> int:
    """Give where a letter stands in words, the beginning of a word before others; -1 for none."""
    if not letter:
        return -1
    places = [at for at, sign in enumerate(words) if sign.lower() == letter]
    starts = [at for at in places if at == 0 or words[at - 1] == " "]
    return next(iter((*starts, *places)), -1)


def paint_letter(painter: QPainter, box: QRectF, words: str, letter: str) -> None:
    """Paint the line under the letter of words that stand at the left of a box, in its middle."""
    place = letter_place(words, letter)
    if place < 0:
        return
    metrics = QFontMetricsF(painter.font())
    left = box.left() + metrics.horizontalAdvance(words[:place])
    baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    width = metrics.horizontalAdvance(words[place])
    painter.fillRect(QRectF(left, round(baseline) + 2, width, 1), painter.pen().color())
