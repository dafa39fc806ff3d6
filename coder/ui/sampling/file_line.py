"""A file that will be written: where, and a button to choose another place."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from coder.ui.ask import Ask
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton


class FileLine(QWidget):
    """Follows a suggestion until the user has chosen a place."""

    changed = Signal()

    def __init__(self, look: Look, ask: Ask, title: str, files: str) -> None:
        super().__init__()
        self._ask = ask
        self._title = title
        self._files = files
        self.chosen = False
        self.path = Path()
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.button = KeyButton(look, self.tr("Choose…"))
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name the line and the button too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.button.setAccessibleName(f"{name}: {self.button.text()}")

    def suggest(self, path: Path) -> None:
        """Take a path, unless the user has chosen one."""
        if not self.chosen:
            self._take(path)

    def _pressed(self) -> None:
        self.choose()

    def choose(self) -> bool:
        """Ask for another place; tell whether one was chosen."""
        path = self._ask.save_file(self._title, str(self.path), self._files)
        if path is not None:
            self.chosen = True
            self._take(path if path.suffix else path.with_suffix(self.path.suffix))
        return path is not None

    def _take(self, path: Path) -> None:
        self.path = path
        self.line.setText(str(path))
        self.line.setToolTip(str(path))
        self.changed.emit()
