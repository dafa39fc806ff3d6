"""The rounds of the study: what each is for, on which sample, by whom, and how it stands."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder.services import looking
from coder.services.looking import Round
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.page_head import MARGIN, Ground, ToolButton
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import FigureTable
from coder.ui.sampling.acts import Acts
from coder.ui.surroundings import Surroundings
from coder.ui.writing import coefficient, count, day

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 40
_INSET = 8


class RoundsSection(Ground):
    """Lists the rounds, newest first."""

    id = "rounds"

    def __init__(self, around: Surroundings, acts: Acts) -> None:
        super().__init__(around.look)
        self._around = around
        self._acts = acts
        self._session: Session | None = None
        look = around.look
        self.open_button = ToolButton(look, self.tr("Open a round…"), "study.open_round", "primary")
        self.table = FigureTable(look, self.tr("Rounds"), _ROW)
        self.empty = EmptyState(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN - _INSET, 0, MARGIN - _INSET, 0)
        column.addWidget(self.table)
        self._stack.addWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self.open_button.clicked.connect(self.open_round)
        acts.changed.connect(self._changed)

    def _changed(self, round_name: str) -> None:
        if self._session is not None:
            self.show_project(self._session)

    @property
    def widget(self) -> QWidget:
        """The section itself."""
        return self

    def title(self) -> str:
        """Give the section's name."""
        return self.tr("Rounds")

    def tools(self) -> list[QWidget]:
        """Give the button that opens a round."""
        return [self.open_button]

    def show_project(self, session: "Session") -> None:
        """Show the rounds of a project."""
        self._session = session
        self.open_button.say_why(self._acts.reason_against("open", session, None))
        rounds = looking.rounds(session)[::-1]
        if all(each.purpose in {"main", "consensus"} for each in rounds):
            self.empty.show_state(
                self.tr("No rounds beside the main one yet"),
                self.tr(
                    "A round says who codes which posts and what for: to train, to show how far "
                    "coders agree, to see how steady one coder is. Draw a sample first."
                ),
            )
            self._stack.setCurrentWidget(self.empty)
            return
        chosen = max(self.table.currentIndex().row(), 0)
        self.table.cells.show(self._columns(), [self._row(session, each) for each in rounds])
        self.table.fit_columns()
        self.table.choose_row(min(chosen, len(rounds) - 1))
        self._stack.setCurrentIndex(1)

    def leave(self) -> None:
        """Have nothing to save."""

    def open_round(self) -> None:
        """Ask for a round's plan and open it."""
        if self._session is not None:
            self._acts.open_round(self._session)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Round"), stretch=True),
            Column(self.tr("Purpose")),
            Column(self.tr("Sample")),
            Column(self.tr("Posts"), right=True),
            Column(self.tr("Coders")),
            Column(self.tr("Threshold"), right=True),
            Column(self.tr("Opened"), right=True),
            Column(self.tr("State")),
        )

    def _row(self, session: "Session", round_: Round) -> tuple[Cell, ...]:
        language = self._around.language
        sample = looking.sample_of(session, round_)
        coders = ", ".join(
            each.name for each in looking.coders_of(session, round_) if each.kind == "person"
        )
        posts = looking.frame_size(session) if sample is None else sample.size
        closed = day(round_.closed_at or "", language)
        state = self.tr("closed {day}").format(day=closed) if closed else self.tr("open")
        main = round_.purpose == "main"
        return (
            Cell(self.tr("Main coding") if main else round_.name, weight=600),
            Cell(self.purpose(round_.purpose), ink="text2"),
            Cell(self.tr("all posts") if sample is None else sample.name),
            Cell(count(posts, language)),
            Cell(coders),
            Cell("" if round_.threshold is None else coefficient(round_.threshold, language)),
            Cell(day(round_.opened_at or "", language)),
            Cell(state, ink="text2" if closed else "text"),
        )

    def purpose(self, purpose: str) -> str:
        """Give a round's purpose its name on screen."""
        return {
            "main": self.tr("main coding"),
            "training": self.tr("training"),
            "reliability": self.tr("reliability"),
            "intra": self.tr("same coder again"),
            "recoding": self.tr("recoding"),
            "screening": self.tr("check of the screening"),
            "consensus": self.tr("consensus"),
        }[purpose]
