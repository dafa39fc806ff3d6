"""The way from the import command to posts that can be coded."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError, ReadOnlyProject
from coder.ui.ask import Ask
from coder.ui.errors import ErrorTeller
from coder.ui.importing.second_phase import SecondPhase
from coder.ui.jobs import JobRunner
from coder.ui.look.look import Look

if TYPE_CHECKING:
    from coder.services.session import Session
    from coder.ui.importing.dialog import ImportDialog


class Importer(QObject):
    """Asks for a file, opens the dialog on it, and starts the second phase after the import.

    `imported` carries the report; the pages then show the project anew.
    """

    imported = Signal(object)

    def __init__(
        self,
        look: Look,
        ask: Ask,
        runner: JobRunner,
        phase: SecondPhase,
        errors: ErrorTeller,
        window: QWidget,
        language: str = "en",
    ) -> None:
        super().__init__(window)
        self._look = look
        self._ask = ask
        self._runner = runner
        self._phase = phase
        self._errors = errors
        self._window = window
        self._language = language
        self._session: Session | None = None
        self.dialog: ImportDialog | None = None

    def start(self, session: "Session", path: Path | None = None) -> None:
        """Bring posts into a project; without a path the user is asked for a file."""
        if self.dialog is not None:
            return
        try:
            session.require_owner()
            if session.read_only:
                raise ReadOnlyProject(str(session.path))
        except CoderError as error:
            self._errors.in_dialog(self.tr("Posts were not imported"), error)
            return
        if path is None:
            path = self._ask.open_file(self.tr("Import posts"), self.files())
        if path is None:
            return
        self._phase.stop()  # one import at a time, so that neither waits for the other
        self._session = session
        from coder.ui.importing.dialog import ImportDialog  # with all readers: not at the start

        dialog = ImportDialog(
            self._look, self._ask, self._runner, session, self._language, self._window
        )
        self.dialog = dialog
        dialog.imported.connect(self.imported)
        dialog.finished.connect(self._finished)
        dialog.begin(path)

    def files(self) -> str:
        """Give the filter of the file dialog."""
        return self.tr(
            "Posts (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson *.js);;All files (*)"
        )

    def _finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if self._session is not None:
            self._phase.start(self._session)
            self._session = None
