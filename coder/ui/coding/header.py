"""The strip over the coding page: the queue, the progress, and the pace with its hiding eye."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from coder.services.coding_view import Progress
from coder.services.session import QueueInfo
from coder.ui.actions import key_label, specs_of
from coder.ui.coding.drawer_button import DrawerButton
from coder.ui.coding.pace import Pace
from coder.ui.coding.queue_names import QueueNames
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_focus_ring, paint_icon
from coder.ui.look.sizes import WIDE, Sizes
from coder.ui.parts.painted_button import PaintedButton

_LABEL_WIDTH = 560
_STRIP = {True: 760, False: 600}
"""Room of the progress, the pace and the buttons, by whether there is room for all their words."""
_LEAST = 220


class QueueButton(PaintedButton):
    """Says which queue is coded; a click offers the others."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)

    def sizeHint(self) -> QSize:
        """Ask for the width of the name, within reason."""
        width = QFontMetricsF(self.look.font(13, 600)).horizontalAdvance(self.text())
        return QSize(min(round(width) + 64, _LABEL_WIDTH), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon, the name and the arrow."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, look, "queue", QPointF(4, 8), 16, "muted")
        font = look.font(13, 600)
        room = self.width() - 56
        shown = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(28, 0, room + 2, self.height()), LEFT, shown)
        paint_icon(painter, look, "down", QPointF(self.width() - 20, 9), 14, "muted")
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), 6)
        painter.end()


class EyeButton(PaintedButton):
    """Shows or hides the pace."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedSize(32, 32)
        self.setAccessibleName(self.tr("Show pace and time left"))
        self.setToolTip(self.tr("Show pace and time left"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the eye, struck through while the pace is hidden."""
        painter = QPainter(self)
        name = "eye" if self.isChecked() else "eye_off"
        paint_icon(painter, self.look, name, QPointF(8, 8), 16, "muted")
        if self.hasFocus():
            paint_focus_ring(painter, self.look, QRectF(self.rect()), 6)
        painter.end()


class ProgressStrip(QWidget):
    """Paints the bar, the counts, and the pace and the time left at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._progress = Progress(0, 0)
        self._pace: int | None = None
        self._minutes: int | None = None
        self.pace_shown = True
        self.pace_allowed = True
        self.sizes = WIDE
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.update)

    def show_progress(self, progress: Progress, pace: Pace) -> None:
        """Show these figures; nothing is painted where they are the same."""
        figures = (progress, pace.per_hour(), pace.minutes_left())
        if figures != (self._progress, self._pace, self._minutes):
            self._progress, self._pace, self._minutes = figures
            self.setAccessibleName(self._counts()[0] + self._counts()[1])
            self.update()

    def _counts(self) -> tuple[str, str]:
        locale, progress = self.locale(), self._progress
        return locale.toString(progress.done), " / " + locale.toString(progress.total)

    def _percent(self) -> str:
        done, total = self._progress.done, self._progress.total
        # Rounded down: 100 % is said only when every post is done.
        return self.tr("{n}%").format(n=done * 100 // total if total else 0)

    def pace_words(self) -> tuple[str, str]:
        """Give the pace and the time left in words, empty while unknown."""
        if self._pace is None or self._minutes is None:
            return "", ""
        hours, minutes = divmod(self._minutes, 60)
        pace = self.locale().toString(self._pace)
        if hours:
            left = self.tr("{h} h {m} min left").format(h=hours, m=minutes)
        else:
            left = self.tr("{m} min left").format(m=minutes)
        return self.tr("{n} posts an hour").format(n=pace), left

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("surface"))
        middle = self.height() / 2
        width = 220.0 if self.sizes.rail_labels else 124.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(QRectF(0, middle - 3, width, 6), 3, 3)
        total = self._progress.total
        share = self._progress.done / total if total else 0.0
        if share:
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(0, middle - 3, max(6.0, width * share), 6), 3, 3)
        left = width + 16
        done, rest = self._counts()
        left = self._words(painter, left, done, 600, "text")
        left = self._words(painter, left, rest, 400, "text2")
        if self.sizes.rail_labels:
            left = self._words(painter, left + 16, self._percent(), 400, "text2")
        if self.pace_shown and self.pace_allowed and not self.sizes.drawer:
            self._paint_pace(painter, left + 20)
        painter.end()

    def _words(self, painter: QPainter, left: float, words: str, weight: int, ink: str) -> float:
        font = self._look.font(13, weight)
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(QRectF(left, 0, width + 2, self.height()), LEFT, words)
        return left + width

    def _paint_pace(self, painter: QPainter, least: float) -> None:
        """Paint the time left and the pace, each where it stands clear of the counts."""
        right = float(self.width() - 8)
        font = self._look.font(13)
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        for words in reversed(self.pace_words()):
            width = QFontMetricsF(font).horizontalAdvance(words)
            if right - width < least:
                return
            painter.drawText(QRectF(0, 0, right, self.height()), RIGHT, words)
            right -= width + 20


class Header(QWidget):
    """The whole strip; `queue_chosen` carries a queue's id."""

    queue_chosen = Signal(object)
    queues_wanted = Signal()
    """The queues are about to be offered: their figures should be fresh."""
    variables_wanted = Signal()
    pace_toggled = Signal(bool)
    drawer_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.queue = QueueButton(look)
        self.strip = ProgressStrip(look)
        self.eye = EyeButton(look)
        self.drawer = DrawerButton(look)
        self.names = QueueNames(self)
        self._menu = QMenu(self)
        self._group = QActionGroup(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 1)
        row.setSpacing(20)
        row.addWidget(self.queue)
        row.addWidget(self.strip, 1)
        row.addWidget(self.eye)
        row.addWidget(self.drawer)
        self.drawer.clicked.connect(self.drawer_wanted)
        self.queue.clicked.connect(self._open_menu)
        self._group.triggered.connect(self._chosen)
        self.eye.toggled.connect(self._show_pace)
        look.changed.connect(self.update)
        self.apply_sizes(WIDE)

    def show_none(self) -> None:
        """Show that there is no queue."""
        self.queue.hide()
        self.strip.show_progress(Progress(0, 0), Pace())

    def show_queues(self, queues: Sequence[QueueInfo], current: int) -> None:
        """Offer these queues; `current` is the id of the one that is coded."""
        self.queue.show()
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        for queue in queues:
            name = self.names.name(queue)
            if queue.id == current:
                self.queue.setText(name)
                self.queue.setToolTip(name)
                self.queue.setAccessibleName(self.tr("Queue: {name}").format(name=name))
            words = self.tr("{name}   {done} / {total}").format(
                name=name, done=queue.done, total=queue.total
            )
            action = QAction(words, self._menu)
            action.setCheckable(True)
            action.setChecked(queue.id == current)
            action.setData(queue.id)
            self._group.addAction(action)
            self._menu.addAction(action)
        if self.names.may_ask:
            self._menu.addSeparator()
            other = self._menu.addAction(self.tr("Ask other variables…"))
            key = next(spec.keys[0] for spec in specs_of("coding") if spec.id == "coding.variables")
            # Shown as text: a shortcut here would compete with the page's own.
            other.setText(other.text() + "\t" + key_label(key))
            other.triggered.connect(self.variables_wanted)
        self._fit_queue()

    def show_progress(self, progress: Progress, pace: Pace) -> None:
        """Show how far the queue is."""
        self.strip.show_progress(progress, pace)

    def allow_pace(self, allowed: bool) -> None:
        """Let the pace be shown, or hide it with its eye where the round shows none."""
        self.strip.pace_allowed = allowed
        self.eye.setVisible(allowed and not self.strip.sizes.drawer)
        self.strip.update()

    def apply_sizes(self, sizes: Sizes) -> None:
        """Take the measures of the window's class."""
        self.strip.sizes = sizes
        self.eye.setVisible(self.strip.pace_allowed and not sizes.drawer)
        self.drawer.setVisible(sizes.drawer)
        self._fit_queue()
        self.setFixedHeight(sizes.header)
        self.strip.setFixedHeight(sizes.header - 2)
        self.strip.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the queue's name the room that the progress leaves."""
        super().resizeEvent(event)
        self._fit_queue()

    def _fit_queue(self) -> None:
        room = self.width() - _STRIP[self.strip.sizes.rail_labels]
        self.queue.setFixedWidth(min(self.queue.sizeHint().width(), max(room, _LEAST)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        edge = self._look.colour("border")
        painter.fillRect(0, self.height() - 1, self.width(), 1, edge)
        painter.end()

    def _open_menu(self) -> None:
        self.queues_wanted.emit()
        self._menu.popup(self.queue.mapToGlobal(QPoint(0, self.queue.height())))

    def _chosen(self, action: QAction) -> None:
        self.queue_chosen.emit(action.data())

    def _show_pace(self, shown: bool) -> None:
        self.strip.pace_shown = shown
        self.strip.update()
        self.pace_toggled.emit(shown)
