"""What the page of results looks like: its head, the choosers, the question and the tables."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.page_head import MARGIN, Ground, PageHead, ToolButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.results.choosers import Choosers
from coder.ui.results.cross_view import CrossView
from coder.ui.results.frequency_view import FrequencyView

_INSET = 8
"""What the cells of a table keep free at their sides."""


class ResultsScreen(Ground):
    """Holds the parts of the page; what they say and do is the page's."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self.head = PageHead(look, self.title())
        self.choosers = Choosers(look)
        self.variable, self.against = self.choosers.variable, self.choosers.against
        self.whose = self.choosers.whose
        self.folder = ToolButton(look, self.tr("Open folder"), "results.open_folder", "ghost")
        self.export_button = ToolButton(
            look, self.tr("Export workbook…"), "window.export", "primary"
        )
        self.question = Words(look, "", 17, 600, "text")
        self.caption = Paragraph(look)
        self.frequencies = FrequencyView(look, language)
        self.table = self.frequencies.table
        self.crossed = CrossView(look, language)
        self.empty = EmptyState(look)
        self._lay_out()

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Results")

    def _lay_out(self) -> None:
        self.head.row.addWidget(self.folder)
        self.head.row.addWidget(self.export_button)
        self.folder.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN - _INSET, 8, MARGIN - _INSET, 0)
        column.setSpacing(6)
        for words in (self.question, self.caption):
            words.setWordWrap(True)
            words.setContentsMargins(_INSET, 0, _INSET, 0)
            column.addWidget(words)
        column.addSpacing(6)
        self.tables = QStackedWidget()
        self.tables.addWidget(self.frequencies)
        self.tables.addWidget(self.crossed)
        column.addWidget(self.tables, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.choosers)
        page.addWidget(self.stack, 1)

    @property
    def is_crossed(self) -> bool:
        """Tell whether two variables are shown against each other."""
        return self.tables.currentWidget() is self.crossed
