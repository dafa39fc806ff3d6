"""The list of proposed groups: each with its tick, its likeness and the start of its text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from coder.services import repeat_reading
from coder.services.near_repeats import NearGroup
from coder.ui.look.look import Look
from coder.ui.results.cells import Cell, Column, LazyRows, Row
from coder.ui.results.table import FigureTable
from coder.ui.writing import count, percent

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 32


class _TickedRows(LazyRows):
    """Rows whose first cell follows the ticks; the others are made once."""

    def __init__(self, rows: LazyRows, words: "NearTable") -> None:
        super().__init__(len(rows), rows.__getitem__)
        self._words = words

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return super().__getitem__(at)
        return (self._words.tick_cell(at), *super().__getitem__(at))


class NearTable(FigureTable):
    """Space or a click on the box ticks a row; `ticks_changed` follows."""

    ticks_changed = Signal()

    def __init__(self, look: Look, language: str, parent: QObject | None = None) -> None:
        super().__init__(look, "", _ROW)
        self._language = language
        self.setAccessibleName(self.tr("Proposed groups"))
        self.groups: tuple[NearGroup, ...] = ()
        self.ticked: set[int] = set()
        self.clicked.connect(self._clicked)

    @property
    def chosen_groups(self) -> list[NearGroup]:
        """The groups that are ticked."""
        return [self.groups[at] for at in sorted(self.ticked)]

    def show_groups(self, session: "Session", groups: Sequence[NearGroup]) -> None:
        """Show proposals, those most alike first, all of them ticked."""
        self.groups = tuple(sorted(groups, key=lambda group: (-group.score, group.posts)))
        self.ticked = set(range(len(self.groups)))
        rows = LazyRows(len(self.groups), lambda at: self._row(session, self.groups[at]))
        columns = (
            Column(self.tr("Group it")),
            Column(self.tr("Alike, %"), right=True),
            Column(self.tr("Posts"), right=True),
            Column(self.tr("Begins"), stretch=True, least=140),
        )
        self.cells.show(columns, _TickedRows(rows, self))
        self.fit_columns()
        self.choose_row(0)
        self.ticks_changed.emit()

    def tick_cell(self, at: int) -> Cell:
        """Give the box of a row."""
        on = at in self.ticked
        words = self.tr("ticked") if on else self.tr("not ticked")
        return Cell(icon="circle_check" if on else "circle", icon_ink="accent", tip=words)

    def tick_from(self, least: float) -> None:
        """Tick all proposals of at least a likeness, and no other."""
        self.ticked = {at for at, group in enumerate(self.groups) if group.score >= least}
        self._show_ticks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space."""
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(index.row())

    def _turn(self, row: int) -> None:
        if 0 <= row < len(self.groups):
            self.ticked ^= {row}
            self._show_ticks()

    def _show_ticks(self) -> None:
        self.viewport().update()
        self.ticks_changed.emit()

    def _row(self, session: "Session", group: NearGroup) -> Row:
        return (
            Cell(percent(group.score, self._language), weight=600),
            Cell(count(len(group.posts), self._language), ink="text2"),
            Cell(repeat_reading.excerpt(session, group.posts[0])),
        )
