"""The band over the pages that says what limits the open project, and what can be done about it."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words


class Band(QWidget):
    """One sentence and at most two buttons; hidden without a sentence."""

    pressed = Signal()
    more_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = Words(look, "", 13, 500, "text")
        self.words.setWordWrap(True)
        self.button = KeyButton(look, "", "plain")
        self.button.clicked.connect(self.pressed)
        self.more = KeyButton(look, "", "ghost")
        self.more.clicked.connect(self.more_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(52, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        row.addWidget(self.button)
        look.changed.connect(self.update)
        self.hide()

    def say(self, sentence: str, way: str = "", more: str = "") -> None:
        """Say something else; `way` and `more` are the buttons' words."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.show_words(way)
        self.button.setVisible(bool(way))
        self.more.show_words(more)
        self.more.setVisible(bool(more))
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the lock and the line below."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("warning_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        paint_icon(painter, look, "lock", QPointF(20, self.height() / 2 - 9), 18, "warning")
        painter.end()
