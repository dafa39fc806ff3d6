"""The first rows of a file, with a chooser of its field on top of each column."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from coder.ui.importing.draft import FIELDS, NOT_IMPORTED, Shown
from coder.ui.importing.words import FIELD_NAMES, REASONS, name_in
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_icon
from coder.ui.parts.buttons import Choice

Index = QModelIndex | QPersistentModelIndex
ROW = 34
HEADER = 82
_ROOT = QModelIndex()
_TEXT_WIDTH = 280
_WIDEST = 220
_LONGEST_CELL = 300
_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


class RowModel(QAbstractTableModel):
    """The previewed rows; a skipped one holds what is said in its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None

    def show_rows(self, shown: Shown | None) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def skipped(self, row: int) -> str:
        """Give why a row is skipped, "" if it is not."""
        return "" if self._shown is None else self._shown.reasons[row]

    def cell(self, row: int, column: int) -> str:
        """Give what a cell shows, on one line."""
        assert self._shown is not None
        reason = self._shown.reasons[row]
        if reason:
            return self.tr("Row {place} is skipped: {reason}").format(
                place=self._shown.places[row], reason=name_in(REASONS, reason)
            )
        cells = self._shown.rows[row]
        return " ".join(cells[column][:_LONGEST_CELL].split()) if column < len(cells) else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() or self._shown is None else len(self._shown.reasons)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns of the file."""
        return 0 if parent.isValid() or self._shown is None else len(self._shown.preview.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give the text of a cell."""
        return self.cell(index.row(), index.column()) if role in _TEXT_ROLES else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Give the name of a column, which its head may cut."""
        if self._shown is None or orientation != Qt.Orientation.Horizontal:
            return None
        return self._shown.preview.columns[section] if role in _TEXT_ROLES else None


class _Cells(QStyledItemDelegate):
    """Paints cells on one line, and the band of a skipped row."""

    def __init__(self, look: Look, model: RowModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        look, box = self._look, QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        skipped = self._model.skipped(index.row())
        left = box.left() + 12
        if skipped:
            painter.fillRect(box, look.colour("warning_soft"))
            paint_icon(painter, look, "skip", QPointF(left, box.top() + 9), 16, "warning")
            left += 26
        else:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._grid)
            if index.column() < self._model.columnCount() - 1:  # the last has the table's edge
                painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), self._grid)
        font = look.font(13, 500 if skipped else 400)
        room = box.right() - left - 10
        text = self._model.cell(index.row(), index.column())
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(look.colour("warning" if skipped else "text"))
        painter.drawText(QRectF(left, box.top(), room + 2, box.height() - 1), LEFT, text)
        painter.restore()

    @property
    def _grid(self) -> QColor:
        return self._look.colour("grid")


class FieldHeader(QHeaderView):
    """A column's name and, under it, the chooser of its field; `chosen` carries both."""

    chosen = Signal(str, str)
    focused = Signal(int)

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._names: tuple[str, ...] = ()
        self.choices: list[Choice] = []
        self.setMinimumSectionSize(80)
        self.sectionResized.connect(self.place)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.viewport().update)

    def show_columns(self, shown: Shown | None) -> None:
        """Take the columns of a file; those of fixed fields cannot be changed."""
        for choice in self.choices:
            choice.hide()
            choice.deleteLater()
        self.choices = []
        self._names = () if shown is None else shown.preview.columns
        if shown is None:
            return
        for column, field in zip(self._names, shown.fields, strict=True):
            choice = Choice(self._look, self.tr("What column “{name}” is").format(name=column))
            choice.setParent(self.viewport())
            offered = [NOT_IMPORTED, *FIELDS]
            if field not in offered:
                offered.append(field)
            for name in offered:
                choice.addItem(name_in(FIELD_NAMES, name), name)
            choice.choose(field)
            choice.setEnabled(shown.is_table)
            choice.setProperty("column", column)
            choice.activated.connect(self._field_chosen)
            choice.focused.connect(self._choice_focused)
            choice.show()
            self.choices.append(choice)

    def choice_of(self, column: str) -> Choice:
        """Give the chooser over a column; raises ValueError."""
        return self.choices[self._names.index(column)]

    def _field_chosen(self) -> None:
        choice = self.sender()
        assert isinstance(choice, Choice)
        self.chosen.emit(choice.property("column"), choice.currentData())

    def _choice_focused(self) -> None:
        choice = self.sender()
        if isinstance(choice, Choice) and choice in self.choices:
            self.focused.emit(self.choices.index(choice))

    def sizeHint(self) -> QSize:
        """Ask for the room of name and chooser."""
        return QSize(super().sizeHint().width(), HEADER)

    def place(self) -> None:
        """Put the choosers over their columns."""
        for at, choice in enumerate(self.choices):
            left = self.sectionViewportPosition(at)
            choice.setGeometry(left + 8, HEADER - 44, max(60, self.sectionSize(at) - 16), 32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, names and lines."""
        look = self._look
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("bg"))
        painter.fillRect(0, HEADER - 1, self.width(), 1, look.colour("border"))
        font = look.font(12, 500)
        painter.setFont(font)
        for at, name in enumerate(self._names):
            left, width = self.sectionViewportPosition(at), self.sectionSize(at)
            if at < len(self._names) - 1:
                painter.fillRect(left + width - 1, 0, 1, HEADER, look.colour("grid"))
            painter.setPen(look.colour("muted"))
            shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, width - 24)
            painter.drawText(QRectF(left + 12, 8, width - 20, 24), LEFT, shown)
        painter.end()


class _Corner(QWidget):
    """The corner between the scroll bars, which else keeps the style's own colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.end()


class PreviewTable(QTableView):
    """Shows a `Shown`; `chosen` carries a column and the field it is now for."""

    chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._widths: list[int] = []
        self._text_at: int | None = None
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.header = FieldHeader(look, self)
        self.header.chosen.connect(self.chosen)
        self.header.focused.connect(self._bring_into_view)
        self.horizontalScrollBar().valueChanged.connect(self.header.place)
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self._cells = _Cells(look, self.rows, self)
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setMinimumHeight(HEADER + ROW + 16)
        self.setAccessibleName(self.tr("The first rows of the file"))
        self.setCornerWidget(_Corner(look))
        look.changed.connect(self._take_colours)
        self._take_colours()

    def show_file(self, shown: Shown | None) -> None:
        """Show the rows of a file, or none."""
        focused = self._focused_column()
        self.clearSpans()
        self.rows.show_rows(shown)
        self.header.show_columns(shown)
        if shown is None:
            return
        self._widths = [self._width(shown, at) for at in range(len(shown.preview.columns))]
        self._text_at = shown.fields.index("text") if "text" in shown.fields else None
        for at, width in enumerate(self._widths):
            self.setColumnWidth(at, width)
        self._fill()
        for row, reason in enumerate(shown.reasons):
            if reason and len(shown.preview.columns) > 1:
                self.setSpan(row, 0, 1, len(shown.preview.columns))
        if focused in shown.preview.columns:
            self.header.choice_of(focused).setFocus()

    def _focused_column(self) -> str:
        for choice in self.header.choices:
            if choice.hasFocus():
                return choice.property("column")
        return ""

    def _width(self, shown: Shown, at: int) -> int:
        need = self.header.choices[at].sizeHint().width() + 16
        if shown.fields[at] == "text":
            return max(need, _TEXT_WIDTH)
        metrics = QFontMetricsF(self._look.font(13))
        cells = [row[at][:80] for row in shown.rows if at < len(row)]
        widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0.0) + 28
        return max(need, min(round(widest), _WIDEST))

    def _fill(self) -> None:
        """Give the room that is left to the column of the text, else to the last."""
        count = self.rows.columnCount()
        if count:
            at = count - 1 if self._text_at is None else self._text_at
            others = sum(self.columnWidth(other) for other in range(count) if other != at)
            least = self._widths[at]
            self.setColumnWidth(at, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use all the width."""
        super().resizeEvent(event)
        self._fill()

    def _bring_into_view(self, column: int) -> None:
        self.scrollTo(self.rows.index(0, column))

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        palette.setColor(palette.ColorRole.WindowText, self._look.colour("border"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which keeps the first theme's otherwise
        self.viewport().update()
