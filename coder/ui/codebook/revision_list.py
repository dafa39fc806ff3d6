"""The revisions of the codebook under one another, as the history shows them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring, paint_icon
from coder.ui.look.tokens import RADIUS

_LINE = 19
_MEANING = Qt.ItemDataRole.UserRole


class _Painter(QStyledItemDelegate):
    """Paints a revision: its number, when it was in force, who made it."""

    def __init__(self, look: Look, owner: QListWidget) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give room for the lines."""
        return QSize(100, str(index.data()).count("\n") * _LINE + _LINE + 16)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground and the lines."""
        look = self._look
        rect: Any = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: Any = option.state  # pyright: ignore[reportAttributeAccessIssue]
        tile = QRectF(rect).adjusted(0, 1, -2, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection" if chosen else "hover"))
            painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)
        if chosen and self._owner.hasFocus():
            paint_focus_ring(painter, look, tile, RADIUS.control)
        top = tile.top() + 7
        for place, line in enumerate(str(index.data()).split("\n")):
            font = look.font(13, 600) if place == 0 else look.font(12)
            painter.setFont(font)
            painter.setPen(look.colour("text" if place == 0 else "text2"))
            shown = QFontMetricsF(font).elidedText(
                line, Qt.TextElideMode.ElideRight, tile.width() - (40 if place == 0 else 14)
            )
            painter.drawText(QRectF(tile.left() + 10, top, tile.width(), _LINE), LEFT, shown)
            top += _LINE
        if index.data(_MEANING):
            place_ = QPointF(tile.right() - 24, tile.top() + 8)
            paint_icon(painter, look, "warning", place_, 16, "warning")
        painter.restore()


class RevisionList(QListWidget):
    """A list of a few lines each."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Painter(look, self))
        look.changed.connect(self.viewport().update)

    def show_revisions(self, revisions: Sequence[tuple[str, bool]]) -> None:
        """Show words of some lines, and whether a meaning changed."""
        self.clear()
        for words, meaning in revisions:
            item = QListWidgetItem(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(_MEANING, meaning)
            item.setToolTip(words)
            self.addItem(item)
