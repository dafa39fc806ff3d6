"""The twelve signs to choose a code's colour and shape from."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coder.domain.codebook_edits import SLOTS
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring
from coder.ui.look.shapes import paint_shape
from coder.ui.look.tokens import RADIUS

_CELL = 34
_LEAST = 28
_HIGH = 42
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SlotField(QWidget):
    """Arrow keys and clicks choose; a line stands under the slots that other codes have."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.slot = 1
        self.used: frozenset[int] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_slots(self, slot: int, used: frozenset[int]) -> None:
        """Show which slot is the code's, and which are those of others."""
        self.slot, self.used = slot, used
        self._say()
        self.update()

    def names(self) -> tuple[str, ...]:
        """Give the names of the slots."""
        return (
            self.tr("blue circle"),
            self.tr("orange square"),
            self.tr("teal triangle"),
            self.tr("plum diamond"),
            self.tr("ochre hexagon"),
            self.tr("violet triangle pointing down"),
            self.tr("red cross"),
            self.tr("green star"),
            self.tr("petrol ring"),
            self.tr("olive open square"),
            self.tr("rose pentagon"),
            self.tr("grey open diamond"),
        )

    def sizeHint(self) -> QSize:
        """Ask for a row of twelve."""
        return QSize(SLOTS * _CELL, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Give way down to narrow cells."""
        return QSize(SLOTS * _LEAST, _HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbour by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
            return
        self._take(min(max(self.slot + step, 1), SLOTS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        slot = int(event.position().x() // self._cell()) + 1
        if 1 <= slot <= SLOTS:
            self._take(slot)
            QToolTip.showText(event.globalPosition().toPoint(), self.names()[slot - 1], self)

    def _take(self, slot: int) -> None:
        if slot != self.slot and self.isEnabled():
            self.slot = slot
            self._say()
            self.update()
            self.chosen.emit(slot)

    def _say(self) -> None:
        name = self.names()[self.slot - 1]
        self.setAccessibleName(self.tr("Colour and shape: {name}").format(name=name))
        self.setAccessibleDescription(
            self.tr("also used by another code") if self.slot in self.used else ""
        )

    def _cell(self) -> float:
        return min(float(_CELL), self.width() / SLOTS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the signs, the frame of the one chosen, and the lines of those in use."""
        look, cell = self._look, self._cell()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for slot in range(1, SLOTS + 1):
            box = QRectF((slot - 1) * cell, 1, cell, 32).adjusted(1, 0, -1, 0)
            if slot == self.slot:
                painter.setPen(QPen(look.colour("accent" if self.isEnabled() else "control"), 1.5))
                painter.setBrush(look.colour("accent_soft"))
                painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
                if self.hasFocus():
                    paint_focus_ring(painter, look, box, RADIUS.control)
            paint_shape(painter, look.colours, slot, QPointF(box.center()), 14)
            if slot in self.used:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("control"))
                painter.drawRoundedRect(QRectF(box.center().x() - 4, 37, 8, 2), 1, 1)
        painter.end()
