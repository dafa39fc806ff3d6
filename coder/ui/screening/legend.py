"""The language of the terms in a few lines, folded away until it is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words

_TALLEST, _LOWEST = 190, 76


class Legend(QWidget):
    """A button, and under it what each way to write a term means."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.button = KeyButton(look, self.tr("How terms are written"), "ghost", "", "right")
        self.button.stand_flush()
        self.lines = QWidget()
        grid = QGridLayout(self.lines)
        grid.setContentsMargins(3, 4, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (term, words) in enumerate(self._said()):
            grid.addWidget(Words(look, term, 13, 600, "text"), row, 0, Qt.AlignmentFlag.AlignTop)
            meaning = Words(look, words, 13, 400, "text2")
            meaning.setWordWrap(True)
            grid.addWidget(meaning, row, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.lines)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFixedHeight(_TALLEST)
        for ground in (self._scroll.viewport(), self.lines):
            ground.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self._scroll)
        self._scroll.hide()
        self.button.clicked.connect(self.turn)

    @property
    def is_open(self) -> bool:
        """Tell whether the lines are in view."""
        return not self._scroll.isHidden()

    def take_height(self, height: int) -> None:
        """Leave the editor its room in a window that is so high."""
        self._scroll.setFixedHeight(max(_LOWEST, min(_TALLEST, height // 3)))

    def turn(self) -> None:
        """Fold the lines away, or show them."""
        shown = not self.is_open
        self._scroll.setVisible(shown)
        self.button.show_icon("down" if shown else "right")

    def _said(self) -> tuple[tuple[str, str], ...]:
        return (
            ("pankki", self.tr("this form only, in capitals too")),
            ("pankk*", self.tr("every word that begins so")),
            ("*pankki", self.tr("every word that ends so")),
            ("*pankk*", self.tr("every word that holds this")),
            ("ota* pää*n", self.tr("words that follow each other in this order")),
            ("ota* ... pää*n", self.tr("the same with up to three words between")),
            ("v*ttu", self.tr("the sign may stand for a letter or for signs that mask one")),
            ("😡", self.tr("an emoji, whatever its skin colour")),
            ("-pankkiiri*", self.tr("an exclusion: such a word is no hit of this list")),
            ("@kuusi*  \\#kuusi*", self.tr("in handles only; in hashtags only")),
            ("# …", self.tr("a comment, from here to the end of the line")),
        )
