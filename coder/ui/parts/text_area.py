"""A field for a longer text that grows with it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from coder.ui.look.look import Look

_LINE = 20
_FRAME = 16
"""Pixels above and below the lines: padding and edge."""
_FIXED = 2
"""`QTextBlockFormat.LineHeightTypes.FixedHeight`, which the binding takes as a number only."""


class TextArea(QTextEdit):
    """Plain text on lines of 20 pixels, from `least` to `most` lines high; Tab leaves it."""

    def __init__(self, look: Look, least: int = 2, most: int = 8) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setFont(look.font(13))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show another text; what could be undone is forgotten, the same text is left alone."""
        if text == self.toPlainText() and text:
            return
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        form = QTextBlockFormat()
        form.setLineHeight(_LINE, _FIXED)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.document().clearUndoRedoStacks()
        self.blockSignals(blocked)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text."""
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        """Give way in width only."""
        return QSize(80, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form, but where the text itself scrolls."""
        if self.verticalScrollBar().maximum() > 0 and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        lines = max(self._least, round((self.document().size().height() - 4) / _LINE))
        # A bar that comes before the field has grown would break the lines anew, and stay.
        policy = Qt.ScrollBarPolicy
        scrolls = lines > self._most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(min(lines, self._most) * _LINE + _FRAME + 4)
