"""A dialog with a title, a body, a line for an error, and a footer with its two buttons."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.icon_button import IconButton
from coder.ui.parts.mnemonics import give_mnemonics
from coder.ui.parts.sheet_body import SheetBody

FOOTER = 68
LOW_FOOTER = 52
MARGIN = 28
_HINT_LINES = 2.5
"""Two lines of a hint, however the system rounds them."""
_RING = 4
"""Room around the body for the focus rings of what stands at its edge."""


class Words(QLabel):
    """A label in the look's type and one of its colours."""

    def __init__(
        self, look: Look, text: str = "", size: int = 13, weight: int = 400, ink: str = "text2"
    ) -> None:
        super().__init__(text)
        self._look = look
        self._ink = ink
        self.setFont(look.font(size, weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.changed.connect(self._take_colour)
        self._take_colour()

    def take_ink(self, ink: str) -> None:
        """Stand in another of the look's colours."""
        self._ink = ink
        self._take_colour()

    def _take_colour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._look.colour(self._ink))
        self.setPalette(palette)


class Banner(QWidget):
    """Says why something was not done (`danger`), or what to look at (`warning`, `positive`)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._kind = "danger"
        self.label = Words(look, ink="text")
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(42, 10, 16, 10)
        row.addWidget(self.label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, empty where it is not in view."""
        return "" if self.isHidden() else self.label.text()

    def say(self, sentence: str, kind: str = "danger") -> None:
        """Say a sentence, or nothing where it is empty."""
        self._kind = kind
        self.label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height that the words need."""
        width = max(self.width(), 300)
        return QSize(width, self.layout_height(width))

    def layout_height(self, width: int) -> int:
        """Give the height for a width."""
        return self.label.heightForWidth(width - 58) + 20

    def hasHeightForWidth(self) -> bool:
        """Break lines by the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for a width."""
        return self.layout_height(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(f"{self._kind}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        icon = "circle_check" if self._kind == "positive" else "circle_alert"
        paint_icon(painter, self._look, icon, QPointF(14, 9), 18, self._kind)
        painter.end()


class _Band(QWidget):
    """The footer's ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setMinimumHeight(FOOTER)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, round at the foot as the sheet is, and the line over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg"))
        box = QRectF(self.rect()).adjusted(1, -20, -1, -1)
        painter.setClipRect(self.rect())
        painter.drawRoundedRect(box, RADIUS.dialog - 1, RADIUS.dialog - 1)
        painter.fillRect(1, 0, self.width() - 2, 1, self._look.colour("border"))
        painter.end()


class Sheet(QDialog):
    """Title, `body`, `banner`, and a footer: `hint`, `cancel` (Esc) and `primary` (Enter)."""

    def __init__(self, look: Look, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(title)
        self.title = Words(look, title, 19, 600, "text")
        self.subtitle = Words(look, ink="muted")
        self.banner = Banner(look)
        self.hint = Words(look, size=12, ink="muted")
        self.hint.setWordWrap(True)
        self.cancel = KeyButton(look, self.tr("Cancel"), "plain", self.tr("Esc"))
        self.primary = KeyButton(look, act, "primary", self.tr("Enter"))
        self.cancel.clicked.connect(self.reject)
        self.shut = IconButton(look, "cross", self.tr("Close"), self.tr("Esc"))
        self.shut.clicked.connect(self.reject)
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.foot = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.head.setSpacing(12)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle, 1)
        self.body.setSpacing(12)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self._held_body = SheetBody(self.look, self.body)
        inner = self._inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN - _RING, 20, MARGIN - _RING, 16 - _RING)
        inner.setSpacing(14 - _RING)
        top = QHBoxLayout()
        # The cross, not the room around it, stands at the right edge of the body.
        top.setContentsMargins(_RING, 0, 0, 0)
        top.setSpacing(12)
        top.addLayout(self.head, 1)
        top.addWidget(self.shut)
        inner.addLayout(top)
        banner = QHBoxLayout()
        banner.setContentsMargins(_RING, 0, _RING, 0)
        banner.addWidget(self.banner)
        inner.addLayout(banner)
        inner.addWidget(self._held_body, 1)
        band = self._band = _Band(self.look)
        foot = self.foot
        low = self._low = QVBoxLayout(band)
        low.setContentsMargins(MARGIN, 8, MARGIN - 3, 8)
        low.setSpacing(4)
        low.addLayout(foot)
        foot.setSpacing(4)
        self.hint.setContentsMargins(0, 0, 12, 0)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(band)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the primary button from any field that has no use for it, F1 help."""
        if event.key() == Qt.Key.Key_F1:
            self._ask_help()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.primary.click()
        else:
            super().keyPressEvent(event)

    def _ask_help(self) -> None:
        """Ask the window under this one for help."""
        over = self.parentWidget()
        ask = getattr(over.window() if over is not None else None, "help_over", None)
        if callable(ask):
            ask(self)

    def fit(self, width: int, height: int) -> None:
        """Take a size, or what the window over which it stands allows."""
        over = self.parentWidget()
        if over is not None:
            width, height = min(width, over.width() - 32), min(height, over.height() - 32)
        self.resize(width, height)

    def take_size(self, width: int, height: int) -> None:
        """Take another size while in view; the middle stays where it is."""
        middle = self.geometry().center()
        self.fit(width, height)
        box = self.geometry()
        box.moveCenter(middle)
        self.move(box.topLeft())

    def event(self, event: QEvent) -> bool:
        """Grow with the words, which another language or another state makes longer."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            give_mnemonics(self)
            self._place_hint()
            self._grow()
        return done

    def _place_hint(self) -> None:
        """Put a hint that the buttons would squeeze into more than two lines above them."""
        beside = self.foot.indexOf(self.hint) >= 0
        taken = self.foot.sizeHint().width() - (self.hint.sizeHint().width() if beside else 0)
        room = self.width() - 2 * MARGIN - taken
        lines = self.hint.heightForWidth(max(room, 1)) / self.hint.fontMetrics().lineSpacing()
        if beside and lines > _HINT_LINES:
            self.foot.removeWidget(self.hint)
            self.foot.insertStretch(0, 1)
            self._low.insertWidget(0, self.hint)
        elif not beside and lines <= _HINT_LINES:
            self._low.removeWidget(self.hint)
            self.foot.takeAt(0)
            self.foot.insertWidget(0, self.hint, 1)

    def needed_height(self, width: int) -> int:
        """Give the height in which nothing of the sheet has to scroll."""
        layout = self.layout()
        assert layout is not None
        around = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        around = (around or layout.sizeHint().height()) - self._held_body.sizeHint().height()
        return around + self._held_body.needed(width - 2 * (MARGIN - _RING))

    def _grow(self) -> None:
        height, over = self.needed_height(self.width()), self.parentWidget()
        if over is not None and height > over.height() - 32:
            self._tighten()
            height = self.needed_height(self.width())
            if self.height() > over.height() - 32:
                self.resize(self.width(), over.height() - 32)
        if over is not None:
            height = min(height, over.height() - 32)
        if height > self.height():
            self.resize(self.width(), height)

    def _tighten(self) -> None:
        """Give up air in a window that is too low for the sheet."""
        self._inner.setContentsMargins(MARGIN - _RING, 10, MARGIN - _RING, 8 - _RING)
        self._inner.setSpacing(8 - _RING)
        self.body.setSpacing(6)
        self._band.setMinimumHeight(LOW_FOOTER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the sheet be moved by its own ground, as it has no frame."""
        handle = self.windowHandle()
        if handle is not None and event.button() == Qt.MouseButton.LeftButton:
            handle.startSystemMove()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("border"), 1))
        painter.setBrush(self.look.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.dialog, RADIUS.dialog)
        painter.end()
