"""The cross-table of two coders as a model: each cell says who gave what, and how often."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from coder.domain.agreement.coders_table import Cell, CodersTable
from coder.domain.agreement.encode import NO_CODE
from coder.domain.sentences import number
from coder.ui.reliability.code_names import Names
from coder.ui.results.cells import Index

_ROOT = QModelIndex()


class CrossModel(QAbstractTableModel):
    """Holds the table of two coders and says its cells."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.names: Names | None = None
        self.table: CodersTable | None = None
        self.coders = ("", "")
        self._none = ""

    def show(
        self, table: CodersTable, coders: tuple[str, str], names: Names, none: str = ""
    ) -> None:
        """Hold another table; `none` names the row and column without a code."""
        self.beginResetModel()
        self.table, self.coders, self.names = table, coders, names
        self._none = none or names.none
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the codes."""
        return 0 if parent.isValid() or self.table is None else len(self.table.codes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the codes."""
        return self.rowCount(parent)

    def cell(self, index: Index) -> Cell:
        """Give the two codes of a cell."""
        assert self.table is not None
        return (self.table.codes[index.row()], self.table.codes[index.column()])

    def count(self, index: Index) -> int:
        """Give the posts of a cell."""
        return self.table.count(*self.cell(index)) if self.table is not None else 0

    def largest(self, *, agreed: bool) -> int:
        """Give the largest count on the diagonal, or beside it."""
        cells = self.table.cells if self.table is not None else {}
        return max((len(p) for (a, b), p in cells.items() if (a == b) == agreed), default=0)

    def code(self, uid: str) -> str:
        """Name a code of the table."""
        if uid == NO_CODE or self.names is None:
            return self._none
        return self.names.code(uid)

    def words(self, index: Index) -> str:
        """Say a cell: who gave what, and how often."""
        first, second = self.cell(index)
        return self.tr("{a}: {code_a}, {b}: {code_b}, %Ln posts", "", self.count(index)).format(
            a=self.coders[0], code_a=self.code(first), b=self.coders[1], code_b=self.code(second)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's count or its words."""
        if role == Qt.ItemDataRole.DisplayRole:
            return number(self.count(index), self._language)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the code of a row or column."""
        if self.table is None or section >= len(self.table.codes):
            return None
        coder = self.coders[0 if orientation is Qt.Orientation.Vertical else 1]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.code(self.table.codes[section])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{coder}: {self.code(self.table.codes[section])}"
        return None

    def as_lines(self) -> list[list[str]]:
        """Give the table as it is copied: columns the second coder's codes, rows the first's."""
        codes = self.table.codes if self.table is not None else ()
        head = [f"{self.coders[0]} ↓ {self.coders[1]} →", *(self.code(uid) for uid in codes)]
        body = (
            [self.code(row), *(str(self.table.count(row, uid)) for uid in codes)]
            for row in codes
            if self.table is not None
        )
        return [head, *body]
