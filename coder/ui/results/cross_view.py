"""A cross-tab: row percentages, the test under them, and bars of the same shares."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from coder.services.counting import CrossFrequencies
from coder.ui.look.look import Look
from coder.ui.parts.flow import Flow
from coder.ui.parts.page_head import Ground
from coder.ui.parts.remark import Remark
from coder.ui.parts.sheet import Words
from coder.ui.results.crossed import CrossWords, is_unsure
from coder.ui.results.table import HEADER, FigureTable

if TYPE_CHECKING:
    from coder.services.session import Session

ROW = 30
_INSET = 8
_APART = 20
_REMARKS = 2
_SCROLL = 12


class CrossView(Ground):
    """Shows a `CrossFrequencies`."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self.words = CrossWords(language)
        self.table = FigureTable(look, self.tr("Cross-tab"), ROW)
        self.test = Words(look, "", 13, 600, "text")
        self.remarks = tuple(Remark(look) for _ in range(_REMARKS))
        self.bars = FigureTable(look, self.tr("Shares as bars"), ROW + 4)
        line = Flow(_APART)
        line.setContentsMargins(_INSET, 8, _INSET, 10)
        for words in (self.test, *self.remarks):
            line.addWidget(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addWidget(self.bars, 1)
        column.addStretch(0)

    def show_crossed(self, session: "Session", found: CrossFrequencies, by: str) -> None:
        """Show a cross-tab; `by` names what stands in its rows."""
        by = by[:1].upper() + by[1:]  # the head of a column
        words = self.words
        tested = words.tested(session, found)
        self.table.cells.show(words.columns(session, found, by), words.rows(session, found, tested))
        figures, remarks = words.test_line(found, tested)
        self.test.setText(figures)
        self.test.setVisible(bool(figures))
        unsure = tested is not None and is_unsure(tested)
        for at, remark in enumerate(self.remarks):
            said = remarks[at] if at < len(remarks) else ""
            remark.say(said, warns=unsure and at == len(remarks) - 1)
        self.bars.cells.show(words.bar_columns(by), words.bars(session, found))
        for table, row in ((self.table, ROW), (self.bars, ROW + 4)):
            table.setMaximumHeight(HEADER + len(table.cells.rows) * row + _SCROLL)
            table.fit_columns()
            table.choose_row(0)
