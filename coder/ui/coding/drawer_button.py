"""The button that opens and closes the codebook over the post in a window too small for both."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.look.paint import key_cap_width, paint_focus_ring, paint_icon, paint_key_cap
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton

_CAP = 20


class DrawerButton(PaintedButton):
    """A book and its key."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._key = key_of("coding.drawer")
        self.setFixedSize(round(key_cap_width(look, self._key, _CAP)) + 42, 32)
        self.setAccessibleName(self.tr("Codebook and note"))
        self.setToolTip(self.tr("Codebook and note ({key})").format(key=self._key))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon and the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self.look, "codebook", QPointF(6, 7), 18, "text2")
        cap = QRectF(32, 6, self.width() - 38, _CAP)
        paint_key_cap(painter, self.look, cap, self._key)
        if self.hasFocus():
            paint_focus_ring(painter, self.look, QRectF(self.rect()), RADIUS.control)
        painter.end()
