"""Who codes what, in which order, and how far it is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.services import looking, progress
from coder.services.progress import Progress
from coder.ui.jobs import JobRunner
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.no_posts import show_no_posts
from coder.ui.parts.page_head import MARGIN, Ground, ToolButton
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import FigureTable
from coder.ui.sampling.acts import Acts
from coder.ui.study.bar import BAR_COLUMN, progress_cell
from coder.ui.study.later_bar import LaterBar
from coder.ui.study.round_told import RoundTold
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 40
_INSET = 8


class CodersSection(Ground):
    """Lists each coder's queues with their progress; posts are shared out from here."""

    id = "coders"

    def __init__(self, around: Surroundings, acts: Acts, runner: JobRunner | None = None) -> None:
        super().__init__(around.look)
        look = around.look
        self._around = around
        self._acts = acts
        self._session: Session | None = None
        self._told = RoundTold(around.language)
        self.spread_button = ToolButton(look, self.tr("Spread a sample…"), "study.spread")
        self.share_button = ToolButton(
            look, self.tr("Share out posts…"), "study.share_out", "primary"
        )
        self.later = LaterBar(around, runner)
        self.table = FigureTable(look, self.tr("Coders and what they code"), _ROW)
        self.empty = EmptyState(look)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN - _INSET, 0, MARGIN - _INSET, 0)
        column.setSpacing(8)
        later = QHBoxLayout()
        later.setContentsMargins(_INSET, 0, _INSET, 0)
        later.addWidget(self.later)
        column.addLayout(later)
        column.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self.share_button.clicked.connect(self.share_out)
        self.spread_button.clicked.connect(self.spread)
        self.later.shared.connect(acts.tell_shared)
        acts.changed.connect(self._changed)

    @property
    def widget(self) -> QWidget:
        """The section itself."""
        return self

    def tools(self) -> list[QWidget]:
        """Give the buttons that share posts out and spread a sample."""
        return [self.spread_button, self.share_button]

    def show_project(self, session: "Session") -> None:
        """Show the coders of a project."""
        self._session = session
        reading = self.tr("The project is open for reading only.") if session.read_only else ""
        none = "" if looking.frame_size(session) else self.tr("Import posts first.")
        self.share_button.say_why(reading or none)
        self.spread_button.say_why(
            reading or none or self._acts.reason_against("open", session, None)
        )
        found = [each for each in progress.table(session) if each.round.purpose != "consensus"]
        if not found or none:
            why = self.tr(
                "Each coder has a queue: the posts to code, in an order of their own. Share "
                "the posts out, or begin to code: then the queue is made by itself."
            )
            if none:
                show_no_posts(self.empty, why)
            else:
                self.empty.show_state(self.tr("Nobody codes yet"), why)
            self._stack.setCurrentWidget(self.empty)
            return
        chosen = max(self.table.currentIndex().row(), 0)
        self.table.show_cells(self._columns(), self._rows(found))
        self.table.choose_row(min(chosen, len(found) - 1))
        self._stack.setCurrentIndex(1)
        self.later.show_project(session)

    def let_go(self) -> None:
        """Let the project go before it is closed."""
        self.later.let_go()
        self._session = None

    def share_later(self) -> None:
        """Share the posts that nobody has out like the others."""
        if self.later.isVisible():
            self.later.press()

    def leave(self) -> None:
        """Have nothing to save."""

    def share_out(self) -> None:
        """Ask how posts are shared out, and do it."""
        if self._session is not None and self.share_button.isEnabled():
            self._acts.share_out(self._session)

    def spread(self) -> None:
        """Ask for a reliability round whose sample lies unmarked among one's own posts."""
        if self._session is not None and self.spread_button.isEnabled():
            self._acts.open_round(self._session, spread=True)

    def _changed(self, round_name: str) -> None:
        if self._session is not None and self.isVisible():
            self.show_project(self._session)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Coder"), least=120),
            Column(self.tr("What"), stretch=True, least=120),
            Column(self.tr("Order")),
            Column(self.tr("Coded"), least=BAR_COLUMN),
            Column(self.tr("Left"), right=True),
            Column(self.tr("Flagged"), right=True),
            Column(self.tr("Skipped"), right=True),
        )

    def _rows(self, found: list[Progress]) -> list[tuple[Cell, ...]]:
        """Give the rows coder by coder; the name stands on a coder's first one."""
        by_coder = sorted(found, key=lambda each: each.coder.id)
        rows: list[tuple[Cell, ...]] = []
        before = None
        for each in by_coder:
            rows.append(self._row(each, named=each.coder.id != before))
            before = each.coder.id
        return rows

    def _row(self, each: Progress, *, named: bool) -> tuple[Cell, ...]:
        language = self._around.language
        name = self._told.name(each.round)
        if not each.round.is_open:
            name = self.tr("{name} (closed)").format(name=name)
        read = ""
        if each.read:
            read = self.tr("%Ln of them read from earlier codings", "", each.read)
        return (
            Cell(each.coder.name, weight=600, ink="text" if named else "muted"),
            Cell(name),
            Cell(self.order(each.order), ink="text2"),
            progress_cell(each.done, each.total, language, read),
            Cell(count(each.left, language)),
            Cell(count(each.flagged, language), ink="text2"),
            Cell(count(each.skipped, language), ink="text2"),
        )

    def order(self, order: str) -> str:
        """Say in which order a coder codes."""
        return {
            "random": self.tr("random"),
            "time": self.tr("by time"),
            "import": self.tr("as imported"),
            "spread": self.tr("among other posts"),
            "elsewhere": self.tr("in a packet"),
            "read": self.tr("coded before"),
        }.get(order, "")
