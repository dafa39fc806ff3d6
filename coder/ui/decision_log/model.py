"""The model behind the log of decisions: any number of row ids, a few pages of them in memory."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coder.services.decision_log import DecisionLog, Entry
from coder.ui.decision_log.columns import LogColumn, LogColumns

PAGE = 50
KEPT = 40
"""Pages of rows kept in memory, those looked at last."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LogModel(QAbstractTableModel):
    """Reads a page of decisions when one of them is first looked at."""

    def __init__(
        self, words: LogColumns, *, posts: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.columns: tuple[LogColumn, ...] = words.all_of(posts=posts)
        self._log: DecisionLog | None = None
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        self.ids: Sequence[int] = ()

    def show(self, log: DecisionLog, ids: Sequence[int]) -> None:
        """Show these decisions."""
        self.beginResetModel()
        self._log, self.ids = log, ids
        self._pages.clear()
        self.endResetModel()

    def entry(self, at: int) -> Entry | None:
        """Give a decision, None where there is no such row."""
        if self._log is None or not 0 <= at < len(self.ids):
            return None
        place = at // PAGE
        page = self._pages.get(place)
        if page is None:
            page = self._log.entries(self.ids[place * PAGE : (place + 1) * PAGE])
            self._pages[place] = page
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(place)
        return next((entry for entry in page if entry.id == self.ids[at]), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Give how many decisions there are."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Give how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words; each cell says the whole row to those who hear it."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.row_words(self.columns, entry)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words.tip(self.columns[index.column()].id, entry)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give a column's title."""
        told = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if orientation is Qt.Orientation.Horizontal and role in told:
            return self.columns[section].title
        return None
