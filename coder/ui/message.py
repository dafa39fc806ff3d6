"""The dialog that tells of something, or asks which of a few ways to go."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring, paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.painted_button import PaintedButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.safe_box import SafeBox
from coder.ui.parts.sheet import Sheet

WIDTH = 600
_INDENT = 34

Ways = Sequence[tuple[str, str]]
"""The ids and words of the buttons, the primary one first."""
STAY = "stay"
"""The way that changes nothing: it has Esc, and closing the dialog is the same."""


class _Icon(QWidget):
    """The dialog's icon before its title."""

    def __init__(self, look: Look, icon: str, ink: str) -> None:
        super().__init__()
        self._look, self._icon, self._ink = look, icon, ink
        self.setFixedSize(22, 28)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._look, self._icon, QPointF(0, 5), 22, self._ink)
        painter.end()


class Fold(PaintedButton):
    """A line that unfolds what stands under it."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFixedHeight(28)
        self.setFont(look.font(13, 500))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon = "down" if self.isChecked() else "right"
        paint_icon(painter, self.look, icon, QPointF(-1, 7), 14, "text2")
        painter.setFont(self.font())
        painter.setPen(self.look.colour("text"))
        left = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()).adjusted(20, 0, 0, 0), left, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, self.look, QRectF(self.rect()), RADIUS.control)
        painter.end()


class Message(Sheet):
    """Title, sentence, what is safe, folded details, and a button for each way on.

    `way` is the id of the button pressed, None where the dialog was closed.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        ways: Ways = (),
        *,
        safe: str = "",
        details: str = "",
        alarm: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, ways[0][1] if ways else "", parent)
        self.way: str | None = None
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{sentence} {safe}".strip())
        self.title.setWordWrap(True)
        self.subtitle.hide()
        icon = ("circle_alert", "danger") if alarm else ("help", "accent")
        self.head.insertWidget(0, _Icon(look, *icon), 0, Qt.AlignmentFlag.AlignTop)
        self.head.setStretch(1, 1)
        self._lay_out_words(sentence, safe, details)
        self._lay_out_ways(ways)
        self.grow()

    def _lay_out_words(self, sentence: str, safe: str, details: str) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(_INDENT, 0, 0, 0)
        column.setSpacing(14)
        self.words = Paragraph(self.look, sentence, 14, 400, "text")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.words)
        if safe:
            column.addWidget(SafeBox(self.look, safe))
        self.fold = Fold(self.look, self.tr("Technical details"))
        self.details = Paragraph(self.look, details, 12, 400, "muted")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setContentsMargins(20, 0, 0, 0)
        self.details.hide()
        self.fold.setVisible(bool(details))
        self.fold.toggled.connect(self._unfold)
        column.addWidget(self.fold)
        column.addWidget(self.details)
        self.body.addLayout(column)
        self.body.addStretch(1)

    def _lay_out_ways(self, ways: Ways) -> None:
        self.buttons: dict[str, KeyButton] = {}
        if not ways:
            self.cancel.hide()
            self.primary.show_words(self.tr("Close"))
            self.primary.clicked.connect(self.accept)
            self.primary.setFocus()
            return
        for at, (way, words) in enumerate(ways):
            if way == STAY:
                self.cancel.show_words(words)
                self.buttons[way] = self.cancel
                continue
            button = self.primary if at == 0 else KeyButton(self.look, words)
            if at:
                self.foot.insertWidget(self.foot.indexOf(self.primary), button)
            button.setProperty("way", way)
            button.clicked.connect(self._way_chosen)
            self.buttons[way] = button
        self.primary.setFocus()

    def _way_chosen(self) -> None:
        button = self.sender()
        assert button is not None
        self.way = str(button.property("way"))
        self.accept()

    def _unfold(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.grow()

    def grow(self) -> None:
        """Take the height that the words need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(WIDTH, layout.totalMinimumSize().width())  # of many ways, or long ones
        self.fit(width, max(self.needed_height(width), 220))
