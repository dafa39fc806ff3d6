"""The line above a post's text (day, number, marks) and the line below it (links)."""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coder.services.coding_view import PostState
from coder.ui.coding.seen_words import SeenWords
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_icon, paint_pill
from coder.ui.writing import known_day

_APART = 16


class PostHead(QWidget):
    """The day and the number of the post, and whether it is flagged or skipped."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day = ""
        self._number = ""
        self._more = ""
        self._seen_words = SeenWords()
        self.kept_free = 0
        """Pixels after them for what stands there."""
        self._marks: tuple[tuple[str, str], ...] = ()
        self.tells_note = False
        """Whether a note has a mark here, where the note itself is not in sight."""
        self.setFixedHeight(24)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.update)

    def show_post(self, post: PostState) -> None:
        """Show what is known of the post beside its text."""
        finnish = self.locale().language() == QLocale.Language.Finnish
        language = "fi" if finnish else "en"
        self._day = known_day(post.day, language)
        self._more = self._seen_words.of(post.seen, language)
        number = "" if post.number is None else self.locale().toString(post.number)
        self._number = self.tr("post {number}").format(number=number) if number else ""
        marks: list[tuple[str, str]] = []
        if post.flagged:
            marks.append(("flag", self.tr("Flagged")))
        if post.skipped:
            marks.append(("skip", self.tr("Skipped")))
        if post.note and self.tells_note:
            marks.append(("note", self.tr("Note")))
        self._marks = tuple(marks)
        if self._more != self.toolTip():
            self.setToolTip(self._more)
        words = [self._day, self._more, self._number, *(mark for _, mark in marks)]
        self.setAccessibleName(", ".join(filter(None, words)))
        self.update()

    def room_left(self) -> int:
        """Give the pixels that the day takes, and what else is seen of the post."""
        left = self._after_day()
        if self._more:
            left += QFontMetricsF(self._look.font(12)).horizontalAdvance(self._more) + _APART
        return round(left)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day and what else is seen at the left, the number and marks at the right."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.setFont(look.font(13, 600))
        painter.setPen(look.colour("text2"))
        painter.drawText(QRectF(0, 0, self.width(), 24), LEFT, self._day)
        right = float(self.width())
        for icon, words in self._marks:
            right -= paint_pill(painter, look, QPointF(right, 12), icon, words, "warning") + 8
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        painter.drawText(QRectF(0, 0, right, 24), RIGHT, self._number)
        if self._more:
            self._paint_more(painter, right)
        painter.end()

    def _paint_more(self, painter: QPainter, right: float) -> None:
        """Paint what else is seen of the post between the day and the number."""
        font = self._look.font(12)
        metrics = QFontMetricsF(font)
        left = self._after_day()
        taken = metrics.horizontalAdvance(self._number) + _APART + self.kept_free
        room = max(0.0, right - taken - left)
        words = metrics.elidedText(self._more, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        painter.drawText(QRectF(left, 0, room + 2, 24), LEFT, words)

    def _after_day(self) -> float:
        day = QFontMetricsF(self._look.font(13, 600)).horizontalAdvance(self._day)
        return day + (_APART if self._day else 0)


class PostLinks(QWidget):
    """The addresses that a post points to, as text: nothing is ever fetched."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._links: tuple[str, ...] = ()
        self.setFixedHeight(22)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.update)

    def show_links(self, links: tuple[str, ...]) -> None:
        """Show these addresses."""
        if links != self._links:
            self._links = links
            self.setToolTip("\n".join(links))
            self.setAccessibleName(", ".join(links))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the addresses in one line."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        if self._links:
            paint_icon(painter, look, "link", QPointF(0, 4), 14, "muted")
            font = look.font(12)
            words = "   ".join(self._links)
            room = self.width() - 22
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(22, 0, room + 2, 22), LEFT, shown)
        painter.end()
