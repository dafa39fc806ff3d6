"""What the page of posts looks like: its head, the filters, the list, and the post beside it."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import MARGIN, Ground, PageHead, ToolButton
from coder.ui.parts.sheet import Banner
from coder.ui.posts.columns import Columns
from coder.ui.posts.empty import nothing_found
from coder.ui.posts.filter_bar import FilterBar
from coder.ui.posts.model import PostModel
from coder.ui.posts.reading_panel import ReadingPanel
from coder.ui.posts.table import PostTable


class PostsScreen(Ground):
    """Holds the parts of the page; what they say and do is the page's."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self.columns = Columns(language)
        self.head = PageHead(look, self.title())
        self.columns_button = KeyButton(look, self.tr("Columns"), "ghost", icon="columns")
        self.columns_button.setToolTip(
            self.tr("Choose the columns ({key})").format(key=key_of("posts.columns"))
        )
        self.import_button = ToolButton(
            look, self.tr("Import posts"), "window.import", icon="import"
        )
        self.bar = FilterBar(look, language)
        self.model = PostModel(self.columns, self)
        self.table = PostTable(
            look,
            self.model,
            self.tr("Posts"),
            self.tr("Sort by time: newest first, oldest first, as imported"),
        )
        self.panel = ReadingPanel(look, language)
        self.notice = Banner(look)
        self.nothing = nothing_found(look)
        self._lay_out()

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Posts")

    def _lay_out(self) -> None:
        self.head.row.addWidget(self.columns_button)
        self.head.row.addWidget(self.import_button)
        notice = QHBoxLayout()
        notice.setContentsMargins(MARGIN, 0, MARGIN, 0)
        notice.addWidget(self.notice)
        self.list = QStackedWidget()
        self.list.addWidget(self.table)
        self.list.addWidget(self.nothing)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(notice)
        left.addWidget(self.list, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(self.panel)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(across, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.stack, 1)
        chain = [self.columns_button, self.import_button, self.bar.search, self.bar.row]
        chain += [self.table, self.panel.code]
        for one, next_ in pairwise(chain):
            QWidget.setTabOrder(one, next_)
