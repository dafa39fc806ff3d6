"""What stands on the start page when no project was ever opened: three steps to a coded post."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words


class StepCard(QWidget):
    """One numbered step; the first one is the one to take now."""

    def __init__(self, look: Look, place: int, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._look = look
        self._place = place
        self._icon = icon
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 70, 18, 18)
        self.column.setSpacing(6)
        heading = Words(look, title, 16, 600, "text")
        body = Paragraph(look, text)
        heading.setWordWrap(True)
        self.column.addWidget(heading)
        self.column.addWidget(body)
        self.column.addStretch(1)
        self.setMinimumWidth(150)
        self.setMinimumHeight(248)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, its icon and its number."""
        look, first = self._look, self._place == 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent" if first else "border"), 1.5 if first else 1))
        painter.setBrush(look.colour("raised"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS.card, RADIUS.card)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft" if first else "sunken"))
        painter.drawRoundedRect(QRectF(22, 20, 36, 36), RADIUS.chip, RADIUS.chip)
        ink = "accent_text" if first else "muted"
        paint_icon(painter, look, self._icon, QPointF(30, 28), 20, ink)
        painter.setFont(look.font(20, 600))
        painter.setPen(look.colour(ink))
        number = QRectF(0, 20, self.width() - 22, 36)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._place)
        )
        painter.end()


class Steps(QScrollArea):
    """A title, a sentence, and three steps; `button` takes the first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        title = Words(look, self.tr("No projects yet"), 26, 600, "text")
        sentence = Paragraph(
            look,
            self.tr(
                "A project is one file: the posts, the codebook and every decision about them."
            ),
            15,
        )
        self.button = KeyButton(look, self.tr("Begin"), "primary", self.tr("Enter"))
        texts = (
            ("note", self.tr("Make a project"), self.tr("Give it a name and choose a codebook.")),
            (
                "posts",
                self.tr("Bring in posts"),
                self.tr("From a CSV file, an Excel workbook or Twitter's own JSON."),
            ),
            ("coding", self.tr("Code"), self.tr("One key a post. Everything is saved at once.")),
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        cards = [StepCard(look, place, *text) for place, text in enumerate(texts, 1)]
        for card in cards:
            row.addWidget(card, 1)
        for card in cards:
            card.column.addSpacing(8)
        cards[0].column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        margins = cards[0].column.contentsMargins()
        room = margins.left() + margins.right()
        cards[0].setMinimumWidth(max(170, self.button.sizeHint().width() + room))
        for card, waits in zip(
            cards[1:], (self.tr("waits for step 1"), self.tr("waits for step 2")), strict=True
        ):
            words = Words(look, waits, 12, 400, "muted")
            words.setWordWrap(True)
            card.column.addWidget(words)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addSpacing(18)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(inner)
        # The page paints the ground.
        for ground in (self.viewport(), inner):
            ground.setAutoFillBackground(False)
