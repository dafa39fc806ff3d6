"""A line of the last check: a sign, what was found, and the way to mend it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.sheet import Words


class CheckLine(QWidget):
    """`done` is good news, `look` wants a look, `plain` just says; the word says it too."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look = look
        self._plain = icon
        self._icon, self._ink = icon, "muted"
        self.words = Words(look, "", 14, 400, "text")
        self.words.setWordWrap(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(36, 4, 0, 4)
        self.row.addWidget(self.words, 1)
        self.setMinimumHeight(36)
        look.changed.connect(self.update)

    def say(self, words: str, kind: str = "plain") -> None:
        """Say something else."""
        icons = {"done": ("circle_check", "positive"), "look": ("circle_alert", "warning")}
        self._icon, self._ink = icons.get(kind, (self._plain, "muted"))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        place = QPointF(2, self.height() / 2 - 9)
        paint_icon(painter, self._look, self._icon, place, 18, self._ink)
        painter.end()
