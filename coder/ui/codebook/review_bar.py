"""The bar that says how many posts are to be looked at again, with the button that begins it."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words

_RIGHT = Qt.AlignmentFlag.AlignRight
_BESIDE = 900
"""Pixels of the bar from which its buttons stand beside one another."""


class ReviewBar(QWidget):
    """Hidden where there is nothing to look at; the signals say which button was pressed."""

    wanted = Signal()
    round_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = Words(look, "", 13, 600, "text")
        self.sentence = Paragraph(look, "", 12, 400, "text2")
        self.button = KeyButton(
            look, self.tr("Look again"), "plain", key_of("codebook.review"), "list_checks"
        )
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.wanted)
        self.give_out = KeyButton(look, "", "plain", "", "packet")
        self.give_out.clicked.connect(self.round_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(52, 8, 24, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.give_out, 0, _RIGHT)
        self._buttons.addWidget(self.button, 0, _RIGHT)
        row.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        look.changed.connect(self.update)
        self.hide()

    def show_words(self, title: str, sentence: str, *, begin: bool) -> None:
        """Say how many posts there are; an empty title hides the bar, `begin` shows the button."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.button.setVisible(begin)
        self.setAccessibleName(f"{title} {sentence}".strip())
        self.setVisible(bool(title))
        self.updateGeometry()

    def offer_round(self, words: str) -> None:
        """Offer to give others theirs to look at; no words, no button."""
        self.give_out.setText(words)
        self.give_out.setAccessibleName(words)
        self.give_out.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under one another where they would leave the words no room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = self.width() >= _BESIDE
        self._buttons.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the icon and the line below."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("accent_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        top = self.title.y() + self.title.height() / 2 - 9
        paint_icon(painter, look, "list_checks", QPointF(22, top), 18, "accent_text")
        painter.end()
