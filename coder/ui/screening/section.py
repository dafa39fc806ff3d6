"""The section in which it is said, by word lists and a rule, which posts are in the study."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.domain.errors import CoderError
from coder.ui.jobs import JobRunner
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.no_posts import show_no_posts
from coder.ui.parts.page_head import MARGIN, Ground, ToolButton
from coder.ui.parts.segments import Segments
from coder.ui.parts.sheet import Banner
from coder.ui.screening.change import StudyChange
from coder.ui.screening.going import GoingRow
from coder.ui.screening.hand import HandActs
from coder.ui.screening.hits_view import HitsView
from coder.ui.screening.lists import ListsPane
from coder.ui.screening.rule_view import RuleView
from coder.ui.screening.states import SectionWords, first_steps
from coder.ui.screening.suggest import SuggestForms
from coder.ui.screening.terms_view import TermsView
from coder.ui.screening.work import ScreeningWork
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

TERMS, HITS, RULE = "terms", "hits", "rule"
_LISTS, _NARROW_LISTS = 240, 176
_NARROW = 1000
_INSET = 8
_RING = 3


class ScreeningSection(Ground):
    """Word lists at the left; beside them the chosen one's terms, what they find, or the rule."""

    id = "screening"

    def __init__(self, around: Surroundings, runner: JobRunner) -> None:
        super().__init__(around.look)
        look = around.look
        self._around = around
        self._session: Session | None = None
        self._without_lists = False
        self._words = SectionWords()
        work = self.work = ScreeningWork(runner, around.errors)
        self.hand = HandActs(around)
        self.screen_button = ToolButton(look, self.tr("Screen"), "study.screen", "primary")
        self.lists = ListsPane(around, work)
        self._suggest = SuggestForms(around, runner, work)
        self.terms = TermsView(look, work, around.language, self._suggest)
        self.hits = HitsView(around, work, self.hand)
        self.rule = RuleView(around, work)
        views = [
            (TERMS, self.tr("Terms")),
            (HITS, self.tr("What they find")),
            (RULE, self.tr("Rule and counts")),
        ]
        self.switch = Segments(look, self.tr("View"), views)
        self.banner = Banner(look)
        self.going = GoingRow(look, around.language)
        self.empty = EmptyState(look)
        self.only_rule = KeyButton(look, self.tr("Screen without word lists"), "ghost")
        self.steps = first_steps(look, self.only_rule)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        for view in (self.terms, self.hits, self.rule):
            self._views.addWidget(view)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.switch)
        top.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 12)
        right.setSpacing(8)
        right.addLayout(top)
        for part in (self.banner, self.going):  # in line with the switch inside its ring
            row = QHBoxLayout()
            row.setContentsMargins(_RING, 0, _RING if part is self.banner else 0, 0)
            row.addWidget(part)
            right.addLayout(row)
        right.addWidget(self._views, 1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 12)
        left.addWidget(self.lists)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(MARGIN - _INSET, 0, MARGIN - _RING, 0)
        row.setSpacing(20)
        row.addLayout(left)
        row.addLayout(right, 1)
        self._stack = QStackedWidget()
        for each in (self.empty, self.steps, body):
            self._stack.addWidget(each)
        self._body = body
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self.lists.setFixedWidth(_LISTS)

    def _connect(self) -> None:
        self.screen_button.clicked.connect(self.screen_posts)
        self.switch.chosen.connect(self.show_view)
        self.steps.pressed.connect(self.add_list)
        self.only_rule.clicked.connect(self._go_on_without_lists)
        self.terms.term_wanted.connect(self._show_term)
        self.lists.begun.connect(self._write_terms)
        self.hand.changed.connect(self._decided)
        self.work.changed.connect(self._show)
        self.work.written.connect(self._written)
        self.work.screened.connect(self._screened)
        self.work.busy.connect(self._show_busy)
        self.work.going.connect(self.going.show_share)
        self.going.stopped.connect(self.work.stop)

    def _write_terms(self) -> None:
        """Let the terms of a new list be written."""
        self.show_view(TERMS)
        self.terms.editor.setFocus()

    # --- what the page asks for ---------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The section itself."""
        return self

    def tools(self) -> list[QWidget]:
        """Give the button that screens."""
        return [self.screen_button]

    def show_project(self, session: "Session") -> None:
        """Show the word lists and the rule of a project."""
        if session is not self._session:
            self._without_lists = False
        self._session = session
        self.work.open(session)
        self._show()
        self.work.look()

    def leave(self) -> None:
        """Keep what is written."""
        self.work.save()

    def let_go(self) -> None:
        """Let the project go before it is closed."""
        self.work.let_go()
        self._session = None

    # --- what the keys and buttons do ---------------------------------------------------------

    def add_list(self) -> None:
        """Offer lists to add."""
        steps = self._stack.currentWidget() is self.steps
        self.lists.open_add_menu(self.steps.button if steps else self.lists.add_button)

    def screen_posts(self) -> None:
        """Screen the posts by the rule as it is written."""
        if self._why_not():
            return
        try:
            rule = self.work.draft.rule()
        except CoderError as error:
            self._around.errors.in_dialog(self.tr("The posts were not screened"), error)
            return
        self.show_view(RULE)
        self.work.screen(rule)

    def in_or_out(self) -> None:
        """Put the post that is chosen in the study or out of it."""
        post = self.hits.chosen_post()
        if self._session is not None and post is not None:
            self.hand.ask(self._session, post.id, post.text)

    def undo(self) -> None:
        """Take back what was said last by hand."""
        if self._session is not None:
            self.hand.undo(self._session)

    def show_view(self, view: str) -> None:
        """Show the terms, what they find, or the rule."""
        at = self.focusWidget()
        if view != self.switch.value and at and at.hasFocus() and self._views.isAncestorOf(at):
            self.switch.setFocus()  # what goes out of sight would give it to the rail
        self.switch.choose(view)
        self._show_view()

    # --- from the project to the screen -------------------------------------------------------

    def _go_on_without_lists(self) -> None:
        self._without_lists = True
        self.show_view(RULE)
        self._show()

    def _show_term(self, term: str) -> None:
        self.show_view(HITS)
        self.hits.show_term(term)

    def _why_not(self) -> str:
        without_lists = self._without_lists or self.work.rule is not None
        return self._words.why_not(self._session, self.work, without_lists=without_lists)

    def _show(self) -> None:
        session, work = self._session, self.work
        if session is None:
            return
        if not session.counts().posts:
            show_no_posts(
                self.empty,
                self.tr("Screening says which of the collected posts belong to the study."),
            )
            self._stack.setCurrentWidget(self.empty)
        elif work.draft.lists or self._without_lists or work.rule is not None:
            self._stack.setCurrentWidget(self._body)
            self.lists.show_lists()
            self._show_view()
        else:
            self.steps.button.setEnabled(not session.read_only)
            self.only_rule.setEnabled(not session.read_only)
            self._stack.setCurrentWidget(self.steps)
        self._say_standing()

    def _show_view(self) -> None:
        if self.switch.value == TERMS:
            self.terms.show_list()
            self._views.setCurrentWidget(self.terms)
        elif self.switch.value == HITS:
            self.hits.show_list()
            self._views.setCurrentWidget(self.hits)
        else:
            self.rule.show_rule()
            self._views.setCurrentWidget(self.rule)

    def _written(self, name: str) -> None:
        self._say_standing()

    def _say_standing(self) -> None:
        self.banner.say(self._words.banner(self.work), "warning")
        self.screen_button.say_why(self._why_not())

    def _show_busy(self, busy: bool) -> None:
        posts = self._session.counts().posts if self._session is not None else 0
        self.going.show_busy(posts if busy else None)
        self._say_standing()

    def _screened(self) -> None:
        flow = self.work.flow
        self._show()
        if flow is not None:
            language = self._around.language
            words = self.tr("{inside} of {collected} posts in the study").format(
                inside=count(flow.in_study, language), collected=count(flow.collected, language)
            )
            self._around.status.show_text(
                StatusText(icon="circle_check", lead=self.tr("Screened"), strong="", text=words)
            )
            self._around.status.show_saved()
        self._around.notifier.changed.emit(StudyChange())

    def _decided(self, post: int) -> None:
        self.work.read_flow()
        self.hits.read_again()
        if self.switch.value == RULE:
            self.rule.show_rule()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lists less room in a narrow window."""
        super().resizeEvent(event)
        width = _NARROW_LISTS if self.width() < _NARROW else _LISTS
        self.lists.setFixedWidth(max(width, self.lists.narrowest))
