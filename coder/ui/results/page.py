"""The page of results: how often each code was given, and the workbook."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder.domain.codebook import Variable
from coder.domain.errors import CoderError, NothingToReport, OnlyInProject
from coder.domain.sentences import number, sentence
from coder.services.counting import BY_MONTH, Frequencies
from coder.ui.actions import Handlers, key_label, specs_of
from coder.ui.folders import show_folder
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.page_head import MARGIN, WIDE, Ground, PageHead, ToolButton
from coder.ui.parts.sheet import Words
from coder.ui.reliability.seal import SealKeeper
from coder.ui.results.cells import Column
from coder.ui.results.choosers import Choosers
from coder.ui.results.counted import FrequencyWords, Whose, everyone
from coder.ui.results.cross_view import CrossView
from coder.ui.results.export_dialog import ExportDialog
from coder.ui.results.frequency_view import FrequencyView
from coder.ui.results.key_hints import KeyHints
from coder.ui.results.recount import LARGE, Answer, Counted, Recounter, Wanted
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.exporting import WorkbookReport
    from coder.services.session import Session

_INSET = 8
"""What the cells of a table keep free at their sides."""


class ResultsPage(Ground):
    """Shows the frequencies of one variable, and exports everything."""

    id = "results"

    def __init__(
        self,
        around: Surroundings,
        runner: JobRunner,
        seal: SealKeeper,
        *,
        show_in: Callable[[Path], object] = show_folder,
        large: int = LARGE,
    ) -> None:
        super().__init__(around.look)
        self._around = around
        self._runner = runner
        self._seal = seal
        language = self._language = around.language
        self._show_in = show_in
        self._session: Session | None = None
        self.recounter = Recounter(runner, large=large)
        self.months = Recounter(runner, large=large)
        self._found: Frequencies | None = None
        self._shown: Counted | None = None
        self._wanted: Wanted | None = None
        self._exported: Path | None = None
        self._words = FrequencyWords(language)
        self._hints = KeyHints(language)
        self.dialog: ExportDialog | None = None
        self.head = PageHead(around.look, self.title())
        self.choosers = Choosers(around.look)
        self.variable, self.against = self.choosers.variable, self.choosers.against
        self.whose = self.choosers.whose
        self.crossed = CrossView(around.look, language)
        self.folder = ToolButton(
            around.look, self.tr("Open folder"), "results.open_folder", "ghost"
        )
        self.export_button = ToolButton(
            around.look, self.tr("Export workbook…"), "window.export", "primary"
        )
        self.question = Words(around.look, "", 17, 600, "text")
        self.caption = Words(around.look)
        self.frequencies = FrequencyView(around.look, language)
        self.table = self.frequencies.table
        self.empty = EmptyState(around.look)
        self._lay_out()
        self.recounter.answered.connect(self._answered)
        self.months.answered.connect(self._months_answered)
        self.frequencies.room_changed.connect(self._ask_months)
        self.choosers.chosen.connect(self._refresh)
        self.folder.clicked.connect(self.open_folder)
        self.export_button.clicked.connect(self.export)
        self.empty.pressed.connect(self._empty_pressed)
        around.notifier.changed.connect(self._codings_changed)

    def _lay_out(self) -> None:
        self.head.row.addWidget(self.folder)
        self.head.row.addWidget(self.export_button)
        self.folder.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN - _INSET, 8, MARGIN - _INSET, 0)
        column.setSpacing(6)
        for words in (self.question, self.caption):
            words.setWordWrap(True)
            words.setContentsMargins(_INSET, 0, _INSET, 0)
            column.addWidget(words)
        column.addSpacing(6)
        self.tables = QStackedWidget()
        self.tables.addWidget(self.frequencies)
        self.tables.addWidget(self.crossed)
        column.addWidget(self.tables, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.choosers)
        page.addWidget(self.stack, 1)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Results")

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {"results.copy": self.copy, "results.open_folder": self.open_folder}

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now."""
        written = self._exported if session is self._session else None
        if action_id == "results.open_folder" and written is None:
            return self.tr("Export a workbook first.")
        return ""

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give no keys of the project's own."""
        return ()

    def activate(self, session: "Session") -> None:
        """Show the session's frequencies."""
        if session is not self._session:
            self._session, self._exported = session, None
            self.folder.hide()
        fits = self.is_for(session)
        self.choosers.setVisible(fits)
        self.export_button.setVisible(fits)
        if not fits:
            words = sentence(OnlyInProject(str(session.path)), self._language)
            self._show_empty(self.tr("Not in a packet"), words)
            return
        self._show_choices(session)
        self._refresh()

    def leave(self) -> None:
        """Let answers that are still under way go: they would keep the next page waiting."""
        self.recounter.let_go()
        self.months.let_go()

    def let_go(self) -> None:
        """Let the session go before it is closed."""
        self.recounter.stop()
        self.months.stop()
        self._session = self._found = self._shown = self._wanted = None

    # --- what the keys and buttons do ---------------------------------------------------------

    def copy(self) -> None:
        """Copy the table."""
        if self._found is not None:
            (self.crossed.table if self._is_crossed() else self.table).copy()
            self._around.status.show_text(
                replace(
                    self._counted(),
                    icon="check",
                    lead=self.tr("Table copied"),
                    strong=self.variable.currentText(),
                )
            )

    def open_folder(self) -> None:
        """Show the folder of the workbook that was written last."""
        if self._exported is not None:
            self._show_in(self._exported.parent)

    def export(self) -> None:
        """Ask for language and file, and write the workbook."""
        session, around = self._session, self._around
        if session is None:
            return
        if not self.is_for(session):
            around.errors.in_line(OnlyInProject(str(session.path)))
            return
        if not self._seal.may_open(session, ask=True):
            return
        dialog = ExportDialog(
            around.look, around.ask, self._runner, session, self._language, around.ask.window
        )
        dialog.written.connect(self._written)
        dialog.finished.connect(self._dialog_closed)
        self.dialog = dialog
        dialog.open()

    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def export_from(self, session: "Session") -> None:
        """Export a project whether or not the page has been in view."""
        self._session = session
        self.export()

    def _written(self, path: Path, report: "WorkbookReport") -> None:
        self._exported = path
        self.folder.show()
        words = self.tr("{n} codings, {sheets} sheets").format(
            n=number(report.codings, self._language),
            sheets=number(report.sheets, self._language),
        )
        if report.cells_cut:
            cut = number(report.cells_cut, self._language)
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

    # --- from the project to the screen -------------------------------------------------------

    def _show_choices(self, session: "Session") -> None:
        self.choosers.show_variables(self._variables(), session.language)
        words = self._words.whose_shortly
        self.choosers.show_whose([(words(each), each) for each in everyone(session)])

    def _variables(self) -> list[Variable]:
        assert self._session is not None
        return [v for v in self._session.codebook.variables if not v.archived]

    def _is_crossed(self) -> bool:
        return self.tables.currentWidget() is self.crossed

    def _refresh(self) -> None:
        session = self._session
        if session is None or not self.is_for(session):
            return
        if not self._seal.may_open(session):
            self._show_sealed()
            return
        uid, whose = self.variable.currentData(), self.whose.currentData() or Whose()
        variable = next((v for v in self._variables() if v.uid == uid), None)
        if variable is None:
            self._show_empty(self.tr("The codebook has no variables"), "")
            return
        by = self.choosers.show_against(self.crossed.words.against(session, variable))
        wanted = Wanted(variable, by, whose)
        try:
            answer = self.recounter.ask(session, wanted)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self._wanted = wanted
        self.head.subtitle.say(self.tr("Counting…") if self.recounter.busy else "")
        if answer is None:
            self._show_counting(session, variable)
        elif answer is not self._shown:
            self._show_answer(session, wanted, answer)
        else:
            self._say_counted()
            self._ask_months()

    def _answered(self, wanted: Wanted, answer: Answer | CoderError) -> None:
        """Show what was counted meanwhile, if it still is what is wanted and may be seen."""
        session = self._session
        if session is None or wanted != self._wanted:
            return
        if not self._seal.may_open(session):
            self._show_sealed()
            return
        self.head.subtitle.say("")
        if isinstance(answer, Counted | NothingToReport):
            self._show_answer(session, wanted, answer)
            return
        self._around.errors.in_line(answer)
        if self._found is None:
            words = sentence(answer, self._language)
            self._show_empty(self.tr("The results could not be counted"), words)

    def _show_answer(self, session: "Session", wanted: Wanted, answer: Answer) -> None:
        if isinstance(answer, NothingToReport):
            words = sentence(answer, self._language)
            self._show_empty(self.tr("Nothing to count yet"), words)
            self._wanted = wanted
            return
        crossed = answer.crossed
        if crossed is not None:
            self.crossed.show_crossed(session, crossed, self.against.currentText())
        self._found, self._shown = answer.frequencies, answer
        caption = self._words.caption(self._found, wanted.whose, crossed=crossed is not None)
        self._say(session, wanted.variable, caption)
        self.tables.setCurrentWidget(self.frequencies if crossed is None else self.crossed)
        self._show_rows()
        self._say_counted()
        self._ask_months()

    def _ask_months(self) -> None:
        """Have the posts by month counted where they can be shown, once the figures are there."""
        session, wanted = self._session, self._wanted
        if session is None or wanted is None or self._shown is None or wanted.by is not None:
            return
        if not self.frequencies.has_room or self.recounter.busy:
            return
        self._show_months(self.months.ask(session, replace(wanted, by=BY_MONTH)))

    def _months_answered(self, wanted: Wanted, answer: Answer | CoderError) -> None:
        """Show the posts by month, if they are those of the figures in view and may be seen."""
        session = self._session
        if session is None or self._wanted is None or wanted != replace(self._wanted, by=BY_MONTH):
            return
        if self._shown is not None and not self._is_crossed() and self._seal.may_open(session):
            self._show_months(answer)

    def _show_months(self, answer: Answer | CoderError | None) -> None:
        crossed = answer.crossed if isinstance(answer, Counted) else None
        self.frequencies.show_months(None if crossed is None else crossed.table)

    def _counted(self) -> StatusText:
        return self._hints.nothing() if self._shown is None else self._hints.figures(self._shown.at)

    def _say_counted(self) -> None:
        """Show the keys and the time of the figures, unless the line says what was done last."""
        status, said = self._around.status, self._around.status.content
        if said == replace(StatusText(), keys=said.keys, done=said.done):
            status.show_text(self._counted())

    def _show_counting(self, session: "Session", variable: Variable) -> None:
        """Keep the figures' place free until they are counted."""
        self._found = self._shown = None
        self._say(session, variable, "")
        self.table.cells.show((Column(variable.name.in_(session.language), stretch=True),), [])
        self.frequencies.show_codes(())
        self.frequencies.show_months(None)
        self.table.fit_columns()
        self.tables.setCurrentWidget(self.frequencies)

    def _say(self, session: "Session", variable: Variable, caption: str) -> None:
        question = variable.question.in_(session.language)
        self.question.setText(question or variable.name.in_(session.language))
        self.caption.setText(caption)
        self.stack.setCurrentIndex(1)

    def _show_rows(self) -> None:
        session, found = self._session, self._found
        if session is None or found is None:
            return
        wide = self.width() >= WIDE
        chosen = max(self.table.currentIndex().row(), 0)
        name = found.variable.name.in_(session.language)
        rows = self._words.rows(session, found, wide)
        self.table.cells.show(self._words.columns(found, name, wide), rows)
        self.table.fit_columns()
        self.table.choose_row(min(chosen, len(rows) - 1))
        self.frequencies.show_codes(self._words.codes(session, found))

    def _show_empty(self, title: str, words: str) -> None:
        self._let_figures_go()
        self.empty.show_state(title, words)
        self.stack.setCurrentWidget(self.empty)
        self._say_counted()

    def _let_figures_go(self) -> None:
        self.recounter.let_go()
        self.months.let_go()
        self._found = self._shown = self._wanted = None
        self.head.subtitle.say("")

    def _show_sealed(self) -> None:
        self._let_figures_go()
        self.empty.show_state(
            self.tr("The results stay closed"),
            self.tr(
                "You have posts left in a round of your own, and code them blind. The results "
                "hold the codings of others, too, and are shown when the round is finished."
            ),
            self.tr("Open anyway…"),
            "seal",
            primary=False,
        )
        self.stack.setCurrentWidget(self.empty)
        self._say_counted()

    def _empty_pressed(self, purpose: str) -> None:
        asked = purpose == "seal" and self._session is not None
        if asked and self._session and self._seal.may_open(self._session, ask=True):
            self._refresh()

    def _codings_changed(self, change: object) -> None:
        if self.isVisible():
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the bars and the keys their room, or take it."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self.folder.show_key(wide)
        if (event.oldSize().width() >= WIDE) != wide:
            self._show_rows()
