"""The page of reliability: rounds, agreement and disagreements, and the way to a second coder."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder.domain.errors import CoderError, NothingToReport, OnlyInProject
from coder.domain.sentences import number, sentence
from coder.services import looking
from coder.services.looking import Round
from coder.ui.actions import Handlers
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.parts.buttons import Choice
from coder.ui.parts.flow import Flow
from coder.ui.parts.page_head import MARGIN, WIDE, Ground, PageHead, ToolButton
from coder.ui.reliability.figures_view import FiguresView
from coder.ui.reliability.gathering import RoundAgreement, compared_rounds, gather, gather_beside
from coder.ui.reliability.rows import Names
from coder.ui.reliability.seal import SealKeeper
from coder.ui.results.empty import EmptyState
from coder.ui.sampling.acts import Acts
from coder.ui.sampling.confirm import Confirm
from coder.ui.sampling.steps import STEPS, next_step
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

LARGE = 5_000
"""Projects with more posts than this are read in another thread."""
_ACTS = {
    "draw": "reliability.draw",
    "open": "reliability.open_round",
    "write": "reliability.write_packet",
    "bring": "reliability.bring_home",
    "close": "reliability.close_round",
}


class ReliabilityPage(Ground):
    """Shows the agreement of a round; `post_wanted` carries the id of a post to show in Coding."""

    id = "reliability"
    icon = "reliability"
    post_wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        runner: JobRunner,
        confirm: Confirm,
        seal: SealKeeper,
        *,
        large: int = LARGE,
    ) -> None:
        super().__init__(around.look)
        self._around = around
        self._runner = runner
        self._seal = seal
        language = self._language = around.language
        self._large = large
        self._session: Session | None = None
        self._rounds: list[Round] = []
        self._asked = 0
        self.acts = Acts(around, confirm, language)
        self.head = PageHead(around.look, self.title())
        self.round_ = Choice(around.look, self.tr("Round"))
        self.figures = FiguresView(around.look, language)
        self.empty = EmptyState(around.look)
        self.buttons = self._make_buttons()
        self._lay_out()
        self.round_.activated.connect(self._refresh)
        self.figures.post_wanted.connect(self.post_wanted)
        self.empty.pressed.connect(self._empty_pressed)
        self.acts.changed.connect(self._project_changed)
        around.notifier.changed.connect(self._codings_changed)

    def _make_buttons(self) -> dict[str, ToolButton]:
        words = {
            "draw": (self.tr("Draw sample…"), self.draw_sample),
            "open": (self.tr("Open round…"), self.open_round),
            "write": (self.tr("Write packet…"), self.write_packet),
            "bring": (self.tr("Bring packet home…"), self.bring_home),
            "close": (self.tr("Close round"), self.close_round),
        }
        buttons: dict[str, ToolButton] = {}
        for act, (text, handler) in words.items():
            buttons[act] = ToolButton(self.look, text, _ACTS[act])
            buttons[act].clicked.connect(handler)
        return buttons

    def _lay_out(self) -> None:
        self.head.row.addWidget(self.round_)
        tools = Flow()
        tools.setContentsMargins(MARGIN - 3, 8, MARGIN - 3, 0)
        for button in self.buttons.values():
            tools.addWidget(button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(tools)
        column.addWidget(self.stack, 1)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Reliability")

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {
            "reliability.draw": self.draw_sample,
            "reliability.open_round": self.open_round,
            "reliability.write_packet": self.write_packet,
            "reliability.bring_home": self.bring_home,
            "reliability.close_round": self.close_round,
            "reliability.missing": self.figures.without_missing.toggle,
            "reliability.copy": self.copy,
        }

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now; of the round only while it is in view."""
        act = {spec: act for act, spec in _ACTS.items()}.get(action_id, "")
        if act == "close" and session is not self._session:
            return ""
        return self.acts.reason_against(act, session, self.round_in_view)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the keys of the tables."""
        section = self.tr("Tables")
        return (
            KeyLine(section, ("Enter",), self.tr("Open the post of a disagreement in Coding")),
            KeyLine(section, ("←", "→"), self.tr("Fold or unfold the codes of a variable")),
        )

    def activate(self, session: "Session") -> None:
        """Show the session's rounds; where others' codings should stay unseen, only that."""
        if session is not self._session:
            self._session, self._rounds = session, []
            self.round_.clear()  # a round of another project may have the same name
        if not self.is_for(session):
            self._show_packet(session)
            return
        for button in self.buttons.values():
            button.show()
        self._show_rounds("")
        self._refresh()

    def leave(self) -> None:
        """Let an answer that is still under way go."""
        self._asked += 1

    # --- what the keys and buttons do ---------------------------------------------------------

    def draw_sample(self) -> None:
        """Draw a sample."""
        if self._session is not None and self._may("draw"):
            self.acts.draw(self._session)

    def open_round(self) -> None:
        """Open a round."""
        if self._session is not None and self._may("open"):
            self.acts.open_round(self._session)

    def write_packet(self) -> None:
        """Write a packet."""
        if self._session is not None and self._may("write"):
            self.acts.write_packet(self._session)

    def bring_home(self) -> None:
        """Bring a packet home."""
        if self._session is not None and self._may("bring"):
            self.acts.bring_home(self._session)

    def close_round(self) -> None:
        """Close the round in view."""
        round_ = self.round_in_view
        if self._session is not None and round_ is not None and self._may("close"):
            self.acts.close_round(self._session, round_)

    def copy(self) -> None:
        """Copy the table that has the keyboard, else the coefficients."""
        if self.stack.currentWidget() is self.figures:
            view = self.figures
            (view.list if view.list.hasFocus() else view.table).copy()

    def _may(self, act: str) -> bool:
        """Tell whether an act is to be had; why not stands in the status line."""
        assert self._session is not None
        if not self.is_for(self._session):
            self._around.errors.in_line(OnlyInProject(str(self._session.path)))
            return False
        reason = self.acts.reason_against(act, self._session, self.round_in_view)
        if reason:
            self._around.status.show_error(reason)
        else:
            self._around.status.settle()
        return not reason

    # --- from the project to the screen -------------------------------------------------------

    @property
    def round_in_view(self) -> Round | None:
        """The chosen round."""
        name = self.round_.currentData()
        return next((r for r in self._rounds if r.name == name), None)

    def show_newest(self) -> None:
        """Show the newest round that was opened to compare coders, whichever was chosen before."""
        self.round_.blockSignals(True)
        self.round_.clear()
        self.round_.blockSignals(False)
        if self._session is not None and self.is_for(self._session):
            self._project_changed("")

    def _show_rounds(self, wanted: str) -> None:
        """Offer the rounds; keep the chosen one unless another is wanted."""
        assert self._session is not None
        self._rounds = compared_rounds(self._session)
        names = [r.name for r in self._rounds]
        chosen = wanted or self.round_.currentData()
        self.round_.blockSignals(True)
        self.round_.clear()
        for round_ in self._rounds:
            self.round_.addItem(self._round_name(round_), round_.name)
        self.round_.blockSignals(False)
        newest = [r.name for r in self._rounds if r.purpose != "main"][-1:] or names[:1]
        self.round_.choose(chosen if chosen in names else newest[0] if newest else None)
        self.round_.updateGeometry()
        for act, button in self.buttons.items():
            button.say_why(self.acts.reason_against(act, self._session, self.round_in_view))

    def _round_name(self, round_: Round) -> str:
        if round_.purpose == "main":
            return self.tr("Main round")
        if not round_.is_open:
            return self.tr("{name} (closed)").format(name=round_.name)
        return round_.name

    def _refresh(self) -> None:
        """Read the round anew: at once, or in another thread where the project is large."""
        session, round_ = self._session, self.round_in_view
        if session is None or round_ is None:
            return
        self.buttons["close"].say_why(self.acts.reason_against("close", session, round_))
        self._asked += 1
        if not self._seal.may_open(session):
            self._show_sealed()
            return
        if session.counts().posts > self._large:
            self._read_beside(session, round_)
            return
        try:
            self._show(gather(session, round_.name))
        except CoderError as error:
            self._tell(error)

    def _read_beside(self, session: "Session", round_: Round) -> None:
        asked = self._asked

        def show(found: RoundAgreement) -> None:
            if asked == self._asked:
                self._show(found)

        def tell(error: CoderError) -> None:
            if asked == self._asked:
                self._tell(error)

        self.head.subtitle.say(self.tr("Calculating…"))
        self._runner.start(gather_beside(session, round_.name), show, tell)

    def _tell(self, error: CoderError) -> None:
        self.head.subtitle.say("")
        self._around.errors.in_line(error)

    def _show(self, found: RoundAgreement) -> None:
        assert self._session is not None
        session = self._session
        self.head.subtitle.say(self._subtitle(found))
        if not any(found.rows.values()):
            self._show_nothing(found)
            return
        self.figures.show_agreement(found, Names(session.codebook, session.language))
        self.stack.setCurrentWidget(self.figures)

    def _subtitle(self, found: RoundAgreement) -> str:
        assert self._session is not None
        parts = [", ".join(found.coders)]
        sample = looking.sample_of(self._session, found.round)
        if sample is not None:
            n = number(sample.size, self._language)
            words = self.tr("sample {name}, {n} posts").format(name=sample.name, n=n)
            parts.append(words)
        return " · ".join(part for part in parts if part)

    def _show_nothing(self, found: RoundAgreement) -> None:
        assert self._session is not None
        step = next_step(self._session)
        marks = ["✓" if at < STEPS.index(step) else f"{at + 1}." for at in range(len(STEPS))]
        steps = (
            self.tr("Draw a sample: at random and repeatable."),
            self.tr("Open a round: the codebook and the fields in view are frozen."),
            self.tr("Write a packet: one file for the other coder, with none of your codings."),
            self.tr("Bring the packet home: you see first what it brings."),
        )
        if len(self._session.coders()) < 2:
            title = self.tr("Nobody else has coded yet")
            words = self.tr("Draw a sample and write a packet for the second coder.")
        else:
            title = self.tr("No agreement to calculate yet")
            words = sentence(NothingToReport("agreement"), self._language)
        lines = [f"{mark}  {text}" for mark, text in zip(marks, steps, strict=True)]
        self.empty.show_state(title, words, self.buttons[step].text(), step, lines)
        self.stack.setCurrentWidget(self.empty)

    def _show_sealed(self) -> None:
        self.head.subtitle.say("")
        self.empty.show_state(
            self.tr("The other coder's codings stay closed"),
            self.tr(
                "You have posts left in a round of your own, and code them blind. Agreement is "
                "shown here when the round is finished."
            ),
            self.tr("Open anyway…"),
            "seal",
            primary=False,
        )
        self.stack.setCurrentWidget(self.empty)

    def _show_packet(self, session: "Session") -> None:
        self.round_.clear()
        self._rounds = []
        self.head.subtitle.say("")
        for button in self.buttons.values():
            button.hide()
        words = sentence(OnlyInProject(str(session.path)), self._language)
        self.empty.show_state(self.tr("Not in a packet"), words)
        self.stack.setCurrentWidget(self.empty)

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
        for button in self.buttons.values():
            button.show_key(self.width() >= WIDE)
