"""One project on the start page: its name, where it lies, and how far its coding is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coder.services.availability import Availability
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_focus_ring, paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.icon_button import IconButton
from coder.ui.start.recents import Recent
from coder.ui.writing import count, with_percent_sign

ROW = 60
_BAR = 92
_PERCENT = 56
_POSTS = 72
_OPENED = 122
_GAP = 10
_LEFT = 40
_ROOM_FOR_BAR = 560
"""Below it the name needs the room of the bar more than the bar."""
_ROOM_FOR_POSTS = 520
_ROOM_FOR_ALL = 400
"""Below it only the share that is coded stands beside the name."""
_POSTS_AT = 2
Face = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Columns:
    """The left edges of the columns, and whether posts, bar and the rest have room."""

    bar: float
    posts: float
    opened: float
    posts_shown: bool
    rest_shown: bool = True
    bar_shown: bool = False


def columns_in(width: int) -> Columns:
    """Give the columns of a list of this width."""
    if width < _ROOM_FOR_ALL:
        edge = float(width - _GAP)
        return Columns(edge - _PERCENT, edge, edge, False, False)
    opened = width - _OPENED
    shown = width >= _ROOM_FOR_POSTS
    posts = opened - (_POSTS if shown else 0)
    barred = width >= _ROOM_FOR_BAR
    left = posts - _PERCENT - _GAP - (_BAR if barred else 0)
    return Columns(left, posts, opened, shown, bar_shown=barred)


class RecentHead(QWidget):
    """The names of the columns."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(34)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names over their columns, and the line."""
        look, columns = self._look, columns_in(self.width())
        painter = QPainter(self)
        painter.setFont(look.font(12, 600))
        painter.setPen(look.colour("muted"))
        height = self.height()
        names = (self.tr("Recent projects"), self.tr("Coded"), self.tr("Posts"), self.tr("Opened"))
        self.setToolTip("\n".join(names))
        coded = LEFT if columns.bar_shown else RIGHT
        boxes = (
            (QRectF(0, 0, columns.bar - 8, height), LEFT),
            (QRectF(columns.bar, 0, _PERCENT + (_BAR if columns.bar_shown else 0), height), coded),
            (QRectF(columns.posts - 20, 0, _POSTS + 20, height), RIGHT),
            (QRectF(columns.opened, 0, _OPENED - 8, height), RIGHT),
        )
        metrics, elide = QFontMetricsF(painter.font()), Qt.TextElideMode.ElideRight
        for at, (name, (box, flags)) in enumerate(zip(names, boxes, strict=True)):
            if at < _POSTS_AT or (columns.posts_shown if at == _POSTS_AT else columns.rest_shown):
                painter.drawText(box, flags, metrics.elidedText(name, elide, box.width()))
        painter.fillRect(0, height - 1, self.width(), 1, look.colour("border"))
        painter.end()


class RecentRow(QAbstractButton):
    """A project that can be opened; greyed where its file is gone. Delete takes it off the list."""

    forgotten = Signal()

    def __init__(
        self, look: Look, recent: Recent, state: Availability, opened: str, language: str
    ) -> None:
        super().__init__()
        self._look = look
        self.recent = recent
        self.state = state
        self._opened = opened
        self._language = language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setText(recent.name)
        self.forget = IconButton(look, "cross", self.tr("Take off the list"), self.tr("Delete"))
        self.forget.setParent(self)
        self.forget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.forget.clicked.connect(self.forgotten)
        look.changed.connect(self.update)
        self.show_state(state)

    @property
    def found(self) -> bool:
        """Tell whether the file is where it was."""
        return self.state.found

    def show_state(self, state: Availability) -> None:
        """Show what was found out about the file."""
        self.state = state
        self.forget.setVisible(not state.found)
        said = [self.recent.name, str(self.recent.path), self._said(), self._opened]
        self.setAccessibleName(", ".join(filter(None, said)))
        tip = self.tr("{path}\nDelete takes it off this list; the file stays.")
        lines = (tip.format(path=self.recent.path), self._said(), self._opened)
        self.setToolTip("\n".join(filter(None, lines)))
        self.update()

    def _said(self) -> str:
        if not self.found:
            return self.tr("not found")
        if self.state.held_by is not None:
            return self._held()
        if not self.recent.total:
            return ""
        return self.tr("{done} / {total} coded").format(
            done=count(self.recent.done, self._language),
            total=count(self.recent.total, self._language),
        )

    def _held(self) -> str:
        held = self.state.held_by
        who = ", ".join(filter(None, (held.user, held.host))) if held is not None else ""
        return self.tr("open: {who}").format(who=who) if who else self.tr("open elsewhere")

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return QSize(500, ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right end."""
        super().resizeEvent(event)
        size = self.forget.sizeHint()
        self.forget.setGeometry(self.width() - 36, (ROW - size.height()) // 2, 32, 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, forget by Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        look, recent, columns = self._look, self.recent, columns_in(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.found:
            painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("grid"))
        held = self.state.held_by is not None
        icon, tint = ("lock", "warning") if held else (self._icon(), "muted")
        paint_icon(painter, look, icon, QPointF(4, 21), 18, tint)
        room = columns.bar - _LEFT - 16
        ink = "text" if self.found else "muted"
        name = QRectF(_LEFT, 10, room, 22)
        self._words(painter, recent.name, (14, 600, ink), name, Qt.TextElideMode.ElideRight)
        self._paint_path(painter, QRectF(_LEFT, 31, room, 20), held)
        if self.found:
            self._paint_figures(painter, columns)
        else:
            box = QRectF(columns.bar, 0, self.width() - columns.bar - 44, ROW - 1)
            painter.setFont(look.font(12, 500))
            painter.setPen(look.colour("warning"))
            painter.drawText(box, RIGHT, self._said())
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control)
        painter.end()

    def _icon(self) -> str:
        if not self.found:
            return "circle_alert"
        return "packet" if self.recent.role == "packet" else "file"

    def _paint_path(self, painter: QPainter, box: QRectF, held: bool) -> None:
        if not held:
            path = str(self.recent.path.parent)
            self._words(painter, path, (12, 400, "muted"), box, Qt.TextElideMode.ElideMiddle)
            return
        who = self._held()
        width = min(box.width(), QFontMetricsF(self._look.font(12)).horizontalAdvance(who) + 2)
        path_box = box.adjusted(0, 0, -width - 12, 0)
        path = str(self.recent.path.parent)
        elide = Qt.TextElideMode.ElideMiddle
        used = 0.0
        if path_box.width() > 40:
            used = self._words(painter, path, (12, 400, "warning"), path_box, elide) + 12
        self._words(painter, who, (12, 400, "warning"), box.adjusted(used, 0, 0, 0), elide)

    def _words(
        self, painter: QPainter, text: str, face: Face, box: QRectF, elide: Qt.TextElideMode
    ) -> float:
        size, weight, ink = face
        font = self._look.font(size, weight)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, elide, box.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(box, LEFT, shown)
        return metrics.horizontalAdvance(shown)

    def _paint_figures(self, painter: QPainter, columns: Columns) -> None:
        look, recent, height = self._look, self.recent, ROW - 1
        painter.setFont(look.font(12))
        painter.setPen(look.colour("text2"))
        box = QRectF(columns.opened, 0, _OPENED - 8, height)
        shown = QFontMetricsF(painter.font()).elidedText(
            self._opened, Qt.TextElideMode.ElideRight, box.width()
        )
        if columns.rest_shown:
            painter.drawText(box, RIGHT, shown)
        posts = recent.posts or recent.total
        if columns.posts_shown and posts:
            box = QRectF(columns.posts, 0, _POSTS, height)
            painter.drawText(box, RIGHT, count(posts, self._language))
        if not recent.total:
            return
        share = min(1.0, recent.done / recent.total)
        # Rounded down: one post short of a thousand is not all of them.
        percent = with_percent_sign(int(share * 100), self._language)
        painter.setFont(look.font(12, 600))
        left = columns.bar + (_BAR if columns.bar_shown else 0)
        painter.drawText(QRectF(left, 0, _PERCENT, height), RIGHT, percent)
        if not columns.bar_shown:
            return
        bar = QRectF(columns.bar, height / 2 - 3, _BAR, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(look.colour("positive" if share >= 1 else "accent"))
        if share > 0:
            painter.drawRoundedRect(bar.adjusted(0, 0, _BAR * (share - 1), 0), 3, 3)
