"""What is shown while the posts come in: a bar, how much is read, how fast, and time left."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coder.ui.importing.words import size_words
from coder.ui.jobs import Standing
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT

_BAR = 6
_SURE_AFTER = 1.0


class RunningView(QWidget):
    """Paints how far an import is, or other work that is measured in bytes of files."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._share = 0.0
        self._title = self.tr("Posts are coming in")
        self._line = ""
        look.changed.connect(self.update)

    @property
    def line(self) -> str:
        """The words under the bar."""
        return self._line

    @property
    def title(self) -> str:
        """The words over the bar."""
        return self._title

    def begin(self, title: str = "") -> None:
        """Start from nothing; without a title it is posts that come in."""
        self._title = title or self.tr("Posts are coming in")
        self.setAccessibleName(self._title)
        self._share, self._line = 0.0, ""
        self.update()

    def show_stopping(self, title: str = "") -> None:
        """Say that the work stops; without a title, that what came in is taken back."""
        self._title = title or self.tr("Stopping; what came in is taken back")
        self.setAccessibleName(self._title)
        self.update()

    def show_standing(self, standing: Standing) -> None:
        """Show how many bytes are read, the rate and the time left."""
        if standing.total <= 0:
            return
        self._share = min(1.0, standing.done / standing.total)
        done = size_words(standing.done, self._language)
        total = size_words(standing.total, self._language)
        parts = [self.tr("{done} / {total}").format(done=done, total=total)]
        if standing.seconds >= _SURE_AFTER and standing.done:
            rate = standing.done / standing.seconds
            per_second = size_words(round(rate), self._language)
            parts.append(self.tr("{size} a second").format(size=per_second))
            parts.append(self._time_left((standing.total - standing.done) / rate))
        self._line = " · ".join(parts)
        self.setAccessibleName(f"{self._title}. {self._line}")
        self.update()

    def _time_left(self, seconds: float) -> str:
        if seconds < 1:
            return self.tr("almost ready")
        if seconds < 90:
            return self.tr("{n} s left").format(n=round(seconds))
        return self.tr("{n} min left").format(n=round(seconds / 60))

    def sizeHint(self) -> QSize:
        """Ask for a title, the bar and a line."""
        return QSize(600, 170)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, bar and line."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        width = min(560.0, self.width())
        left = (self.width() - width) / 2
        painter.setFont(look.font(17, 600))
        painter.setPen(look.colour("text"))
        title = QRectF(left, middle - 80, width, 56)  # the title may take two lines
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(title, flags | Qt.TextFlag.TextWordWrap, self._title)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(QRectF(left, middle - 8, width, _BAR), 3, 3)
        if self._share > 0:
            painter.setBrush(look.colour("accent"))
            filled = max(_BAR, width * self._share)
            painter.drawRoundedRect(QRectF(left, middle - 8, filled, _BAR), 3, 3)
        font = look.font(13)
        painter.setFont(font)
        painter.setPen(look.colour("text2"))
        line = QFontMetricsF(font).elidedText(self._line, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, middle + 10, width, 24), LEFT, line)
        painter.end()
