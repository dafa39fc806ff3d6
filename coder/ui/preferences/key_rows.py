"""The list of actions with their keys: a head for each page, a row for each action."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, key_cap_width, paint_focus_ring, paint_key_cap
from coder.ui.look.tokens import RADIUS

HEAD, ROW = 40, 46
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A row; without an action it is a page's head. `own` tells that the keys are the user's."""

    title: str
    hint: str = ""
    action: str = ""
    keys: tuple[str, ...] = ()
    own: bool = False


class KeyRows(QAbstractListModel):
    """The rows in view."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[KeyRow] = []

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's words."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, *row.keys, row.hint)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.hint}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let heads be passed over."""
        if not self.rows[index.row()].action:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class KeyRowPainter(QStyledItemDelegate):
    """Paints heads and rows; `waiting` is the action whose new key is awaited."""

    def __init__(self, look: Look, model: KeyRows, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self.waiting = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for a row's height."""
        return QSize(300, ROW if self._model.rows[index.row()].action else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        look, row = self._look, self._model.rows[index.row()]
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.action:
            painter.setFont(look.font(12, 600))
            painter.setPen(look.colour("muted"))
            painter.drawText(box.adjusted(8, 12, 0, 0), LEFT, row.title)
            painter.restore()
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("selection"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("grid"))
        right = self._paint_keys(painter, row, box)
        for text, size, weight, ink, top in (
            (row.title, 13, 500, "text", 4.0),
            (row.hint, 12, 400, "muted", 22.0),
        ):
            font = look.font(size, weight)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            room = right - box.left() - 20
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(box.left() + 8, box.top() + top, room + 2, 20), LEFT, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, look, box, RADIUS.control)
        painter.restore()

    def _paint_keys(self, painter: QPainter, row: KeyRow, box: QRectF) -> float:
        look, right = self._look, box.right() - 10
        if row.action == self.waiting:
            words = self.tr("Press the new key…")
            font = look.font(13, 600)
            painter.setFont(font)
            painter.setPen(look.colour("accent_text"))
            painter.drawText(box.adjusted(0, 0, -10, 0), RIGHT, words)
            return right - QFontMetricsF(font).horizontalAdvance(words)
        for key in reversed(row.keys):
            width = key_cap_width(look, key, 22)
            right -= width
            cap = QRectF(right, box.center().y() - 11, width, 22)
            paint_key_cap(painter, look, cap, key, "active" if row.own else "normal")
            right -= 6
        return right
