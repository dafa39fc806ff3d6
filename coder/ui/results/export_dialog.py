"""The dialog that writes the workbook."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.domain.errors import Cancelled, CoderError, DiskFull, FileInUse, ProjectExists
from coder.domain.sentences import sentence
from coder.services.exporting import ExportOptions, WorkbookReport, export
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.beside import writing_beside
from coder.ui.jobs import Job, JobRunner, Progress
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.parts.form import Form
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.progress_bar import ProgressBar
from coder.ui.parts.sheet import Sheet
from coder.ui.remedies import Remedies
from coder.ui.sampling.file_line import FileLine


class ExportDialog(Sheet):
    """Asks for language and file, and writes; `written` carries path and report."""

    written = Signal(object, object)

    def __init__(
        self,
        look: Look,
        ask: Ask,
        runner: JobRunner,
        session: Session,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._runner = runner
        self._remedies = Remedies(ask, language)
        self._session = session
        self._language = language
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Export workbook"))
        self.title.setText(self.tr("Export workbook"))
        self.primary.show_words(self.tr("Export workbook"))
        self.book_language = Choice(look, "")
        self.book_language.addItem("Suomi", "fi")
        self.book_language.addItem("English", "en")
        self.book_language.choose(session.language)
        files = self.tr("Excel workbooks (*.xlsx)")
        self.file = FileLine(look, ask, self.tr("Export workbook"), files)
        self.file.suggest(session.path.with_suffix(".xlsx"))
        self.by_author = Tick(look, self.tr("Draw whole authors"))
        self.kalpha = Tick(look, self.tr("KALPHA-compatible interval"))
        self.progress = ProgressBar(look, language)
        self.progress.hide()
        self._lay_out_form()
        self.hint.setText(self.tr("An older workbook is replaced only when the new one is whole."))
        self.primary.clicked.connect(self._export)
        self.file.changed.connect(self._forget_error)
        self.fit(640, 510)

    def _lay_out_form(self) -> None:
        self.form = Form(self.look)
        self.form.add(self.tr("Language"), self.book_language)
        self.form.add(self.tr("File"), self.file)
        words = Paragraph(
            self.look,
            self.tr(
                "Frequencies, agreement, disagreements, all codings, the codebook and how it all "
                "came about. The texts of the posts are personal data: keep the file as carefully "
                "as the project."
            ),
            ink="muted",
        )
        self.form.add_text(words)
        ticks = _Ticks(self.by_author, self.kalpha)
        self.form.add(self.tr("Intervals of agreement"), ticks)
        self.form.add_explanation(
            Paragraph(
                self.look,
                self.tr(
                    "Whole authors: wider, and the honest one where few people wrote many of the "
                    "posts. KALPHA-compatible: as Hayes' macro prints it, and no narrower with "
                    "more posts: only for comparing with older studies."
                ),
                ink="muted",
            )
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        self.form.order(self)

    def _forget_error(self) -> None:
        self.banner.say("")

    def _export(self) -> None:
        path = self.file.path
        # A place the user chose was asked about when it was chosen.
        if path.exists() and not self.file.chosen:
            self.banner.say(sentence(ProjectExists(str(path)), self._language), "warning")
            return
        options = ExportOptions(
            self.book_language.currentData(),
            by_author=self.by_author.isChecked(),
            kalpha=self.kalpha.isChecked(),
        )
        self.banner.say("")
        self.primary.setEnabled(False)
        self.form.setEnabled(False)
        self.cancel.show_words(self.tr("Stop"))
        self.cancel.setFocus()
        self.progress.say(self.tr("Calculating…"))
        self.progress.show()
        self._job = self._runner.start(
            _writing(self._session, path, options),
            self._done,
            self._not_done,
            on_progress=self.progress.show_standing,
            on_end=self._ended,
        )

    def _ended(self) -> None:
        self._job = None
        self.progress.hide()
        self.form.setEnabled(True)
        self.primary.setEnabled(True)
        self.cancel.setEnabled(True)
        self.cancel.show_words(self.tr("Cancel"))
        self.primary.setFocus()

    def _done(self, report: WorkbookReport) -> None:
        self.written.emit(self.file.path, report)
        self.accept()

    def _not_done(self, error: CoderError) -> None:
        if isinstance(error, FileInUse | DiskFull):
            # Asked once the writing has come to its end.
            QTimer.singleShot(0, self, partial(self._offer, error))
            return
        kind = "warning" if isinstance(error, Cancelled) else "danger"
        self.banner.say(sentence(error, self._language), kind)

    def _offer(self, error: CoderError) -> None:
        """Offer another name where the workbook is open in Excel, another try where no room is."""
        way = self._remedies.offer(self.tr("The workbook was not written"), error)
        if way is None:
            self.banner.say(sentence(error, self._language))
        elif way == "again" or self.file.choose():
            self._export()

    def reject(self) -> None:
        """Stop the writing that is under way; else close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self.cancel.setEnabled(False)
        self.progress.say(self.tr("Stopping; no workbook is left behind"))


class _Ticks(QWidget):
    """Ticks under one another, as one input of the form."""

    def __init__(self, *stops: Tick) -> None:
        super().__init__()
        self.stops = stops
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for each in stops:
            column.addWidget(each)


def _writing(
    session: Session, path: Path, options: ExportOptions
) -> Callable[[Progress], WorkbookReport]:
    def work(other: Session, progress: Progress) -> WorkbookReport:
        return export(other, path, options, progress)

    # Where it may be written to, the export is put into the diary.
    return writing_beside(session, work)
