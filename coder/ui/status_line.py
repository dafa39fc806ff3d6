"""The line at the window's foot: the last act and how to take it back, and when it was saved."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, key_cap_width, paint_icon, paint_key_cap
from coder.ui.look.sizes import STATUS_LINE
from coder.ui.signs import Sign
from coder.ui.writing import clock_time


@dataclass(frozen=True, slots=True)
class StatusText:
    """What the line says; `kind` is plain, undone or error, `keys` come last as far as they fit.

    `done` stands at the right, in place of the time of the last saving.
    """

    lead: str = ""
    icon: str = ""
    sign: Sign | None = None
    strong: str = ""
    text: str = ""
    key: str = ""
    key_text: str = ""
    kind: str = "plain"
    keys: tuple[tuple[str, str], ...] = ()
    done: str = ""


_EDGE = 20.0
_GROUNDS = {"plain": "bg", "undone": "accent_soft", "error": "danger_soft"}
_INKS = {"plain": "muted", "undone": "accent_text", "error": "danger"}


class StatusLine(QWidget):
    """Shows one `StatusText` and the time of the last saving."""

    def __init__(
        self, look: Look, now: Callable[[], QDateTime] | None = None, language: str = "en"
    ) -> None:
        super().__init__()
        self._look = look
        self._now = now or QDateTime.currentDateTime
        self._content = StatusText()
        self._language = language
        self.saved_at: QDateTime | None = None
        self._saved = ""
        self._text_end: float | None = None
        self.setFixedHeight(STATUS_LINE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.update)

    @property
    def content(self) -> StatusText:
        """What the line says now."""
        return self._content

    @property
    def saved(self) -> str:
        """The words on the right."""
        return self._saved

    def end_text_at(self, end: float | None) -> None:
        """Cut the words before this x, where something else stands; None takes the room back."""
        if end != self._text_end:
            self._text_end = end
            self.update()

    def show_text(self, content: StatusText) -> None:
        """Say something else."""
        if content != self._content:
            self._content = content
            keys = " ".join(key for key, named in content.keys if not named)
            said = (content.lead, content.strong, content.text, keys, content.done)
            words = " ".join(filter(None, said))
            self.setAccessibleName(words)
            self.setToolTip(words)  # what is cut for want of room
            self.update()

    def show_error(self, sentence: str) -> None:
        """Say why something was not done."""
        self.show_text(StatusText(icon="circle_alert", text=sentence, kind="error"))

    def settle(self) -> None:
        """Take an error away that is over, because something was done since."""
        if self._content.kind == "error":
            self.show_text(StatusText())

    def show_saved(self) -> None:
        """Say that everything up to now is in the file; an error is over."""
        self.settle()
        self.show_saved_at(self._now())

    def show_saved_at(self, moment: QDateTime | None) -> None:
        """Say that everything up to a moment is in the file; None says nothing."""
        self.saved_at = moment
        if moment is None:
            return
        time = clock_time(moment.toString("yyyy-MM-ddTHH:mm:ss"), self._language, seconds=True)
        self._saved = self.tr("Saved {time}").format(time=time)
        self.update()

    def clear(self) -> None:
        """Say nothing."""
        self._saved = ""
        self.saved_at = None
        self.show_text(StatusText())
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(400, STATUS_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        look, content = self._look, self._content
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(_GROUNDS[content.kind]))
        painter.fillRect(0, 0, self.width(), 1, look.colour("border"))
        # An error takes the whole line: it says itself that nothing was lost.
        right = self.width() - 8 if content.kind == "error" else self._paint_saved(painter)
        end = right - 24
        self._paint_content(painter, end if self._text_end is None else min(end, self._text_end))
        painter.end()

    def _paint_saved(self, painter: QPainter) -> float:
        right = float(self.width() - 16)
        words = self._content.done or self._saved
        if not words:
            return right
        font = self._look.font(12, 500)
        width = QFontMetricsF(font).horizontalAdvance(words) + 2
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        painter.drawText(QRectF(right - width, 0, width, self.height()), RIGHT, words)
        icon_left = right - width - 24
        paint_icon(painter, self._look, "circle_check", QPointF(icon_left, 10), 16, "positive")
        return icon_left

    def _paint_content(self, painter: QPainter, limit: float) -> None:
        look, content = self._look, self._content
        ink = _INKS[content.kind]
        left = _EDGE
        if content.icon:
            paint_icon(painter, look, content.icon, QPointF(left, 10), 16, ink)
            left += 26
        if content.key:
            limit -= self._key_width()
        if content.lead:
            weight = 500 if content.kind == "plain" else 600
            left = self._paint_words(painter, content.lead, weight, ink, left, limit) + 8
        if content.sign is not None:
            content.sign.paint(painter, look.colours, QPointF(left + 6, 18), 11)
            left += 18
        if content.strong:
            left = self._paint_words(painter, content.strong, 600, "text", left, limit) + 8
        if content.kind == "error":
            painter.setFont(look.font(12))
            painter.setPen(look.colour("danger"))
            box = QRectF(left, 1, limit - left, self.height() - 1)
            painter.drawText(box, LEFT | Qt.TextFlag.TextWordWrap, content.text)
        elif content.text and left < limit:
            left = self._paint_words(painter, content.text, 400, "text2", left, limit) + 12
        if content.key:
            self._paint_key(painter, min(left, limit))
            left, limit = left + self._key_width() - 20, limit + self._key_width()
        self._paint_keys(painter, left + 28 if left > _EDGE else left, limit)

    def _paint_words(
        self, painter: QPainter, words: str, weight: int, ink: str, left: float, limit: float
    ) -> float:
        font = self._look.font(12, weight)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, limit - left))
        width = metrics.horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(QRectF(left, 0, width + 2, self.height()), LEFT, shown)
        return left + width

    def _paint_keys(self, painter: QPainter, left: float, limit: float) -> None:
        font = self._look.font(12)
        for key, words in self._content.keys:
            cap = key_cap_width(self._look, key, 20)
            width = cap + 8 + QFontMetricsF(font).horizontalAdvance(words)
            if left + width > limit:
                return
            paint_key_cap(painter, self._look, QRectF(left, 8, cap, 20), key)
            self._paint_words(painter, words, 400, "muted", left + cap + 8, self.width())
            left += width + (20 if words else -2)

    def _key_width(self) -> float:
        words = QFontMetricsF(self._look.font(12)).horizontalAdvance(self._content.key_text)
        return key_cap_width(self._look, self._content.key, 20) + 8 + words + 12

    def _paint_key(self, painter: QPainter, left: float) -> None:
        width = key_cap_width(self._look, self._content.key, 20)
        paint_key_cap(painter, self._look, QRectF(left, 8, width, 20), self._content.key)
        self._paint_words(
            painter, self._content.key_text, 400, "muted", left + width + 8, self.width()
        )
