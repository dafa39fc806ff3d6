"""What several widgets paint alike: key-caps, check badges, focus rings, icons and pills."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.look.tokens import RADIUS

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def key_cap_width(look: Look, label: str, height: int = 22) -> int:
    """Give the width of a key-cap, at least as wide as high."""
    advance = QFontMetricsF(look.font(12, 600)).horizontalAdvance(label)
    return max(height, round(advance) + 12)


def paint_key_cap(
    painter: QPainter, look: Look, box: QRectF, label: str, state: str = "normal"
) -> None:
    """Paint a key-cap.

    `state` is normal, active (its code is chosen), quiet (row not active) or primary (on accent).
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tile = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if state == "active":
        painter.setPen(QPen(look.colour("accent"), 1))
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(tile, RADIUS.key_cap, RADIUS.key_cap)
        ink = "on_accent"
    elif state in {"quiet", "primary"}:
        ink = "muted" if state == "quiet" else "on_accent"
        painter.setPen(QPen(look.colour("border" if state == "quiet" else ink), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile, RADIUS.key_cap, RADIUS.key_cap)
    else:
        painter.setPen(QPen(look.colour("key_edge"), 1))
        painter.setBrush(look.colour("key_edge"))
        painter.drawRoundedRect(tile, RADIUS.key_cap, RADIUS.key_cap)
        painter.setBrush(look.colour("key_face"))
        painter.drawRoundedRect(tile.adjusted(0, 0, 0, -1), RADIUS.key_cap, RADIUS.key_cap)
        ink = "text2"
    painter.setFont(look.font(12, 600))
    painter.setPen(look.colour(ink))
    painter.drawText(box.adjusted(0, 0, 0, -1), CENTRE, label)
    painter.restore()


def paint_check_badge(painter: QPainter, look: Look, centre: QPointF, ground: str) -> None:
    """Paint the 16 px badge that says "chosen" without colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(ground), 1.5))
    painter.setBrush(look.colour("accent"))
    painter.drawEllipse(centre, 8, 8)
    pen = QPen(look.colour("on_accent"), 1.75)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    x, y = centre.x(), centre.y()
    painter.drawPolyline(
        [QPointF(x - 3.2, y), QPointF(x - 0.8, y + 2.6), QPointF(x + 3.4, y - 2.6)]
    )
    painter.restore()


def paint_focus_ring(painter: QPainter, look: Look, box: QRectF, radius: float) -> None:
    """Paint the 2 px ring of keyboard focus just inside `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def paint_icon(
    painter: QPainter, look: Look, name: str, place: QPointF, size: int, colour: str
) -> None:
    """Paint an icon with its upper left corner at `place`."""
    device = painter.device()
    ratio = device.devicePixelRatio() if isinstance(device, QWidget) else 1.0
    painter.drawPixmap(place, look.icon(name, size, colour, ratio))


def paint_pill(
    painter: QPainter, look: Look, right: QPointF, icon: str, words: str, kind: str
) -> float:
    """Paint a pill of a state (`kind`: warning, danger or accent); give its width.

    `right` is the middle of its right edge.
    """
    ink = "accent_text" if kind == "accent" else kind
    font = look.font(12, 600)
    width = QFontMetricsF(font).horizontalAdvance(words) + 36
    box = QRectF(right.x() - width, right.y() - 11, width, 22)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(f"{kind}_soft"))
    painter.drawRoundedRect(box, 11, 11)
    paint_icon(painter, look, icon, QPointF(box.left() + 9, box.top() + 4), 14, ink)
    painter.setFont(font)
    painter.setPen(look.colour(ink))
    painter.drawText(box.adjusted(27, 0, 0, 0), LEFT, words)
    painter.restore()
    return width
