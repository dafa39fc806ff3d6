"""Whose work a packet holds: a letter in a circle, the coder's name, the round and its posts."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import CENTRE, LEFT
from coder.ui.look.tokens import RADIUS

_HEIGHT, _CIRCLE, _LEFT = 58, 36, 66


class SenderCard(QWidget):
    """Paints the coder's name over a line on what the packet holds."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.name = ""
        self.line = ""
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_sender(self, name: str, line: str) -> None:
        """Show a coder and what is known of the packet."""
        self.name, self.line = name, line
        self.setAccessibleName(f"{name}. {line}")
        self.setToolTip(f"{name}\n{line}")  # a long name may be cut
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the letter, the name and the line."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("bg"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        circle = QRectF(16, (_HEIGHT - _CIRCLE) / 2, _CIRCLE, _CIRCLE)
        painter.setBrush(look.colour("accent_soft"))
        painter.drawEllipse(circle)
        painter.setFont(look.font(15, 600))
        painter.setPen(look.colour("accent_text"))
        painter.drawText(circle, CENTRE, self.name[:1].upper())
        self._write(painter, self.name, 9, 15, 600, "text")
        self._write(painter, self.line, 30, 13, 400, "text2")
        painter.end()

    def _write(
        self, painter: QPainter, words: str, top: int, size: int, weight: int, ink: str
    ) -> None:
        font, room = self._look.font(size, weight), self.width() - _LEFT - 16
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(_LEFT, top, room + 2, 20), LEFT, shown)
