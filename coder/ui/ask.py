"""Questions and messages that stand in the user's way; tests hand in answers instead."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from coder.ui.look.look import Look
from coder.ui.message import Message
from coder.ui.question import Question
from coder.ui.settings import Settings


class Ask(QObject):
    """Asks through dialogs of the program's own over the window given; files through the system's.

    A file dialog begins in the folder of the last file chosen.
    """

    def __init__(
        self,
        window: QWidget | None = None,
        look: Look | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._look = look or Look()
        self._settings = settings

    def tell(self, title: str, sentence: str, *, safe: str = "", details: str = "") -> None:
        """Show a message until it is closed; `safe` says what was not lost."""
        self.choose(title, sentence, (), safe=safe, details=details)

    def choose(
        self,
        title: str,
        sentence: str,
        ways: Sequence[tuple[str, str]],
        *,
        safe: str = "",
        details: str = "",
        alarm: bool = True,
    ) -> str | None:
        """Ask which way to go on, by the ways' ids and words; None if the dialog was closed."""
        message = Message(
            self._look, title, sentence, ways,
            safe=safe, details=details, alarm=alarm, parent=self.window,
        )  # fmt: skip
        message.exec()
        message.deleteLater()
        return message.way

    def number(self, title: str, label: str, value: int, lowest: int, highest: int) -> int | None:
        """Ask for a number; None if the question was closed."""
        question = Question(self._look, title, label, str(value), (lowest, highest), self.window)
        accepted = question.exec()
        question.deleteLater()
        return question.number if accepted else None

    def text(self, title: str, label: str, value: str) -> str | None:
        """Ask for a line of text; None if the question was closed."""
        question = Question(self._look, title, label, value, parent=self.window)
        accepted = question.exec()
        question.deleteLater()
        return question.text if accepted else None

    def open_file(self, title: str, files: str) -> Path | None:
        """Ask for a file to open; `files` is Qt's filter text."""
        start = str(self._folder() or "")
        name, _ = QFileDialog.getOpenFileName(self.window, title, start, files)
        return self._kept(name)

    def open_files(self, title: str, files: str) -> list[Path]:
        """Ask for files to open, any number of them; `files` is Qt's filter text."""
        start = str(self._folder() or "")
        names, _ = QFileDialog.getOpenFileNames(self.window, title, start, files)
        return [path for name in names if (path := self._kept(name)) is not None]

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        """Ask for a file to write; `files` is Qt's filter text."""
        folder = self._folder()
        if folder is not None and Path(suggestion).parent == Path():
            suggestion = str(folder / suggestion)
        name, _ = QFileDialog.getSaveFileName(self.window, title, suggestion, files)
        return self._kept(name)

    def _folder(self) -> Path | None:
        return self._settings.folder if self._settings is not None else None

    def _kept(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        if self._settings is not None:
            self._settings.folder = path.parent
        return path
