"""The twelve hatches that go with the twelve code colours, so that print tells areas apart."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coder.ui.look.tokens import Colours

_SOFT = 107
"""42 % of full strength."""
_STEP, _WIDE = 7.0, 12.0


def paint_area(painter: QPainter, colours: Colours, slot: int, box: QRectF) -> None:
    """Fill a box with a slot's colour (1-12) and its hatch."""
    slot = (slot - 1) % 12 + 1
    painter.save()
    painter.fillRect(box, QColor(colours.codes[slot - 1]))
    painter.setClipRect(box)
    ink = QColor(colours.surface)
    ink.setAlpha(_SOFT)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if slot in {3, 8}:
        _paint_rounds(painter, box, ink, filled=slot == 3)
    else:
        painter.drawLines(list(_lines(slot, box)))
    painter.restore()


def _lines(slot: int, box: QRectF) -> Iterator[QLineF]:
    if slot in {2, 6}:
        yield from _slanted(box, _STEP, up=True)
    if slot in {4, 6}:
        yield from _slanted(box, _STEP, up=False)
    if slot == 9:
        yield from _slanted(box, _WIDE, up=True)
    if slot == 11:
        yield from _slanted(box, _WIDE, up=False)
    if slot in {5, 10}:
        yield from _level(box, 5.0)
    if slot in {7, 10}:
        yield from _upright(box, 5.0 if slot == 7 else _STEP)
    if slot == 12:
        yield from _upright(box, _WIDE)


def _slanted(box: QRectF, step: float, *, up: bool) -> Iterator[QLineF]:
    height = box.height()
    x = box.left() - height
    while x < box.right():
        top, bottom = (x + height, x) if up else (x, x + height)
        yield QLineF(QPointF(bottom, box.bottom()), QPointF(top, box.top()))
        x += step


def _level(box: QRectF, step: float) -> Iterator[QLineF]:
    y = box.top() + step / 2
    while y < box.bottom():
        yield QLineF(box.left(), y, box.right(), y)
        y += step


def _upright(box: QRectF, step: float) -> Iterator[QLineF]:
    x = box.left() + step / 2
    while x < box.right():
        yield QLineF(x, box.top(), x, box.bottom())
        x += step


def _paint_rounds(painter: QPainter, box: QRectF, ink: QColor, *, filled: bool) -> None:
    radius, step = (1.2, 6.0) if filled else (3.0, 9.0)
    if filled:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
    y = box.top() + step / 2
    while y < box.bottom():
        x = box.left() + step / 2
        while x < box.right():
            painter.drawEllipse(QPointF(x, y), radius, radius)
            x += step
        y += step
