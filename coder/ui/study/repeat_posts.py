"""The posts of a group of repeats: their list, and the text of one with what differs marked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coder.services import repeat_reading
from coder.ui.look.look import Look
from coder.ui.parts.flow import Flow
from coder.ui.parts.page_head import ToolButton
from coder.ui.parts.sheet import Words
from coder.ui.posts.marked_text import MarkedText
from coder.ui.results.table import HEADER, FigureTable
from coder.ui.study.repeat_words import RepeatWords

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 34


class GroupPosts(QWidget):
    """Lists the posts of a group; the one that stands is first."""

    chosen = Signal()

    def __init__(self, look: Look, words: RepeatWords, *, acts: bool = True) -> None:
        super().__init__()
        self._words = words
        self._session: Session | None = None
        self.posts: tuple[int, ...] = ()
        self.out = False
        self.table = FigureTable(look, self.tr("Posts of the group"), _ROW)
        self.text = MarkedText(look)
        self.text.setObjectName("text")
        self.said = Words(look, size=12, ink="muted")
        self.said.setWordWrap(True)
        self.apart = ToolButton(look, self.tr("Not a repeat"), "study.repeat_apart")
        self.stand = ToolButton(look, self.tr("Let this post stand"), "study.repeat_stand")
        self.undo = ToolButton(look, self.tr("Undo"), "study.undo", icon="undo")
        self._alone = False
        self.undo.show_key(False)
        self._lay_out(acts=acts)
        self.table.row_changed.connect(self._show_post)

    def _lay_out(self, *, acts: bool) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(8, 4, 8, 4)
        inner.setSpacing(4)
        inner.addWidget(self.text)
        inner.addWidget(self.said)
        inner.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        for ground in (scroll.viewport(), body):
            ground.setAutoFillBackground(False)
        buttons = QWidget()
        flow = Flow(6)
        flow.setContentsMargins(5, 0, 5, 0)  # their edges in line with the text over them
        buttons.setLayout(flow)
        for button in (self.apart, self.stand, self.undo):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        buttons.setVisible(acts)

    @property
    def post(self) -> int:
        """The row id of the chosen post, 0 for none."""
        row = self.table.currentIndex().row()
        return self.posts[row] if 0 <= row < len(self.posts) else 0

    def show_posts(
        self, session: "Session", posts: tuple[int, ...], chosen: int, *, out: bool
    ) -> None:
        """Show posts of a group, or those that somebody said are `out` of theirs."""
        self.out = self._alone = out
        self._fill(session, posts, chosen)
        back = self.tr("A repeat after all")
        self.apart.show_words(back if out else self.tr("Not a repeat"))

    def clear(self) -> None:
        """Show nothing, and let the session go."""
        self._session, self.posts = None, ()
        self.table.cells.show((), ())
        self.text.show_text("")

    def show_proposed(self, session: "Session", posts: tuple[int, ...]) -> None:
        """Show posts that may be a group; the differences are those from the first."""
        self.out, self._alone = True, False
        self._fill(session, posts, posts[1])

    def _fill(self, session: "Session", posts: tuple[int, ...], chosen: int) -> None:
        self._session, self.posts = session, posts
        rows = self._words.post_rows(session, posts, out=self.out)
        self.table.cells.show(self._words.post_columns(), rows)
        self.table.fit_columns()
        self.table.setMinimumHeight(HEADER + _ROW * min(len(posts), 2) + 4)
        self.table.setMaximumHeight(HEADER + _ROW * len(posts) + 4)
        row = posts.index(chosen) if chosen in posts else 0
        self.table.choose_row(row)
        self._show_post(row)

    def _show_post(self, row: int) -> None:
        session, post = self._session, self.post
        if session is None or not post:
            return
        found = repeat_reading.member(session, post, post if self._alone else self.posts[0])
        self.text.show_text(found.text, found.differences.spans)
        self.said.setText(self._words.differing(found.differences, first=self.out))
        self._scroll.verticalScrollBar().setValue(0)
        self.chosen.emit()
