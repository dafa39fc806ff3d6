"""The one model behind the tables of figures: rows of cells that say how they are painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coder.ui.signs import Sign

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from coder.ui.look.look import Look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Picture(Protocol):
    """What a cell or the head of a column paints instead of words."""

    def paint(self, painter: "QPainter", look: "Look", box: "QRectF") -> None:
        """Paint into a box."""
        ...


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's words and face; a `picture` is painted instead of words, `tip` explains it.

    `soft` is the colour of a tile behind the words, `line` that of the line under the cell.
    """

    text: str = ""
    ink: str = "text"
    weight: int = 400
    size: int = 13
    italic: bool = False
    indent: int = 0
    sign: Sign | None = None
    icon: str = ""
    icon_ink: str = "muted"
    picture: Picture | None = None
    tip: str = ""
    soft: str = ""
    line: str = "grid"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: figures stand at the right; `widest` cuts long words.

    One column stretches; where none does, those that `share` divide what is left among them.
    """

    title: str
    right: bool = False
    stretch: bool = False
    share: bool = False
    widest: int = 240
    least: int = 40
    picture: Picture | None = None
    sign: Sign | None = None


Row = tuple[Cell, ...]


class LazyRows(Sequence[Row]):
    """Rows that are made when they are first looked at: a list may hold tens of thousands."""

    def __init__(self, count: int, make: Callable[[int], Row]) -> None:
        self._count = count
        self._make = make
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(self._count))]
        if not 0 <= at < self._count:
            raise IndexError(at)
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]


class CellModel(QAbstractTableModel):
    """Holds what a table shows; it is replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: Sequence[Row] = ()

    def show(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Hold other columns and rows."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """Give the cell at an index."""
        return self.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words, its explanation or its side."""
        cell, column = self.cell(index), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.text or cell.tip  # a picture is spoken by its explanation
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return cell.tip or None
        if role == Qt.ItemDataRole.ToolTipRole:
            # The words may be cut where they are shown.
            return "\n".join(filter(None, (cell.text, cell.tip))) if cell.tip else cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(column) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's title and its side."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(self.columns[section]) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def as_lines(self) -> list[list[str]]:
        """Give titles and cells as they are on screen, without the columns of pictures."""
        kept = [
            at
            for at in range(len(self.columns))
            if not any(row[at].picture is not None for row in self.rows)
        ]
        lines = [[self.columns[at].title for at in kept]]
        lines.extend([row[at].text for at in kept] for row in self.rows)
        return lines


def _side(column: Column) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
