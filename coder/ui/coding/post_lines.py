"""The line above a post's text (day, number, marks) and the line below it (links)."""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coder.services.coding_view import PostState
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_icon, paint_pill
from coder.ui.writing import known_day


class PostHead(QWidget):
    """The day and the number of the post, and whether it is flagged or skipped."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day = ""
        self._number = ""
        self._marks: tuple[tuple[str, str], ...] = ()
        self.tells_note = False
        """Whether a note has a mark here, where the note itself is not in sight."""
        self.setFixedHeight(24)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.update)

    def show_post(self, post: PostState) -> None:
        """Show what is known of the post beside its text."""
        finnish = self.locale().language() == QLocale.Language.Finnish
        self._day = known_day(post.day, "fi" if finnish else "en")
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
        words = [self._day, self._number, *(mark for _, mark in marks)]
        self.setAccessibleName(", ".join(filter(None, words)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day at the left, the number and the marks at the right."""
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
        painter.end()


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
