"""Counted lines side by side: a figure, its word, and a hint under them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_icon
from coder.ui.look.tokens import RADIUS

HEIGHT, LOW = 76, 44
_GAP = 16


@dataclass(frozen=True, slots=True)
class Card:
    """One counted line; a `quiet` one is a zero that stays in sight."""

    icon: str
    ink: str
    figure: str
    word: str
    hint: str = ""
    quiet: bool = False


class Cards(QWidget):
    """Paints cards of equal width; low ones leave their hints to the tool tip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards: tuple[Card, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def cards(self) -> tuple[Card, ...]:
        """What is shown now."""
        return self._cards

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show other cards."""
        self._cards = cards
        lines = [f"{card.figure} {card.word}. {card.hint}".strip() for card in cards]
        self.setAccessibleName("\n".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def set_low(self, low: bool) -> None:
        """Take less height where the window has little."""
        self.setFixedHeight(LOW if low else HEIGHT)

    def sizeHint(self) -> QSize:
        """Ask for one row of cards."""
        return QSize(600, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._cards))
        width = (self.width() - _GAP * (count - 1)) / count
        for at, card in enumerate(self._cards):
            self._paint(painter, card, QRectF(at * (width + _GAP), 0, width, self.height()))
        painter.end()

    def _paint(self, painter: QPainter, card: Card, box: QRectF) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("raised"))
        edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS.card, RADIUS.card)
        ink = "muted" if card.quiet else card.ink
        middle = box.top() + (28 if box.height() > LOW else LOW / 2)
        paint_icon(painter, look, card.icon, QPointF(box.left() + 16, middle - 10), 20, ink)
        left = box.left() + 48
        figure = look.font(20, 600)
        painter.setFont(figure)
        painter.setPen(look.colour("muted" if card.quiet else "text"))
        painter.drawText(QRectF(left, middle - 16, box.width(), 32), LEFT, card.figure)
        after = left + QFontMetricsF(figure).horizontalAdvance(card.figure) + 8
        self._line(painter, card.word, 13, "text2", QRectF(after, middle - 14, 0, 30), box)
        if box.height() > LOW:
            self._line(painter, card.hint, 12, "muted", QRectF(left, box.top() + 44, 0, 22), box)

    def _line(
        self, painter: QPainter, text: str, size: int, ink: str, place: QRectF, box: QRectF
    ) -> None:
        font = self._look.font(size, 500 if size > 12 else 400)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        place.setRight(box.right() - 12)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, LEFT, shown)
