"""The rounds of the study: what each is for, how it stands, and what comes next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.domain.round_course import NextStep
from coder.services import looking, reviewing
from coder.services.looking import Round
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.no_posts import show_no_posts
from coder.ui.parts.page_head import MARGIN, Ground, ToolButton
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import HEADER, FigureTable
from coder.ui.sampling.acts import Acts
from coder.ui.study.next_bar import NextBar
from coder.ui.study.round_detail import RoundDetail
from coder.ui.study.round_told import RoundTold
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count, day

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 40
_INSET = 8
_SIDE_BY_SIDE = 1000
"""Pixels from which the chosen round is told of beside the table."""
_DETAIL = 440
_ROWS_ABOVE = 4


class RoundsSection(Ground):
    """Lists the rounds, newest first, and tells of the chosen one.

    `wanted` carries the page to go to and the round to show there.
    """

    id = "rounds"
    wanted = Signal(str, str)

    def __init__(self, around: Surroundings, acts: Acts) -> None:
        super().__init__(around.look)
        self._around = around
        self._acts = acts
        self._session: Session | None = None
        self._rounds: list[Round] = []
        self._told = RoundTold(around.language)
        look = around.look
        self.open_button = ToolButton(look, self.tr("Open a round…"), "study.open_round")
        self.next_bar = NextBar(look, around.language)
        self.table = FigureTable(look, self.tr("Rounds"), _ROW)
        self.detail = RoundDetail(look, around.language)
        self.empty = EmptyState(look)
        self._lay_out()
        self.open_button.clicked.connect(self.open_round)
        self.next_bar.pressed.connect(self._take_step)
        self.detail.pressed.connect(self.act)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        acts.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        body = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._listed = QVBoxLayout()
        self._listed.addWidget(self.table)
        self._body.addLayout(self._listed, 1)
        self._body.addWidget(self.detail)
        self._stack.addWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        bar = QVBoxLayout()
        bar.setContentsMargins(MARGIN, 0, MARGIN, 0)
        bar.addWidget(self.next_bar)
        page.addLayout(bar)
        page.addWidget(self._stack, 1)

    # --- what the page asks for -----------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The section itself."""
        return self

    def tools(self) -> list[QWidget]:
        """Give the button that opens a round."""
        return [self.open_button]

    def show_project(self, session: "Session") -> None:
        """Show the rounds of a project."""
        chosen = self.round_in_view.name if self.round_in_view is not None else ""
        self._session = session
        self.open_button.say_why(self._reason("open"))
        self.next_bar.show_project(session, self._reason(""))
        self.next_bar.setVisible(looking.frame_size(session) > 0)
        self._rounds = looking.rounds(session)[::-1]
        if all(each.purpose in {"main", "consensus"} for each in self._rounds):
            if looking.frame_size(session):
                title = self.tr("No rounds beside the main one yet")
                self.empty.show_state(title, self._what_rounds_are())
            else:
                show_no_posts(self.empty, self._what_rounds_are())
            self._stack.setCurrentWidget(self.empty)
            return
        self.table.cells.show(self._columns(), [self._row(session, each) for each in self._rounds])
        self.table.fit_columns()
        names = [each.name for each in self._rounds]
        self.table.choose_row(names.index(chosen) if chosen in names else 0)
        self._stack.setCurrentIndex(1)
        self._place_detail()
        self._show_chosen()

    def leave(self) -> None:
        """Have nothing to save."""

    def choose(self, round_name: str) -> None:
        """Choose a round by its name."""
        names = [each.name for each in self._rounds]
        if round_name in names:
            self.table.choose_row(names.index(round_name))

    @property
    def round_in_view(self) -> Round | None:
        """The chosen round."""
        row = self.table.currentIndex().row()
        return self._rounds[row] if 0 <= row < len(self._rounds) else None

    def _changed(self, round_name: str) -> None:
        if self._session is not None:
            self.show_project(self._session)
            self.choose(round_name)

    # --- what can be done -----------------------------------------------------------------------

    def open_round(self) -> None:
        """Ask for a round's plan and open it."""
        if self._session is not None and self.open_button.isEnabled():
            self._acts.open_round(self._session)

    def take_next_step(self) -> None:
        """Do what comes next."""
        self.next_bar.press()

    def look_at_agreement(self) -> None:
        """Show the agreement of the chosen round."""
        self.act("agreement")

    def write_packet(self) -> None:
        """Write a packet of the chosen round."""
        self.act("write")

    def bring_home(self) -> None:
        """Bring a packet home."""
        self.act("bring")

    def close_round(self) -> None:
        """Close the chosen round."""
        self.act("close")

    def act(self, act: str) -> None:
        """Do something about the chosen round: agreement, write, bring or close."""
        session, round_ = self._session, self.round_in_view
        if session is None:
            return
        reason = self._reason(act)
        if reason:
            self._around.status.show_error(reason)
        elif act == "agreement" and round_ is not None:
            self.wanted.emit("reliability", round_.name)
        elif act == "write":
            self._acts.write_packet(session, round_.name if round_ is not None else "")
        elif act == "bring":
            self._acts.bring_home(session)
        elif act == "close" and round_ is not None:
            self._acts.close_round(session, round_)

    def _take_step(self, step: NextStep) -> None:
        session = self._session
        if session is None:
            return
        self.choose(step.round)
        match step.kind:
            case "draw" | "draw_again":
                self._acts.draw(session)
            case "open" | "recode":
                self._acts.open_round(session, sample=step.sample)
            case "train":
                self._acts.open_round(session, purpose="training")
            case "invite":
                self.act("write")
            case "code_own":
                self.wanted.emit("coding", step.round)
            case "code":
                self.act("bring")
            case "close" | "finish_training":
                self.act("close")
            case "revise":
                self.act("agreement")
            case "go_on":
                self.wanted.emit("coding", "")

    def _what_rounds_are(self) -> str:
        words = self.tr(
            "A round says who codes which posts and what for: to train, to show how far coders "
            "agree, to see how steady one coder is."
        )
        session = self._session
        if session is None or looking.samples(session) or not looking.frame_size(session):
            return words
        return words + " " + self.tr("Draw a sample first.")

    def _reason(self, act: str) -> str:
        """Say why an act cannot be done now, "" where it can."""
        assert self._session is not None
        if act != "agreement" and self._session.read_only:
            return self.tr("The project is open for reading only.")
        return self._acts.reason_against(act, self._session, self.round_in_view)

    # --- from the project to the screen ---------------------------------------------------------

    def _show_chosen(self) -> None:
        session, round_ = self._session, self.round_in_view
        if session is None or round_ is None:
            return
        reasons = {act: self._reason(act) for act in ("write", "bring", "close")}
        self.detail.show_round(session, round_, reasons)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Round"), stretch=True, least=120),
            Column(self.tr("Purpose")),
            Column(self.tr("Sample")),
            Column(self.tr("Posts"), right=True),
            Column(self.tr("Opened"), right=True),
            Column(self.tr("State")),
        )

    def _row(self, session: "Session", round_: Round) -> tuple[Cell, ...]:
        language = self._around.language
        sample = looking.sample_of(session, round_)
        posts = looking.frame_size(session) if sample is None else sample.size
        what = self.tr("all posts") if sample is None else sample.name
        if reviewing.is_review(round_):
            what, posts = self.tr("to look at again"), reviewing.count_posts(session, round_)
        return (
            Cell(self._told.name(round_), weight=600),
            Cell(self._told.purpose(round_), ink="text2"),
            Cell(what),
            Cell(count(posts, language)),
            Cell(day(round_.opened_at or "", language)),
            Cell(self._told.state(round_), ink="text" if round_.is_open else "text2"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the chosen round beside the table, or under it in a narrow window."""
        super().resizeEvent(event)
        self._place_detail()

    def _place_detail(self) -> None:
        wide = self.width() >= _SIDE_BY_SIDE
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        # Beside the detail the list runs up to it; over it the list ends where the page does.
        self._listed.setContentsMargins(MARGIN - _INSET, 0, 0 if wide else MARGIN - _INSET, 0)
        self._body.setStretch(0, 1 if wide else 0)
        self._body.setStretch(1, 0 if wide else 1)
        most = HEADER + _ROW * min(len(self._rounds), _ROWS_ABOVE) + 4
        self.table.setMaximumHeight(16_777_215 if wide else most)
        if wide:
            self.detail.setFixedWidth(_DETAIL)
        else:
            self.detail.setMinimumWidth(0)
            self.detail.setMaximumWidth(16_777_215)
