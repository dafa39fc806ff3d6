"""The strip of keys above the status line; each can be clicked too."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from coder.ui.actions import Handlers, key_label, specs_of, words
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_key_cap
from coder.ui.look.sizes import KEY_STRIP

SHOWN = (
    "coding.flag",
    "coding.skip",
    "coding.note",
    "coding.previous",
    "coding.next",
    "coding.go_to",
    "window.keys",
)

DROPPED_FIRST = (
    "coding.go_to",
    "coding.previous",
    "coding.next",
    "coding.note",
    "coding.skip",
    "coding.flag",
)
"""What goes where there is no room for all; the keys stay."""

WITHOUT_WRITING = ("coding.previous", "coding.next", "coding.go_to", "window.keys")
"""What a project that is open for reading only lets the coder do."""

WITHOUT_POST = ("coding.previous", "coding.go_to", "window.keys")
"""What is left when every post of the queue is done."""

WITHOUT_QUEUE = ("window.keys",)
"""What is left where there is nothing to code."""

_GAPS = (22, 16, 12)


class _StripButton(QAbstractButton):
    """A key-cap and the name of its action."""

    def __init__(self, look: Look, action_id: str, key: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.action_id = action_id
        self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for the width of the cap and the words."""
        words = QFontMetricsF(self._look.font(12)).horizontalAdvance(self.text().lower())
        return QSize(key_cap_width(self._look, self._key, 20) + 10 + round(words), KEY_STRIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap and the words."""
        look = self._look
        painter = QPainter(self)
        width = key_cap_width(look, self._key, 20)
        middle = self.height() / 2
        paint_key_cap(painter, look, QRectF(0, middle - 10, width, 20), self._key)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("text2"))
        box = QRectF(width + 8, 0, self.width() - width, self.height())
        painter.drawText(box, LEFT, self.text().lower())
        painter.end()


def _width_of(buttons: list[_StripButton], gap: int) -> int:
    return sum(button.sizeHint().width() + gap for button in buttons) - gap


class KeyStrip(QWidget):
    """Shows the most used keys of the coding page from the text's left edge on."""

    note_kept = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: list[_StripButton] = []
        self._offered: tuple[str, ...] = SHOWN
        self._writing = False
        self._left = 0
        self._width = 0
        self._keep = _StripButton(
            look, "", "Ctrl+Enter", self.tr("Save the note and return to the post"), self
        )
        self._keep.clicked.connect(self.note_kept)
        self.setFixedHeight(KEY_STRIP)
        look.changed.connect(self.update)

    def take_handlers(self, handlers: Handlers) -> None:
        """Show the keys of the actions that have a place in the strip; a click does the same."""
        specs = {spec.id: spec for page in ("coding", "window") for spec in specs_of(page)}
        short = {
            "coding.previous": self.tr("previous"),
            "coding.next": self.tr("next"),
            "window.keys": self.tr("all keys"),
        }
        for action_id in SHOWN:
            spec = specs[action_id]
            text = short.get(action_id) or words(spec.text)
            button = _StripButton(self._look, action_id, key_label(spec.keys[0]), text, self)
            button.setAccessibleName(words(spec.text))
            button.setToolTip(words(spec.help))
            button.clicked.connect(handlers[action_id])
            self._buttons.append(button)
        self.stand_in(self._left, self._width)

    @property
    def shown(self) -> list[str]:
        """The actions whose keys are in view; one that has no name keeps the note."""
        every = (*self._buttons, self._keep)
        return [button.action_id for button in every if not button.isHidden()]

    def offer(self, actions: tuple[str, ...]) -> None:
        """Show the keys of these actions, because the others would do nothing now."""
        if actions != self._offered:
            self._offered = actions
            self.stand_in(self._left, self._width)

    def show_writing(self, writing: bool) -> None:
        """Show, while a note is written, the one key that is not written into it."""
        if writing != self._writing:
            self._writing = writing
            self.stand_in(self._left, self._width)

    def stand_in(self, left: int, width: int) -> None:
        """Stand under the text's column, closer together before anything is left out."""
        self._left, self._width = left, width
        for button in (*self._buttons, self._keep):
            button.hide()
        shown, gap = self._fitting(width)
        for button in shown:
            size = button.sizeHint()
            button.setGeometry(left, 0, size.width(), size.height())
            button.show()
            left += size.width() + gap

    def _fitting(self, width: int) -> tuple[list[_StripButton], int]:
        """Give what has room, and the gap between."""
        if self._writing:
            return [self._keep], 0
        shown = [button for button in self._buttons if button.action_id in self._offered]
        for dropped in ("", *DROPPED_FIRST):
            shown = [button for button in shown if button.action_id != dropped]
            for gap in _GAPS:
                if _width_of(shown, gap) <= width:
                    return shown, gap
        return shown, _GAPS[-1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("border"))
        painter.end()
