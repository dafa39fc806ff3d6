"""Counted lines under one another: what a change will do, with its zeros in sight but quiet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, RIGHT, paint_icon

LINE = 40
_FIGURE = 52
_ICON = 34
"""Where a figure may begin at the earliest, and where one of two digits ends."""
_WORDS = 174
_GAP = 16


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A figure, what it counts, and what that means; a `quiet` one is a zero."""

    icon: str
    ink: str
    figure: str
    words: str
    meaning: str
    quiet: bool = False


class CountedLines(QWidget):
    """Paints the lines."""

    def __init__(self, look: Look, end: int = 0) -> None:
        super().__init__()
        self._look = look
        self._end = end  # room left free at the right
        self._lines: tuple[CountedLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def lines(self) -> tuple[CountedLine, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[CountedLine]) -> None:
        """Show other lines."""
        self._lines = tuple(lines)
        said = [f"{line.figure} {line.words}: {line.meaning}" for line in self._lines]
        self.setAccessibleName("\n".join(said))
        self.setToolTip("\n".join(said))  # a meaning may be cut
        self.setFixedHeight(LINE * len(self._lines) + 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for all lines."""
        return QSize(560, LINE * len(self._lines) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint figures, words and hairlines."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, look.colour("border"))
        bold = QFontMetricsF(look.font(14, 600))
        widest = max((bold.horizontalAdvance(line.words) for line in self._lines), default=0.0)
        words = max(_WORDS, widest) + _GAP
        large = QFontMetricsF(look.font(16, 600))
        wide = max((large.horizontalAdvance(line.figure) for line in self._lines), default=0.0)
        end = max(_FIGURE, _ICON + wide)
        for at, line in enumerate(self._lines):
            top = float(at * LINE)
            ink = "muted" if line.quiet else "text"
            icon_ink = "muted" if line.quiet else line.ink
            paint_icon(painter, look, line.icon, QPointF(4, top + 11), 18, icon_ink)
            painter.setPen(look.colour(ink))
            painter.setFont(look.font(16, 400 if line.quiet else 600))
            painter.drawText(QRectF(20, top, end - 20, LINE), RIGHT, line.figure)
            painter.setFont(look.font(14, 400 if line.quiet else 600))
            left = end + 12.0
            painter.drawText(QRectF(left, top, words, LINE), LEFT, line.words)
            left += words
            font = look.font(13)
            painter.setFont(font)
            painter.setPen(look.colour("muted" if line.quiet else "text2"))
            room = self.width() - left - self._end
            meaning = QFontMetricsF(font).elidedText(
                line.meaning, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(QRectF(left, top, room, LINE), LEFT, meaning)
            edge = round(top) + LINE
            painter.fillRect(0, edge, self.width(), 1, look.colour("grid"))
        painter.end()
