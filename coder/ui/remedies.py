"""Errors that come with what mends them, as a button."""

from PySide6.QtCore import QObject

from coder.domain.errors import CoderError, DiskFull, FileInUse
from coder.domain.sentences import sentence_parts
from coder.ui.ask import Ask
from coder.ui.errors import technical


class Remedies(QObject):
    """Tells of an error that a file could not be written for, and offers the way on."""

    def __init__(self, ask: Ask, language: str) -> None:
        super().__init__()
        self._ask = ask
        self._language = language

    def offer(self, title: str, error: CoderError) -> str | None:
        """Say what did not happen and why; "again" or "name" (under another one) if so chosen."""
        ways: tuple[tuple[str, str], ...] = ()
        if isinstance(error, FileInUse):
            ways = (
                ("name", self.tr("Save under another name…")),
                ("again", self.tr("Try again")),
            )
        elif isinstance(error, DiskFull):
            ways = (
                ("again", self.tr("Try again")),
                ("name", self.tr("Save under another name…")),
            )
        what, safe, todo = sentence_parts(error, self._language)
        return self._ask.choose(
            title, f"{what} {todo}".strip(), ways, safe=safe, details=technical(error)
        )
