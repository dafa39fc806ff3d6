"""Counted lines of which one is chosen, to see below what it counts."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring, paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.sampling.counted_lines import LINE, CountedLine, CountedLines

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class KindLines(CountedLines):
    """Arrows and clicks choose among the lines that count something; `chosen` carries the place."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, end=26)
        self.current = -1
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_kinds(self, name: str, lines: Sequence[CountedLine], current: int) -> None:
        """Show other lines, one of them chosen; -1 where none counts anything."""
        self._name = name
        self.show_lines(lines)
        self.choose(current)

    def choose(self, place: int) -> None:
        """Make a line the chosen one, without telling anybody."""
        self.current = place
        line = self.lines[place] if 0 <= place < len(self.lines) else None
        words = f"{line.figure} {line.words}: {line.meaning}" if line is not None else ""
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbour that counts something by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        counting = [at for at, line in enumerate(self.lines) if not line.quiet]
        beyond = [at for at in counting[::step] if (at - self.current) * step > 0]
        if beyond:
            self._take(beyond[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the line under the pointer."""
        place = int(event.position().y()) // LINE
        if 0 <= place < len(self.lines) and not self.lines[place].quiet:
            self._take(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def _take(self, place: int) -> None:
        if place != self.current:
            self.choose(place)
            self.chosen.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground under the chosen line, then the lines."""
        if 0 <= self.current < len(self.lines):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0, self.current * LINE + 2, self.width(), LINE - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selection"))
            painter.drawRoundedRect(box, RADIUS.chip, RADIUS.chip)
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self)
        for at, line in enumerate(self.lines):
            if not line.quiet:
                place = QPointF(self.width() - 20, at * LINE + 12)
                icon = "down" if at == self.current else "right"
                paint_icon(painter, self._look, icon, place, 16, "muted")
        if self.hasFocus() and self.current >= 0:
            box = QRectF(0, self.current * LINE + 2, self.width(), LINE - 3)
            paint_focus_ring(painter, self._look, box, RADIUS.chip)
        painter.end()
