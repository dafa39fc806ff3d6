"""Questions and messages that stand in the user's way; tests hand in answers instead."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget


class Ask(QObject):
    """Asks through the system's dialogs, over the window given."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.window = window

    def tell(self, title: str, sentence: str) -> None:
        """Show a message until it is closed."""
        box = QMessageBox(self.window)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(sentence)
        box.exec()

    def number(self, title: str, label: str, value: int, lowest: int, highest: int) -> int | None:
        """Ask for a number; None if the question was closed."""
        number, accepted = QInputDialog.getInt(self.window, title, label, value, lowest, highest)
        return number if accepted else None

    def text(self, title: str, label: str, value: str) -> str | None:
        """Ask for a line of text; None if the question was closed."""
        text, accepted = QInputDialog.getText(self.window, title, label, text=value)
        return text.strip() if accepted else None

    def open_file(self, title: str, files: str) -> Path | None:
        """Ask for a file to open; `files` is Qt's filter text."""
        name, _ = QFileDialog.getOpenFileName(self.window, title, "", files)
        return Path(name) if name else None

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        """Ask for a file to write; `files` is Qt's filter text."""
        name, _ = QFileDialog.getSaveFileName(self.window, title, suggestion, files)
        return Path(name) if name else None
