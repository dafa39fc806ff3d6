"""Posts with what each coder gave them, in two lines each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from coder.domain.values import Codes
from coder.services.coded_posts import Given
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_focus_ring, paint_key_cap
from coder.ui.reliability.code_names import Names
from coder.ui.results.cells import Index

_ROOT = QModelIndex()
ROW = 56
_PAD = 10
_CAP = 20

ReadText = Callable[[int], str]
"""Gives how a post begins."""


class DifferingModel(QAbstractListModel):
    """Holds posts; how each begins is read when it is first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.posts: Sequence[Given] = ()
        self.coders: Sequence[tuple[int, str]] = ()
        self.names: Names | None = None
        self._read: ReadText | None = None
        self._texts: dict[int, str] = {}

    def show(
        self,
        posts: Sequence[Given],
        coders: Sequence[tuple[int, str]],
        names: Names,
        read: ReadText,
    ) -> None:
        """Hold other posts; `coders` are their places in a post's codes, and their names."""
        self.beginResetModel()
        self.posts, self.coders, self.names, self._read = posts, coders, names, read
        self._texts = {}
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the posts."""
        return 0 if parent.isValid() else len(self.posts)

    def text(self, row: int) -> str:
        """Give how a post begins."""
        post = self.posts[row].post_id
        if post not in self._texts and self._read is not None:
            self._texts[post] = self._read(post)
        return self._texts.get(post, "")

    def given(self, row: int) -> list[tuple[str, Codes]]:
        """Give each coder's name and codes."""
        return [(name, self.posts[row].codes[at]) for at, name in self.coders]

    def code_words(self, codes: Codes) -> str:
        """Name codes."""
        if codes is None:
            return self.tr("not coded")
        return self.names.value(codes) if self.names is not None else ""

    def key(self) -> str:
        """Name the key that opens a post."""
        return self.tr("Enter")

    def words(self, row: int) -> str:
        """Say a post and what it was given."""
        given = ", ".join(f"{name}: {self.code_words(codes)}" for name, codes in self.given(row))
        return f"{self.text(row)} — {given}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a post's words."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row())
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words(index.row())
        return None


class _PostPainter(QStyledItemDelegate):
    def __init__(self, look: Look, model: DifferingModel, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for two lines."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the post's beginning and, under it, who gave what."""
        look = self._look
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        chosen = option.state & QStyle.StateFlag.State_Selected  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if chosen:
            painter.fillRect(box, look.colour("selection"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), look.colour("accent"))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, look.colour("grid"))
        right = box.right() - _PAD
        if chosen:
            right = self._paint_key(painter, box) - _PAD
        self._paint_cut(
            painter, QRectF(box.left() + _PAD, box.top() + 7, right - box.left() - _PAD, 20),
            self._model.text(index.row()), 14, 400, "text",
        )  # fmt: skip
        left = box.left() + _PAD
        for name, codes in self._model.given(index.row()):
            left = self._paint_given(painter, left, right, box.top() + 29, name, codes) + 18
            if left >= right:
                break
        painter.restore()

    def _paint_key(self, painter: QPainter, box: QRectF) -> float:
        label = self._model.key()
        width = key_cap_width(self._look, label, _CAP)
        cap = QRectF(box.right() - width - _PAD, box.center().y() - _CAP / 2, width, _CAP)
        paint_key_cap(painter, self._look, cap, label)
        return cap.left()

    def _paint_given(
        self, painter: QPainter, left: float, right: float, top: float, name: str, codes: Codes
    ) -> float:
        names = self._model.names
        end = self._paint_cut(painter, QRectF(left, top, right - left, 18), name, 12, 400, "muted")
        end += 8
        sign = names.sign(codes[0]) if names is not None and codes and len(codes) == 1 else None
        if sign is not None and end + 14 < right:
            sign.paint(painter, self._look.colours, QPointF(end + 5, top + 9), 10)
            end += 16
        words = self._model.code_words(codes)
        return self._paint_cut(painter, QRectF(end, top, right - end, 18), words, 12, 600, "text2")

    def _paint_cut(
        self, painter: QPainter, box: QRectF, words: str, size: int, weight: int, ink: str
    ) -> float:
        """Paint words as far as there is room; give their right end."""
        if box.width() < size:
            return box.right()
        font = self._look.font(size, weight)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(box, LEFT, shown)
        return box.left() + metrics.horizontalAdvance(shown)


class DifferingList(QListView):
    """Enter or a double click opens a post; `opened` carries its row."""

    opened = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.posts = DifferingModel(self)
        self.setModel(self.posts)
        self.setItemDelegate(_PostPainter(look, self.posts, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(220, 2 * ROW + 4)
        self.doubleClicked.connect(self._double_clicked)
        look.changed.connect(self._take_colours)
        self._take_colours()

    def choose_row(self, row: int) -> None:
        """Make a row the current one, as far as there is one."""
        if 0 <= row < len(self.posts.posts):
            self.setCurrentIndex(self.posts.index(row, 0))

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which does not follow once it has its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; the rest is the list's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _double_clicked(self, index: Index) -> None:
        self.opened.emit(index.row())

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
            paint_focus_ring(painter, self._look, QRectF(self.viewport().rect()), 2)
            painter.end()
