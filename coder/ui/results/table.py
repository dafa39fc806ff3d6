"""A quiet table: hairlines, figures at the right, one row chosen, one press to open it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_focus_ring, paint_icon
from coder.ui.results.cells import CellModel, Column, Index, Row

_PAD = 8
_SIGN = 20
_MEASURED_ROWS = 200
HEADER = 34


class CellPainter(QStyledItemDelegate):
    """Paints a cell as it says itself."""

    def __init__(self, look: Look, model: CellModel, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline, sign and words."""
        look, cell = self._look, self._model.cell(index)
        column = self._model.columns[index.column()]
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("selection"))
            if index.column() == 0:
                painter.fillRect(QRectF(0, box.top(), 3, box.height()), look.colour("accent"))
        first, last = index.column() == 0, index.column() == len(self._model.columns) - 1
        if cell.line:
            line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
            # Lines begin and end with the words; the ground of the chosen row reaches around them.
            line.adjust(_PAD * first, 0, -_PAD * last, 0)
            painter.fillRect(line, look.colour(cell.line))
        if cell.picture is not None:
            cell.picture.paint(painter, look, box)
            painter.restore()
            return
        if cell.soft:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(cell.soft))
            painter.drawRoundedRect(box.adjusted(2, 4, -2, -5), 4, 4)
        left = box.left() + _PAD + cell.indent
        if cell.icon:
            place = QPointF(left, box.center().y() - 8)
            paint_icon(painter, look, cell.icon, place, 16, cell.icon_ink)
            left += 22
        if cell.sign is not None:
            cell.sign.paint(painter, look.colours, QPointF(left + 6, box.center().y()), 12)
            left += _SIGN
        font = look.font(cell.size, cell.weight, italic=cell.italic)
        room = box.right() - _PAD - left
        words = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(font)
        painter.setPen(look.colour(cell.ink))
        place = QRectF(left, box.top(), room, box.height() - 1)
        painter.drawText(place, RIGHT if column.right else LEFT, words)
        painter.restore()

    def width_of(self, row: int, column: int) -> float:
        """Give the room a cell asks for."""
        cell = self._model.rows[row][column]
        width = QFontMetricsF(self._look.font(cell.size, cell.weight)).horizontalAdvance(cell.text)
        width += _SIGN * (cell.sign is not None) + 22 * bool(cell.icon) + cell.indent
        return width + 2 * _PAD + 2


class PlainHeader(QHeaderView):
    """Titles in small letters over a line, without a ground of their own."""

    def __init__(self, look: Look, model: CellModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._look = look
        self._model = model
        self.setMinimumSectionSize(24)
        self.setSectionsClickable(False)
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
        left = self.sectionViewportPosition(0) + _PAD
        painter.fillRect(left, HEADER - 1, self.length() - 2 * _PAD, 1, look.colour("border"))
        font = look.font(12, 500)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        for at, column in enumerate(self._model.columns):
            left, width = self.sectionViewportPosition(at), self.sectionSize(at)
            box = QRectF(left + _PAD, 0, width - 2 * _PAD, HEADER - 1)
            if column.sign is not None:
                box.setLeft(box.left() + 16)
            if column.picture is not None:
                column.picture.paint(painter, look, QRectF(left, 0, width, HEADER - 1))
                painter.setFont(font)
                painter.setPen(look.colour("muted"))
                continue
            words = QFontMetricsF(font).elidedText(
                column.title, Qt.TextElideMode.ElideRight, box.width() + 1
            )
            painter.drawText(box, RIGHT if column.right else LEFT, words)
            if column.sign is not None:
                width = QFontMetricsF(font).horizontalAdvance(words)
                x = box.right() - width - 12 if column.right else box.left() - 6
                column.sign.paint(painter, look.colours, QPointF(x, box.center().y()), 11)
        painter.end()


class FigureTable(QTableView):
    """Shows a `CellModel`; Tab leaves it, Enter or a double click opens a row.

    A `whole` one is as high as its rows, and is scrolled with what it stands in.
    """

    opened = Signal(int)
    fold_wanted = Signal(int, bool)
    """A row should be folded (True) or unfolded: ← and →."""
    row_changed = Signal(int)

    def __init__(self, look: Look, name: str, row_height: int = 32, *, whole: bool = False) -> None:
        super().__init__()
        self._look = look
        self._whole = whole
        self.cells = CellModel(self)
        self.setModel(self.cells)
        self._painter = CellPainter(look, self.cells, self)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(PlainHeader(look, self.cells, self))
        self.setAccessibleName(name)
        self._set_manners(row_height)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        look.changed.connect(self._take_colours)
        self._take_colours()

    def _set_manners(self, row_height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if self._whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which does not follow once it has its own

    def show_cells(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show other columns and rows."""
        self.cells.show(columns, rows)
        self.fit_columns()

    def row_box(self, row: int) -> QRectF:
        """Give a row's place in a whole table."""
        height = self.verticalHeader().defaultSectionSize()
        return QRectF(0, HEADER + row * height, self.width(), height)

    def _fit_height(self) -> None:
        header = self.horizontalHeader()
        height = HEADER + self.verticalHeader().defaultSectionSize() * len(self.cells.rows)
        if header.length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + 1)

    def fit_columns(self) -> None:
        """Give each column what its words ask for, and those that can take it the rest."""
        header, columns = self.horizontalHeader(), self.cells.columns
        widths = [self._asked(at) for at in range(len(columns))]
        taken = sum(
            width
            for at, width in enumerate(widths)
            if not (columns[at].stretch or self.isColumnHidden(at))
        )
        rest = self.viewport().width() - taken
        stretching = [at for at, column in enumerate(columns) if column.stretch]
        for at in stretching:
            widths[at] = max(rest, columns[at].least)
        if rest > 0 and not stretching:
            _share(widths, [at for at, column in enumerate(columns) if column.share], rest)
        for at, width in enumerate(widths):
            header.resizeSection(at, width)
        if self._whole:
            self._fit_height()

    def _asked(self, at: int) -> int:
        """Give the width that a column's title and words ask for."""
        column = self.cells.columns[at]
        asked = QFontMetricsF(self._look.font(12, 500)).horizontalAdvance(column.title)
        asked += 2 * _PAD + 2 + (16 if column.sign is not None else 0)
        rows = range(min(len(self.cells.rows), _MEASURED_ROWS))
        asked = max([asked, *(self._painter.width_of(row, at) for row in rows)])
        return round(min(max(asked, column.least), max(column.widest, column.least)))

    def choose_row(self, row: int) -> None:
        """Make a row the current one, as far as there is one."""
        if 0 <= row < len(self.cells.rows):
            self.setCurrentIndex(self.cells.index(row, 0))

    def copy(self) -> None:
        """Copy the table."""
        copy_lines(self.cells.as_lines())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what a whole table stands in, which it scrolls."""
        if self._whole and not event.angleDelta().x():
            event.ignore()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, fold on ← and unfold on →; the rest is the table's own."""
        row, key = self.currentIndex().row(), event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            if not event.isAutoRepeat():
                self.opened.emit(row)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row >= 0:
            self.fold_wanted.emit(row, key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def _double_clicked(self, index: Index) -> None:
        self.opened.emit(index.row())

    def _row_changed(self, current: Index, previous: Index) -> None:
        self.row_changed.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Scroll, and paint the ring where it was."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the ring of the keyboard focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._look, QRectF(self.viewport().rect()), 2)
            painter.end()


def _share(widths: list[int], among: Sequence[int], rest: int) -> None:
    """Widen some columns by what is left: to one width if they all fit into it, else alike."""
    if not among:
        return
    even = (sum(widths[at] for at in among) + rest) // len(among)
    alike = all(widths[at] <= even for at in among)
    for at in among:
        widths[at] = even if alike else widths[at] + rest // len(among)


def copy_lines(lines: Sequence[Sequence[str]]) -> None:
    """Copy a table: as text for a spreadsheet, as a table for a text."""
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in lines) + "\n")
    rows = (f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in line)}</tr>" for line in lines)
    data.setHtml(f"<table>{''.join(rows)}</table>")
    QGuiApplication.clipboard().setMimeData(data)
