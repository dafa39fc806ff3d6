"""A combo box that says what it chooses before what is chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring, paint_icon
from coder.ui.look.sizes import CONTROL
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import Choice

_WIDEST = 400
_SIDES = 46
_RING = 3
_BETWEEN = 6


class LabelledChoice(Choice):
    """Paints its label muted and the chosen item semibold; what is cut stands in the tool tip."""

    def __init__(self, look: Look, label: str) -> None:
        super().__init__(look, label)
        self._label = label
        self.setFixedHeight(CONTROL + 2 * _RING)
        self.currentTextChanged.connect(self._say)

    def sizeHint(self) -> QSize:
        """Ask for the label and the chosen item."""
        words = QFontMetricsF(self._look.font(13, 600)).horizontalAdvance(self.currentText())
        return QSize(
            round(self._label_width() + min(words, _WIDEST)) + _SIDES + 2 * _RING, self.height()
        )

    def _label_width(self) -> float:
        label = QFontMetricsF(self._look.font(12)).horizontalAdvance(self._label)
        return label + _BETWEEN if self._label else 0.0

    def _say(self, words: str) -> None:
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def choose(self, value: object) -> None:
        """Make the item with a value the chosen one, without telling anybody."""
        super().choose(value)
        self.refresh()

    def refresh(self) -> None:
        """Take the size and the tool tip of what was chosen unheard."""
        self._say(self.currentText())

    def _tell_cut(self) -> None:
        self.setToolTip(self.currentText())  # the label before it takes room, too

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge, the label, the chosen item and the arrow."""
        look, enabled = self._look, self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _RING + 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(look.colour("control" if enabled else "border"), 1))
        painter.setBrush(look.colour("raised" if enabled else "bg"))
        painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        left = _RING + 11 + self._label_width()
        painter.drawText(QRectF(_RING + 11, 0, left, self.height()), LEFT, self._label)
        font = look.font(13, 600)
        painter.setFont(font)
        painter.setPen(look.colour("text" if enabled else "muted"))
        room = self.width() - left - 31 - _RING
        shown = QFontMetricsF(font).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room + 1
        )
        painter.drawText(QRectF(left, 0, room + 2, self.height()), LEFT, shown)
        place = QPointF(self.width() - 25 - _RING, self.height() / 2 - 7)
        paint_icon(painter, look, "down", place, 14, "muted")
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control + _RING)
        painter.end()
