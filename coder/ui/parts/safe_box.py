"""A box that says what is safe after something did not go as it should."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.sheet import Words


class SafeBox(QWidget):
    """A shield, a sentence that says what is safe, and one that says more."""

    def __init__(self, look: Look, lead: str, more: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(f"{lead}\n{more}")
        column = QVBoxLayout(self)
        column.setContentsMargins(42, 12, 16, 12)
        column.setSpacing(4)
        for words, weight, ink in ((lead, 600, "text"), (more, 400, "text2")):
            label = Words(look, words, 13, weight, ink)
            label.setWordWrap(True)
            column.addWidget(label)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the shield."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        paint_icon(painter, self._look, "shield", QPointF(14, 12), 18, "positive")
        painter.end()
