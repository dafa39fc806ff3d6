"""What the pages of tables share: the ground, the head with the page's name, and tool buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coder.ui.actions import key_label, specs_of
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words

HEAD = 60
MARGIN = 24
WIDE = 1180
"""A page at least this wide has room for the keys on its tool buttons."""


class Ground(QWidget):
    """A widget on the ground of the reading area."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.colour("surface"))
        painter.end()


class CutWords(Words):
    """A label on one line that gives way: what is cut is said in its tool tip."""

    def __init__(self, look: Look, size: int = 13, ink: str = "muted") -> None:
        super().__init__(look, "", size, 400, ink)
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Say something else."""
        self.words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._cut()

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        self.setText(metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut by the new width."""
        super().resizeEvent(event)
        self._cut()


class PageHead(QWidget):
    """The page's name, what it shows now, and room for controls at the right."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self.title = Words(look, title, 20, 600, "text")
        self.subtitle = CutWords(look)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN, 0, MARGIN - 3, 1)
        self.row.setSpacing(12)
        self.row.addWidget(self.title)
        self.row.addWidget(self.subtitle, 1)
        self.setFixedHeight(HEAD)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("border"))
        painter.end()


class ToolButton(KeyButton):
    """A button of a page's action; it draws the action's key where there is room."""

    def __init__(
        self, look: Look, words: str, action: str, kind: str = "plain", icon: str = ""
    ) -> None:
        page = action.partition(".")[0]
        key = next(spec.keys[0] for spec in specs_of(page) if spec.id == action)
        super().__init__(look, words, kind, key_label(key), icon)
        self._label = key_label(key)
        self.icon_name = icon
        self.setAccessibleName(words)
        self.say_why("")

    @property
    def key(self) -> str:
        """The action's key, drawn or not."""
        return self._label

    def show_key(self, shown: bool) -> None:
        """Draw the key on the button, or only in the tool tip."""
        self._key = self._label if shown else ""
        self.updateGeometry()
        self.update()

    def say_why(self, reason: str) -> None:
        """Say why the button is not of use now; with no reason it is."""
        self.setEnabled(not reason)
        # The button's words stay in the tooltip: they may be cut.
        self.setToolTip(f"{self.text()}\n{reason}" if reason else f"{self.text()} ({self._label})")
        self.setAccessibleDescription(reason)
