"""A box that says what is safe after something did not go as it should."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.paragraph import Paragraph


class SafeBox(QWidget):
    """A shield, a sentence that says what is safe, and perhaps one that says more."""

    def __init__(self, look: Look, lead: str, more: str = "") -> None:
        super().__init__()
        self._look = look
        self._has_more = bool(more)
        self.setAccessibleName(f"{lead}\n{more}".strip())
        column = QVBoxLayout(self)
        column.setContentsMargins(42, 12, 16, 12)
        column.setSpacing(4)
        for words, weight, ink in ((lead, 600 if more else 500, "text"), (more, 400, "text2")):
            if not words:
                continue
            column.addWidget(Paragraph(look, words, 13, weight, ink))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the shield."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        # The shield stands at a heading's line, or in the middle of the one sentence.
        top = 12 if self._has_more else self.height() / 2 - 9
        paint_icon(painter, self._look, "shield", QPointF(14, top), 18, "positive")
        painter.end()
