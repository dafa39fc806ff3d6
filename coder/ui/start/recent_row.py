"""One project on the start page: its name, where it lies, and how far its coding is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coder.domain.sentences import number
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_focus_ring, paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.start.recents import Recent

ROW = 60
_BAR = 96
_FIGURES = 240


class RecentRow(QAbstractButton):
    """A project that can be opened; greyed where its file is gone. Delete takes it off the list."""

    forgotten = Signal()

    def __init__(self, look: Look, recent: Recent, found: bool, language: str) -> None:
        super().__init__()
        self._look = look
        self.recent = recent
        self.found = found
        self._language = language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setText(recent.name)
        said = [recent.name, str(recent.path), self._state()]
        self.setAccessibleName(", ".join(filter(None, said)))
        self.setToolTip(
            self.tr("{path}\nDelete takes it off this list; the file stays.").format(
                path=recent.path
            )
        )
        look.changed.connect(self.update)

    def _state(self) -> str:
        if not self.found:
            return self.tr("not found")
        if not self.recent.total:
            return ""
        return self.tr("{done} / {total} coded").format(
            done=number(self.recent.done, self._language),
            total=number(self.recent.total, self._language),
        )

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return QSize(500, ROW)

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
        look, recent = self._look, self.recent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.found:
            painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("grid"))
        icon = "packet" if recent.role == "packet" else "posts"
        if not self.found:
            icon = "circle_alert"
        paint_icon(painter, look, icon, QPointF(4, 21), 18, "muted")
        room = self.width() - 40 - _FIGURES
        ink = "text" if self.found else "muted"
        name = QRectF(40, 10, room, 22)
        self._words(painter, recent.name, (14, 600, ink), name, Qt.TextElideMode.ElideRight)
        path = QRectF(40, 31, room, 20)
        where = str(recent.path.parent)
        self._words(painter, where, (12, 400, "muted"), path, Qt.TextElideMode.ElideMiddle)
        self._paint_state(painter)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control)
        painter.end()

    def _words(
        self,
        painter: QPainter,
        text: str,
        face: tuple[int, int, str],
        box: QRectF,
        elide: Qt.TextElideMode,
    ) -> None:
        size, weight, ink = face
        font = self._look.font(size, weight)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(box, LEFT, QFontMetricsF(font).elidedText(text, elide, box.width()))

    def _paint_state(self, painter: QPainter) -> None:
        look, recent = self._look, self.recent
        box = QRectF(self.width() - _FIGURES, 0, _FIGURES - 8, self.height() - 1)
        painter.setFont(look.font(12, 500))
        painter.setPen(look.colour("muted" if self.found else "warning"))
        if not self.found or not recent.total:
            painter.drawText(box, RIGHT, self._state())
            return
        bar = QRectF(box.left() + 12, box.center().y() - 3, _BAR, 6)
        share = min(1.0, recent.done / recent.total)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(look.colour("positive" if share >= 1 else "accent"))
        if share > 0:
            painter.drawRoundedRect(bar.adjusted(0, 0, _BAR * (share - 1), 0), 3, 3)
        painter.setPen(look.colour("text2"))
        said = f"{number(recent.done, self._language)} / {number(recent.total, self._language)}"
        painter.drawText(box, RIGHT, said)
