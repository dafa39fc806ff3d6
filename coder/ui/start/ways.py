"""The ways in, at the left of the start page: buttons with a title, a hint and a key."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_focus_ring, paint_icon, paint_key_cap
from coder.ui.look.tokens import RADIUS

HEIGHT = 66
RING = 3
"""Pixels around a way in that its focus ring stands in."""


class WayIn(QAbstractButton):
    """A large button: icon, title, hint and key."""

    def __init__(self, look: Look, icon: str, title: str, hint: str, key: str = "") -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._hint = hint
        self._key = key
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self._name_tip()
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.update)

    def show_words(self, title: str) -> None:
        """Say something else."""
        self.setText(title)
        self.setAccessibleName(title)
        self._name_tip()

    def _name_tip(self) -> None:
        name = f"{self.text()} ({self._key})" if self._key else self.text()
        self.setToolTip(f"{name}\n{self._hint}")  # either may be cut

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return QSize(320, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setPen(QPen(look.colour("control"), 1))
        lit = self.underMouse() and self.isEnabled()
        painter.setBrush(look.colour("hover" if lit else "raised"))
        painter.drawRoundedRect(box, RADIUS.chip, RADIUS.chip)
        middle = box.center().y()
        paint_icon(painter, look, self._icon, QPointF(box.left() + 16, middle - 10), 20, "accent")
        left, edge = box.left() + 50, box.right() - 14
        cap = key_cap_width(look, self._key, 20) if self._key else 0
        beside = edge - cap - 8 if cap else edge
        # A hint that needs the whole width has it: the key-cap then stands on the title's line.
        whole = QFontMetricsF(look.font(12)).horizontalAdvance(self._hint) > beside - left
        if cap:
            top = box.top() + 8 if whole else middle - 10
            paint_key_cap(painter, look, QRectF(edge - cap, top, cap, 20), self._key)
        for text, size, weight, ink, top, right in (
            (self.text(), 14, 600, "text" if self.isEnabled() else "muted", 9.0, beside),
            (self._hint, 12, 400, "muted", 31.0, edge if whole else beside),
        ):
            font = look.font(size, weight)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            painter.drawText(QRectF(left, box.top() + top, right - left + 2, 20), LEFT, shown)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.chip + 3)
        painter.end()


class Mark(QWidget):
    """The program's mark, 44 pixels wide."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(44, 44)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, box, radius in (
            ("accent", QRectF(0, 0, 44, 44), 9),
            ("on_accent", QRectF(10, 10, 25, 6), 3),
            ("on_accent", QRectF(10, 19.5, 17, 6), 3),
            ("mark1_line" if look.dark else "mark1", QRectF(10, 28, 20, 8), 3),
        ):
            painter.setBrush(look.colour(token))
            painter.drawRoundedRect(box, radius, radius)
        painter.end()
