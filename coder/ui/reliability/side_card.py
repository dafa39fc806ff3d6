"""What one coder gave, as a card that a key takes; and a reason as a chip with its key."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from coder.ui.look.look import Look
from coder.ui.look.paint import (
    LEFT,
    RIGHT,
    paint_check_badge,
    paint_focus_ring,
    paint_icon,
    paint_key_cap,
)
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton
from coder.ui.signs import Sign

_PAD = 16
_WIDE = 240
"""Pixels from which on a card has room for the check beside the words."""
_SIZES = (17, 15, 13)
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_ANYWHERE = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWrapAnywhere
_CHIP = 34


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says: who, for how long, which codes, and the note."""

    key: str
    who: str
    time: str
    words: str
    sign: Sign | None
    note: str


class SideCard(PaintedButton):
    """One of two or more equal cards; the chosen one has the accent's edge and a check."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.content = CardText("", "", "", "", None, "")
        self.chosen = False
        self._size = _SIZES[0]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(150)

    def show_side(self, content: CardText, chosen: bool) -> None:
        """Show what a coder gave."""
        if (content, chosen) == (self.content, self.chosen):
            return
        self.content, self.chosen = content, chosen
        self.setText(content.words)
        said = self.tr("{key}: {codes}, coder {who}").format(
            key=content.key, codes=content.words, who=content.who
        )
        self.setAccessibleName(said)
        note = self.tr("Note: {note}").format(note=content.note) if content.note else ""
        chosen_words = self.tr("chosen") if chosen else ""
        self.setAccessibleDescription(", ".join(filter(None, (content.time, note, chosen_words))))
        self.setToolTip("\n".join(filter(None, (content.words, content.note))))
        self.update()

    def height_for(self, width: int) -> int:
        """Give the height that words and note take in a width."""
        top = self._words_height(width) + 42
        if not self.content.note:
            return round(top + 14)
        metrics = QFontMetricsF(self.look.font(13))
        box = metrics.boundingRect(QRectF(0, 0, width - 2 * _PAD - 24, 2000), int(_WRAP),
                                   self.content.note)  # fmt: skip
        return round(top + 12 + box.height() + 16)

    def _left(self) -> float:
        return _PAD + 28 + (24 if self.content.sign is not None else 8)

    def _room(self, width: int) -> float:
        """Give the width for the words; on a wide card the check stands beside them."""
        return width - self._left() - _PAD - (22 if width >= _WIDE else 0)

    def size_for(self, width: int) -> int:
        """Give the largest type in which no word is cut, the smallest where there is none."""
        return next((size for size in _SIZES if self._fits(size, width)), _SIZES[-1])

    def take_size(self, size: int) -> None:
        """Write the words in this size, as all cards do: none may look the weightier."""
        if size != self._size:
            self._size = size
            self.update()

    def _fits(self, size: int, width: int) -> bool:
        metrics, room = QFontMetricsF(self.look.font(size, 600)), self._room(width)
        return all(metrics.horizontalAdvance(word) <= room for word in self.content.words.split())

    def _face(self, width: int) -> tuple[QFont, Qt.AlignmentFlag | Qt.TextFlag]:
        """Give the type of the words, and how its lines break."""
        wrap = _WRAP if self._fits(self._size, width) else _ANYWHERE
        return self.look.font(self._size, 600), wrap

    def _words_height(self, width: int) -> float:
        font, flags = self._face(width)
        box = QRectF(0, 0, self._room(width), 500)
        return max(
            28.0, QFontMetricsF(font).boundingRect(box, int(flags), self.content.words).height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        look, content = self.look, self.content
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        edge = "accent" if self.chosen else "control" if self.hover else "border"
        painter.setPen(QPen(look.colour(edge), 1.5 if self.chosen else 1))
        painter.setBrush(look.colour("accent_soft" if self.chosen else "raised"))
        painter.drawRoundedRect(box, RADIUS.card, RADIUS.card)
        width = self.width() - 2 * _PAD
        painter.setFont(look.font(12, 600))
        painter.setPen(look.colour("text2"))
        painter.drawText(QRectF(_PAD, 10, width, 20), LEFT, content.who)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        wide = self.width() >= _WIDE
        end = width if wide or not self.chosen else width - 22
        painter.drawText(QRectF(_PAD, 10, end, 20), RIGHT, content.time)
        state = "active" if self.chosen else "normal"
        paint_key_cap(painter, look, QRectF(_PAD, 40, 24, 24), content.key, state)
        left, high = self._left(), self._words_height(self.width())
        if content.sign is not None:
            content.sign.paint(painter, look.colours, QPointF(_PAD + 38, 52), 13)
        font, wrap = self._face(self.width())
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        room = QRectF(left, 38 if high <= 28 else 40, self._room(self.width()), high)
        flags = wrap | Qt.AlignmentFlag.AlignVCenter if high <= 28 else wrap
        painter.drawText(room, int(flags), content.words)
        if self.chosen:
            badge = QPointF(self.width() - _PAD - 8, 52 if wide else 20)
            paint_check_badge(painter, look, badge, "accent_soft")
        if content.note:
            top = 40 + high + 12
            paint_icon(painter, look, "note", QPointF(_PAD, top + 2), 14, "muted")
            painter.setFont(look.font(13))
            painter.setPen(look.colour("text2"))
            note = QRectF(_PAD + 24, top, width - 24, self.height() - top - 8)
            painter.drawText(note, int(_WRAP), content.note)
        if self.hasFocus():
            paint_focus_ring(painter, look, box.adjusted(2, 2, -2, -2), RADIUS.card - 2)
        painter.end()


class ReasonChip(PaintedButton):
    """A reason: its key, if no code has it, and its words."""

    def __init__(self, look: Look, reason: str, words: str) -> None:
        super().__init__(look)
        self.reason = reason
        self.key = ""
        self.chosen = False
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)

    def put(self, key: str, chosen: bool) -> None:
        """Stand with this key, chosen or not."""
        if (key, chosen) != (self.key, self.chosen):
            self.key, self.chosen = key, chosen
            named = self.tr("{reason}, key {key}").format(reason=self.text(), key=key)
            self.setAccessibleName(named if key else self.text())
            self.setAccessibleDescription(self.tr("chosen") if chosen else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of key and words."""
        words = QFontMetricsF(self.look.font(13, 600)).horizontalAdvance(self.text())
        return QSize(round(words) + 26 + (28 if self.key else 0), _CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(look.colour("accent" if self.chosen else "control"),
                            1.5 if self.chosen else 1))  # fmt: skip
        ground = "accent_soft" if self.chosen else "hover" if self.hover else "raised"
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(box, RADIUS.chip, RADIUS.chip)
        left = 12
        if self.key:
            state = "active" if self.chosen else "normal"
            paint_key_cap(painter, look, QRectF(8, 7, 20, 20), self.key, state)
            left = 38
        painter.setFont(look.font(13, 600 if self.chosen else 400))
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), LEFT, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, look, box.adjusted(2, 2, -2, -2), RADIUS.chip - 2)
        painter.end()
