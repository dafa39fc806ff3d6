"""The tree of the codebook with the buttons under it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.ui.codebook.tree import CodebookTree
from coder.ui.look.look import Look
from coder.ui.parts.page_head import ToolButton

_ROOM = 300
"""Width from which the buttons have room for their keys."""


class Side(QWidget):
    """The left column of the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.tree = CodebookTree(look)
        self.add_code = ToolButton(look, self.tr("Code"), "codebook.add_code", "ghost", "plus")
        self.add_variable = ToolButton(
            look, self.tr("Variable"), "codebook.add_variable", "ghost", "plus"
        )
        self.add_code.setAccessibleName(self.tr("Add code"))
        self.add_variable.setAccessibleName(self.tr("Add variable"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.add_code)
        row.addWidget(self.add_variable)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 4, 10)
        column.setSpacing(6)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        look.changed.connect(self.update)

    def fit(self, width: int, short: bool) -> None:
        """Take a width; in a short window the keys are left to the tool tips."""
        self.setFixedWidth(width)
        for button in (self.add_code, self.add_variable):
            button.show_key(width >= _ROOM and not short)

    def take(self, writable: bool) -> None:
        """Let the codebook be changed, or only read."""
        self.tree.allow_moves(writable)
        for button in (self.add_code, self.add_variable):
            button.setVisible(writable)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("bg"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._look.colour("border"))
        painter.end()
