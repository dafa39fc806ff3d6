"""Copies of the open project: one when it is closed, and one of them opened beside it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.errors import CoderError
from coder.services.backing_up import Backup, back_up_on_closing, open_copy, save_copy
from coder.ui.ask import Ask
from coder.ui.errors import ErrorTeller
from coder.ui.log import Log
from coder.ui.remedies import Remedies

if TYPE_CHECKING:
    from coder.services.session import Session


class Copies(QObject):
    """Makes and brings back the backups of a project."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log

    def make(self, session: "Session") -> None:
        """Copy a project that is being closed; what stands in the way is written to the log.

        The decisions are in the project's file; closing it must not fail for want of a copy.
        """
        try:
            made = back_up_on_closing(session)
        except CoderError as error:
            self._log.write("not_backed_up", error=type(error).__name__)
            return
        if made is not None:
            self._log.write("backed_up")

    def bring_back(self, backup: Backup, project: Path, errors: ErrorTeller) -> Path | None:
        """Put a backup beside its project; None, having said why, where that cannot be."""
        try:
            return open_copy(backup, project)
        except CoderError as error:
            errors.in_dialog(self.tr("The backup was not opened"), error)
            return None


class CopyAs(QObject):
    """Saves a copy of a project, one that cannot be written to above all, where the user says."""

    def __init__(self, ask: Ask, language: str) -> None:
        super().__init__()
        self._ask = ask
        self._remedies = Remedies(ask, language)

    def save(self, session: "Session") -> Path | None:
        """Ask where to and write it; None if no copy was made."""
        path = self._ask.save_file(
            self.tr("Save a copy of the project"),
            self.tr("{name} copy").format(name=session.path.stem) + ".coder",
            self.tr("Coder projects (*.coder)"),
        )
        if path is None:
            return None
        return self._write(session, path if path.suffix else path.with_suffix(".coder"))

    def _write(self, session: "Session", path: Path) -> Path | None:
        try:
            save_copy(session, path)
        except CoderError as error:
            way = self._remedies.offer(self.tr("No copy was saved"), error)
            if way == "again":
                return self._write(session, path)
            return self.save(session) if way == "name" else None
        return path
