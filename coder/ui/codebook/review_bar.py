"""The bar that says how many posts are to be looked at again, with the button that begins it."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words


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
        self.give_out = KeyButton(look, "", "plain", "", "sample")
        self.give_out.clicked.connect(self.round_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(52, 8, 24, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.give_out)
        row.addWidget(self.button)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the icon and the line below."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("accent_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        top = self.title.y() + self.title.height() / 2 - 9
        paint_icon(painter, look, "list_checks", QPointF(22, top), 18, "accent_text")
        painter.end()
