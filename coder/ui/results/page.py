"""The page of results: how often each code was given, and the workbook."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Variable
from coder.domain.errors import CoderError, NothingToReport, OnlyInProject
from coder.domain.sentences import sentence
from coder.services.counting import BY_MONTH, Frequencies
from coder.ui.actions import Handlers
from coder.ui.folders import show_folder
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.parts.no_posts import IMPORT, show_no_posts
from coder.ui.parts.page_head import WIDE
from coder.ui.reliability.seal import SealKeeper
from coder.ui.results.cells import Column
from coder.ui.results.counted import FrequencyWords, Whose, everyone
from coder.ui.results.exports import Exports
from coder.ui.results.key_hints import KeyHints
from coder.ui.results.recount import LARGE, Answer, Counted, Recounter, Wanted
from coder.ui.results.screen import ResultsScreen
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session


class ResultsPage(ResultsScreen):
    """Shows the frequencies of one variable, and exports everything."""

    id = "results"
    import_wanted = Signal()
    coding_wanted = Signal()

    def __init__(
        self,
        around: Surroundings,
        runner: JobRunner,
        seal: SealKeeper,
        *,
        show_in: Callable[[Path], object] = show_folder,
        large: int = LARGE,
    ) -> None:
        super().__init__(around.look, around.language)
        self._around = around
        self._seal = seal
        language = self._language = around.language
        self._session: Session | None = None
        self.recounter = Recounter(runner, large=large)
        self.months = Recounter(runner, large=large)
        self._found: Frequencies | None = None
        self._shown: Counted | None = None
        self._wanted: Wanted | None = None
        self._words = FrequencyWords(language)
        self._hints = KeyHints(language)
        self.exports = Exports(around, runner, seal, show_in)
        self.recounter.answered.connect(self._answered)
        self.months.answered.connect(self._months_answered)
        self.frequencies.room_changed.connect(self._ask_months)
        self.choosers.chosen.connect(self._refresh)
        self.folder.clicked.connect(self.exports.open_folder)
        self.exports.written.connect(self.folder.show)
        self.export_button.clicked.connect(self.export)
        self.empty.pressed.connect(self._empty_pressed)
        around.notifier.changed.connect(self._codings_changed)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {"results.copy": self.copy, "results.open_folder": self.exports.open_folder}

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now."""
        written = self.exports.file if session is self._session else None
        if action_id == "results.open_folder" and written is None:
            return self.tr("Export a workbook first.")
        return ""

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give no keys of the project's own."""
        return ()

    def activate(self, session: "Session") -> None:
        """Show the session's frequencies."""
        if session is not self._session:
            self._session, self.exports.file = session, None
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
            (self.crossed.table if self.is_crossed else self.table).copy()
            self._around.status.show_text(
                replace(
                    self._counted(),
                    icon="check",
                    lead=self.tr("Table copied"),
                    strong=self.variable.currentText(),
                )
            )

    def export(self) -> None:
        """Ask for language and file, and write the workbook."""
        if self._session is not None:
            self.exports.start(self._session)

    def export_from(self, session: "Session") -> None:
        """Export a project whether or not the page has been in view."""
        self._session = session
        self.export()

    # --- from the project to the screen -------------------------------------------------------

    def _show_choices(self, session: "Session") -> None:
        self.choosers.show_variables(self._variables(), session.language)
        words = self._words.whose_shortly
        self.choosers.show_whose([(words(each), each) for each in everyone(session)])

    def _variables(self) -> list[Variable]:
        assert self._session is not None
        return [v for v in self._session.codebook.variables if not v.archived]

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
        self.choosers.show()
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
            self._show_nothing(session)
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
        if self._shown is not None and not self.is_crossed and self._seal.may_open(session):
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
        self.export_button.show_kind("primary")
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

    def _show_nothing(self, session: "Session") -> None:
        """Say that nothing is coded, and lead to where it is done."""
        self._let_figures_go()
        if not session.counts().posts:
            why = self.tr("Once posts are imported and coded, the shares of the codes are here.")
            show_no_posts(self.empty, why)
        else:
            self.empty.show_state(
                self.tr("Nothing to count yet"),
                self.tr(
                    "No post has been coded on this variable yet. The shares of its codes are "
                    "here from the first coding on."
                ),
                "" if session.read_only else self.tr("Code posts"),
                "code",
            )
        self.export_button.show_kind("plain")
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
            self.tr("Go on coding"),
            "code",
        )
        self.empty.offer(self.tr("Open anyway…"), "seal")
        self.export_button.show_kind("plain")
        self.choosers.hide()
        self.stack.setCurrentWidget(self.empty)
        self._say_counted()

    def _empty_pressed(self, purpose: str) -> None:
        if purpose == IMPORT:
            self.import_wanted.emit()
        elif purpose == "code":
            self.coding_wanted.emit()
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
