"""The page of reliability: rounds, agreement and disagreements, and the way to a second coder."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.services.agreed_check import AgreedCheck
from coder.ui.actions import Handlers
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.parts.page_head import WIDE, ToolButton
from coder.ui.reliability.after_settling import AfterSettling, after_settling
from coder.ui.reliability.check_dialog import CheckStarter
from coder.ui.reliability.deeds import Deeds, InView
from coder.ui.reliability.next_act import ActButtons
from coder.ui.reliability.seal import SealKeeper
from coder.ui.reliability.settle_view import SettleView
from coder.ui.reliability.shown_round import LARGE, ShownRound
from coder.ui.reliability.stage import Stage
from coder.ui.results.table import copy_lines
from coder.ui.sampling.acts import Acts
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_ACTS = {
    "reliability.draw": "draw",
    "reliability.open_round": "open",
    "reliability.write_packet": "write",
    "reliability.bring_home": "bring",
    "reliability.settle": "settle",
    "reliability.check": "check",
    "reliability.close_round": "close",
}


class ReliabilityPage(ShownRound):
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
        super().__init__(around, runner, seal, large)
        language = around.language
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
        stage = Stage(
            around.look, language, self.title(), self._act_buttons, (self.copy_button,),
            self.settling,
        )  # fmt: skip
        self._take_stage(stage)
        self._connect()

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self.copy)
        self.figures.post_wanted.connect(self.post_wanted)
        self.figures.below.pairs.chosen.connect(self.choosers.choose_group)
        self.acts.changed.connect(self._project_changed)
        self.settling.left.connect(self._settling_left)
        self.settling.wanted.connect(self._after_settling)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the keys on the buttons where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._act_buttons.show_keys(wide)
        self.copy_button.show_key(wide)
