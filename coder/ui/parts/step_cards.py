"""An empty page: what is missing, why it matters, and the steps as cards, one of them to press."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import Ground
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words

_COLUMN = 880
_RING = 3
_SIDE_BY_SIDE = 700
"""Pixels from which the cards stand side by side."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its icon, name and sentence, and what it waits for while another comes first."""

    icon: str
    title: str
    sentence: str
    waits: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """The button of the step that comes next: its words, key and icon."""

    words: str
    key: str = ""
    icon: str = ""


class StepCard(QWidget):
    """One step on a card."""

    def __init__(self, look: Look, number: int, step: Step, way: Way | None) -> None:
        super().__init__()
        self._look = look
        self._step = step
        self._first = way is not None
        column = QVBoxLayout(self)
        column.setContentsMargins(20 - _RING, 20, 20 - _RING, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(Words(look, str(number), 19, 600, "accent_text" if way else "muted"))
        column.addLayout(head)
        column.addSpacing(12)
        title = Words(look, step.title, 15, 600, "text")
        sentence = Paragraph(look, step.sentence, 13, 400, "text2")
        waits = Words(look, step.waits, 12, 400, "muted")
        for words in (title, sentence, waits):
            words.setWordWrap(True)
            words.setContentsMargins(_RING, 0, _RING, 0)  # in line with the button in its ring
        column.addWidget(title)
        column.addWidget(sentence)
        column.addStretch(1)
        self.button: KeyButton | None = None
        if way is not None:
            self.button = KeyButton(look, way.words, "primary", way.key, way.icon)
            column.addWidget(self.button)
        elif step.waits:
            column.addWidget(waits)
        self.setAccessibleName(f"{number}. {step.title}. {step.sentence}")
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its icon on a tile."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, thick = ("accent", 1.5) if self._first else ("border", 1.0)
        painter.setPen(QPen(look.colour(edge), thick))
        painter.setBrush(look.colour("raised"))
        inset = thick / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS.card, RADIUS.card)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft" if self._first else "sunken"))
        painter.drawRoundedRect(QRectF(20, 18, 36, 36), RADIUS.control, RADIUS.control)
        ink = "accent_text" if self._first else "muted"
        paint_icon(painter, look, self._step.icon, QPointF(28, 26), 20, ink)
        painter.end()


class StepCards(QScrollArea):
    """A title, a sentence and the cards; `pressed` tells of the button on card `current`."""

    pressed = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        steps: Sequence[Step],
        way: Way,
        current: int = 1,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Ground(look)
        self.title = Words(look, title, 26, 600, "text")
        self.sentence = Paragraph(look, sentence, 15, 400, "text2")
        for words in (self.title, self.sentence):
            words.setWordWrap(True)
        self.cards = [
            StepCard(look, at, step, way if at == current else None)
            for at, step in enumerate(steps, 1)
        ]
        button = self.cards[current - 1].button
        assert button is not None
        self.button = button
        button.clicked.connect(self.pressed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        for card in self.cards:
            card.setMinimumHeight(200)
            self._row.addWidget(card, 1)
        middle = QWidget()
        middle.setMaximumWidth(_COLUMN)
        self._column = QVBoxLayout(middle)
        self._column.setSpacing(12)
        self._column.addWidget(self.title)
        self._column.addWidget(self.sentence)
        self._column.addSpacing(20)
        self._column.addLayout(self._row)
        if below is not None:
            self._column.addWidget(below)
        self._column.addStretch(1)
        across = QHBoxLayout(ground)
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)
        self.setWidget(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under one another in a narrow window, and use its height."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= _SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        free = max(0, min(72, (self.viewport().height() - 400) // 3))
        self._column.setContentsMargins(0, free, 0, 0)
