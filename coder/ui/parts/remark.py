"""A remark on one line that can warn: then an icon stands before it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.sheet import Words

_ICON = 16
_APART = 6


class Remark(Words):
    """Says what is to be known of figures."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ink="muted")
        self._warns = False

    def say(self, words: str, *, warns: bool = False) -> None:
        """Say something, hidden without words."""
        self._warns = warns
        self.setText(words)
        self.setContentsMargins(_ICON + _APART if warns else 0, 0, 0, 0)
        self.take_ink("warning" if warns else "muted")
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon before the words."""
        super().paintEvent(event)
        if self._warns:
            painter = QPainter(self)
            place = QPointF(0, self.height() / 2 - _ICON / 2)
            paint_icon(painter, self._look, "warning", place, _ICON, "warning")
            painter.end()
