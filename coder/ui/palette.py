"""The command search that Ctrl+K brings up: type a few letters, Enter does it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_icon, paint_key_cap
from coder.ui.look.tokens import RADIUS
from coder.ui.palette_entries import Entry, fitting
from coder.ui.parts.sheet import Words

WIDTH = 620
_ROW = 48
_TOP = 72
_SHOWN = 8
_LINE = 56
Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractListModel):
    """The entries that fit."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (entry.title, entry.hint, entry.why)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.hint, entry.why, entry.key)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.entries[index.row()].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Row(QStyledItemDelegate):
    """Paints an entry: its icon, name, what it does, and its key."""

    def __init__(self, look: Look, model: _Entries, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, entry = self._look, self._model.entries[index.row()]
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), RADIUS.control, RADIUS.control)
        right = box.right() - 12
        if entry.key:
            width = key_cap_width(look, entry.key, 20)
            right -= width
            cap = QRectF(right, box.center().y() - 10, width, 20)
            paint_key_cap(painter, look, cap, entry.key, "normal" if entry.enabled else "quiet")
        if entry.icon:
            place = QPointF(box.left() + 14, box.center().y() - 9)
            paint_icon(painter, look, entry.icon, place, 18, "muted")
        left, room = box.left() + 46, right - box.left() - 58
        for text, size, weight, ink, top in (
            (entry.title, 14, 500, "text" if entry.enabled else "muted", 5.0),
            (entry.why or entry.hint, 12, 400, "muted", 24.0),
        ):
            font = look.font(size, weight)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(left, box.top() + top, room + 2, 20), LEFT, shown)
        painter.restore()


class Palette(QDialog):
    """Lists what can be done, narrowed by what is typed; Enter runs the chosen line, Esc closes."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._all: Sequence[Entry] = ()
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(self.tr("Search commands"))
        self.setModal(True)
        self.field = QLineEdit()
        self.field.setFont(look.font(16))
        self.field.setFixedHeight(_LINE)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search commands"))
        self.field.setStyleSheet("border: none; background: transparent; padding: 0 0 0 44px;")
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.model = _Entries()
        self.list = QListView()
        self.list.setModel(self.model)
        self._row = _Row(look, self.model, self.list)
        self.list.setItemDelegate(self._row)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(self._clicked)
        self.nothing = Words(look, self.tr("Nothing fits. Try another word."), 14, ink="muted")
        self.nothing.setContentsMargins(14, 12, 14, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 1, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these, with nothing typed yet."""
        self._all = entries
        self.field.clear()
        self._narrow("")
        self.open()
        over = self.parentWidget()
        if over is not None:
            corner = over.mapToGlobal(over.rect().topLeft())
            self.move(corner.x() + (over.width() - self.width()) // 2, corner.y() + _TOP)
        self.field.setFocus()

    @property
    def chosen(self) -> Entry | None:
        """The entry that Enter runs."""
        index = self.list.currentIndex()
        return self.model.entries[index.row()] if index.isValid() else None

    def _narrow(self, query: str) -> None:
        self.model.show_entries(fitting(self._all, query))
        if any(entry.enabled for entry in self.model.entries):
            self.list.setCurrentIndex(self.model.index(0))
        found = bool(self.model.entries)
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        over = self.parentWidget()
        most = over.height() - _TOP - 24 if over is not None else 600
        rows = min(len(self.model.entries), _SHOWN) * _ROW if found else 44
        width = min(WIDTH, over.width() - 32) if over is not None else WIDTH
        self.setFixedSize(width, min(_LINE + rows + 20, most))

    def _move(self, step: int) -> None:
        enabled = [at for at, entry in enumerate(self.model.entries) if entry.enabled]
        if not enabled:
            return
        now = self.list.currentIndex().row()
        place = enabled.index(now) if now in enabled else 0
        if abs(step) == 1:
            place = (place + step) % len(enabled)
        else:
            place = max(0, min(len(enabled) - 1, place + step))
        self.list.setCurrentIndex(self.model.index(enabled[place]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list while typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _SHOWN,
                Qt.Key.Key_PageUp: -_SHOWN,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run()
                return True
        return super().eventFilter(watched, event)

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.entries[index.row()].enabled:
            self.list.setCurrentIndex(index)
            self._run()

    def _run(self) -> None:
        entry = self.chosen
        if entry is not None:
            # Closed first: what runs may open a dialog over the window.
            self.accept()
            entry.run()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the glass, and the line under the field."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.dialog, RADIUS.dialog)
        painter.fillRect(1, _LINE, self.width() - 2, 1, look.colour("border"))
        paint_icon(painter, look, "search", QPointF(22, _LINE / 2 - 10), 20, "muted")
        painter.end()
