"""A check box whose edge is seen in both themes."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring, paint_icon
from coder.ui.look.sizes import CONTROL
from coder.ui.parts.letters import letter_of, paint_letter

_BOX = 16
_RING = 4


class Tick(QCheckBox):
    """Paints its box and its words; `lettered` is False for one of many that a project names."""

    def __init__(self, look: Look, words: str, *, lettered: bool = True) -> None:
        super().__init__(words)
        self.lettered = lettered
        self._look = look
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the box and the words."""
        words = QFontMetricsF(self._look.font(13)).horizontalAdvance(self.text())
        return QSize(round(words) + _BOX + 8 + 2 * _RING + 2, CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Take a click anywhere on it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the check and the words."""
        look, on, enabled = self._look, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_RING, self.height() / 2 - _BOX / 2, _BOX, _BOX)
        ground = ("accent" if enabled else "muted") if on else "field" if enabled else "bg"
        edge = ground if on else "control" if enabled else "border"
        painter.setPen(QPen(look.colour(edge), 1.2))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            paint_icon(
                painter, look, "check", QPointF(box.left() + 2, box.top() + 2), 12, "on_accent"
            )
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text" if enabled else "muted"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        words = QRectF(box.right() + 8, 0, self.width(), self.height())
        painter.drawText(words, LEFT, self.text())
        paint_letter(painter, words, self.text(), letter_of(self))
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), 6)
        painter.end()
