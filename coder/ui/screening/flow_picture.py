"""The way from the posts collected to those in the study, drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.look.tokens import RADIUS
from coder.ui.screening.flow_words import FlowBox

_BOX = 36
_BETWEEN = 34
_TWICE = 46
_COUNT = 92
_SIDE = 40
_WIDEST = 460


class FlowPicture(QWidget):
    """A box for each step; between them, at the side, what was left out or added."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._boxes: tuple[FlowBox, ...] = ()
        self._old = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(240)
        look.changed.connect(self.update)

    @property
    def words(self) -> list[str]:
        """Everything it says, a line for each step."""
        return [
            " · ".join((*each.before, f"{each.count} {each.words}"))  # as it is drawn
            for each in self._boxes
        ]

    def show_boxes(self, boxes: Sequence[FlowBox], *, old: bool) -> None:
        """Show these steps; greyed where they are `old`."""
        self._boxes, self._old = tuple(boxes), old
        self.setAccessibleName("\n".join(self.words))
        self.setToolTip("\n".join(self.words))
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        between = sum(_gap(each) for each in self._boxes[1:])
        return _BOX * len(self._boxes) + between + 6

    def sizeHint(self) -> QSize:
        """Ask for all steps."""
        return QSize(360, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes and the arrows between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 2.0
        for at, box in enumerate(self._boxes):
            if at:
                self._paint_between(painter, box, top)
                top += _gap(box)
            self._paint_box(painter, box, top)
            top += _BOX
        painter.end()

    def _paint_box(self, painter: QPainter, box: FlowBox, top: float) -> None:
        look, last = self._look, box.last and not self._old
        width = min(self.width() - 2, _WIDEST)
        tile = QRectF(1, top, width, _BOX)
        painter.setPen(QPen(look.colour("accent" if last else "control"), 1.5 if last else 1))
        painter.setBrush(look.colour("accent_soft" if last else "raised"))
        painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)
        painter.setPen(look.colour("muted" if self._old else "text"))
        painter.setFont(look.font(15, 600))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(8, top, _COUNT - 16, _BOX), right, box.count)
        font = look.font(13, 600 if box.last else 400)
        painter.setFont(font)
        painter.setPen(look.colour("muted" if self._old else "text2"))
        room = width - _COUNT - 10
        words = QFontMetricsF(font).elidedText(box.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(_COUNT + 4, top, room, _BOX), LEFT, words)

    def _paint_between(self, painter: QPainter, box: FlowBox, top: float) -> None:
        look = self._look
        height = _gap(box)
        x = _COUNT / 2
        painter.setPen(QPen(look.colour("control"), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bottom = top + height
        painter.drawLine(QPointF(x, top), QPointF(x, bottom - 1))
        painter.drawLine(QPointF(x - 4, bottom - 5), QPointF(x, bottom - 1))
        painter.drawLine(QPointF(x + 4, bottom - 5), QPointF(x, bottom - 1))
        line = height / max(1, len(box.before))
        for at, words in enumerate(box.before):
            middle = top + line * (at + 0.5) - (2 if len(box.before) == 1 else 0)
            painter.setPen(QPen(look.colour("border"), 1))
            painter.drawLine(QPointF(x, middle), QPointF(x + _SIDE, middle))
            painter.setFont(look.font(12))
            painter.setPen(look.colour("muted"))
            place = QRectF(x + _SIDE + 8, middle - 10, self.width() - x - _SIDE - 8, 20)
            painter.drawText(place, LEFT, words)


def _gap(box: FlowBox) -> int:
    return _TWICE if len(box.before) > 1 else _BETWEEN if box.before else 20
