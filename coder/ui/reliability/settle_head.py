"""The head over a disagreement: what is settled, how far it is, in which way, the way back."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.labelled_choice import LabelledChoice
from coder.ui.parts.page_head import CutWords

NAMES_KEY = "F2"
_BAR = 200


class _Bar(QWidget):
    """How much is settled."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._share = 0.0
        self.setFixedHeight(6)
        self.setMinimumWidth(40)
        self.setMaximumWidth(_BAR)
        look.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show a share of 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("border"))
        painter.setBrush(look.colour("border" if look.dark else "sunken"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, 5), 3, 3)
        if self._share:
            painter.setBrush(look.colour("accent"))
            painter.setPen(look.colour("accent"))
            wide = max(6.0, (self.width() - 1) * self._share)
            painter.drawRoundedRect(QRectF(0.5, 0.5, wide, 5), 3, 3)
        painter.end()


class SettleHead(QWidget):
    """Its parts are wired by the view."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.back = KeyButton(look, self.tr("Back"), "ghost", self.tr("Esc"), "back")
        self.title = CutWords(look, 13, "text")
        self.bar = _Bar(look)
        self.count = CutWords(look, 13, "text2")
        self.way = LabelledChoice(look, self.tr("Settled"))
        self.way.setAccessibleName(self.tr("How disagreements are settled"))
        for value, words in (
            ("", self.tr("not said yet")),
            ("discussion", self.tr("by discussion")),
            ("third_coder", self.tr("third coder decides")),
            ("first_coder", self.tr("first coder decides")),
        ):
            self.way.addItem(words, value)
        self.way.refresh()
        self.names = KeyButton(look, self.tr("Show names"), "plain", NAMES_KEY, "eye")
        self.names.setCheckable(True)
        self.back.setAccessibleName(self.back.text())
        self.names.setAccessibleName(self.names.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 20, 1)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.title, 3)
        row.addWidget(self.bar, 1)
        row.addWidget(self.count, 2)
        row.addWidget(self.way)
        row.addWidget(self.names)
        self.setFixedHeight(52)
        look.changed.connect(self.update)

    def show_progress(self, words: str, share: float) -> None:
        """Show how much is settled, in words and as a share of 0 to 1."""
        self.count.say(words)
        self.bar.setAccessibleName(words)
        self.bar.show_share(share)

    def put_wide(self, wide: bool) -> None:
        """Draw the bar and the keys where there is room."""
        self.bar.setVisible(wide)
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(12 if wide else 6)

    def show_named(self, named: bool) -> None:
        """Say what the button does next."""
        self.names.setChecked(named)
        self.names.show_words(self.tr("Hide names") if named else self.tr("Show names"))
        self.names.show_icon("eye_off" if named else "eye")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("border"))
        painter.end()
