"""The twelve shapes that go with the twelve code colours, and the glyph of an ordinal rank."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from coder.ui.look.tokens import Colours


def paint_shape(
    painter: QPainter, colours: Colours, slot: int, centre: QPointF, size: float
) -> None:
    """Paint the shape of a slot (1-12) in its colour, `size` pixels wide."""
    colour = QColor(colours.codes[(slot - 1) % 12])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if slot in {9, 10, 12}:
        pen = QPen(colour, size * 0.19)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape_path(slot, centre, size * 0.82))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(shape_path(slot, centre, size))
    painter.restore()


def shape_path(slot: int, centre: QPointF, size: float) -> QPainterPath:
    """Give the outline of a slot's shape, of about equal weight for all slots."""
    path = QPainterPath()
    half = size / 2
    if slot in {1, 9}:
        path.addEllipse(centre, half, half)
    elif slot in {2, 10}:
        side = half * 0.9
        box = QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side)
        path.addRoundedRect(box, 1.5, 1.5)
    elif slot == 7:
        arm = half * 0.36
        path.addRect(QRectF(centre.x() - half, centre.y() - arm, size, 2 * arm))
        path.addRect(QRectF(centre.x() - arm, centre.y() - half, 2 * arm, size))
        path.setFillRule(Qt.FillRule.WindingFill)
    else:
        _add_polygon(path, _corners(slot, half), centre)
    return path


def _corners(slot: int, half: float) -> list[tuple[float, float]]:
    """Give the corners (radius, turns clockwise from the top) of a polygon shape."""
    if slot in {3, 6}:
        start = 0.0 if slot == 3 else 0.5
        return [(half * 1.12, start + step / 3) for step in range(3)]
    if slot in {4, 12}:
        return [(half * 1.1, step / 4) for step in range(4)]
    if slot == 5:
        return [(half * 1.05, 0.25 + step / 6) for step in range(6)]
    if slot == 11:
        return [(half * 1.08, step / 5) for step in range(5)]
    return [(half * (1.15 if step % 2 == 0 else 0.5), step / 10) for step in range(10)]


def _add_polygon(path: QPainterPath, corners: list[tuple[float, float]], centre: QPointF) -> None:
    points = [
        QPointF(
            centre.x() + radius * sin(2 * pi * turns), centre.y() - radius * cos(2 * pi * turns)
        )
        for radius, turns in corners
    ]
    path.moveTo(points[0])
    for point in points[1:]:
        path.lineTo(point)
    path.closeSubpath()


def paint_rank(
    painter: QPainter, colours: Colours, rank: int, ranks: int, centre: QPointF, size: float
) -> None:
    """Paint an ordinal rank (1 to `ranks`): a small square filled from below to rank/ranks."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = size / 2 - 0.5
    box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
    filled = box.adjusted(0, box.height() * (1 - rank / max(ranks, 1)), 0, 0)
    painter.fillRect(filled, QColor(colours.chart))
    painter.setPen(QPen(QColor(colours.control), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)
    painter.restore()
