"""Repeats: posts that say the same, who stands for them, and whether each of them is coded."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.services import repeat_reading, repeats
from coder.services.repeat_reading import Overview
from coder.services.repeats import EACH, ONE
from coder.ui.jobs import JobRunner
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.no_posts import show_no_posts
from coder.ui.parts.page_head import MARGIN, Ground, ToolButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.segments import Segments
from coder.ui.parts.sheet import Words
from coder.ui.results.table import FigureTable
from coder.ui.sampling.confirm import Confirm
from coder.ui.study.repeat_acts import RepeatActs
from coder.ui.study.repeat_posts import GroupPosts
from coder.ui.study.repeat_words import RepeatWords
from coder.ui.study.repeat_work import RepeatWork
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 36
_INSET = 8
_RING = 3
_WIDE = 1000
_AUTHORS = 2


class RepeatsSection(Ground):
    """Groups at the left, the largest first; the posts of the chosen one at the right."""

    id = "repeats"
    settled = Signal()
    """The coding queues may hold other posts now."""

    def __init__(self, around: Surroundings, confirm: Confirm, runner: JobRunner) -> None:
        super().__init__(around.look)
        look = around.look
        self._around = around
        self._session: Session | None = None
        self._wanted = 0
        self.found: Overview | None = None
        self._words = RepeatWords(around.language)
        self.work = RepeatWork(around, runner)
        self.acts = RepeatActs(around, confirm, self.work)
        self.near_button = ToolButton(look, self.tr("Look for near repeats…"), "study.near")
        modes = [(EACH, self.tr("each post")), (ONE, self.tr("one of each group"))]
        self.mode = Segments(look, self.tr("What is coded"), modes)
        self.sentence = Paragraph(look, ink="text2")
        self.copy_button = ToolButton(look, self.tr("Copy"), "study.repeats_copy", icon="copy")
        self.table = FigureTable(look, self.tr("Groups of repeats"), _ROW)
        self.posts = GroupPosts(look, self._words)
        self.empty = EmptyState(look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        band = QHBoxLayout()
        band.setContentsMargins(_INSET, 0, _INSET - _RING, 0)
        band.setSpacing(10)
        band.addWidget(Words(self._around.look, self.tr("Code"), ink="text"))
        band.addWidget(self.mode)
        band.addWidget(self.sentence, 1)
        band.addWidget(self.copy_button)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addWidget(self.table, 1)
        lists.addWidget(self.posts, 1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN - _INSET, 0, MARGIN - _INSET, 12)
        column.setSpacing(10)
        column.addLayout(band)
        column.addLayout(lists, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)

    def _connect(self) -> None:
        self.near_button.clicked.connect(self.look_for_near)
        self.copy_button.clicked.connect(self.copy_sentence)
        self.mode.chosen.connect(self._mode_chosen)
        self.table.row_changed.connect(self._show_group)
        self.empty.pressed.connect(self.look_for_near)
        self.posts.chosen.connect(self._say_why)
        self.posts.apart.clicked.connect(self.turn_apart)
        self.posts.stand.clicked.connect(self.let_stand)
        self.posts.undo.clicked.connect(self.undo)
        self.work.read.connect(self._show)
        self.work.settled.connect(self.settled)
        self.work.busy_changed.connect(self._say_why)

    # --- what the page asks for ---------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The section itself."""
        return self

    def tools(self) -> list[QWidget]:
        """Give the button that looks for near repeats."""
        return [self.near_button]

    def show_project(self, session: "Session") -> None:
        """Show the groups of a project, as soon as they are read."""
        if session is not self._session:
            self._session, self.found = session, None
            self.empty.show_state(
                self.tr("Reading the groups…"), self.tr("In a large project this takes a second.")
            )
            self._stack.setCurrentWidget(self.empty)
        self._say_why()
        self.work.refresh(session)

    def leave(self) -> None:
        """Have nothing to save."""

    def let_go(self) -> None:
        """Let the session go before it is closed."""
        self.work.stop()
        self._session = self.found = None
        self.table.cells.show((), ())
        self.posts.clear()

    def show_post(self, post: int) -> None:
        """Show the group of a post once the groups are read."""
        self._wanted = post

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out in a narrow window what the tool tips tell."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        for button in (self.copy_button, self.posts.apart, self.posts.stand):
            button.show_key(wide)
        self.table.setColumnHidden(_AUTHORS, not wide)
        self.table.fit_columns()
        self.posts.table.fit_columns()

    # --- from the project to the screen -------------------------------------------------------

    def _show(self, found: Overview) -> None:
        session = self._session
        if session is None:
            return
        row, post = self._place()
        self.found = found
        if not found.groups and not found.out:
            self._show_none(found)
            return
        self.mode.choose(found.mode)
        self.sentence.setText(found.sentence(self._around.language))
        self.table.cells.show(self._words.group_columns(), self._words.group_rows(session, found))
        self.table.setColumnHidden(_AUTHORS, self.width() < _WIDE)
        self.table.fit_columns()
        wanted = self._wanted or post
        self._wanted = wanted
        self.table.choose_row(self._row_of(session, wanted, row))
        self._stack.setCurrentIndex(1)
        self._show_group(self.table.currentIndex().row())
        self._wanted = 0

    def _place(self) -> tuple[int, int]:
        return max(self.table.currentIndex().row(), 0), self.posts.post

    def _row_of(self, session: "Session", post: int, otherwise: int) -> int:
        """Give the row of a post's group; where it is in none, the row that was chosen before."""
        assert self.found is not None
        groups = self.found.groups
        own = repeats.group_of(session, post) if post else None
        if own is not None:
            ids = [group.id for group in groups]
            if min(own.posts) in ids:
                return ids.index(min(own.posts))
        return min(otherwise, len(groups) + bool(self.found.out) - 1)

    def _show_none(self, found: Overview) -> None:
        why = self.tr(
            "Retweets and posts of the same text would be grouped here. Texts that are nearly "
            "the same are looked for on request."
        )
        if not found.each:
            show_no_posts(self.empty, why)
        else:
            button = "" if self._barred() else self.tr("Look for near repeats…")
            self.empty.show_state(self.tr("No post repeats another"), why, button, "near")
        self._stack.setCurrentWidget(self.empty)
        self._say_why()

    def _show_group(self, row: int) -> None:
        session, found = self._session, self.found
        if session is None or found is None or row < 0:
            return
        out = row >= len(found.groups)
        posts = found.out if out else repeat_reading.whose(session, found.groups[row].id)
        self.posts.show_posts(session, posts, self._wanted, out=out)
        self._say_why()

    def _barred(self) -> str:
        """Say why nothing can be decided now, "" where it can."""
        if self._session is not None and self._session.read_only:
            return self.tr("The project is open for reading only.")
        return self.tr("The repeats are being worked out.") if self.work.busy else ""

    def _say_why(self) -> None:
        barred, panel, found = self._barred(), self.posts, self.found
        if found is None:
            barred = barred or self.tr("The groups are being read.")
        no_posts = found is not None and not found.each
        self.near_button.say_why(barred or (self.tr("Import posts first.") if no_posts else ""))
        self.mode.setEnabled(not barred)
        none = "" if panel.post else self.tr("Choose a post first.")
        panel.apart.say_why(barred or none)
        first = panel.out or (bool(panel.posts) and panel.post == panel.posts[0])
        stands = self.tr("Choose a post that does not stand for its group.") if first else ""
        panel.stand.say_why(barred or none or stands)
        undone = found is not None and found.can_undo
        panel.undo.say_why(barred or ("" if undone else self.tr("There is nothing to undo.")))

    # --- what keys and buttons do -------------------------------------------------------------

    def turn_apart(self) -> None:
        """Say that the chosen post is no repeat, or that it is one after all."""
        post = self.posts.post
        if self.posts.apart.isEnabled() and self.posts.out:
            self._decide(lambda other: repeats.put_back(other, post), self.tr("A repeat again"))
        elif self.posts.apart.isEnabled():
            self._decide(lambda other: repeats.take_out(other, post), self.tr("Not a repeat"))

    def let_stand(self) -> None:
        """Let the chosen post stand for its group."""
        post = self.posts.post
        if self.posts.stand.isEnabled():
            self._decide(lambda other: repeats.let_stand(other, post), self.tr("Stands now"))

    def undo(self) -> None:
        """Take back what was said last of repeats."""
        if self.posts.undo.isEnabled():
            self._decide(repeats.undo, self.tr("Undone"))

    def redo(self) -> None:
        """Bring back what was undone last."""
        if self.found is not None and self.found.can_redo and not self._barred():
            self._decide(repeats.redo, self.tr("Done again"))

    def _decide(self, what: Callable[["Session"], list[int]], said: str) -> None:
        if self._session is not None:
            self.acts.decide(self._session, what, said, self._want)

    def _want(self, post: int) -> None:
        self._wanted = post

    def turn_mode(self) -> None:
        """Ask for the other setting."""
        if self.found is not None and self.mode.isEnabled():
            self._mode_chosen(EACH if self.found.mode == ONE else ONE)

    def _mode_chosen(self, wanted: str) -> None:
        if self._session is not None and self.found is not None:
            self.mode.choose(self.found.mode)  # until the other is in force
            self.acts.change_mode(self._session, wanted)

    def look_for_near(self) -> None:
        """Look for texts that are nearly the same, in a dialog."""
        if self._session is not None and self.near_button.isEnabled():
            self.acts.look_for_near(self._session)

    def copy_sentence(self) -> None:
        """Copy the sentence for the thesis."""
        if self.found is not None:
            self.acts.copy(self.found.sentence(self._around.language))
