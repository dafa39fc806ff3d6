"""The round that the page of reliability shows: chosen, read anew, and brought to the screen."""

from typing import TYPE_CHECKING

from coder.domain.errors import CoderError
from coder.services import looking
from coder.services.looking import Round
from coder.services.row_detail import RowDetail
from coder.ui.jobs import JobRunner
from coder.ui.parts.page_head import Ground, ToolButton
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.deeds import Deeds
from coder.ui.reliability.gathering import compared_rounds
from coder.ui.reliability.key_hints import KeyHints
from coder.ui.reliability.methods_text import detail_of, methods_text
from coder.ui.reliability.reading import RoundReader
from coder.ui.reliability.round_agreement import AgreementRow, RoundAgreement
from coder.ui.reliability.round_words import RoundWords
from coder.ui.reliability.seal import SealKeeper
from coder.ui.reliability.settle_view import SettleView
from coder.ui.reliability.stage import Stage
from coder.ui.sampling.steps import next_step
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

LARGE = 1_000
"""Projects with more posts than this are read in another thread."""


class ShownRound(Ground):
    """The part of the page that follows the project; its acts are the page's own."""

    deeds: Deeds
    settling: SettleView
    buttons: dict[str, ToolButton]

    def __init__(
        self, around: Surroundings, runner: JobRunner, seal: SealKeeper, large: int
    ) -> None:
        super().__init__(around.look)
        self._around = around
        self._seal = seal
        self._language = around.language
        self._session: Session | None = None
        self._rounds: list[Round] = []
        self._found: RoundAgreement | None = None
        self.reader = RoundReader(runner, large)
        self._words = RoundWords(around.language)

    def _take_stage(self, stage: Stage) -> None:
        """Lay the parts of the page out, and listen to those that choose what is shown."""
        self._stage = stage
        self.head, self.stack, self.choosers = stage.head, stage.stack, stage.choosers
        self.figures, self.empty, self.round_ = stage.figures, stage.empty, stage.choosers.round
        stage.lay_out(self)
        self.reader.answered.connect(self._answered)
        self.choosers.round_chosen.connect(self._refresh)
        self.choosers.group_chosen.connect(self._group_chosen)
        self.choosers.variable_chosen.connect(self._show_variable)
        self.figures.variable_chosen.connect(self._variable_from_row)
        self.empty.pressed.connect(self._empty_pressed)
        self._around.notifier.changed.connect(self._codings_changed)

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def _show_keys(self) -> None:
        hints = KeyHints()
        shown = hints.figures() if self._stage.shows_figures else hints.steps()
        self._around.status.show_text(shown)

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
