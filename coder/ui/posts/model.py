"""The model behind the list of posts: any number of row ids, and a few pages of rows in memory."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coder.services import post_list
from coder.services.post_list import PostRow, Reading
from coder.services.session import Session
from coder.ui.posts.columns import STATE, Columns, PostCell, PostColumn

PAGE = 50
KEPT = 40
"""Pages of rows kept in memory, those looked at last."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PostModel(QAbstractTableModel):
    """Reads a page of posts when one of them is first looked at."""

    def __init__(self, columns: Columns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = columns
        self._session: Session | None = None
        self._reading: Reading | None = None
        self._pages: OrderedDict[int, list[PostRow]] = OrderedDict()
        self.ids: Sequence[int] = ()
        self.columns: tuple[PostColumn, ...] = ()

    def show(
        self, session: Session, reading: Reading, columns: Sequence[PostColumn], ids: Sequence[int]
    ) -> None:
        """Show these posts in these columns."""
        self.beginResetModel()
        self._session, self._reading = session, reading
        self.columns, self.ids = tuple(columns), ids
        self._pages.clear()
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing, and let the session go."""
        self.beginResetModel()
        self._session, self._reading, self.ids = None, None, ()
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Read the rows in view anew, because something was done with them."""
        self._pages.clear()
        if self.ids:
            last = self.index(len(self.ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, at: int) -> PostRow | None:
        """Give a row; None where there is no such row, or where its post has been erased."""
        if self._session is None or self._reading is None or not 0 <= at < len(self.ids):
            return None
        number = at // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self.ids[number * PAGE : (number + 1) * PAGE]
            page = post_list.rows(self._session.file, self._reading, ids)
            self._pages[number] = page
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        place = at % PAGE
        if place < len(page) and page[place].line.id == self.ids[at]:
            return page[place]
        return next((row for row in page if row.line.id == self.ids[at]), None)

    def cell(self, index: Index) -> PostCell | None:
        """Give what stands at a place, None where nothing does."""
        row = self.row(index.row())
        if row is None or self._reading is None:
            return None
        return self._words.cell(self.columns[index.column()], row, self._reading)

    def said(self, at: int) -> str:
        """Say a row in words."""
        row = self.row(at)
        if row is None or self._reading is None:
            return ""
        return self._words.row_words(self.columns, row, self._reading)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Give how many posts there are."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Give how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words; the first cell says the whole row to those who hear it."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(index.row())
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cell = self.cell(index)
        if cell is None:
            return None
        if self.columns[index.column()].id == STATE:
            row = self.row(index.row())
            return self._words.state_words(row) if row else None
        return f"{cell.text} {cell.second}".strip()

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
            return self.columns[section].title if section < len(self.columns) else None
        return None


def place_of(post_id: int, ids: Sequence[int], near: int) -> int:
    """Give where a post stands in a list, -1 where it does not."""
    if 0 <= near < len(ids) and ids[near] == post_id:
        return near
    try:
        return ids.index(post_id)
    except ValueError:
        return -1
