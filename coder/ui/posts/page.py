"""The page of posts: a list of any length, search as one types, filters, and the post beside it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.services import examples, post_list
from coder.ui.actions import Handlers
from coder.ui.jobs import JobRunner
from coder.ui.look.sizes import sizes_for
from coder.ui.page import KeyLine
from coder.ui.parts.page_head import WIDE
from coder.ui.parts.step_cards import StepCards
from coder.ui.posts.acts import PostActs
from coder.ui.posts.column_menu import ColumnMenu
from coder.ui.posts.columns import PostColumn
from coder.ui.posts.empty import steps
from coder.ui.posts.filter_acts import FilterActs
from coder.ui.posts.finder import Finder
from coder.ui.posts.model import place_of
from coder.ui.posts.screen import PostsScreen
from coder.ui.posts.status import Standing, StatusWords
from coder.ui.reliability.seal import SealKeeper
from coder.ui.screening.change import StudyChange
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.post_filter import PostFilter
    from coder.services.post_list import PostRow, Reading
    from coder.services.post_search import Found
    from coder.services.session import Session


class PostsPage(PostsScreen):
    """Shows the posts of a project; `post_wanted` carries the row id of one to be coded."""

    id = "posts"
    post_wanted = Signal(int)
    import_wanted = Signal()
    history_wanted = Signal(int)
    repeats_wanted = Signal(int)
    """Carries the row id of a post whose group of repeats should be shown."""

    def __init__(self, around: Surroundings, runner: JobRunner, seal: SealKeeper) -> None:
        super().__init__(around.look, around.language)
        self._around = around
        self._seal = seal
        language = self._language = around.language
        self._session: Session | None = None
        self._reading: Reading | None = None
        self._asked: PostFilter | None = None
        self._found: Found | None = None
        self._total = 0
        self._wanted_post = 0
        self._status = StatusWords(language)
        self.finder = Finder(runner, around.errors)
        self.acts = PostActs(around, self._current)
        self.filters = FilterActs(around, self.bar, self)
        self._connect()

    def _connect(self) -> None:
        self.finder.found.connect(self._show_found)
        acts = self.acts
        acts.written.connect(self._written)
        acts.decided.connect(self._decided)
        acts.picked.connect(self._show_current)
        acts.copied.connect(lambda: self._show_status(self.tr("Text copied")))
        acts.history_wanted.connect(self.history_wanted)
        acts.repeats_wanted.connect(self.repeats_wanted)
        self.panel.study_wanted.connect(acts.in_or_out)
        self.panel.example_wanted.connect(acts.pick_example)
        self._around.notifier.changed.connect(self._study_changed)
        self.bar.changed.connect(self._ask)
        self.bar.search.left.connect(self.table.setFocus)
        self.bar.days_wanted.connect(self.filters.choose_days)
        self.bar.coder_wanted.connect(self.show_coder)
        self.table.opened.connect(self.open_post)
        self.table.row_changed.connect(self._show_row)
        self.table.header.sort_wanted.connect(self.filters.sort)
        self.panel.code_wanted.connect(self.open_post)
        self.panel.group_wanted.connect(acts.show_repeats)
        self.panel.history_wanted.connect(acts.show_history)
        self.nothing.pressed.connect(self.clear_filters)
        self.import_button.clicked.connect(self.import_wanted)
        self.columns_button.clicked.connect(self.choose_columns)

    @cached_property
    def columns_menu(self) -> ColumnMenu:
        """The columns to choose from."""
        menu = ColumnMenu(self._around.settings, self.columns_button.text(), self)
        menu.changed.connect(lambda: self._show_list(keep=True))
        return menu

    @cached_property
    def steps(self) -> StepCards:
        """What is shown while there are no posts."""
        cards = steps(self.look)
        cards.pressed.connect(self.import_wanted)
        self.stack.addWidget(cards)
        return cards

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {
            "posts.search": self.filters.focus_search,
            "posts.flag": self.acts.flag,
            "posts.in_or_out": self.acts.in_or_out,
            "posts.example": self.acts.pick_example,
            "posts.undo": self.acts.undo_in_or_out,
            "posts.copy": self.acts.copy,
            "posts.sort": self.filters.sort,
            "posts.columns": self.choose_columns,
            "posts.clear": self.clear_filters,
            "posts.repeats": self.acts.show_repeats,
            "posts.history": self.acts.show_history,
        }

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now."""
        return self.acts.why_not(session, action_id)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give no keys of the project's own."""
        return ()

    def activate(self, session: "Session") -> None:
        """Show the session's posts as they are now."""
        if session is not self._session:
            self._session = self.acts.session = session
            self._reading = self._found = None
            self.finder.open(session)
            self.model.clear()
            self.panel.show_nothing()
            self.filters.take_kept()
        self.refresh()

    def leave(self) -> None:
        """Have nothing to save."""

    def place(self) -> tuple[int, str, str, int]:
        """Tell where the user is: the post in view, and what was searched and asked for."""
        wanted = self.bar.filter
        return self.post_in_view(), wanted.words, wanted.state, int(wanted.flagged)

    def post_in_view(self) -> int:
        """Give the row id of the post that is chosen, 0 for none."""
        row = self._current()
        return 0 if row is None else row.line.id

    def stand_at(self, place: object) -> None:
        """Go to where the user was; the other filters are taken off."""
        match place:
            case (int() as post, str() as words, str() as state, int() as flagged):
                self._wanted_post = post
                self.filters.take_place(words, state, flagged=bool(flagged))
                self._ask()

    def let_go(self) -> None:
        """Let the session go before it is closed."""
        self.finder.stop()
        self.model.clear()
        self._session = self.acts.session = None
        self._reading = self._found = self._asked = None

    def posts_came(self) -> None:
        """Read everything anew when the page is next in view, because posts came or changed."""
        self.finder.forget_order()
        if self.isVisible():
            self.refresh()

    def index_grew(self) -> None:
        """Search again, because more posts can be found by their words."""
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read counts, codebook and codings anew, and list the posts that fit now."""
        session = self._session
        if session is None:
            return
        counts = session.counts()
        self._total = counts.posts
        self.head.subtitle.say(
            self._status.head_words(counts.posts, counts.sources, session.read_only)
        )
        self.stack.setCurrentWidget(self.body if counts.posts else self.steps)
        for button in (self.columns_button, self.import_button):
            button.setVisible(bool(counts.posts))
        reason = self.acts.why_no_change(session)
        self.import_button.say_why(reason)
        self.panel.say_why(reason)
        self._reading = self._reading_now(session)
        self.bar.show_reading(self._reading, post_list.coders(session))
        self._show_status()
        if counts.posts:
            self._ask()

    def _reading_now(self, session: "Session") -> "Reading":
        """Give the codings in view: another coder's only as long as they may be seen."""
        before = self._reading
        if before is None or before.seal is None or not self._seal.may_open(session):
            return post_list.own_reading(session)
        return post_list.reading_of(session, before.coder_name)

    # --- what the keys and buttons do ---------------------------------------------------------

    def open_post(self) -> None:
        """Code the post that is chosen."""
        row = self._current()
        if row is not None:
            self.post_wanted.emit(row.line.id)

    def _written(self) -> None:
        self.model.read_again()
        self._show_current()
        self._ask()

    def _study_changed(self, change: object) -> None:
        if isinstance(change, StudyChange):
            self.finder.forget_order()

    def _decided(self) -> None:
        self.finder.forget_order()
        self._written()

    def clear_filters(self) -> None:
        """Show all posts again."""
        self.filters.clear()
        self.table.setFocus()

    def show_coder(self, name: object) -> None:
        """Show the codings of a coder, once it is clear that they may be seen."""
        session = self._session
        if session is None:
            return
        own = session.coder.name if session.coder is not None else ""
        try:
            if name in {"", own}:
                self._reading = post_list.own_reading(session)
            elif self._seal.may_open(session, ask=True):
                self._reading = post_list.reading_of(session, str(name))
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self.refresh()

    def choose_columns(self) -> None:
        """Offer the columns, each with a tick where it is shown."""
        self.columns_menu.open_under(self.columns_button, self._all_columns())

    # --- from the project to the screen -------------------------------------------------------

    def _all_columns(self) -> tuple[PostColumn, ...]:
        if self._reading is None:
            return ()
        return self.columns.all_of(self._reading, self._around.settings.post_columns)

    def _ask(self) -> None:
        session, reading = self._session, self._reading
        if session is None or reading is None:
            return
        wanted = self.bar.filter
        self.table.header.show_arrow(self.filters.arrow())
        self.finder.ask(wanted, reading, post_list.stamp(session))
        self._show_status()

    def _show_found(self, found: "Found") -> None:
        wanted = self.bar.filter
        before, self._asked = self._asked, wanted
        self._found = found
        self._show_list(keep=wanted == before or not wanted.words)
        nothing = not found.ids and not self.finder.busy
        self.list.setCurrentWidget(self.nothing if nothing else self.table)
        if nothing:
            self.nothing.show_filter(wanted, unsearched=found.unsearched)
        waiting = found.unsearched if wanted.words and not nothing else 0
        self.notice.say(self._status.unsearched(waiting) if waiting else "", "warning")
        self._show_status()

    def _show_list(self, *, keep: bool) -> None:
        """List what was found; `keep` stays at the post and the place in view where it can."""
        session, reading, found = self._session, self._reading, self._found
        if session is None or reading is None or found is None:
            return
        present = self._current()
        wanted = self._wanted_post or (present.line.id if present is not None else 0)
        bar = self.table.verticalScrollBar()
        place, long = bar.value(), self.table.currentIndex().row()
        columns = [column for column in self._all_columns() if column.shown]
        self.model.show(session, reading, columns, found.ids)
        self.table.fit_columns()
        stays = keep or bool(self._wanted_post)
        row = place_of(wanted, found.ids, long) if wanted and stays else -1
        if row >= 0 or found.whole:
            self._wanted_post = 0
        if row == long and row >= 0:
            bar.setValue(place)
        if found.ids:
            self.table.choose_row(max(row, 0))
        else:
            self._show_row(-1)

    def _show_current(self) -> None:
        self._show_row(self.table.currentIndex().row())

    def _show_row(self, at: int) -> None:
        session, reading = self._session, self._reading
        row = self.model.row(at)
        if session is None or reading is None or row is None:
            self.panel.show_nothing()
            return
        picked = examples.codes_of(session, row.line.id)
        self.panel.show_post(row, reading, self.bar.filter.words, picked)
        self._show_status()

    def _show_status(self, done: str = "") -> None:
        if self._session is None or not self.isVisible():
            return
        found = self._found
        standing = Standing(
            listed=len(found.ids) if found else 0,
            whole=found is not None and found.whole and not self.finder.busy,
            chosen=self._current() is not None,
            empty=not self._total,
            read_only=self._session.read_only,
            done=done,
        )
        self._around.status.show_text(self._status.line(standing))

    def _current(self) -> "PostRow | None":
        return self.model.row(self.table.currentIndex().row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keys go to the list, or to the way on: a proxy would cut the round of Tab."""
        (self.table if self._total else self.steps.button).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of the window's class."""
        super().resizeEvent(event)
        window = self.window()
        self.panel.apply_sizes(sizes_for(window.width(), window.height()))
        self.import_button.show_key(self.width() >= WIDE - 300)
