"""Writing the workbook, and the way to the folder it was written to."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import OnlyInProject
from coder.domain.sentences import number
from coder.ui.actions import key_label, specs_of
from coder.ui.jobs import JobRunner
from coder.ui.reliability.seal import SealKeeper
from coder.ui.results.export_dialog import ExportDialog
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.exporting import WorkbookReport
    from coder.services.session import Session


class Exports(QObject):
    """Asks for language and file, writes, and tells of it; `written` comes with a workbook."""

    written = Signal()

    def __init__(
        self,
        around: Surroundings,
        runner: JobRunner,
        seal: SealKeeper,
        show_in: Callable[[Path], object],
    ) -> None:
        super().__init__()
        self._around = around
        self._runner = runner
        self._seal = seal
        self._show_in = show_in
        self.dialog: ExportDialog | None = None
        self.file: Path | None = None
        """The workbook that was written last."""

    def open_folder(self) -> None:
        """Show the folder of the workbook that was written last."""
        if self.file is not None:
            self._show_in(self.file.parent)

    def start(self, session: "Session") -> None:
        """Ask for language and file, and write the workbook."""
        around = self._around
        if session.role != "owner":
            around.errors.in_line(OnlyInProject(str(session.path)))
            return
        if not self._seal.may_open(session, ask=True):
            return
        dialog = ExportDialog(
            around.look, around.ask, self._runner, session, around.language, around.ask.window
        )
        dialog.written.connect(self._written)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _written(self, path: Path, report: "WorkbookReport") -> None:
        self.file = path
        language = self._around.language
        words = self.tr("{n} codings, {sheets} sheets").format(
            n=number(report.codings, language), sheets=number(report.sheets, language)
        )
        if report.cells_cut:
            cut = number(report.cells_cut, language)
            words += " · " + self.tr("texts cut at Excel's limit: {n}").format(n=cut)
        key = next(s.keys[0] for s in specs_of("results") if s.id == "results.open_folder")
        self._around.status.show_text(
            StatusText(
                icon="circle_check",
                lead=self.tr("Workbook written"),
                strong=path.name,
                text=words,
                key=key_label(key),
                key_text=self.tr("Open folder"),
            )
        )
        self.written.emit()
