"""The window: the rail, the pages, and the line at its foot."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coder.ui.actions import Handlers, build_actions, key_label, key_of, specs_of, words
from coder.ui.band import Band
from coder.ui.command_list import CommandList
from coder.ui.dropping import dropped_file, dropped_packets
from coder.ui.help.key_column import KeyRow
from coder.ui.look.look import Look
from coder.ui.look.sizes import sizes_for
from coder.ui.page import Page, help_of
from coder.ui.palette import Palette
from coder.ui.palette_entries import Entry
from coder.ui.parts.dim import Dim
from coder.ui.rail import Rail, RailButton
from coder.ui.seats import SEATS
from coder.ui.status_line import StatusLine, StatusText

if TYPE_CHECKING:
    from coder.services.session import Session


@dataclass(frozen=True, slots=True)
class Commands:
    """What the keys of the whole window do beyond changing the page."""

    new: Callable[[], object]
    open: Callable[[], object]
    import_posts: Callable[[], object]
    export: Callable[[], object]
    log: Callable[[], object]
    settings: Callable[[], object]
    recent: Callable[[], Sequence[Entry]]
    """Gives the projects that can be opened from the command search."""


class Window(QMainWindow):
    """Shows one page of a project at a time; without a project, the start page if there is one.

    `closing` carries the session that is about to be closed, `file_dropped` the path of a file
    that was dropped while a project is open, `packets_dropped` those of several packets,
    `help_wanted` the id of the page in view ("start" where there is none), its keys, and what the
    help shall stand over; `writing_wanted` asks for a project that is open for reading to be opened
    for writing, `copy_wanted` for a copy of it.
    """

    closing = Signal(object)
    writing_wanted = Signal()
    copy_wanted = Signal()
    file_dropped = Signal(object)
    packets_dropped = Signal(object)
    help_wanted = Signal(str, object, object)

    def __init__(self, look: Look, status: StatusLine, start: QWidget | None = None) -> None:
        super().__init__()
        self.look = look
        self.status = status
        self.session: Session | None = None
        self.palette_sheet = Palette(look, self)
        self.rail = Rail(look)
        self.band = Band(look)
        self.band.pressed.connect(self.writing_wanted)
        self.band.more_pressed.connect(self.copy_wanted)
        self._makers: Mapping[str, Callable[[], Page]] = {}
        self._list = CommandList(self.page, self.go_to_page, self._action)
        self._buttons: dict[str, RailButton] = {}
        self._current: Page | None = None
        self.guards: list[Callable[[], bool]] = []
        self._why = ""
        self._commands: Commands | None = None
        self._actions: dict[str, QAction] = {}
        self._stack = QStackedWidget()
        self._start = start or QWidget()
        self._stack.addWidget(self._start)
        self._lay_out()
        self._dim = Dim(look, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 450)
        self.resize(1440, 900)
        self.setWindowTitle("Coder")

    def _lay_out(self) -> None:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)
        self.rail.mark.clicked.connect(self.close_project)
        for icon, name, action, call in (
            ("search", self.tr("Search commands"), "window.search", self.search),
            ("help", self.tr("Help"), "window.keys", self.show_keys),
            ("settings", self.tr("Settings"), "window.settings", self._settings),
        ):
            self.rail.add_foot(icon, name, key_of(action)).clicked.connect(call)
        self._show_frame(False)

    def take_pages(self, makers: Mapping[str, Callable[[], Page]], commands: Commands) -> None:
        """Take what gives each page, and the window's commands; called once."""
        self._commands = commands
        self._makers = makers
        for seat in SEATS:
            button = self.rail.add_page(seat.icon, seat.name, key_of(f"window.{seat.id}"))
            button.setProperty("page", seat.id)
            button.clicked.connect(self._button_clicked)
            self._buttons[seat.id] = button
        self._actions.update(build_actions(self, "window", self.handlers()))
        self.rail.apply_sizes(sizes_for(self.width(), self.height()))

    def take_page(self, page: Page) -> None:
        """Give a page that was just made its place and its keys."""
        self._stack.addWidget(page.widget)
        self._actions.update(build_actions(page.widget, page.id, page.handlers()))

    def handlers(self) -> Handlers:
        """Give the function behind each action of the whole window."""
        assert self._commands is not None
        return {
            "window.new": self._commands.new,
            "window.open": self._commands.open,
            "window.import": self._commands.import_posts,
            "window.export": self._commands.export,
            "window.log": self._commands.log,
            "window.close": self.close_project,
            "window.posts": self._go_posts,
            "window.codebook": self._go_codebook,
            "window.coding": self._go_coding,
            "window.reliability": self._go_reliability,
            "window.results": self._go_results,
            "window.study": self._go_study,
            "window.packet": self._go_packet,
            "window.search": self.search,
            "window.settings": self._settings,
            "window.keys": self.show_keys,
        }

    def page(self, page_id: str) -> Page:
        """Give a page by its id, made now where it was not; raises KeyError."""
        return self._makers[page_id]()

    def page_names(self) -> dict[str, str]:
        """Give the names of the pages by their ids, "window" for what counts on all of them."""
        names = {seat.id: seat.name for seat in SEATS}
        return {"window": self.tr("Everywhere"), "start": self.tr("Start page"), **names}

    @property
    def current(self) -> Page | None:
        """The page in view, None on the start page."""
        return self._current

    def show_session(self, session: "Session", page_id: str = "coding") -> None:
        """Show a project that was opened."""
        self.session = session
        coder = session.coder
        name = session.name if coder is None else f"{session.name} · {coder.name}"
        self.setWindowTitle(f"{name} – Coder")
        self.status.clear()
        self._show_frame(True)
        here = [seat.id for seat in SEATS if seat.belongs_to(session)]
        for other_id, button in self._buttons.items():
            button.setVisible(other_id in here)
        self.go_to_page(page_id if page_id in here else "coding")
        self._say_limits(session)

    def show_start(self) -> None:
        """Close the project and show the start page."""
        self._close_session()
        self.band.say("")
        self.setWindowTitle("Coder")
        self._show_frame(False)
        self._stack.setCurrentWidget(self._start)

    def close_project(self) -> None:
        """Close the project, unless something unsaved shall be kept first."""
        if self.session is not None and self.may_close():
            self.show_start()

    def go_to_page(self, page_id: str) -> None:
        """Bring a page into view; nothing happens for a page that is not there."""
        belongs = any(seat.belongs_to(self.session) for seat in SEATS if seat.id == page_id)
        if self.session is None or not belongs:
            return
        page = self.page(page_id)
        if self._current is not None and self._current is not page:
            self._current.leave()
            self.status.show_text(StatusText())  # its keys are those of the page before
        self._current = page
        for other_id, button in self._buttons.items():
            button.setChecked(other_id == page_id)
        self._stack.setCurrentWidget(page.widget)
        page.activate(self.session)
        page.widget.setFocus()

    def show_keys(self) -> None:
        """Ask for the help of the page in view, with every key of it."""
        self.help_wanted.emit(help_of(self._current), self.key_sections(), self)

    def help_over(self, dialog: QWidget) -> None:
        """Ask for the help of a dialog that stands over the page in view."""
        self.help_wanted.emit(help_of(self._current), self.key_sections(), dialog)

    def key_sections(self) -> dict[str, list[KeyRow]]:
        """Give every key of the page in view."""
        page = self._current
        sections: dict[str, list[KeyRow]] = {}
        if page is not None:
            for line in page.key_lines():
                sections.setdefault(line.section, []).append(KeyRow(line.keys, line.text))
        names = self.page_names()
        for page_id in ("start", "window") if page is None else (page.id, "window"):
            title = names[page_id]
            for spec in specs_of(page_id):
                if not self.can_do(spec.id):
                    continue
                keys = tuple(key_label(key) for key in spec.keys)
                row = KeyRow(keys, words(spec.text), words(spec.help))
                sections.setdefault(title, []).append(row)
        return sections

    def can_do(self, action_id: str) -> bool:
        """Tell whether an action is of use now."""
        page_id = action_id.partition(".")[0]
        here = self._current.id if self._current is not None else "start"
        if page_id not in {here, "window"} or self._action(action_id) is None:
            return False
        return page_id != "window" or not self._list.why_not(action_id, self.session)

    def _action(self, action_id: str) -> QAction | None:
        found = self._actions.get(action_id)
        return found or self._start.findChild(QAction, action_id)

    def say_why(self, reason: str) -> None:
        """Say in the band why the project can only be read; nothing where it can be written to."""
        self._why = reason
        if self.session is not None:
            self._say_limits(self.session)

    def _say_limits(self, session: "Session") -> None:
        if not session.read_only:
            self.band.say("")
            return
        words = self.tr("Open for reading only: everything can be looked at, nothing changed.")
        self.band.say(
            f"{words}\n{self._why}".strip(),
            self.tr("Try to open for writing"),
            self.tr("Save a copy as…"),
        )

    def search(self) -> None:
        """Show the command search."""
        assert self._commands is not None
        entries = self._list.entries(self.session, self._current)
        self.palette_sheet.show_entries([*entries, *self._commands.recent()])

    def _settings(self) -> None:
        assert self._commands is not None
        self._commands.settings()

    def _show_frame(self, shown: bool) -> None:
        self.rail.setVisible(shown)
        self.status.setVisible(shown)

    def _button_clicked(self) -> None:
        button = self.sender()
        assert button is not None
        self.go_to_page(button.property("page"))

    def _go_posts(self) -> None:
        self.go_to_page("posts")

    def _go_codebook(self) -> None:
        self.go_to_page("codebook")

    def _go_coding(self) -> None:
        self.go_to_page("coding")

    def _go_reliability(self) -> None:
        self.go_to_page("reliability")

    def _go_results(self) -> None:
        self.go_to_page("results")

    def _go_study(self) -> None:
        self.go_to_page("study")

    def _go_packet(self) -> None:
        self.go_to_page("packet")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pass the measures of the window's class on."""
        super().resizeEvent(event)
        self.rail.apply_sizes(sizes_for(self.width(), self.height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, or packets, while a project is open and no dialog stands over it."""
        fits = dropped_file(event) is not None or dropped_packets(event)
        if self._may_take_drop() and fits:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the file."""
        path = dropped_file(event)
        if self._may_take_drop() and path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)
        elif self._may_take_drop() and (packets := dropped_packets(event)):
            event.acceptProposedAction()
            self.packets_dropped.emit(packets)

    def _may_take_drop(self) -> bool:
        return self.session is not None and QApplication.activeModalWidget() is None

    def hand_over(self) -> "Session | None":
        """Save what is half written and give the open project up, still open, to another window."""
        if self._current is not None:
            self._current.leave()
        session, self.session, self._current = self.session, None, None
        return session

    def may_close(self) -> bool:
        """Ask all who keep something unsaved; tell whether the project may be closed."""
        return self.session is None or all(guard() for guard in self.guards)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is half written and close the project."""
        if not self.may_close():
            event.ignore()
            return
        self._close_session()
        super().closeEvent(event)

    def _close_session(self) -> None:
        if self._current is not None:
            self._current.leave()
        if self.session is not None:
            self.closing.emit(self.session)
            self.session.close()
        self.session = self._current = None
