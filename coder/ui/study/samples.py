"""The samples of the study: how each was drawn, and how many posts the next should hold."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.services import looking, sampling
from coder.services.looking import Sample
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.no_posts import show_no_posts
from coder.ui.parts.page_head import MARGIN, Ground, ToolButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import HEADER, FigureTable
from coder.ui.sampling.acts import Acts
from coder.ui.sampling.ways import SampleWords
from coder.ui.study.sizes import SizePanel
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count, day, percent

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 40
_STRATUM = 32
_SEEN = 3
"""Samples that a low window shows without scrolling."""
_INSET = 8
_SIDE = 380
_SIDE_BY_SIDE = 1000
"""Pixels from which the sizes stand beside the samples."""


class SamplesSection(Ground):
    """Lists the samples, newest first; of the chosen one it says how it was drawn."""

    id = "samples"

    def __init__(self, around: Surroundings, acts: Acts) -> None:
        super().__init__(around.look)
        look = around.look
        self._around = around
        self._acts = acts
        self._session: Session | None = None
        self._samples: list[Sample] = []
        self._words = SampleWords(around.language)
        self.draw_button = ToolButton(look, self.tr("Draw a sample…"), "study.draw", "primary")
        self.table = FigureTable(look, self.tr("Samples"), _ROW)
        self.told = Paragraph(look, ink="text2")
        self.strata = FigureTable(look, self.tr("Strata of the sample"), _STRATUM)
        self.empty = EmptyState(look)
        self.sizes = SizePanel(look, around.language)
        self._lay_out()
        self.draw_button.clicked.connect(self.draw)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        acts.changed.connect(self._changed)

    def _lay_out(self) -> None:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(MARGIN - _INSET, 0, MARGIN - _INSET, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        self.told.setContentsMargins(_INSET, 8, _INSET, 4)
        column.addWidget(self.told)
        column.addWidget(self.strata, 2)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(listed)
        self._side = QWidget()
        self._side.setFixedWidth(_SIDE)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(MARGIN - _INSET, 8, MARGIN - _INSET, 16)
        side.addWidget(self.sizes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)

    @property
    def widget(self) -> QWidget:
        """The section itself."""
        return self

    def tools(self) -> list[QWidget]:
        """Give the button that draws."""
        return [self.draw_button]

    def show_project(self, session: "Session") -> None:
        """Show the samples of a project."""
        self._session = session
        self._samples = looking.samples(session)[::-1]
        self.sizes.show_project(session)
        self._show_side()
        no_posts = looking.frame_size(session) == 0
        reason = self.tr("Import posts first.") if no_posts else ""
        self.draw_button.say_why(reason)
        if not self._samples:
            why = self.tr(
                "A second coder codes a sample, not everything. It is drawn by chance under a "
                "seed, so that anybody can draw the same posts again."
            )
            if no_posts:
                show_no_posts(self.empty, why)
            else:
                self.empty.show_state(self.tr("No sample yet"), why)
            self._stack.setCurrentWidget(self.empty)
            return
        chosen = max(self.table.currentIndex().row(), 0)
        self.table.cells.show(self._columns(), [self._cells(session, s) for s in self._samples])
        self.table.fit_columns()
        self.table.choose_row(min(chosen, len(self._samples) - 1))
        least = HEADER + _ROW * min(len(self._samples), _SEEN) + 4
        self.table.setMinimumHeight(least)
        self.table.setMaximumHeight(max(least, HEADER + _ROW * len(self._samples) + 4))
        self._stack.setCurrentIndex(1)
        self._show_chosen()

    def leave(self) -> None:
        """Have nothing to save."""

    def draw(self) -> None:
        """Ask for a plan and draw."""
        if self._session is not None:
            self._acts.draw(self._session)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Sample"), stretch=True),
            Column(self.tr("How")),
            Column(self.tr("From")),
            Column(self.tr("Posts"), right=True),
            Column(self.tr("Seed"), right=True),
            Column(self.tr("Drawn"), right=True),
        )

    def _cells(self, session: "Session", sample: Sample) -> tuple[Cell, ...]:
        language = self._around.language
        method = sampling.method_of(sample)
        seed = "" if method is None or method.seed is None else str(method.seed)
        return (
            Cell(sample.name, weight=600),
            Cell("" if method is None else self._words.kind(method.kind), ink="text2"),
            Cell("" if method is None else self._words.frame(method.frame)),
            Cell(count(sample.size, language)),
            Cell(seed, ink="text2"),
            Cell(day(sample.drawn_at, language)),
        )

    def _show_chosen(self) -> None:
        row, session = self.table.currentIndex().row(), self._session
        if session is None or not 0 <= row < len(self._samples):
            return
        sample = self._samples[row]
        method = sampling.method_of(sample)
        names = {each.uid: each.name for each in self._samples}
        parent = names.get(sample.parent, "") if sample.parent is not None else ""
        told = "" if method is None else self._words.told(session, method, parent)
        used = [each.name for each in looking.rounds(session) if each.sample_id == sample.id]
        if used:
            told += "\n" + self.tr("Rounds: {names}").format(names=", ".join(used))
        elif told:
            told += "\n" + self.tr("No round yet: open one in the part “Rounds”.")
        self.told.setText(told[:1].upper() + told[1:])
        strata = sampling.strata_of(session, sample)
        self.strata.setVisible(bool(strata))
        if not strata:
            return
        language = self._around.language
        self.strata.cells.show(
            (
                Column(self.tr("Stratum"), stretch=True),
                Column(self.tr("Posts"), right=True),
                Column(self.tr("Drawn"), right=True),
                Column(self.tr("Chance, %"), right=True),
            ),
            [
                (
                    Cell(self._words.stratum(method, each.name) or self.tr("none")),
                    Cell(count(each.frame_n, language)),
                    Cell(count(each.drawn_n, language)),
                    Cell(percent(each.chance * 100, language)),
                )
                for each in strata
            ],
        )
        self.strata.fit_columns()
        self.strata.setMaximumHeight(HEADER + _STRATUM * len(strata) + 4)

    def _changed(self, round_name: str) -> None:
        if self._session is not None and self.isVisible():
            self.show_project(self._session)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sizes beside the samples, or take them away where there is no room."""
        super().resizeEvent(event)
        self._show_side()

    def _show_side(self) -> None:
        self._side.setVisible(self.width() >= _SIDE_BY_SIDE and self.sizes.posts > 0)
