"""What a round freezes, as a card beside the fields that settle it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words

_PAD = 14


class FrozenCard(QWidget):
    """A title and what is said under it, on the ground of the program."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self.words = Paragraph(look, "", 13, 400, "text")
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD - 2, _PAD, _PAD - 2)
        column.setSpacing(4)
        column.addWidget(Words(look, title, 13, 600, "text"))
        column.addWidget(self.words)
        look.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Say what is frozen."""
        self.words.setText(words)

    def text(self) -> str:
        """Give what is said."""
        return self.words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        painter.end()
