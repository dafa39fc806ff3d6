"""What a page of tables shows while there is nothing in its tables."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.flow import Flow
from coder.ui.parts.page_head import MARGIN, Ground
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words

_COLUMN = 620
_TALL = 500


class EmptyState(Ground):
    """A title, a sentence, steps if there are any, and the one button; `pressed` says which.

    Beside a primary button there may be other ways on.
    """

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._purpose = ""
        self._others: list[KeyButton] = []
        self.title = Words(look, "", 26, 600, "text")
        self.sentence = Paragraph(look, "", 15, 400, "text2")
        self.steps = [Paragraph(look, "", 14, 400, "text2") for _ in range(4)]
        self._primary = KeyButton(look, "", "primary")
        self._plain = KeyButton(look, "", "plain")
        self.button = self._primary
        column = QVBoxLayout()
        column.setSpacing(12)
        for words in (self.title, self.sentence, *self.steps):
            words.setWordWrap(True)
            words.setFixedWidth(_COLUMN)
            words.setContentsMargins(3, 0, 0, 0)  # in line with the button within its ring
            column.addWidget(words)
        column.addSpacing(8)
        self._buttons = Flow(6)
        for button in (self._primary, self._plain):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda: self.pressed.emit(self._purpose))
            self._buttons.addWidget(button)
        column.addLayout(self._buttons)
        column.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(2)

    @property
    def words(self) -> str:
        """Everything it says."""
        shown = [self.title, self.sentence, *self.steps]
        return "\n".join(words.text() for words in shown if words.text())

    def show_state(
        self,
        title: str,
        sentence: str,
        button: str = "",
        purpose: str = "",
        steps: Sequence[str] = (),
        *,
        primary: bool = True,
        key: str = "",
    ) -> None:
        """Say what is missing and what to do about it."""
        self._purpose = purpose
        self.title.setText(title)
        self.sentence.setText(sentence)
        for words in (self.title, self.sentence):
            words.setMinimumHeight(max(0, words.heightForWidth(_COLUMN)))
        for words, step in zip(self.steps, (*steps, "", "", "", ""), strict=False):
            words.setText(step)
            words.setMinimumHeight(max(0, words.heightForWidth(_COLUMN)))
            words.setVisible(bool(step))
        self.button = self._primary if primary else self._plain
        for each in (self._primary, self._plain):
            each.setVisible(bool(button) and each is self.button)
        self.button.take_key(key)
        self.button.show_words(button)
        for other in self._others:
            self._buttons.removeWidget(other)
            other.hide()
            other.deleteLater()
        self._others = []
        self.setAccessibleName(self.words)

    def offer(self, words: str, purpose: str) -> None:
        """Offer another way beside the button, until another state is shown."""
        button = KeyButton(self.look, words, "plain")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.pressed.emit(purpose))
        self._others.append(button)
        self._buttons.addWidget(button)
        button.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin higher up in a short window."""
        super().resizeEvent(event)
        top = 84 if self.height() >= _TALL else 24
        self._row.setContentsMargins(MARGIN, top, MARGIN, MARGIN)
