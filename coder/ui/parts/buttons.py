"""Buttons that draw their key, and combo boxes in the look of the program."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_focus_ring, paint_icon, paint_key_cap
from coder.ui.look.sizes import CONTROL
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.letters import letter_of, paint_letter

_PAD = 14
_RING = 3
"""Pixels around a button that the focus ring stands in."""
_CAP = 20


class KeyButton(QPushButton):
    """A button of a kind (primary, plain or ghost) with its icon at the left and its key right.

    `ink` is the colour of a ghost.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        kind: str = "plain",
        key: str = "",
        icon: str = "",
        ink: str = "accent_text",
    ) -> None:
        super().__init__(words)
        self._ghost_ink = ink
        self._look = look
        self._kind = kind
        self._key = key
        self._icon = icon
        self._left = _PAD
        self._right = _PAD + 2
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        """Say something else."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def has_key(self) -> bool:
        """Tell whether a key of its own stands on it."""
        return bool(self._key)

    def take_key(self, key: str) -> None:
        """Draw another key, or none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def show_kind(self, kind: str) -> None:
        """Be primary, plain or ghost."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def stand_flush(self, *, past_ring: bool = False) -> None:
        """Begin with the icon or the words, in line with what stands over a ghost.

        `past_ring` begins at the very edge, where the layout leaves no room for the focus ring.
        """
        self._left = -_RING if past_ring else 0
        self.updateGeometry()

    def end_flush(self) -> None:
        """End with the words or the key, in line with what stands under a ghost."""
        self._right = 0
        self.updateGeometry()

    def show_icon(self, icon: str) -> None:
        """Stand with another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of icon, words and key."""
        width = (
            QFontMetricsF(self._font()).horizontalAdvance(self.text()) + self._left + self._right
        )
        if self._icon:
            width += 24
        if self._key:
            width += key_cap_width(self._look, self._key, _CAP) + 10
        return QSize(round(width) + 2 * _RING, CONTROL + 2 * _RING)

    def _font(self) -> QFont:
        return self._look.font(13, 600 if self._kind == "primary" else 500)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, in a window as in a dialog."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge, icon, words and key."""
        look, primary = self._look, self._kind == "primary" and self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        self._paint_ground(painter, box, primary)
        ink = "on_accent" if primary else "text" if self._kind == "plain" else self._ghost_ink
        ink = ink if self.isEnabled() else "muted"
        left = box.left() + self._left
        if self._icon:
            paint_icon(painter, look, self._icon, QPointF(left, box.center().y() - 8), 16, ink)
            left += 24
        painter.setFont(self._font())
        painter.setPen(look.colour(ink))
        words = QRectF(left, box.top(), box.width(), box.height())
        painter.drawText(words, LEFT, self.text())
        paint_letter(painter, words, self.text(), letter_of(self))
        if self._key:
            self._paint_key(painter, box, primary)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control + _RING)
        painter.end()

    def _paint_ground(self, painter: QPainter, box: QRectF, primary: bool) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        if primary:
            painter.setBrush(look.colour("accent"))
        elif self._kind == "ghost":
            painter.setBrush(look.colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
        else:
            edge = "control" if self.isEnabled() else "border"
            painter.setPen(QPen(look.colour(edge), 1))
            ground = "hover" if self.underMouse() and self.isEnabled() else "raised"
            painter.setBrush(look.colour(ground))
            box = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)

    def _paint_key(self, painter: QPainter, box: QRectF, primary: bool) -> None:
        look = self._look
        width = key_cap_width(look, self._key, _CAP)
        cap = QRectF(box.right() - width - 10, box.center().y() - _CAP / 2, width, _CAP)
        if not primary:
            state = "normal" if self.isEnabled() else "quiet"
            paint_key_cap(painter, look, cap, self._key, state)
            return
        painter.setPen(QPen(look.colour("on_accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.key_cap, RADIUS.key_cap)
        painter.setFont(look.font(12, 600))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)


class Choice(QComboBox):
    """A combo box that never cuts its widest item and that the wheel does not change."""

    focused = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFixedHeight(CONTROL)
        # The other policies take the widest item's size back when the box is first shown.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        look.changed.connect(self.update)
        self.currentTextChanged.connect(self._tell_cut)

    def _tell_cut(self) -> None:
        """Say in the tooltip what a window without room cuts."""
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self.currentText() if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._tell_cut()

    def sizeHint(self) -> QSize:
        """Ask for the width of the widest item."""
        metrics = QFontMetricsF(self._look.font(13))
        items = [self.itemText(at) for at in range(self.count())] or [""]
        return QSize(round(max(map(metrics.horizontalAdvance, items))) + 48, CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Never cut an item."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def choose(self, value: object) -> None:
        """Make the item with a value the chosen one, without telling anybody."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(blocked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge, the chosen item and the arrow."""
        look, enabled = self._look, self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2 if self.hasFocus() else 1
        edge = "accent" if self.hasFocus() else "control" if enabled else "border"
        painter.setPen(QPen(look.colour(edge), thick))
        painter.setBrush(look.colour("field" if enabled else "bg"))
        inset = thick / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
        font = look.font(13)
        painter.setFont(font)
        painter.setPen(look.colour("text" if enabled else "muted"))
        room = self.width() - 42
        shown = QFontMetricsF(font).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRectF(11, 0, room + 2, self.height()), LEFT, shown)
        paint_icon(painter, look, "down", QPointF(self.width() - 25, 9), 14, "muted")
        painter.end()
