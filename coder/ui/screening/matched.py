"""The posts that a list or a term finds: any number of them, a few pages in memory."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from coder.services import screening_look
from coder.services.screening_look import Marker, MatchedPost
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring
from coder.ui.screening.matched_row import MatchedPainter
from coder.ui.writing import day

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from coder.services.session import Session

PAGE = 50
KEPT = 20
"""Pages kept in memory, those looked at last."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MatchedModel(QAbstractListModel):
    """Reads a page of posts when one of them is first looked at."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._session: Session | None = None
        self._marker: Marker | None = None
        self._pages: OrderedDict[int, list[MatchedPost]] = OrderedDict()
        self.ids: Sequence[int] = ()

    def show(self, session: "Session | None", marker: Marker | None, ids: Sequence[int]) -> None:
        """Show these posts with the hits that a marker finds."""
        self.beginResetModel()
        self._session, self._marker, self.ids = session, marker, ids
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Read the posts in view anew, because something was said of them."""
        self._pages.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def post(self, at: int) -> MatchedPost | None:
        """Give a post, None where there is none."""
        if self._session is None or self._marker is None or not 0 <= at < len(self.ids):
            return None
        number = at // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self.ids[number * PAGE : (number + 1) * PAGE]
            page = screening_look.page(self._session, self._marker, ids)
            self._pages[number] = page
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return next((each for each in page if each.id == self.ids[at]), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the posts."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a post's words."""
        told = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in told:
            return None
        post = self.post(index.row())
        if post is None:
            return ""
        words = (day(post.posted_at, self._language), self.standing_words(post), post.text)
        return ", ".join(each for each in words if each)

    def standing_words(self, post: MatchedPost) -> str:
        """Say whether a post is in the study, and by whom."""
        standing = post.standing
        if not standing.by_hand:
            return self.tr("in the study") if standing.in_study else self.tr("not in the study")
        words = self.tr("put in by hand") if standing.in_study else self.tr("put out by hand")
        if standing.reason:
            return self.tr("{what}: {reason}").format(what=words, reason=standing.reason)
        return words


class MatchedList(QListView):
    """The list itself; `opened` carries the row of a post that was opened."""

    opened = Signal(int)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self.posts = MatchedModel(language, self)
        self.setModel(self.posts)
        self.setItemDelegate(MatchedPainter(look, self.posts, language, self))
        self.setAccessibleName(self.tr("Posts with the words marked"))
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        look.changed.connect(self._take_colours)
        self._take_colours()
        self.doubleClicked.connect(self._double_clicked)

    def choose_row(self, row: int) -> None:
        """Make a post the current one."""
        if 0 <= row < len(self.posts.ids):
            self.setCurrentIndex(self.posts.index(row))

    @property
    def chosen(self) -> MatchedPost | None:
        """The post that is chosen."""
        return self.posts.post(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a post on Enter; letters are the page's keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat() and self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _double_clicked(self, index: Index) -> None:
        self.opened.emit(index.row())

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the posts, and the ring of the keyboard focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._look, _inner(self), 2)
            painter.end()


def _inner(view: QListView) -> "QRectF":
    return view.viewport().rect().toRectF()
