"""One row of the codebook's tree, and how it is painted."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import (
    LEFT,
    RIGHT,
    key_cap_width,
    paint_focus_ring,
    paint_icon,
    paint_key_cap,
)
from coder.ui.look.tokens import RADIUS
from coder.ui.signs import Sign

ROW = 34
CHEVRON = 34
"""Pixels at the left in which a click folds a row."""
_DEEPER = 18


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows; `words` is what a screen reader says of it, `hint` stands at its right."""

    kind: str
    name: str
    words: str = ""
    hint: str = ""
    key: str = ""
    sign: Sign | None = None
    faulty: bool = False
    out: bool = False

    def with_(self, **more: Any) -> "Row":
        """Give the row with other values."""
        return replace(self, **more)


class RowPainter(QStyledItemDelegate):
    """Paints the rows of the tree."""

    def __init__(self, look: Look, role: int, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._look = look
        self._role = role
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give every row the same height."""
        return QSize(100, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground, the chevron or sign, the name, and what stands at the right."""
        row = index.data(self._role)
        if not isinstance(row, Row):
            return
        look: Look = self._look
        rect: Any = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: Any = option.state  # pyright: ignore[reportAttributeAccessIssue]
        box = QRectF(rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = box.adjusted(0, 1, 0, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection" if chosen else "hover"))
            painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)
        if chosen and self._tree.hasFocus():
            paint_focus_ring(painter, look, tile, RADIUS.control)
        left = self._paint_lead(painter, box, row, index, chosen)
        right = self._paint_end(painter, box, row)
        heavy = row.kind in {"variable", "codebook"} or (chosen and row.kind == "code")
        size = 12 if row.kind in {"group", "fold"} else 14
        font = look.font(size, 600 if heavy or row.kind == "group" else 400)
        painter.setFont(font)
        quiet = row.out or row.kind in {"group", "fold"}
        painter.setPen(look.colour("muted" if quiet and not chosen else "text"))
        shown = QFontMetricsF(font).elidedText(
            row.name, Qt.TextElideMode.ElideRight, max(0.0, right - left - 8)
        )
        painter.drawText(QRectF(left, box.top(), right - left, box.height()), LEFT, shown)
        painter.restore()

    def _paint_lead(
        self,
        painter: QPainter,
        box: QRectF,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
        chosen: bool,
    ) -> float:
        look, middle = self._look, box.center().y()
        depth = 0
        above = index.parent()
        while above.isValid():
            depth += 1
            above = above.parent()
        inset = box.left() + max(0, depth - 1) * _DEEPER
        if row.kind == "codebook":
            paint_icon(painter, look, "codebook", QPointF(box.left() + 8, middle - 8), 16, "muted")
            return box.left() + 32
        if row.kind in {"variable", "fold"}:
            icon = "down" if self._tree.isExpanded(index) else "right"
            if row.kind == "fold" and depth:
                inset += _DEEPER
            paint_icon(painter, look, icon, QPointF(inset + 8, middle - 7), 14, "muted")
            return inset + 32
        if row.kind == "group":
            return inset + 32
        if chosen and self._tree.dragEnabled():
            self._paint_grip(painter, QPointF(inset + 17, middle))
        if row.sign is not None:
            row.sign.paint(painter, look.colours, QPointF(inset + 40, middle), 13)
        return inset + 56

    def _paint_grip(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("control"))
        for across in (-2.5, 2.5):
            for down in (-4.5, 0.0, 4.5):
                painter.drawEllipse(centre + QPointF(across, down), 1.1, 1.1)

    def _paint_end(self, painter: QPainter, box: QRectF, row: Row) -> float:
        look, middle = self._look, box.center().y()
        right = box.right() - 8
        if row.key:
            width = key_cap_width(look, row.key, 20)
            paint_key_cap(painter, look, QRectF(right - width, middle - 10, width, 20), row.key)
            right -= width + 6
        if row.hint:
            font = look.font(12)
            width = QFontMetricsF(font).horizontalAdvance(row.hint) + 2
            painter.setFont(font)
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(right - width, box.top(), width, box.height()), RIGHT, row.hint)
            right -= width + 6
        if row.faulty:
            place = QPointF(right - 16, middle - 8)
            paint_icon(painter, look, "circle_alert", place, 16, "danger")
            right -= 22
        return right
