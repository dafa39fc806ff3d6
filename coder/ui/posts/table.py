"""The list of posts as a table: rows of one height, hairlines, and the state's icon first."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
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
from coder.ui.look.paint import LEFT, paint_focus_ring, paint_icon
from coder.ui.posts.columns import STATE, TEXT, TIME, state_icon
from coder.ui.posts.model import Index, PostModel

ROW = 34
HEADER = 34
_PAD = 8
_TEXT_LEAST = 220
_CLOCK = 46


class PostPainter(QStyledItemDelegate):
    """Paints a cell of a post's row."""

    def __init__(self, look: Look, model: PostModel, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline, and the icon or the words."""
        look = self._look
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        column = self._model.columns[index.column()]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("selection"))
            if index.column() == 0:
                painter.fillRect(QRectF(0, box.top(), 3, box.height()), look.colour("accent"))
        line = 24 if index.column() == 0 else 0
        hair = QRectF(box.left() + line, box.bottom() - 1, box.width() - line, 1)
        painter.fillRect(hair, look.colour("grid"))
        if column.id == STATE:
            row = self._model.row(index.row())
            if row is not None:
                icon, ink = state_icon(row)
                place = QPointF(box.left() + 24, box.center().y() - 8)
                paint_icon(painter, look, icon, place, 16, ink)
            return
        cell = self._model.cell(index)
        if cell is None:
            return
        left, right = box.left() + _PAD, box.right() - _PAD
        if cell.second:
            right -= _CLOCK
            painter.setFont(look.font(13))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(right + 4, box.top(), _CLOCK, box.height()), LEFT, cell.second)
        if cell.sign is not None:
            cell.sign.paint(painter, look.colours, QPointF(left + 6, box.center().y()), 11)
            left += 20
        font = look.font(13, cell.weight, italic=cell.italic)
        painter.setFont(font)
        painter.setPen(look.colour(cell.ink))
        words = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, box.top(), right - left + 2, box.height()), LEFT, words)


class PostHeader(QHeaderView):
    """Titles in small letters; a press on the time sorts by it, and an arrow says how."""

    sort_wanted = Signal()

    def __init__(self, look: Look, model: PostModel, table: QTableView, sort_tip: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._look = look
        self._model = model
        self._sort_tip = sort_tip
        self.arrow = ""
        self.setMinimumSectionSize(24)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.sectionClicked.connect(self._section_clicked)
        look.changed.connect(self.viewport().update)

    def show_arrow(self, icon: str) -> None:
        """Show how the list is sorted: arrow_up, arrow_down, or "" for as imported."""
        self.arrow = icon
        self.viewport().update()

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
            left = self.sectionViewportPosition(at) + _PAD
            room = self.sectionSize(at) - 2 * _PAD
            words = QFontMetricsF(font).elidedText(
                column.title, Qt.TextElideMode.ElideRight, room + 1
            )
            painter.drawText(QRectF(left, 0, room + 2, HEADER - 1), LEFT, words)
            if column.id == TIME and self.arrow:
                place = left + QFontMetricsF(font).horizontalAdvance(words) + 6
                paint_icon(painter, look, self.arrow, QPointF(place, 10), 14, "muted")
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say over the time what a press does."""
        if event.type() == QEvent.Type.HoverMove or event.type() == QEvent.Type.MouseMove:
            at = (
                self.logicalIndexAt(event.position().toPoint())
                if isinstance(event, QMouseEvent)
                else -1
            )
            over = 0 <= at < len(self._model.columns) and self._model.columns[at].id == TIME
            self.setToolTip(self._sort_tip if over else "")
        return super().viewportEvent(event)

    def _section_clicked(self, at: int) -> None:
        if self._model.columns[at].id == TIME:
            self.sort_wanted.emit()


class PostTable(QTableView):
    """Shows a `PostModel`; Enter or a double click opens a post, Tab leaves the list."""

    opened = Signal()
    row_changed = Signal(int)

    def __init__(self, look: Look, model: PostModel, name: str, sort_tip: str) -> None:
        super().__init__()
        self._look = look
        self._posts = model
        self.setModel(model)
        self.setItemDelegate(PostPainter(look, model, self))
        self.header = PostHeader(look, model, self, sort_tip)
        self.setHorizontalHeader(self.header)
        self.setAccessibleName(name)
        self._set_manners()
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        look.changed.connect(self._take_colours)
        self._take_colours()
        self.paints = 0
        """How many times rows were painted; benchmarks read it."""

    def _set_manners(self) -> None:
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which does not follow once it has its own
        self.viewport().update()

    def fit_columns(self) -> None:
        """Give the text what the other columns leave; those at the right go where it is too little.

        A column of a wide window is thus missing in a narrow one, and comes back with the room.
        """
        columns, header = self._posts.columns, self.horizontalHeader()
        room = self.viewport().width()
        taken = sum(column.width for column in columns if column.id != TEXT)
        hidden: set[str] = set()
        for column in reversed(columns):
            if room - taken >= _TEXT_LEAST or column.id in {STATE, TIME, TEXT}:
                continue
            taken -= column.width
            hidden.add(column.id)
        for at, column in enumerate(columns):
            self.setColumnHidden(at, column.id in hidden)
            width = max(room - taken, _TEXT_LEAST) if column.id == TEXT else column.width
            header.resizeSection(at, width)

    def choose_row(self, row: int) -> None:
        """Make a row the current one, as far as there is one."""
        if 0 <= row < len(self._posts.ids):
            self.setCurrentIndex(self._posts.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, go to the ends on Home and End; the rest is the table's own."""
        key, last = event.key(), len(self._posts.ids) - 1
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.opened.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose_row(0 if key == Qt.Key.Key_Home else last)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Leave letters to the page: they are its keys."""

    def _double_clicked(self, index: Index) -> None:
        self.opened.emit()

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
        """Paint the ground, the rows, and the ring of the keyboard focus."""
        # The style sheet of a new theme leaves the viewport the ground of the one before.
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), self._look.colour("surface"))
        ground.end()
        super().paintEvent(event)
        self.paints += 1
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._look, QRectF(self.viewport().rect()), 2)
            painter.end()
