"""A line under the header that says what kind of file is open, if that limits the coder."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_icon

if TYPE_CHECKING:
    from coder.services.session import Session


class StateLine(QWidget):
    """Shows one sentence; hidden without one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = ""
        self.words = ""
        self.setFixedHeight(30)
        self.hide()
        look.changed.connect(self.update)

    def show_session(self, session: "Session") -> None:
        """Say that the file is a packet; the window says that it is open for reading only."""
        if session.role != "packet":
            self.show_words("", "")
            return
        coder = session.coder.name if session.coder is not None else ""
        words = self.tr("Packet for {coder}: code the posts, then hand the packet back.")
        self.show_words("packet", words.format(coder=coder))

    def show_words(self, icon: str, words: str) -> None:
        """Say something else; an empty sentence hides the line."""
        self._icon, self.words = icon, words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("accent_soft"))
        paint_icon(painter, look, self._icon, QPointF(20, 7), 16, "accent_text")
        painter.setFont(look.font(12, 500))
        painter.setPen(look.colour("text2"))
        room = self.width() - 60
        words = QFontMetricsF(painter.font()).elidedText(
            self.words, Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRectF(44, 0, room, 30), LEFT, words)
        painter.end()
