"""The card of the project that was open last."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coder.domain.sentences import number
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.start.recents import Recent

HEIGHT = 148
_LEFT = 24


class ContinueCard(QWidget):
    """Name, place and progress of a project, and the primary button that opens it."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.recent: Recent | None = None
        self.button = KeyButton(look, self.tr("Go on coding"), "primary", self.tr("Enter"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 16, 20, 18)
        row.addStretch(1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_recent(self, recent: Recent | None) -> None:
        """Show another project."""
        self.recent = recent
        if recent is not None:
            self.setAccessibleName(f"{recent.name}, {self._progress_words(recent)}")
        self.update()

    def _progress_words(self, recent: Recent) -> str:
        if not recent.total:
            return ""
        return self.tr("{done} / {total} coded").format(
            done=number(recent.done, self._language), total=number(recent.total, self._language)
        )

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
        look = self._look
        room = self.width() - 2 * _LEFT
        coder = self.tr("coder {name}").format(name=recent.coder) if recent.coder else ""
        where = " · ".join(filter(None, (coder, str(recent.path.parent))))
        lines = [(recent.name, 17, 600, "text", 18.0), (where, 12, 400, "muted", 46.0)]
        if recent.total:
            words = self._progress_words(recent)
            lines.append((words, 13, 500, "text2", 84.0))
        for text, size, weight, ink, top in lines:
            font = look.font(size, weight)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            elide = Qt.TextElideMode.ElideMiddle
            shown = QFontMetricsF(font).elidedText(text, elide, room)
            painter.drawText(QRectF(_LEFT, top, room + 2, 24), LEFT, shown)
        if recent.total:
            self._paint_bar(painter, recent.done / recent.total)

    def _paint_bar(self, painter: QPainter, share: float) -> None:
        look = self._look
        width = min(260.0, max(80.0, self.width() - self.button.width() - 3 * _LEFT))
        bar = QRectF(_LEFT, 114, width, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        if share > 0:
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(bar.adjusted(0, 0, width * (min(share, 1) - 1), 0), 3, 3)
