"""The page of the study's design: one section at a time under a switch."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.ui.actions import Handlers
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.parts.page_head import MARGIN, Ground, PageHead
from coder.ui.parts.segments import Segments
from coder.ui.sampling.acts import Acts
from coder.ui.sampling.confirm import Confirm
from coder.ui.screening.section import ScreeningSection
from coder.ui.study.coders import CodersSection
from coder.ui.study.repeats import RepeatsSection
from coder.ui.study.rounds import RoundsSection
from coder.ui.study.samples import SamplesSection
from coder.ui.study.section import Section
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_RING = 3


class StudyPage(Ground):
    """Holds the sections; Ctrl+PgUp and Ctrl+PgDown go from one to the next."""

    id = "study"
    icon = "study"
    wanted = Signal(str, str)
    """Another page of the window, and the round to show there."""

    def __init__(self, around: Surroundings, confirm: Confirm, runner: JobRunner) -> None:
        super().__init__(around.look)
        self._session: Session | None = None
        self.confirm = confirm
        acts = self.acts = Acts(around, around.language, runner)
        self.rounds = RoundsSection(around, acts)
        self.samples = SamplesSection(around, acts)
        self.coders = CodersSection(around, acts, runner)
        self.screening = ScreeningSection(around, runner)
        self.repeats = RepeatsSection(around, confirm, runner)
        self.sections: tuple[Section, ...] = (
            self.screening,
            self.repeats,
            self.samples,
            self.rounds,
            self.coders,
        )
        self.head = PageHead(around.look, self.title())
        options = [(each.id, each.title()) for each in self.sections]
        self.switch = Segments(around.look, self.tr("Part of the design"), options)
        self._stack = QStackedWidget()
        self._lay_out()
        self.switch.chosen.connect(self._chosen)
        self.rounds.wanted.connect(self.wanted)
        around.notifier.changed.connect(self._project_changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - _RING, 12, MARGIN - _RING, 12)
        row.setSpacing(12)
        row.addWidget(self.switch)
        row.addStretch(1)
        for section in self.sections:
            self._stack.addWidget(section.widget)
            for tool in section.tools():
                row.addWidget(tool)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(row)
        page.addWidget(self._stack, 1)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Design")

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {
            "study.next": self._go_next,
            "study.previous": self._go_previous,
            "study.screen": self._screen,
            "study.add_list": self._add_list,
            "study.in_or_out": self._in_or_out,
            "study.undo": self._undo,
            "study.draw": self.samples.draw,
            "study.open_round": self.rounds.open_round,
            "study.next_step": self.rounds.take_next_step,
            "study.agreement": self.rounds.look_at_agreement,
            "study.write_packet": self.rounds.write_packet,
            "study.bring_home": self.rounds.bring_home,
            "study.close_round": self.rounds.close_round,
            "study.share_out": self.coders.share_out,
            "study.spread": self.coders.spread,
            "study.share_later": self.coders.share_later,
            **{
                action: partial(self._of_repeats, act)
                for action, act in self.repeats.handlers().items()
            },
        }

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give no keys of the project's own."""
        return ()

    def activate(self, session: "Session") -> None:
        """Show the session in the section that was last in view."""
        self._session = session
        self._show()

    def leave(self) -> None:
        """Let the section save what is half written."""
        self.current.leave()

    def let_go(self) -> None:
        """Let the project go before it is closed."""
        self.screening.let_go()
        self.repeats.let_go()
        self.coders.let_go()
        self._session = None

    def index_grew(self) -> None:
        """Show the section in view anew, because more posts can be found by their words."""
        if self.isVisible() and self._session is not None:
            self.current.show_project(self._session)

    @property
    def help_id(self) -> str:
        """What help is asked for: that of the section in view."""
        of_its_own = self.current in {self.screening, self.repeats}
        return self.current.id if of_its_own else self.id

    # --- the sections -------------------------------------------------------------------------

    @property
    def current(self) -> Section:
        """The section in view."""
        return next(each for each in self.sections if each.id == self.switch.value)

    def go_to(self, section: str) -> None:
        """Show a section by its id; raises KeyError."""
        if section not in {each.id for each in self.sections}:
            raise KeyError(section)
        self.current.leave()
        self.switch.choose(section)
        self._show()

    def place(self) -> object:
        """Give the section in view."""
        return self.switch.value

    def stand_at(self, place: object) -> None:
        """Show the section again that was in view."""
        if place in {each.id for each in self.sections}:
            self.go_to(str(place))

    def _chosen(self, section: str) -> None:
        for each in self.sections:
            if each.widget is self._stack.currentWidget():
                each.leave()
        self._show()

    def _screen(self) -> None:
        self.go_to(self.screening.id)
        self.screening.screen_posts()

    def _add_list(self) -> None:
        self.go_to(self.screening.id)
        self.screening.add_list()

    def _in_or_out(self) -> None:
        if self.current is self.screening:
            self.screening.in_or_out()

    def _undo(self) -> None:
        if self.current is self.screening:
            self.screening.undo()
        elif self.current is self.repeats:
            self.repeats.undo()

    def _of_repeats(self, act: Callable[[], object]) -> None:
        if self.current is self.repeats:
            act()
        else:
            self.go_to(self.repeats.id)

    def _go_next(self) -> None:
        self._step(1)

    def _go_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        ids = [each.id for each in self.sections]
        self.go_to(ids[(ids.index(self.switch.value) + by) % len(ids)])

    def _show(self) -> None:
        current = self.current
        self._stack.setCurrentWidget(current.widget)
        for section in self.sections:
            for tool in section.tools():
                tool.setVisible(section is current)
        if self._session is not None and self.is_for(self._session):
            current.show_project(self._session)

    def _project_changed(self, change: object) -> None:
        if self.isVisible() and self._session is not None:
            self.current.show_project(self._session)
