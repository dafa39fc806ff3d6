"""A bar with a line of words under it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.domain.sentences import number
from coder.ui.jobs import Standing
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT


class ProgressBar(QWidget):
    """Paints how far work is; before it is known how much there is, only the words."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._share = 0.0
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The line under the bar."""
        return self._words

    def say(self, words: str) -> None:
        """Say something and empty the bar."""
        self._share, self._words = 0.0, words
        self.setAccessibleName(words)
        self.update()

    def show_standing(self, standing: Standing) -> None:
        """Show how many rows are written."""
        if standing.total <= 0:
            return
        self._share = min(1.0, standing.done / standing.total)
        self._words = self.tr("{done} / {total} codings written").format(
            done=number(standing.done, self._language), total=number(standing.total, self._language)
        )
        self.setAccessibleName(self._words)
        self.update()

    def show_share(self, share: float, words: str) -> None:
        """Show a share of the work, 0-1, and say something of it."""
        self._share, self._words = min(1.0, share), words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bar and a line."""
        return QSize(300, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the line."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(QRectF(0, 4, self.width(), 6), 3, 3)
        if self._share:
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 4, max(6.0, self.width() * self._share), 6), 3, 3)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        painter.drawText(QRectF(0, 16, self.width(), 24), LEFT, self._words)
        painter.end()
