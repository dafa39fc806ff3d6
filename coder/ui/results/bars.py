"""Bars in the rows of a table: a share with its interval, or a row of shares."""

import math
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from coder.ui.look.hatches import paint_area
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.signs import Sign
from coder.ui.writing import with_percent_sign

_PAD = 8
_BEFORE, _ENDS = 24, 48
"""What the axis leaves free before it and at both ends, where its labels stand half beyond it."""
_BAR = 16
_CAP = 3.5
_GAP = 2
_SCALE = (1, 2, 5, 10, 20, 25)
_NEAR = 0.35
_APART = 6
"""What stays free between two labels of the axis."""
_WIDEST = "100,00"
_LABEL_FROM = 7.0
"""A share smaller than this (%) has no room for its figure."""


@dataclass(frozen=True, slots=True)
class ShareScale:
    """The axis of the share bars: from 0 to the whole step at or above `most` (0-1)."""

    most: float

    @property
    def step(self) -> int:
        """Give the distance of the ticks in percent, five steps at the most."""
        whole = round(self.most * 100, 6)
        return next((each for each in _SCALE if whole / each <= 5), _SCALE[-1])

    def ticks(self) -> list[int]:
        """Give the percentages with a line and a label, the last one the axis' end."""
        steps = math.ceil(round(self.most * 100, 6) / self.step)
        return [self.step * at for at in range(max(steps, 1) + 1)]

    def place(self, share: float, box: QRectF) -> float:
        """Give the x of a share (0-1) in a cell's box."""
        end = self.ticks()[-1] / 100
        return box.left() + _BEFORE + (box.width() - _ENDS) * min(share / end, 1.0)


@dataclass(frozen=True, slots=True)
class ShareBar:
    """A share and its interval, all 0-1, in the colour of its code, of one colour without one."""

    share: float
    low: float
    high: float
    scale: ShareScale
    sign: Sign | None = None

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint grid and bar, and the whisker so that both of its halves are seen."""
        middle = box.center().y()

        def x(value: float) -> float:
            return self.scale.place(value, box)

        for tick in self.scale.ticks():
            ink = look.colour("grid" if tick else "control")
            painter.fillRect(QRectF(round(x(tick / 100)), box.top(), 1, box.height()), ink)
        bar = QRectF(x(0), middle - _BAR / 2, x(self.share) - x(0), _BAR)
        fill = sign_colour(look, self.sign)
        painter.fillRect(bar, fill)
        if self.sign is not None and self.sign.ranks:
            painter.setPen(QPen(look.colour("control"), 1))
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        end = bar.right()
        for start, stop, ink in (
            (x(self.low), end, ink_on(look, fill)),
            (end, x(self.high), look.colour("text")),
        ):
            painter.setPen(QPen(ink, 1.5))
            painter.drawLine(QPointF(start, middle), QPointF(stop, middle))
            cap = start if stop == end else stop
            painter.drawLine(QPointF(cap, middle - _CAP), QPointF(cap, middle + _CAP))


@dataclass(frozen=True, slots=True)
class ShareHead:
    """The labels of the scale over the share bars."""

    scale: ShareScale
    language: str

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Write the percentages over their places."""
        font = look.font(12, 500)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        for words, place in self.labels(QFontMetricsF(font), box):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def labels(self, metrics: QFontMetricsF, box: QRectF) -> list[tuple[str, QRectF]]:
        """Give the labels that stand apart: in a narrow column every second one, or fewer."""
        ticks = self.scale.ticks()
        every = [self._label(tick, metrics, box) for tick in ticks]
        for step in range(1, len(every)):
            shown = every[::step]
            if all(a[1].right() + _APART <= b[1].left() for a, b in pairwise(shown)):
                return shown
        return every[:1]

    def _label(self, tick: int, metrics: QFontMetricsF, box: QRectF) -> tuple[str, QRectF]:
        words = with_percent_sign(tick, self.language)
        taken = metrics.horizontalAdvance(words) + 1
        at = self.scale.place(tick / 100, box)
        at = min(max(at - taken / 2, box.left()), box.right() - taken)
        return words, QRectF(at, box.top(), taken, box.height())


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


@dataclass(frozen=True, slots=True)
class LaneBars:
    """Shares in percent that make up no whole: each in a lane of its own, from 0 to 100 %."""

    parts: tuple[tuple[Sign, float, str], ...]

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint the areas, and the figures behind them."""
        lane = (box.width() - 2 * _PAD) / max(1, len(self.parts))
        font = look.font(12, 600)
        painter.setFont(font)
        room = max(0.0, lane - QFontMetricsF(font).horizontalAdvance(_WIDEST) - 2 * _APART)
        for at, (sign, share, words) in enumerate(self.parts):
            left = box.left() + _PAD + at * lane
            area = QRectF(left, box.top() + 6, room * share / 100, box.height() - 12)
            if area.width() >= 1:
                paint_sign_area(painter, look, sign, area)
            painter.setPen(look.colour("text"))
            place = QRectF(area.right() + _APART, box.top(), lane, box.height())
            painter.drawText(place, LEFT, words)


def paint_sign_area(painter: QPainter, look: Look, sign: Sign, area: QRectF) -> None:
    """Fill an area as its code has it: a colour and a hatch, or a step of the ramp of ranks."""
    if not sign.ranks:
        paint_area(painter, look.colours, sign.slot, area)
        return
    painter.fillRect(area, sign_colour(look, sign))
    painter.setPen(QPen(look.colour("control"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def sign_colour(look: Look, sign: Sign | None) -> QColor:
    """Give a code's colour or its step on the ramp of ranks; without a code that of one series."""
    if sign is None:
        return look.colour("chart")
    if not sign.ranks:
        return QColor(look.colours.codes[(sign.slot - 1) % len(look.colours.codes)])
    ramp = look.colours.ramp
    step = round((sign.rank - 0.5) * len(ramp) / sign.ranks - 0.5)
    return QColor(ramp[min(max(step, 0), len(ramp) - 1)])


def ink_on(look: Look, fill: QColor) -> QColor:
    """Give what is seen on a filled area: the ground's colour, the text's on a pale one."""
    ground = look.colour("surface")
    near = abs(ground.lightnessF() - fill.lightnessF()) < _NEAR
    return look.colour("text") if near else ground
