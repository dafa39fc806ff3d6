"""Bars in the rows of a table: a share with its interval, and a row of shares that make 100 %."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from coder.ui.look.hatches import paint_area
from coder.ui.look.look import Look
from coder.ui.signs import Sign
from coder.ui.writing import with_percent_sign

_PAD = 8
_BAR = 14
_CAP = 3.5
_GAP = 2
_SCALE = (1, 2, 5, 10, 20, 25)
_LABEL_FROM = 7.0
"""A share smaller than this (%) has no room for its figure."""


@dataclass(frozen=True, slots=True)
class ShareBar:
    """A share and its interval, all 0-1, on an axis from 0 to `most`."""

    share: float
    low: float
    high: float
    most: float

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint the bar, and the whisker so that both of its halves are seen."""
        left, width = box.left() + _PAD, box.width() - 3 * _PAD
        middle = box.center().y()

        def x(value: float) -> float:
            return left + width * min(value / self.most, 1.0)

        painter.fillRect(QRectF(left, box.top(), 1, box.height()), look.colour("control"))
        bar = QRectF(left, middle - _BAR / 2, x(self.share) - left, _BAR)
        painter.fillRect(bar, look.colour("chart"))
        end = bar.right()
        for start, stop, ink in (
            (x(self.low), end, "surface"),
            (end, x(self.high), "text"),
        ):
            painter.setPen(QPen(look.colour(ink), 1.5))
            painter.drawLine(QPointF(start, middle), QPointF(stop, middle))
            cap = start if ink == "surface" else stop
            painter.drawLine(QPointF(cap, middle - _CAP), QPointF(cap, middle + _CAP))


@dataclass(frozen=True, slots=True)
class ShareHead:
    """The scale of the share bars over their column, from 0 to `most` (0-1)."""

    most: float
    language: str

    def ticks(self) -> list[int]:
        """Give the percentages with a label, five steps at the most."""
        whole = round(self.most * 100, 6)
        step = next((each for each in _SCALE if whole / each <= 5), _SCALE[-1])
        return list(range(0, int(whole) + 1, step))

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Write the percentages over their places."""
        font = look.font(12, 500)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        left, width = box.left() + _PAD, box.width() - 3 * _PAD
        for tick in self.ticks():
            words = with_percent_sign(tick, self.language)
            taken = QFontMetricsF(font).horizontalAdvance(words) + 1
            at = left + width * tick / (100 * self.most)
            at = min(max(at - taken / 2, box.left()), box.right() - taken)
            place = QRectF(at, box.top(), taken, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


@dataclass(frozen=True, slots=True)
class NoBar:
    """A row without a share."""

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint nothing."""


@dataclass(frozen=True, slots=True)
class StackedBar:
    """Shares in percent that make up a whole, each with its sign and its figure in words."""

    parts: tuple[tuple[Sign, float, str], ...]

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint the areas with their hatches, and the figures on small tiles."""
        left, width = box.left() + _PAD, box.width() - 2 * _PAD
        whole = sum(share for _, share, _ in self.parts) or 1.0
        font = look.font(12, 600)
        painter.setFont(font)
        for sign, share, words in self.parts:
            size = width * share / whole
            if size <= _GAP:
                continue
            area = QRectF(left, box.top() + 4, size - _GAP, box.height() - 8)
            paint_sign_area(painter, look, sign, area)
            text = QFontMetricsF(font).horizontalAdvance(words) + 10
            if share >= _LABEL_FROM and text + 4 <= area.width():
                tile = QRectF(area.center().x() - text / 2, area.center().y() - 9, text, 18)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("surface"))
                painter.drawRoundedRect(tile, 4, 4)
                painter.setPen(look.colour("text"))
                painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, words)
            left += size


def paint_sign_area(painter: QPainter, look: Look, sign: Sign, area: QRectF) -> None:
    """Fill an area as its code has it: a colour and a hatch, or a step of the ramp of ranks."""
    if not sign.ranks:
        paint_area(painter, look.colours, sign.slot, area)
        return
    ramp = look.colours.ramp
    step = round((sign.rank - 0.5) * len(ramp) / sign.ranks - 0.5)
    painter.fillRect(area, ramp_colour(look, min(max(step, 0), len(ramp) - 1)))
    painter.setPen(QPen(look.colour("control"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def ramp_colour(look: Look, step: int) -> QColor:
    """Give a step of the ramp of ranks."""
    return QColor(look.colours.ramp[step])
