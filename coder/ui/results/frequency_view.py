"""The table of frequencies, and under it the posts by month where there is room for them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from coder.domain.frequency import CrossTable
from coder.ui.look.look import Look
from coder.ui.parts.page_head import Ground
from coder.ui.results.month_chart import LEAST, MOST, Chosen, MonthChart
from coder.ui.results.table import HEADER, FigureTable

ROW = 36
_BETWEEN = 16
_END = 8


class FrequencyView(Ground):
    """Shows frequencies; the chosen row's code is set apart in the posts by month."""

    room_changed = Signal()
    """There is room for the posts by month now, or no more."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self.table = FigureTable(look, self.tr("Frequencies"), ROW)
        self.chart = MonthChart(look, language)
        self._codes: tuple[Chosen, ...] = ()
        self._had_room = False
        for part in (self.table, self.chart):
            part.setParent(self)
        self.setMinimumHeight(HEADER + 2 * ROW)
        self.chart.hide()
        self.table.row_changed.connect(self._choose)

    @property
    def has_room(self) -> bool:
        """Tell whether the posts by month can stand under the rows."""
        return self.height() - self._rows_height() >= LEAST + _BETWEEN + _END

    def show_codes(self, codes: tuple[Chosen, ...]) -> None:
        """Take the codes of the rows that are shown now, the first rows of the table."""
        self._codes = codes
        self._choose(self.table.currentIndex().row())
        self._fit()
        self._had_room = self.has_room  # other rows leave other room

    def show_months(self, table: CrossTable | None) -> None:
        """Show the posts by month, None for none."""
        self.chart.show_table(table)
        self._fit()

    def _choose(self, row: int) -> None:
        self.chart.choose(self._codes[row] if 0 <= row < len(self._codes) else None)

    def _rows_height(self) -> int:
        return HEADER + len(self.table.cells.rows) * ROW + 2

    def _fit(self) -> None:
        # By hand: a layout would not let the window become lower than what is shown in it.
        rows = self._rows_height()
        self.table.setGeometry(0, 0, self.width(), min(rows, self.height()))
        below = self.height() - rows - _BETWEEN - _END
        self.chart.setGeometry(0, rows + _BETWEEN, self.width(), max(min(below, MOST), 0))
        self.chart.setVisible(self.has_room and bool(self.chart.periods))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the posts by month where there is room for them."""
        super().resizeEvent(event)
        self._fit()
        if self.has_room != self._had_room:
            self._had_room = self.has_room
            self.room_changed.emit()
