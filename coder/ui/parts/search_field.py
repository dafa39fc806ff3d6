"""A field for searching as one types: the glass at its left, and at its right a way to empty it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.sizes import CONTROL

_SIDE = 30


class SearchField(QLineEdit):
    """A line of words; Esc empties it, and `left` tells that Down, Enter or Esc leave it."""

    left = Signal()

    def __init__(self, look: Look, hint: str, name: str) -> None:
        super().__init__()
        self._look = look
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedHeight(CONTROL)
        self.setTextMargins(_SIDE - 10, 0, _SIDE - 12, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._text_changed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the room of a few words."""
        return QSize(270, CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Give way to about a dozen letters."""
        return QSize(150, CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Esc, leave it downwards; the rest is the field's own."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {
            Qt.Key.Key_Down,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        }:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the cross can be pressed."""
        over = bool(self.text()) and self._cross().contains(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Empty the field by its cross."""
        if self.text() and self._cross().contains(event.position()):
            self.clear()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass, and the cross where there is something to empty."""
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - 16) / 2
        paint_icon(painter, self._look, "search", QPointF(10, top), 16, "muted")
        if self.text():
            paint_icon(painter, self._look, "cross", self._cross().topLeft(), 14, "text2")
        painter.end()

    def _cross(self) -> QRectF:
        return QRectF(self.width() - 24, (self.height() - 14) / 2, 14, 14)

    def _text_changed(self, text: str) -> None:
        self.setMouseTracking(bool(text))
        self.update()
