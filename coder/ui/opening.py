"""Opening a project or a packet, with the ways on where that cannot be done as wished."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import (
    CoderError,
    FileMissing,
    ProjectInUse,
    ProjectTooNew,
    ReadOnlyProject,
)
from coder.domain.sentences import sentence_parts
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.copies import CopyAs
from coder.ui.errors import ErrorTeller, in_local_time, technical


class Opener(QObject):
    """Opens files; `another_wanted` asks for another file, `forgotten` tells of one to forget."""

    another_wanted = Signal()
    forgotten = Signal(object)

    def __init__(self, ask: Ask, errors: ErrorTeller, language: str) -> None:
        super().__init__()
        self._ask = ask
        self._errors = errors
        self._language = language
        self.why = ""
        """Why the file was opened for reading only, empty where it was not."""

    def open(self, path: Path) -> Session | None:
        """Open a file for writing, or as the user then chooses; None if it was not opened."""
        try:
            return Session.open(path)
        except (ProjectInUse, ReadOnlyProject) as error:
            return self._offer_reading(path, error)
        except FileMissing as error:
            self._offer_forgetting(path, error)
        except ProjectTooNew as error:
            self._tell(self.tr("The project is of a newer version"), error)
        except CoderError as error:
            self._errors.in_dialog(self.tr("The project was not opened"), error)
        return None

    def _offer_reading(self, path: Path, error: CoderError) -> Session | None:
        what, safe, todo = sentence_parts(in_local_time(error), self._language)
        in_use = isinstance(error, ProjectInUse)
        title = self.tr("The project is in use") if in_use else self.tr("The project is locked")
        ways = [("read", self.tr("Open for reading only")), ("packet", self.tr("Open a packet…"))]
        again = ("again", self.tr("Try again"))
        copy = ("copy", self.tr("Save a copy as…"))
        way = self._ask.choose(
            title,
            f"{what} {todo}",
            (*ways[:1], again, *ways[1:]) if in_use else (*ways[:1], copy, again),
            safe=safe,
            details=technical(error),
        )
        if way == "again":
            return self.open(path)
        if way == "packet":
            self.another_wanted.emit()
        if way == "copy":
            return self._open_copy_of(path)
        if way != "read":
            return None
        self.why = what
        return self._open_for_reading(path)

    def _open_for_reading(self, path: Path) -> Session | None:
        try:
            return Session.open(path, read_only=True)
        except CoderError as error:
            self._errors.in_dialog(self.tr("The project was not opened"), error)
            return None

    def _open_copy_of(self, path: Path) -> Session | None:
        session = self._open_for_reading(path)
        if session is None:
            return None
        copy = CopyAs(self._ask, self._language).save(session)
        session.close()
        return self.open(copy) if copy is not None else None

    def _offer_forgetting(self, path: Path, error: CoderError) -> None:
        what, safe, todo = sentence_parts(error, self._language)
        way = self._ask.choose(
            self.tr("The project was not found"),
            f"{what} {todo}",
            (("find", self.tr("Look for it…")), ("forget", self.tr("Take off the list"))),
            safe=safe,
            details=technical(error),
        )
        if way == "find":
            self.another_wanted.emit()
        elif way == "forget":
            self.forgotten.emit(path)

    def _tell(self, title: str, error: CoderError) -> None:
        what, safe, todo = sentence_parts(error, self._language)
        self._ask.tell(title, f"{what} {todo}", safe=safe, details=technical(error))
