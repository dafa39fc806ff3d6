"""What there is to tell about a file before it comes in, one sentence under another."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.foot_fade import FootFade

_MOST, _MOST_LOW = 112, 60
_LEFT = 42
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Sentences(QWidget):
    """Paints the sentences on a soft ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sentences: tuple[str, ...] = ()

    def heights(self, width: float) -> list[float]:
        """Give the height of each sentence."""
        metrics = QFontMetricsF(self._look.font(13))
        room = QRectF(0, 0, max(100.0, width - _LEFT - 16), 10_000)
        return [metrics.boundingRect(room, int(_WRAP), text).height() for text in self.sentences]

    def needed(self, width: float) -> int:
        """Give the height of all."""
        return round(sum(self.heights(width)) + 6 * len(self.sentences) + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the icons and the sentences."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("warning_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text"))
        top = 10.0
        for text, height in zip(self.sentences, self.heights(self.width()), strict=True):
            paint_icon(painter, look, "circle_alert", QPointF(14, top), 16, "warning")
            room = QRectF(_LEFT, top, self.width() - _LEFT - 16, height + 2)
            painter.drawText(room, int(_WRAP), text)
            top += height + 6
        painter.end()


class ProblemList(QScrollArea):
    """Shows the sentences in a few lines' room; more of them scroll."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._inner = _Sentences(look)
        self._most = _MOST
        self.setAccessibleName(self.tr("What to look at in the file"))
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        FootFade(look, self, "warning_soft")
        look.changed.connect(self._inner.update)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said now."""
        return self._inner.sentences

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Say other sentences, or hide where there are none."""
        self._inner.sentences = tuple(sentences)
        self._inner.setAccessibleName("\n".join(sentences))
        self.setVisible(bool(sentences))
        self._fit()
        self._inner.update()

    def set_low(self, low: bool) -> None:
        """Take less height where the window has little."""
        self._most = _MOST_LOW if low else _MOST
        self._fit()

    def _fit(self) -> None:
        needed = self._inner.needed(self.width() - 4)
        self._inner.setMinimumHeight(needed)
        self.setFixedHeight(min(self._most, needed))

    def sizeHint(self) -> QSize:
        """Ask for the room of the sentences."""
        return QSize(400, min(self._most, self._inner.needed(self.width())))

    def resizeEvent(self, event: object) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType]
        self._fit()
