"""How far a coder is, drawn in a cell: a bar and `18 / 50`."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.results.cells import Cell
from coder.ui.writing import count

_PAD = 8
_BAR = 96
_APART = 12
BAR_COLUMN = 2 * _PAD + _BAR + _APART + 84


@dataclass(frozen=True, slots=True)
class ProgressBarPicture:
    """A bar filled as far as the work is, and its figures."""

    done: int
    total: int
    words: str

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint into a box."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(box.left() + _PAD, box.center().y() - 3, _BAR, 6)
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        if self.total and self.done:
            finished = self.done >= self.total
            painter.setBrush(look.colour("positive" if finished else "accent"))
            bar.setWidth(max(6.0, _BAR * min(1.0, self.done / self.total)))
            painter.drawRoundedRect(bar, 3, 3)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text"))
        left = box.left() + _PAD + _BAR + _APART
        painter.drawText(
            QRectF(left, box.top(), box.right() - left, box.height() - 1), LEFT, self.words
        )
        painter.restore()


def progress_cell(done: int, total: int, language: str, tip: str = "") -> Cell:
    """Give the cell that says how many posts of how many are coded."""
    words = f"{count(done, language)} / {count(total, language)}"
    return Cell(words, picture=ProgressBarPicture(done, total, words), tip=tip)
