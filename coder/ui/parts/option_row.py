"""A choice of a few, side by side; arrows move in it, as in a group of radio buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring
from coder.ui.look.sizes import CONTROL
from coder.ui.look.tokens import RADIUS

_RING = 3


class Option(QRadioButton):
    """One of the few."""

    def __init__(self, look: Look, words: str, font: QFont | None = None) -> None:
        super().__init__(words)
        self._look = look
        self._font = font
        self.setFixedHeight(CONTROL + 2 * _RING)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the room of the words when they are chosen."""
        font = self._font or self._look.font(13, 600)
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        return QSize(max(44, round(width) + 28) + 2 * _RING, CONTROL + 2 * _RING)

    def hitButton(self, place: object) -> bool:  # noqa: N802
        """Let a click anywhere on it choose it."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the words and the ring."""
        look, chosen = self._look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_RING + 0.5, _RING + 0.5, -_RING - 0.5, -_RING - 0.5)
        edge, ink = ("accent", "accent_text") if chosen else ("control", "text")
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "raised"
        if not self.isEnabled():
            edge, ink, ground = "border", "muted", "bg"
        painter.setPen(QPen(look.colour(edge), 1.5 if chosen else 1))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
        painter.setFont(self._font or look.font(13, 600 if chosen else 500))
        painter.setPen(look.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control + _RING)
        painter.end()


class OptionRow(QWidget):
    """Exactly one value is chosen; `chosen` carries it when the user takes another."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[object, str]],
        value: object,
        fonts: Sequence[QFont] = (),
    ) -> None:
        super().__init__()
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self.buttons: list[Option] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for at, (_, words) in enumerate(choices):
            button = Option(look, words, fonts[at] if fonts else None)
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button, at)
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self.setAccessibleName(name)
        self.show_value(value)
        self._group.idToggled.connect(self._toggled)

    @property
    def value(self) -> object:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def show_value(self, value: object) -> None:
        """Choose a value without telling anybody; the first where it is none of them."""
        place = self._values.index(value) if value in self._values else 0
        blocked = self._group.blockSignals(True)
        self.buttons[place].setChecked(True)
        self._group.blockSignals(blocked)
        self.setFocusProxy(self.buttons[place])

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self.buttons[place])
            self.chosen.emit(self._values[place])
