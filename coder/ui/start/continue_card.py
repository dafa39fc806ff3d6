"""The card of the project that was open last."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.start.recents import Recent
from coder.ui.writing import count

HEIGHT = 164
_LEFT = 24


class ContinueCard(QWidget):
    """Name, place and progress of a project, and the primary button that opens it."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._opened = ""
        self.recent: Recent | None = None
        words = self.tr("Go on coding")
        self.button = KeyButton(look, words, "primary", self.tr("Enter"), "forward")
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 16, 20, 18)
        row.addStretch(1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_recent(self, recent: Recent | None, opened: str = "") -> None:
        """Show another project; `opened` says when it was open."""
        self.recent, self._opened = recent, opened
        if recent is not None:
            self.button.show_words(
                self.tr("Go on coding") if _leads_to_coding(recent) else self.tr("Open")
            )
            said = (recent.name, self._who(recent), self._progress_words(recent))
            self.setAccessibleName(", ".join(filter(None, said)))
        self.update()

    def _who(self, recent: Recent) -> str:
        coder = self.tr("coder {name}").format(name=recent.coder) if recent.coder else ""
        packet = self.tr("packet") if recent.role == "packet" else ""
        return " · ".join(filter(None, (packet, coder, self._opened)))

    def _progress_words(self, recent: Recent) -> str:
        if not recent.total:
            return ""
        return self.tr("{done} / {total} coded").format(
            done=count(recent.done, self._language), total=count(recent.total, self._language)
        )

    def _next_words(self, recent: Recent) -> tuple[str, str]:
        """Give what comes next, and how much of it is left."""
        if not recent.total:
            return self.tr("No posts yet"), self.tr("bring them in and begin")
        left = recent.total - recent.done
        if left <= 0:
            return self.tr("All posts are coded"), ""
        return self.tr("Posts left to code: {n}").format(n=count(left, self._language)), ""

    def sizeHint(self) -> QSize:
        """Ask for the card's height."""
        return QSize(600, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        look, recent = self._look, self.recent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.card, RADIUS.card)
        if recent is not None:
            self._paint_words(painter, recent)
        painter.end()

    def _paint_words(self, painter: QPainter, recent: Recent) -> None:
        room = self.width() - 2 * _LEFT
        turn, left = self._next_words(recent)
        self._line(painter, recent.name, (17, 600, "text"), 18, room)
        self._line(painter, self._who(recent), (13, 400, "muted"), 44, room)
        end = self._line(painter, turn, (14, 500, "text"), 82, room)
        beside = room - end - 14
        self._line(painter, left, (13, 400, "muted"), 82, beside, end + 14)
        if not recent.total:
            return
        free = self.button.x() - _LEFT - 24
        words = f"/ {count(recent.total, self._language)}"
        done = count(recent.done, self._language)
        figures = 16 + sum(
            QFontMetricsF(self._look.font(13, weight)).horizontalAdvance(text) + 4
            for text, weight in ((done, 600), (words, 400))
        )
        width = min(260.0, free - figures)
        if width < 60:  # no room beside the button; the line above says how much is left
            return
        self._paint_bar(painter, recent.done / recent.total, width)
        end = self._line(painter, done, (13, 600, "text"), 122, 200, width + 16)
        self._line(painter, words, (13, 400, "text2"), 122, 200, width + 16 + end + 4)

    def _line(
        self,
        painter: QPainter,
        text: str,
        face: tuple[int, int, str],
        top: float,
        room: float,
        left: float = 0.0,
    ) -> float:
        """Write a line `left` pixels from the card's margin; give the width it took."""
        size, weight, ink = face
        font = self._look.font(size, weight)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(0.0, room))
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(QRectF(_LEFT + left, top, room + 2, 24), LEFT, shown)
        return metrics.horizontalAdvance(shown)

    def _paint_bar(self, painter: QPainter, share: float, width: float) -> None:
        look = self._look
        bar = QRectF(_LEFT, 131, width, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        if share > 0:
            painter.setBrush(look.colour("positive" if share >= 1 else "accent"))
            painter.drawRoundedRect(bar.adjusted(0, 0, width * (min(share, 1) - 1), 0), 3, 3)


def _leads_to_coding(recent: Recent) -> bool:
    """Tell whether opening shows a post to be coded: projects open on the page last in view."""
    return recent.done < recent.total and recent.page in {"", "coding"}
