"""A switch of a few words side by side, of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring
from coder.ui.look.sizes import CONTROL
from coder.ui.look.tokens import RADIUS

RING = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segments(QWidget):
    """Arrow keys and clicks choose; `chosen` carries the value that the user took."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._options = tuple(options)
        self.value = options[0][0]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self._say()

    def choose(self, value: str) -> None:
        """Make a value the chosen one, without telling anybody."""
        self.value = value
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of all words."""
        return QSize(round(sum(self._widths())) + 2 * RING, CONTROL + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbour by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
            return
        values = [value for value, _ in self._options]
        place = values.index(self.value) + step
        if 0 <= place < len(values):
            self._take(values[place])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        for (value, _), box in zip(self._options, self._boxes(), strict=True):
            if box.contains(event.position()):
                self._take(value)

    def _take(self, value: str) -> None:
        if value != self.value:
            self.choose(value)
            self.chosen.emit(value)

    def _say(self) -> None:
        words = next((words for value, words in self._options if value == self.value), "")
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._look.font(13, 600))
        return [metrics.horizontalAdvance(words) + 26 for _, words in self._options]

    def _boxes(self) -> list[QRectF]:
        boxes: list[QRectF] = []
        left = float(RING)
        for width in self._widths():
            boxes.append(QRectF(left, RING, width, CONTROL))
            left += width
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge, the chosen part and the words."""
        look, enabled = self._look, self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes()
        whole = boxes[0].united(boxes[-1]).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("control" if enabled else "border"), 1))
        painter.setBrush(look.colour("field" if enabled else "bg"))
        painter.drawRoundedRect(whole, RADIUS.control, RADIUS.control)
        for (value, words), box in zip(self._options, boxes, strict=True):
            on = value == self.value
            if on:
                painter.setPen(QPen(look.colour("accent" if enabled else "control"), 1.5))
                painter.setBrush(look.colour("accent_soft"))
                tile = box.adjusted(0.75, 0.75, -0.75, -0.75)
                painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)
            painter.setFont(look.font(13, 600 if on else 400))
            painter.setPen(look.colour("text" if enabled else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control + RING)
        painter.end()
