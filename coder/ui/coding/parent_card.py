"""The post that the one in view answers, shown beside it when the coder asks for it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coder.ui.actions import key_label, specs_of
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_focus_ring, paint_icon, paint_key_cap
from coder.ui.parts.painted_button import PaintedButton
from coder.ui.parts.sheet import Words

ACTION = "coding.parent"
_CAP = 18


class ParentButton(PaintedButton):
    """Says that the post answers another one, and with which key that one is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._key = key_label(next(s.keys[0] for s in specs_of("coding") if s.id == ACTION))
        self.setText(self.tr("The post answered"))
        self.setAccessibleName(self.tr("Show the post that this one answers"))
        self.setToolTip(
            self.tr("Show the post that this one answers ({key}); it is noted").format(
                key=self._key
            )
        )
        self.hide()

    def sizeHint(self) -> QSize:
        """Ask for icon, words and key."""
        words = QFontMetricsF(self.look.font(12, 500)).horizontalAdvance(self.text())
        return QSize(round(words + key_cap_width(self.look, self._key, _CAP)) + 42, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, words and key."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "accent_text"
        paint_icon(painter, look, "reply", QPointF(4, 5), 14, ink)
        font = look.font(12, 500)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.drawText(QRectF(24, 0, width + 2, self.height()), LEFT, self.text())
        cap = QRectF(24 + width + 8, 3, key_cap_width(look, self._key, _CAP), _CAP)
        paint_key_cap(painter, look, cap, self._key)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), 6)
        painter.end()


class ParentCard(QWidget):
    """Lies over the codebook, so that post and codes stay in sight."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.title = Words(look, self.tr("The post answered"), 13, 600, "text")
        self.text = Words(look, "", 15, 400, "text")
        self.text.setFont(look.font(16, serif=True))
        for words in (self.title, self.text):
            words.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint = Words(look, self.tr("Esc closes it; so does the next post."), 12, 400, "muted")
        self.hint.setWordWrap(True)
        inner = QScrollArea()
        inner.setFrameShape(QFrame.Shape.NoFrame)
        inner.setWidgetResizable(True)
        inner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setWidget(self.text)
        inner.viewport().setAutoFillBackground(False)
        self.text.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(inner, 1)
        column.addWidget(self.hint)
        self.hide()
        look.changed.connect(self.update)

    def show_text(self, text: str | None) -> None:
        """Show the text of the post answered; None says that the project does not hold it."""
        self.text.setText(text or self.tr("The project does not hold that post."))
        self.setAccessibleName(f"{self.title.text()}: {self.text.text()}")
        self.raise_()
        self.show()

    def height_for(self, width: int, most: int) -> int:
        """Give the height that the text asks for."""
        around = 16 + 14 + 2 * 10 + self.title.heightForWidth(width - 40)
        around += self.hint.heightForWidth(width - 40)
        return min(most, around + self.text.heightForWidth(width - 52) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("bg"))
        painter.setPen(QPen(self._look.colour("accent"), 1.5))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 6, -6, -6), 10, 10)
        painter.end()
