"""A light shade over the window that leaves a place or two clear; everything under it works."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.look.tokens import RADIUS

LIGHTER = 0.45
"""How strong the shade is, of that behind a dialog."""


class TourDim(QWidget):
    """Takes neither the pointer nor the keyboard."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._clear: tuple[QRect, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self.update)

    def leave_clear(self, places: Sequence[QRect]) -> None:
        """Cover the window but for places of it; the first has an edge."""
        self._clear = tuple(place for place in places if not place.isEmpty())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shade and the edge of what is clear."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        for place in self._clear:
            hole = QPainterPath()
            hole.addRoundedRect(_edge(place), RADIUS.chip, RADIUS.chip)
            path = path.subtracted(hole)
        shade = self._look.shade()
        shade.setAlphaF(shade.alphaF() * LIGHTER)
        painter.fillPath(path, shade)
        if self._clear:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(_edge(self._clear[0]), RADIUS.chip, RADIUS.chip)
        painter.end()


def _edge(place: QRect) -> QRectF:
    return QRectF(place).adjusted(1, 1, -1, -1)
