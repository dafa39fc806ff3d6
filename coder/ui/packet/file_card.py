"""The card of the file that goes back: its name, and where it lies."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_icon
from coder.ui.look.tokens import RADIUS


class FileCard(QWidget):
    """Shows one file; a path that is cut stands whole in the tool tip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._path = Path()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_file(self, path: Path) -> None:
        """Show another file."""
        self._path = path
        self.setAccessibleName(f"{path.name}, {path.parent}")
        self.setToolTip(str(path))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(320, 68)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.card, RADIUS.card)
        paint_icon(painter, look, "packet", QPointF(20, 23), 22, "accent_text")
        room = self.width() - 76.0
        for text, size, weight, ink, top in (
            (self._path.name, 15, 600, "text", 12.0),
            (str(self._path.parent), 12, 400, "muted", 36.0),
        ):
            font = look.font(size, weight)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(60, top, room + 2, 22), LEFT, shown)
        painter.end()
