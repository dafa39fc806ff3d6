"""The page of reliability: rounds, agreement and disagreements, and the way to a second coder."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.services import looking
from coder.services.agreed_check import AgreedCheck
from coder.services.looking import Round
from coder.services.row_detail import RowDetail
from coder.ui.actions import Handlers
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.parts.page_head import WIDE, Ground, ToolButton
from coder.ui.reliability.after_settling import AfterSettling, after_settling
from coder.ui.reliability.check_dialog import CheckStarter
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.deeds import Deeds, InView
from coder.ui.reliability.gathering import compared_rounds
from coder.ui.reliability.key_hints import KeyHints
from coder.ui.reliability.methods_text import detail_of, methods_text
from coder.ui.reliability.next_act import ActButtons
from coder.ui.reliability.reading import RoundReader
from coder.ui.reliability.round_agreement import AgreementRow, RoundAgreement
from coder.ui.reliability.round_words import RoundWords
from coder.ui.reliability.seal import SealKeeper
from coder.ui.reliability.settle_view import SettleView
from coder.ui.reliability.stage import Stage
from coder.ui.results.table import copy_lines
from coder.ui.sampling.acts import Acts
from coder.ui.sampling.steps import next_step
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

LARGE = 1_000
"""Projects with more posts than this are read in another thread."""
_ACTS = {
    "reliability.draw": "draw",
    "reliability.open_round": "open",
    "reliability.write_packet": "write",
    "reliability.bring_home": "bring",
    "reliability.settle": "settle",
    "reliability.check": "check",
    "reliability.close_round": "close",
}


class ReliabilityPage(Ground):
    """Shows the agreement of a round.

    `post_wanted` carries the id of a post to show in Coding, `export_wanted` asks for the workbook,
    `results_wanted` for the frequencies, `log_wanted` for the log of decisions, `codebook_wanted`
    for the codebook.
    """

    id = "reliability"
    icon = "reliability"
    post_wanted = Signal(object)
    export_wanted = Signal()
    results_wanted = Signal()
    log_wanted = Signal()
    codebook_wanted = Signal()

    def __init__(
        self,
        around: Surroundings,
        runner: JobRunner,
        seal: SealKeeper,
        *,
        large: int = LARGE,
    ) -> None:
        super().__init__(around.look)
        self._around = around
        self._seal = seal
        language = self._language = around.language
        self._session: Session | None = None
        self._rounds: list[Round] = []
        self._found: RoundAgreement | None = None
        self.reader = RoundReader(runner, large)
        self._words = RoundWords(language)
        self.acts = Acts(around, language, runner)
        self.deeds = Deeds(around, self.acts, self._words, self._in_view)
        self.copy_button = ToolButton(
            around.look, self.tr("Copy"), "reliability.copy", "ghost", "copy"
        )
        self.settling = SettleView(around)
        self.checking = CheckStarter(around)
        self.checking.begun.connect(self._check_begun)
        self._act_buttons = ActButtons(around.look, self._ways(), self.tr("More"))
        self.buttons = self._act_buttons.buttons
        self._stage = stage = Stage(
            around.look, language, self.title(), self._act_buttons, (self.copy_button,),
            self.settling,
        )  # fmt: skip
        self.head, self.stack, self.choosers = stage.head, stage.stack, stage.choosers
        self.figures, self.empty, self.round_ = stage.figures, stage.empty, stage.choosers.round
        stage.lay_out(self)
        self._connect()

    def _connect(self) -> None:
        self.reader.answered.connect(self._answered)
        self.choosers.round_chosen.connect(self._refresh)
        self.choosers.group_chosen.connect(self._group_chosen)
        self.choosers.variable_chosen.connect(self._show_variable)
        self.copy_button.clicked.connect(self.copy)
        self.figures.post_wanted.connect(self.post_wanted)
        self.figures.variable_chosen.connect(self._variable_from_row)
        self.empty.pressed.connect(self._empty_pressed)
        self.acts.changed.connect(self._project_changed)
        self.settling.left.connect(self._settling_left)
        self.settling.wanted.connect(self._after_settling)
        self._around.notifier.changed.connect(self._codings_changed)

    def _ways(self) -> dict[str, Callable[[], object]]:
        deeds = self.deeds
        return {
            "draw": deeds.draw_sample,
            "open": deeds.open_round,
            "write": deeds.write_packet,
            "bring": deeds.bring_home,
            "settle": self.settle,
            "check": self.check_agreed,
            "close": deeds.close_round,
            "export": self.export_wanted.emit,
            "log": self.log_wanted.emit,
            "revise": self.codebook_wanted.emit,
        }

    def _in_view(self) -> InView:
        return InView(self._session, self.round_in_view, self._found)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @property
    def help_id(self) -> str:
        """The part whose help is wanted."""
        return "settling" if self._stage.shows_settling else self.id

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Reliability")

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        ways = self._ways()
        return {
            **{action: ways[act] for action, act in _ACTS.items()},
            "reliability.missing": self.figures.without_missing.toggle,
            "reliability.copy": self.copy,
            "reliability.methods": self.copy_methods,
        }

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now; of the round only while it is in view."""
        act = _ACTS.get(action_id, "")
        if act in {"close", "settle", "check"} and session is not self._session:
            return ""
        return self.deeds.reason_against(act, session) if act else ""

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the keys of the tables."""
        table, cross = self.tr("Coefficients"), self.tr("Cross-table and disagreements")
        return (
            KeyLine(table, ("←", "→"), self.tr("Fold or unfold the codes of a variable")),
            KeyLine(cross, ("←", "↑", "↓", "→"), self.tr("Choose a cell and list its posts")),
            KeyLine(cross, ("Esc",), self.tr("List all disagreements again")),
            KeyLine(cross, ("Enter",), self.tr("Read the chosen post; Esc goes back to the list")),
            *self.settling.words.key_lines(),
        )

    def activate(self, session: "Session") -> None:
        """Show the session's rounds; where others' codings should stay unseen, only that."""
        if session is not self._session:
            # Names and numbers of rounds are the same in many projects: keep nothing by them.
            self._session, self._rounds, self._found = session, [], None
            self.choosers.forget()
            self.figures.forget()
        if not self.is_for(session):
            self._show_packet(session)
            return
        self.choosers.show()
        self._show_rounds("")
        self._refresh()
        self._show_keys()

    def _show_keys(self) -> None:
        hints = KeyHints()
        shown = hints.figures() if self._stage.shows_figures else hints.steps()
        self._around.status.show_text(shown)

    def leave(self) -> None:
        """Let an answer that is still under way go: it would keep the next page waiting."""
        self.reader.let_go()
        if self.settling.found is not None:
            self.settling.leave()

    def let_go(self) -> None:
        """Let the session go before it is closed."""
        self.reader.stop()
        self._session = self._found = None

    # --- what the keys and buttons do ---------------------------------------------------------

    def settle(self) -> None:
        """Settle the disagreements of the round in view."""
        round_ = self.round_in_view
        if self._session is None or round_ is None or not self.deeds.may("settle"):
            return
        self.reader.let_go()
        self._settle(round_.name)

    def check_agreed(self) -> None:
        """Look at posts drawn from those on which the coders of the round in view agree."""
        round_ = self.round_in_view
        if self._session is not None and round_ is not None and self.deeds.may("check"):
            self.checking.start(self._session, round_.name, self.window())

    def _settle(self, round_name: str, check: AgreedCheck | None = None) -> None:
        session, found = self._session, self._found
        if session is None:
            return
        after = AfterSettling() if found is None else after_settling(session, found)
        start = self.figures.below.in_view
        if self.settling.begin(session, round_name, check, start=start, after=after):
            self._stage.show_settling()
            self.settling.show_keys()

    def _check_begun(self, check: AgreedCheck) -> None:
        self.reader.let_go()
        self._settle(check.round, check)

    def _settling_left(self, changed: bool) -> None:
        """Show the figures again, which stay as they are."""
        self._stage.end_settling(figures=self._found is not None)
        if changed:
            self._around.notifier.changed.emit(None)
        self._refresh()
        self._show_keys()

    def _after_settling(self, wanted: str) -> None:
        self.settling.leave()
        ways = {
            "results": self.results_wanted.emit,
            "revise": self.codebook_wanted.emit,
            "close": self.deeds.close_round,
            "check": self.check_agreed,
        }
        ways[wanted]()

    def copy(self) -> None:
        """Copy the cross-table if it has the keyboard, else the coefficients."""
        if not self._stage.shows_figures:
            return
        view = self.figures
        crossed = view.below.cross.hasFocus()
        copy_lines((view.below.cross if crossed else view.table).cells.as_lines())
        what = self.tr("Cross-table copied") if crossed else self.tr("Coefficients copied")
        self._around.status.show_text(StatusText(icon="check", lead=what))

    def copy_methods(self) -> None:
        """Copy the text for the methods section."""
        if self._stage.shows_figures:
            self.figures.methods.copy()
            told = StatusText(icon="check", lead=self.tr("Text for the methods section copied"))
            self._around.status.show_text(told)

    # --- from the project to the screen -------------------------------------------------------

    @property
    def round_in_view(self) -> Round | None:
        """The chosen round."""
        name = self.round_.currentData()
        return next((r for r in self._rounds if r.name == name), None)

    def show_newest(self) -> None:
        """Show the newest round that was opened to compare coders, whichever was chosen before."""
        self.choosers.forget()
        if self._session is not None and self.is_for(self._session):
            self._project_changed("")

    def show_round(self, name: str) -> None:
        """Show a round by its name."""
        if self._session is not None and self.is_for(self._session):
            self._project_changed(name)

    def _show_rounds(self, wanted: str) -> None:
        """Offer the rounds; keep the chosen one unless another is wanted."""
        assert self._session is not None
        self._rounds = compared_rounds(self._session)
        self.choosers.show_rounds([(self._words.name(r), r) for r in self._rounds], wanted)
        self._say_reasons()

    def _say_reasons(self) -> None:
        assert self._session is not None
        for act, button in self.buttons.items():
            button.say_why(self.deeds.reason_against(act, self._session))

    def _refresh(self) -> None:
        """Read the round anew: at once, or in another thread where the project is large."""
        session, round_ = self._session, self.round_in_view
        if session is None or round_ is None:
            return
        self._say_reasons()
        if not self._seal.may_open(session):
            self._show_sealed()
            return
        try:
            found = self.reader.ask(session, round_)
        except CoderError as error:
            self._tell(error)
            return
        if found is not None:
            self._show(found)
        else:
            self._found = None
            self._stage.show_work()
        if self.reader.busy:
            self.head.subtitle.say(self.tr("Calculating…"))

    def _answered(self, round_name: str, answer: RoundAgreement | CoderError) -> None:
        """Show what was read meanwhile, if it still is what is wanted and may be seen."""
        session = self._session
        if session is None or self.round_.currentData() != round_name:
            return
        if not self._seal.may_open(session):
            self._show_sealed()
        elif isinstance(answer, CoderError):
            self._tell(answer)
        else:
            self._show(answer)
            self._hint_again()

    def _hint_again(self) -> None:
        """Hint at the keys of the figures that came late, unless the status line says more."""
        if not self._stage.shows_settling and not self._around.status.content.lead:
            self._show_keys()

    def _tell(self, error: CoderError) -> None:
        self.head.subtitle.say("")
        self._around.errors.in_line(error)
        if self._found is None:
            self._stage.show_failed(error)

    def _show(self, found: RoundAgreement) -> None:
        assert self._session is not None
        session = self._session
        self._found = found
        self._say_reasons()
        sample = looking.sample_of(session, found.round)
        self.head.subtitle.say(self._words.subtitle(found, sample))
        if not found.has_figures:
            self._stage.show_nothing(session, [self._words.progress(one) for one in found.progress])
            return
        self.choosers.show_found(found, session.language)
        if not self._stage.shows_settling:
            self._show_figures()
        act = self._words.next_act(session, found) or next_step(session)
        self._stage.show_figures("export" if session.read_only else act)

    def _show_figures(self) -> None:
        session, found = self._session, self._found
        if session is None or found is None:
            return

        def read(post: int) -> tuple[str, str]:
            return looking.text_of(session, post)

        seen, group = self.choosers.chosen(found)

        def detail(
            row: AgreementRow, missing: str, by_author: bool, kalpha: bool
        ) -> RowDetail | None:
            return detail_of(session, seen, row, missing, by_author=by_author, kalpha=kalpha)

        self.figures.methods.offer(lambda language: methods_text(session, seen, language))
        self.figures.show_agreement(
            seen,
            Names(seen.codebook, session.language, self.tr("no code applies")),
            group,
            self.choosers.variable.currentData() or "",
            read,
            detail,
        )

    def _group_chosen(self) -> None:
        if self._session is not None and self._found is not None:
            self.choosers.show_variables(self._found, self._session.language)
            self._show_figures()

    def _show_variable(self) -> None:
        self.figures.show_variable(self.choosers.variable.currentData() or "")

    def _variable_from_row(self, uid: str) -> None:
        self.choosers.variable.choose(uid)
        self._show_variable()

    def _show_sealed(self) -> None:
        self.reader.let_go()
        self._stage.show_sealed()

    def _show_packet(self, session: "Session") -> None:
        self.round_.clear()
        self._rounds = []
        self._stage.show_packet(session)

    def _empty_pressed(self, purpose: str) -> None:
        if purpose == "seal" and self._session is not None:
            if self._seal.may_open(self._session, ask=True):
                self._refresh()
        elif purpose in self.buttons:
            self.buttons[purpose].click()

    def _project_changed(self, round_name: str) -> None:
        self._show_rounds(round_name)
        self._refresh()

    def _codings_changed(self, change: object) -> None:
        if self.isVisible() and self._session is not None and self.is_for(self._session):
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the keys on the buttons where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._act_buttons.show_keys(wide)
        self.copy_button.show_key(wide)
