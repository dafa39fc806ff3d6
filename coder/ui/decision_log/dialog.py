"""The dialog of the decision log: all decisions of the project, narrowed and written to a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coder.domain.errors import Cancelled, CoderError
from coder.domain.sentences import sentence
from coder.services import decision_log, looking, post_list
from coder.services.disagreements import settled_in
from coder.ui.decision_log.columns import ROUND, VARIABLE, WHO, LogColumns
from coder.ui.decision_log.filters import LogFilters
from coder.ui.decision_log.finding import LARGE, LogFinder, writing
from coder.ui.decision_log.model import LogModel
from coder.ui.decision_log.table import LogTable
from coder.ui.decision_log.words import LogTexts
from coder.ui.jobs import Job, JobRunner
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.progress_bar import ProgressBar
from coder.ui.parts.sheet import Sheet
from coder.ui.posts.day_range import DayRangeDialog
from coder.ui.reliability.seal import SealKeeper
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_EXPORT = "Ctrl+E"


class DecisionLogDialog(Sheet):
    """Lists decisions, newest first; `post_wanted` carries the post of the chosen one."""

    post_wanted = Signal(int)

    def __init__(
        self,
        around: Surroundings,
        runner: JobRunner,
        seal: SealKeeper,
        session: "Session",
        parent: QWidget,
        *,
        large: int = LARGE,
    ) -> None:
        super().__init__(around.look, "", "", parent)
        self._around = around
        self._runner = runner
        self._seal = seal
        self._session = session
        self._language = around.language
        self._job: Job | None = None
        self._say_title(self.tr("Decision log"))
        self._log = decision_log.own(session)
        self.finder = LogFinder(runner, session, large=large)
        self._texts = LogTexts(session.codebook, session.language, around.language)
        self.model = LogModel(LogColumns(self._texts))
        self.filters = LogFilters(around.look, around.language)
        self.table = LogTable(around.look, self.model, self.tr("Decisions"))
        self.nothing = EmptyState(around.look)
        self.progress = ProgressBar(around.look, around.language)
        self.export_button = KeyButton(
            around.look, self.tr("Export…"), "plain", _EXPORT, "file_out"
        )
        self.export_button.setAccessibleName(self.tr("Export…"))
        self._lay_out_log()
        self._connect()
        self._offer()
        self.fit(1320, 780)
        self.show_coder("")
        self.table.setFocus()

    def _say_title(self, title: str) -> None:
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.cancel.show_words(self.tr("Close"))
        self.primary.show_words(self.tr("Show the post"))

    def _lay_out_log(self) -> None:
        self.head.addWidget(self.export_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        self.progress.hide()
        self.body.addWidget(self.filters)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.progress)
        self.hint.setText(
            self.tr(
                "Nothing is left out: what was undone, replaced or taken back is named so. The "
                "mark “finished” is listed under What."
            )
        )

    def _connect(self) -> None:
        self.primary.clicked.connect(self._show_post)
        self.table.opened.connect(self._show_post)
        self.table.row_changed.connect(self._row_changed)
        self.filters.changed.connect(self._ask)
        self.filters.whose_wanted.connect(self.show_coder)
        self.filters.days_wanted.connect(self._choose_days)
        self.nothing.pressed.connect(self._clear)
        self.export_button.clicked.connect(self.export)
        self.finder.found.connect(self._show_found)
        self.finder.failed.connect(self._not_found)

    def _offer(self) -> None:
        session = self._session
        coders = post_list.coders(session) if session.role == "owner" else []
        rounds = [
            (self.tr("main round") if each.name == "main" else each.name, each.name)
            for each in looking.rounds(session)
        ]
        variables = [(v.name.in_(session.language), v.uid) for v in session.codebook.variables]
        self.filters.offer(coders, rounds, variables)
        people = [each.name for each in session.coders()]
        settled = any(settled_in(session, each) for each in looking.rounds(session))
        self.table.take_names(
            {
                WHO: self._texts.everybody(people, coders if settled else ()),
                ROUND: [words for words, _ in rounds],
                VARIABLE: [words for words, _ in variables],
            }
        )

    # --- whose --------------------------------------------------------------------------------

    def show_coder(self, name: str) -> None:
        """Show the decisions of a coder, "" for everybody's, as far as they may be seen now.

        Who still codes blind is asked before the others' are opened; a refusal shows the own ones.
        """
        own = self._session.coder.name if self._session.coder is not None else ""
        opened = self._session.role == "owner" and (
            not self._log.is_own or self._may_open(ask=bool(name) and name != own)
        )
        try:
            if opened and self._log.is_own:
                self._log = decision_log.of_everybody(self._session)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        sealed = not opened and self._session.role == "owner"
        self.banner.say(
            self.tr(
                "A round is still being coded blind: only your own decisions are listed. Choose "
                "another coder to open all of them; that is noted."
            )
            if sealed
            else "",
            "warning",
        )
        before = self.filters.filter
        self.filters.take_coder(own if sealed else name)
        if self.filters.filter == before:
            self._ask()

    def _may_open(self, *, ask: bool) -> bool:
        return self._seal.may_open(self._session, ask=ask)

    # --- what is listed -----------------------------------------------------------------------

    def _ask(self) -> None:
        self.finder.ask(self._log, self.filters.filter)
        if self.finder.busy:
            self.subtitle.setText(self.tr("Searching…"))

    def _show_found(self, ids: Sequence[int]) -> None:
        self.model.show(self._log, ids)
        self.table.fit_columns()
        self.subtitle.setText(self.tr("%Ln decisions", "", len(ids)))
        self.export_button.setEnabled(bool(ids))
        self.stack.setCurrentWidget(self.table if ids else self.nothing)
        any_at_all = bool(decision_log.size(self._session))
        if any_at_all:
            self.nothing.show_state(
                self.tr("No decision fits"),
                self.tr("Take filters off: together they leave every decision out."),
                self.tr("Take the filters off"),
                primary=False,
            )
        else:
            self.nothing.show_state(
                self.tr("Nothing has been decided yet"),
                self.tr("Every key that gives a post a code, or takes it back, is listed here."),
            )
        self.table.choose_row(0)
        self._row_changed(0 if ids else -1)

    def _not_found(self, error: CoderError) -> None:
        self.banner.say(sentence(error, self._language))

    def _row_changed(self, row: int) -> None:
        self.primary.setEnabled(self.model.entry(row) is not None)

    def _clear(self) -> None:
        self.filters.clear()
        self.table.setFocus()

    def _choose_days(self) -> None:
        first, last = self.filters.days
        dialog = DayRangeDialog(self.look, first, last, self._language, self)
        title = self.tr("Decisions of which days?")
        dialog.setWindowTitle(title)
        dialog.title.setText(title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.filters.take_days)
        dialog.open()

    def _show_post(self) -> None:
        entry = self.model.entry(self.table.currentIndex().row())
        if entry is not None:
            self.accept()
            self.post_wanted.emit(entry.post_id)

    # --- the file -----------------------------------------------------------------------------

    def export(self) -> None:
        """Ask for a file and write what is listed, as CSV or workbook by the file's ending."""
        if self._job is not None or not self.model.ids:
            return
        name = self.tr("decision log")
        suggestion = self._session.path.with_name(f"{self._session.name} {name}.xlsx")
        files = self.tr("Excel workbooks (*.xlsx);;CSV tables (*.csv)")
        title = self.tr("Export the decision log")
        path = self._around.ask.save_file(title, str(suggestion), files)
        if path is not None:
            self._write(path if path.suffix else path.with_suffix(".xlsx"))

    def _write(self, path: Path) -> None:
        self.banner.say("")
        self.export_button.setEnabled(False)
        self.filters.setEnabled(False)
        self.cancel.show_words(self.tr("Stop"))
        self.progress.say(self.tr("Writing…"))
        self.progress.show()
        work = writing(self._session, self._log, self.model.ids, path, self._session.language)
        self._job = self._runner.start(
            work,
            partial(self._written, path),
            self._not_written,
            on_progress=self.progress.show_standing,
            on_end=self._ended,
        )

    def _ended(self) -> None:
        self._job = None
        self.progress.hide()
        self.export_button.setEnabled(True)
        self.filters.setEnabled(True)
        self.cancel.setEnabled(True)
        self.cancel.show_words(self.tr("Close"))

    def _written(self, path: Path, rows: int) -> None:
        words = self.tr("%Ln decisions were written to {file}.", "", rows)
        self.banner.say(words.format(file=path.name), "positive")

    def _not_written(self, error: CoderError) -> None:
        kind = "warning" if isinstance(error, Cancelled) else "danger"
        self.banner.say(sentence(error, self._language), kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export by its key; the rest is the sheet's."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_E:
            self.export()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Let what is being looked for go before the dialog does."""
        self.finder.stop()
        super().done(result)

    def reject(self) -> None:
        """Stop the writing that is under way; else close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self.cancel.setEnabled(False)
        self.progress.say(self.tr("Stopping; no file is left behind"))
