"""The paragraph for the methods of a thesis, folded away until it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.flow import Flow
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.segments import Segments
from coder.ui.reliability.detail_view import INDENT

_WIDEST = 820
"""Pixels: longer lines are hard to read."""

Write = Callable[[str], str]
"""Writes the paragraph in a language ("fi", "en")."""


class MethodsView(QWidget):
    """Shows the paragraph on the round in view in Finnish or English, to be copied."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._write: Write | None = None
        self.fold = KeyButton(look, self.tr("Text for the methods section"), "ghost", icon="right")
        self.fold.setAccessibleName(self.fold.text())
        self.paragraph = Paragraph(look, "", 13, 400, "text")
        self.paragraph.setMaximumWidth(_WIDEST)
        self.paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.in_language = Segments(
            look, self.tr("Language of the text"), [("fi", "suomeksi"), ("en", "in English")]
        )
        self.in_language.choose(language)
        self.copy_button = KeyButton(look, self.tr("Copy the text"), "plain", "", "copy")
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(INDENT, 0, INDENT, 8)
        line = QHBoxLayout()  # gives the height for the width that the paragraph may have
        line.addWidget(self.paragraph, 1)
        line.addStretch(0)
        column.addLayout(line)
        foot = Flow(6)
        foot.addWidget(self.in_language)
        foot.addWidget(self.copy_button)
        foot.setContentsMargins(0, 6, 0, 0)
        column.addLayout(foot)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.fold)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(self._body)
        self._show_body(False)
        self.fold.clicked.connect(lambda: self._show_body(self._body.isHidden()))
        self.in_language.chosen.connect(self._show_text)
        self.copy_button.clicked.connect(self.copy)

    def offer(self, write: Write) -> None:
        """Write about another round, or about the same one anew; at once only if it is in view."""
        self._write = write
        self._show_text()

    def copy(self) -> None:
        """Copy the paragraph in the chosen language."""
        if self._write is not None:
            QGuiApplication.clipboard().setText(self._write(self.in_language.value))

    def _show_body(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self.fold.show_icon("down" if shown else "right")
        said = self.tr("shown") if shown else self.tr("folded away")
        self.fold.setAccessibleDescription(said)
        self._show_text()

    def _show_text(self) -> None:
        if self._write is not None and not self._body.isHidden():
            self.paragraph.setText(self._write(self.in_language.value))
