"""The page of the study's design: one section at a time under a switch."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.ui.actions import Handlers, key_label, key_of
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine, LetsGo
from coder.ui.parts.no_posts import IMPORT
from coder.ui.parts.page_head import MARGIN, Ground, PageHead
from coder.ui.parts.segments import Segments
from coder.ui.sampling.acts import Acts
from coder.ui.sampling.confirm import Confirm
from coder.ui.screening.section import ScreeningSection
from coder.ui.status_line import StatusText
from coder.ui.study.coders import CodersSection
from coder.ui.study.repeats import RepeatsSection
from coder.ui.study.rounds import RoundsSection
from coder.ui.study.samples import SamplesSection
from coder.ui.study.section import Section
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_RING = 3
_WITH_HELP = {"screening", "repeats"}
_OF_SECTIONS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "study.screen": ("screening", ScreeningSection.screen_posts),
    "study.add_list": ("screening", ScreeningSection.add_list),
    "study.draw": ("samples", SamplesSection.draw),
    "study.open_round": ("rounds", RoundsSection.open_round),
    "study.next_step": ("rounds", RoundsSection.take_next_step),
    "study.agreement": ("rounds", RoundsSection.look_at_agreement),
    "study.write_packet": ("rounds", RoundsSection.write_packet),
    "study.bring_home": ("rounds", RoundsSection.bring_home),
    "study.close_round": ("rounds", RoundsSection.close_round),
    "study.share_out": ("coders", CodersSection.share_out),
    "study.spread": ("coders", CodersSection.spread),
    "study.share_later": ("coders", CodersSection.share_later),
}
_OF_REPEATS = {
    "study.near": RepeatsSection.look_for_near,
    "study.repeat_mode": RepeatsSection.turn_mode,
    "study.repeat_apart": RepeatsSection.turn_apart,
    "study.repeat_stand": RepeatsSection.let_stand,
    "study.repeats_copy": RepeatsSection.copy_sentence,
    "study.redo": RepeatsSection.redo,
}

S = TypeVar("S", bound=Section)


class StudyPage(Ground):
    """Holds the sections, each made when it is first wanted.

    Ctrl+PgUp and Ctrl+PgDown go from one to the next.
    """

    id = "study"
    wanted = Signal(str, str)
    """Another page of the window, and the round to show there."""
    import_wanted = Signal()
    settled = Signal()
    """The coding queues may hold other posts now."""

    def __init__(self, around: Surroundings, confirm: Confirm, runner: JobRunner) -> None:
        super().__init__(around.look)
        self._around = around
        self._runner = runner
        self._session: Session | None = None
        self._shown: Section | None = None
        self._made: dict[str, Section] = {}
        self.confirm = confirm
        self.acts = Acts(around, around.language, self._runner)
        self.head = PageHead(around.look, self.title())
        titles = {
            "screening": self.tr("Screening"),
            "repeats": self.tr("Repeats"),
            "samples": self.tr("Samples"),
            "rounds": self.tr("Rounds"),
            "coders": self.tr("Coders"),
        }
        self.parts = tuple(titles)
        """The ids of the sections, in their order."""
        self.switch = Segments(around.look, self.tr("Part of the design"), tuple(titles.items()))
        self._stack = QStackedWidget()
        self._lay_out()
        self.switch.chosen.connect(self._show)
        around.notifier.changed.connect(self._project_changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - _RING, 12, MARGIN - _RING, 12)
        row.setSpacing(12)
        row.addWidget(self.switch)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(row)
        page.addWidget(self._stack, 1)

    # --- the sections -------------------------------------------------------------------------

    @cached_property
    def screening(self) -> ScreeningSection:
        """Which posts are in the study."""
        return self._take(ScreeningSection(self._around, self._runner))

    @cached_property
    def repeats(self) -> RepeatsSection:
        """Posts that say the same."""
        section = RepeatsSection(self._around, self.confirm, self._runner)
        section.settled.connect(self.settled)
        return self._take(section)

    @cached_property
    def samples(self) -> SamplesSection:
        """What was drawn."""
        return self._take(SamplesSection(self._around, self.acts))

    @cached_property
    def rounds(self) -> RoundsSection:
        """What the rounds are for, and how they stand."""
        section = RoundsSection(self._around, self.acts)
        section.wanted.connect(self.wanted)
        return self._take(section)

    @cached_property
    def coders(self) -> CodersSection:
        """Who codes."""
        return self._take(CodersSection(self._around, self.acts, self._runner))

    def _take(self, section: S) -> S:
        self._made[section.id] = section
        self._stack.addWidget(section.widget)
        section.empty.pressed.connect(self._way_pressed)
        for tool in section.tools():
            tool.hide()
            self.head.row.addWidget(tool)
        return section

    def _way_pressed(self, purpose: str) -> None:
        if purpose == IMPORT:
            self.import_wanted.emit()

    def make_one_ahead(self) -> bool:
        """Make one of the sections that are not there yet; tell whether there was one."""
        missing = next((part for part in self.parts if not self.is_made(part)), "")
        if missing:
            getattr(self, missing)
        return bool(missing)

    def is_made(self, part: str) -> bool:
        """Tell whether a section is there already."""
        return part in self._made

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
            "study.in_or_out": self._in_or_out,
            "study.undo": self._undo,
            **{action: partial(self._act, *act) for action, act in _OF_SECTIONS.items()},
            **{action: partial(self._repeat, act) for action, act in _OF_REPEATS.items()},
        }

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give no keys of the project's own."""
        return ()

    def activate(self, session: "Session") -> None:
        """Show the session in the section that was last in view."""
        self._session = session
        self._show()
        if self._around.status.content == StatusText():
            self._around.status.show_text(self._keys())

    def _keys(self) -> StatusText:
        return StatusText(
            keys=(
                (key_label(key_of("study.previous")), self.tr("previous part")),
                (key_label(key_of("study.next")), self.tr("next part")),
                (key_label(key_of("window.search")), self.tr("all that can be done")),
                (key_label(key_of("window.keys")), self.tr("help")),
            )
        )

    def leave(self) -> None:
        """Let the section save what is half written."""
        if self._shown is not None:
            self._shown.leave()

    def let_go(self) -> None:
        """Let the project go before it is closed."""
        for section in self._made.values():
            if isinstance(section, LetsGo):
                section.let_go()
        self._session = None

    def index_grew(self) -> None:
        """Show the section in view anew, because more posts can be found by their words."""
        if self.isVisible() and self._session is not None:
            self.current.show_project(self._session)

    @property
    def help_id(self) -> str:
        """What help is asked for: that of the section in view."""
        return self.switch.value if self.switch.value in _WITH_HELP else self.id

    # --- from one section to another ----------------------------------------------------------

    @property
    def current(self) -> Section:
        """The section in view, made now where it was not."""
        makers: dict[str, Callable[[], Section]] = {
            "screening": lambda: self.screening,
            "repeats": lambda: self.repeats,
            "samples": lambda: self.samples,
            "rounds": lambda: self.rounds,
            "coders": lambda: self.coders,
        }
        return makers[self.switch.value]()

    def go_to(self, section: str) -> None:
        """Show a section by its id; raises KeyError."""
        if section not in self.parts:
            raise KeyError(section)
        self.switch.choose(section)
        self._show()

    def place(self) -> object:
        """Give the section in view."""
        return self.switch.value

    def stand_at(self, place: object) -> None:
        """Show the section again that was in view."""
        if place in self.parts:
            self.go_to(str(place))

    def _act(self, section: str, act: Callable[[Any], object]) -> None:
        """Do an act of a section, which comes into view for it."""
        if self.switch.value != section:
            self.go_to(section)
        act(self.current)

    def _in_or_out(self) -> None:
        if self.switch.value == "screening":
            self.screening.in_or_out()

    def _undo(self) -> None:
        if self.switch.value == "screening":
            self.screening.undo()
        elif self.switch.value == "repeats":
            self.repeats.undo()

    def _repeat(self, act: Callable[[RepeatsSection], object]) -> None:
        if self.switch.value == "repeats":
            act(self.repeats)
        else:
            self.go_to("repeats")

    def _go_next(self) -> None:
        self._step(1)

    def _go_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        place = self.parts.index(self.switch.value) + by
        self.go_to(self.parts[place % len(self.parts)])

    def _show(self) -> None:
        shown, current = self._shown, self.current
        if shown is not None and shown is not current:
            shown.leave()
        self._shown = current
        self._stack.setCurrentWidget(current.widget)
        for section in self._made.values():
            for tool in section.tools():
                tool.setVisible(section is current)
        if self._session is not None and self.is_for(self._session):
            current.show_project(self._session)

    def _project_changed(self, change: object) -> None:
        if self.isVisible() and self._session is not None:
            self.current.show_project(self._session)
