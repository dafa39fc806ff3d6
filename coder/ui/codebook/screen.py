"""What the page of the codebook looks like: its head, the tree, a form for each kind, the band."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from coder.ui.codebook.band import FootBand
from coder.ui.codebook.code_form import CodeForm
from coder.ui.codebook.form import Form
from coder.ui.codebook.review_bar import ReviewBar
from coder.ui.codebook.side import Side
from coder.ui.codebook.small_forms import BookForm, GroupForm
from coder.ui.codebook.variable_form import VariableForm
from coder.ui.coding.state_line import StateLine
from coder.ui.look.look import Look
from coder.ui.look.sizes import sizes_for
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.page_head import Ground, PageHead, ToolButton

_ICONS = 940
"""A page at least this wide has room for icons on the buttons of its head."""


_SIDE = 336
_SIDE_SHARE = 0.36
"""The part of the page that the list of codes may take."""


class CodebookScreen(Ground):
    """Holds the parts of the page; what they say and do is the page's."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.head = PageHead(look, self.title())
        self.history = ToolButton(look, self.tr("History"), "codebook.history", "ghost")
        self.read_in = ToolButton(
            look, self.tr("Read from file…"), "codebook.import", "ghost", "file_in"
        )
        self.write_out = ToolButton(
            look, self.tr("Export to file…"), "codebook.export", "plain", "file_out"
        )
        self._icons = {
            self.history: "history", self.read_in: "file_in", self.write_out: "file_out",
        }  # fmt: skip
        self.state_line = StateLine(look)
        self.review_bar = ReviewBar(look)
        self.side = Side(look)
        self.tree = self.side.tree
        self.book_form = BookForm(look)
        self.variable_form = VariableForm(look)
        self.group_form = GroupForm(look)
        self.code_form = CodeForm(look)
        self.empty = EmptyState(look)
        self.band = FootBand(look)
        self._lay_out()

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Codebook")

    def forms(self) -> tuple[Form, ...]:
        """Give the form of each kind of record."""
        return (self.book_form, self.variable_form, self.group_form, self.code_form)

    def _lay_out(self) -> None:
        for button in (self.history, self.read_in, self.write_out):
            button.show_key(False)
            self.head.row.addWidget(button)
        self.stack = QStackedWidget()
        for part in (*self.forms(), self.empty):
            self.stack.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.band)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.state_line)
        page.addWidget(self.review_bar)
        page.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of the window's class."""
        super().resizeEvent(event)
        window = self.window()
        sizes = sizes_for(window.width(), window.height())
        width = min(sizes.side_panel, _SIDE, round(self.width() * _SIDE_SHARE))
        self.side.fit(width, window.height() < 580)
        for button, icon in self._icons.items():
            button.show_icon("" if self.width() < _ICONS else icon)
            button.updateGeometry()
