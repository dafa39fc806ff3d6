"""The log of decisions as a table: rows of one height, as many as there are."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from coder.ui.decision_log.columns import LEAVING
from coder.ui.decision_log.model import Index, LogModel
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring

ROW = 32
HEADER = 32
_PAD = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Painter(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, look: Look, model: LogModel, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline and words."""
        look = self._look
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("selection"))
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), look.colour("grid"))
        entry = self._model.entry(index.row())
        if entry is None:
            return
        column = self._model.columns[index.column()]
        cell = self._model.words.cell(column.id, entry)
        left, right = box.left() + _PAD, box.right() - _PAD
        if cell.sign is not None:
            cell.sign.paint(painter, look.colours, QPointF(left + 6, box.center().y()), 11)
            left += 20
        if cell.second:
            font = look.font(13)
            room = QFontMetricsF(font).horizontalAdvance(cell.second)
            painter.setFont(font)
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(right - room, box.top(), room + 2, ROW), LEFT, cell.second)
            right -= room + 6
        font = look.font(13, cell.weight, italic=cell.italic)
        font.setStrikeOut(cell.struck)
        painter.setFont(font)
        painter.setPen(look.colour(cell.ink))
        words = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, right - left)
        flags = _RIGHT if column.right else LEFT
        painter.drawText(QRectF(left, box.top(), right - left + 1, ROW), flags, words)


class _Header(QHeaderView):
    """Titles in small letters."""

    def __init__(self, look: Look, model: LogModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._look = look
        self._model = model
        self.setMinimumSectionSize(24)
        self.setHighlightSections(False)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(super().sizeHint().width(), HEADER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles and the line under them."""
        look = self._look
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("surface"))
        painter.fillRect(0, HEADER - 1, self.width(), 1, look.colour("border"))
        font = look.font(12, 500)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        for at, column in enumerate(self._model.columns):
            if self.isSectionHidden(at):
                continue
            left, room = self.sectionViewportPosition(at) + _PAD, self.sectionSize(at) - 2 * _PAD
            words = QFontMetricsF(font).elidedText(
                column.title, Qt.TextElideMode.ElideRight, room + 1
            )
            flags = _RIGHT if column.right else LEFT
            painter.drawText(QRectF(left, 0, room + 1, HEADER - 1), flags, words)
        painter.end()


class LogTable(QTableView):
    """Shows a `LogModel`; Enter or a double click wants the post of a row."""

    opened = Signal()
    row_changed = Signal(int)

    def __init__(self, look: Look, model: LogModel, name: str) -> None:
        super().__init__()
        self._look = look
        self._log = model
        self._names: dict[str, Sequence[str]] = {}
        self.setModel(model)
        self.setItemDelegate(_Painter(look, model, self))
        self.setHorizontalHeader(_Header(look, model, self))
        self.setAccessibleName(name)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        look.changed.connect(self._take_colours)
        self._take_colours()

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        self.viewport().update()

    def choose_row(self, row: int) -> None:
        """Make a row the current one, as far as there is one."""
        if 0 <= row < len(self._log.ids):
            self.setCurrentIndex(self._log.index(row, 0))

    def take_names(self, names: Mapping[str, Sequence[str]]) -> None:
        """Take what may stand in the columns that are as wide as their names ask for."""
        self._names = dict(names)
        self.fit_columns()

    def _widths(self) -> dict[str, int]:
        widths: dict[str, int] = {}
        title, cell = (QFontMetricsF(self._look.font(*face)) for face in ((12, 500), (13, 400)))
        for column in self._log.columns:
            widths[column.id] = column.width
            names = self._names.get(column.id) if column.by_names else None
            if names:
                widest = max(cell.horizontalAdvance(name) for name in names)
                widest = max(widest, title.horizontalAdvance(column.title))
                widths[column.id] = min(column.width, ceil(widest) + 2 * _PAD + 4)
        return widths

    def fit_columns(self) -> None:
        """Share the room out; where it is too little, some columns go."""
        columns, widths = {column.id: column for column in self._log.columns}, self._widths()
        room = self.viewport().width()
        shown = set(columns)
        for leaving in LEAVING:
            if sum(widths[id_] for id_ in shown) > room:
                shown.discard(leaving)
        free = max(0, room - sum(widths[id_] for id_ in shown))
        shares = sum(columns[id_].stretch for id_ in shown)
        for at, column in enumerate(self._log.columns):
            self.setColumnHidden(at, column.id not in shown)
            width = widths[column.id] + free * column.stretch // max(1, shares)
            self.setColumnWidth(at, width)

    def _double_clicked(self, index: Index) -> None:
        self.opened.emit()

    def _row_changed(self, current: Index, previous: Index) -> None:
        self.row_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends on Home and End, leave Enter and letters to the dialog."""
        key, last = event.key(), len(self._log.ids) - 1
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose_row(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Let letters be."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the rows, and the ring of the keyboard focus."""
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), self._look.colour("surface"))
        ground.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._look, QRectF(self.viewport().rect()), 2)
            painter.end()
