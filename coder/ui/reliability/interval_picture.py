"""Intervals of agreement drawn on one axis in the rows of a table, and the axis in its head."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT

_PAD = 20
_CAP = 4
_STEP = 0.2
_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` (0, or less where a figure is) to 1; `lines` are the thresholds, lowest first."""

    low: float
    lines: tuple[float, ...]

    def x(self, value: float, box: QRectF) -> float:
        """Give the place of a value in a box."""
        left, width = box.left() + _PAD, box.width() - 2 * _PAD
        inside = min(max(value, self.low), 1.0)
        return left + width * (inside - self.low) / (1.0 - self.low)

    def ticks(self) -> list[float]:
        """Give the values with a line of the grid."""
        count = round((1.0 - self.low) / _STEP)
        return [round(1.0 - _STEP * at, 1) for at in range(count, -1, -1)]


def axis_for(lows: list[float], lines: tuple[float, ...]) -> Axis:
    """Give the axis that holds every interval."""
    lowest = min([0.0, *lows])
    steps = -int(-abs(lowest) // _STEP) if lowest < 0 else 0
    return Axis(max(-1.0, round(-_STEP * steps, 1)), tuple(sorted(set(lines))))


@dataclass(frozen=True, slots=True)
class AxisHead:
    """The axis over its column; `words` writes a number."""

    axis: Axis
    ticks: tuple[tuple[float, str], ...]
    lines: tuple[tuple[float, str], ...]

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Write the thresholds in bold and the ticks that leave them room."""
        taken: list[QRectF] = []
        for marks, weight, ink in ((self.lines, 600, "text"), (self.ticks, 400, "muted")):
            font = look.font(12, weight)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            places = [self._place(font, words, value, box) for value, words in marks]
            if weight > 400:
                places = apart(places)
            for place, (_, words) in zip(places, marks, strict=True):
                if any(place.adjusted(-6, 0, 6, 0).intersects(other) for other in taken):
                    continue
                taken.append(place)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _place(self, font: QFont, words: str, value: float, box: QRectF) -> QRectF:
        width = QFontMetricsF(font).horizontalAdvance(words) + 1
        left = self.axis.x(value, box) - width / 2
        left = min(max(left, box.left()), box.right() - width)
        return QRectF(left, box.top(), width, box.height())


def apart(places: list[QRectF]) -> list[QRectF]:
    """Move two labels apart where they would touch, each by half of what is missing."""
    if len(places) != 2:
        return places
    missing = places[0].right() + _BETWEEN - places[1].left()
    if missing <= 0:
        return places
    return [places[0].translated(-missing / 2, 0), places[1].translated(missing / 2, 0)]


@dataclass(frozen=True, slots=True)
class IntervalPicture:
    """One estimate with its interval; where there is none, `reason` stands in its place."""

    axis: Axis
    value: float | None
    low: float | None
    high: float | None
    heavy: bool
    reason: str = ""

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint bands, grid and thresholds, then the whisker and its dot."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look, box)
        if self.value is None or self.low is None or self.high is None:
            font = look.font(12, italic=True)
            painter.setFont(font)
            painter.setPen(look.colour("text2"))
            room = box.adjusted(_PAD, 0, -_PAD, 0)
            if self.value is not None:  # before the dot, which stands at the right
                room.setRight(max(room.left(), self.axis.x(self.value, box) - 10))
            metrics, words = QFontMetricsF(font), self.reason
            if metrics.horizontalAdvance(words) > room.width():
                words = words.partition(":")[0]  # the tool tip says it all
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, LEFT, words)
            if self.value is not None:
                self._paint_dot(painter, look, box)
            return
        ink = look.colour("text" if self.heavy else "text2")
        middle = box.center().y()
        left, right = self.axis.x(self.low, box), self.axis.x(self.high, box)
        painter.setPen(QPen(ink, 2.0 if self.heavy else 1.4))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for end in (left, right):
            painter.drawLine(QPointF(end, middle - _CAP), QPointF(end, middle + _CAP))
        self._paint_dot(painter, look, box)

    def _paint_ground(self, painter: QPainter, look: Look, box: QRectF) -> None:
        axis = self.axis
        ends = [*axis.lines, 1.0]
        bands = ("band1", "band2") if len(axis.lines) > 1 else ("band2",)
        for low, high, band in zip(ends, ends[1:], bands, strict=False):
            left, right = axis.x(low, box), axis.x(high, box)
            painter.fillRect(QRectF(left, box.top(), right - left, box.height()), look.colour(band))
        for tick in axis.ticks():
            line = QRectF(axis.x(tick, box), box.top(), 1, box.height())
            painter.fillRect(line, look.colour("grid"))
        bottom = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(bottom, look.colour("grid"))
        painter.setPen(QPen(look.colour("control"), 1, Qt.PenStyle.DashLine))
        for line in axis.lines:
            x = axis.x(line, box)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))

    def _paint_dot(self, painter: QPainter, look: Look, box: QRectF) -> None:
        assert self.value is not None
        size = 5.0 if self.heavy else 4.0
        painter.setPen(QPen(look.colour("surface"), 1.5))
        painter.setBrush(look.colour("text" if self.heavy else "text2"))
        place = QPointF(self.axis.x(self.value, box), box.center().y())
        painter.drawEllipse(place, size, size)
