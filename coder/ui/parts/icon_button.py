"""A small button that is an icon only: its name and key stand in the tool tip."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring, paint_icon
from coder.ui.look.sizes import CONTROL
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton

_ICON = 18


class IconButton(PaintedButton):
    """A square button; `name` is what a screen reader says."""

    def __init__(self, look: Look, icon: str, name: str, key: str = "") -> None:
        super().__init__(look)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a control's height both ways."""
        return QSize(CONTROL, CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pointer, the icon and the ring."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hover and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS.control, RADIUS.control)
        inset = (self.width() - _ICON) / 2
        paint_icon(painter, look, self._icon, QPointF(inset, inset), _ICON, "text2")
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control)
        painter.end()
