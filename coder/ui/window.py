"""The window: the rail, the pages, and the line at its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coder.ui.actions import Handlers, build_actions, key_label, specs_of, words
from coder.ui.dropping import dropped_file
from coder.ui.help.key_column import KeyRow
from coder.ui.look.look import Look
from coder.ui.look.sizes import sizes_for
from coder.ui.page import Page
from coder.ui.parts.dim import Dim
from coder.ui.rail import Rail, RailButton
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


class Window(QMainWindow):
    """Shows one page of a project at a time; without a project, the start page if there is one.

    `closing` carries the session that is about to be closed, `file_dropped` the path of a file
    that was dropped while a project is open, `help_wanted` the id of the page in view ("start"
    where there is none), its keys, and what the help shall stand over.
    """

    closing = Signal(object)
    file_dropped = Signal(object)
    help_wanted = Signal(str, object, object)

    def __init__(self, look: Look, status: StatusLine, start: QWidget | None = None) -> None:
        super().__init__()
        self.look = look
        self.status = status
        self.session: Session | None = None
        self.rail = Rail(look)
        self._pages: dict[str, Page] = {}
        self._buttons: dict[str, RailButton] = {}
        self._current: Page | None = None
        self.guards: list[Callable[[], bool]] = []
        self._commands: Commands | None = None
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
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)
        help_button = self.rail.add_foot("help", self.tr("Help"), "F1")
        help_button.clicked.connect(self.show_keys)
        self._show_frame(False)

    def take_pages(self, pages: Sequence[Page], commands: Commands) -> None:
        """Take the pages in the rail's order and the window's commands; called once."""
        self._commands = commands
        for page in pages:
            self._pages[page.id] = page
            self._stack.addWidget(page.widget)
            key = next(s.keys[0] for s in specs_of("window") if s.id == f"window.{page.id}")
            button = self.rail.add_page(page.icon, page.title(), key)
            button.setProperty("page", page.id)
            button.clicked.connect(self._button_clicked)
            self._buttons[page.id] = button
            build_actions(page.widget, page.id, page.handlers())
        build_actions(self, "window", self.handlers())
        self.rail.apply_sizes(sizes_for(self.width(), self.height()))

    def handlers(self) -> Handlers:
        """Give the function behind each action of the whole window."""
        assert self._commands is not None
        return {
            "window.new": self._commands.new,
            "window.open": self._commands.open,
            "window.import": self._commands.import_posts,
            "window.export": self._commands.export,
            "window.posts": self._go_posts,
            "window.codebook": self._go_codebook,
            "window.coding": self._go_coding,
            "window.reliability": self._go_reliability,
            "window.results": self._go_results,
            "window.keys": self.show_keys,
        }

    def page(self, page_id: str) -> Page:
        """Give a page by its id; raises KeyError."""
        return self._pages[page_id]

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
        for other_id, page in self._pages.items():
            self._buttons[other_id].setVisible(page.is_for(session))
        self.go_to_page(page_id)

    def show_start(self) -> None:
        """Close the project and show the start page."""
        self._close_session()
        self.setWindowTitle("Coder")
        self._show_frame(False)
        self._stack.setCurrentWidget(self._start)

    def go_to_page(self, page_id: str) -> None:
        """Bring a page into view; nothing happens for a page that is not there."""
        page = self._pages.get(page_id)
        if page is None or self.session is None or not page.is_for(self.session):
            return
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
        page = "start" if self._current is None else self._current.id
        self.help_wanted.emit(page, self.key_sections(), self)

    def help_over(self, dialog: QWidget) -> None:
        """Ask for the help of a dialog that stands over the page in view."""
        page = "start" if self._current is None else self._current.id
        self.help_wanted.emit(page, self.key_sections(), dialog)

    def key_sections(self) -> dict[str, list[KeyRow]]:
        """Give every key of the page in view."""
        page = self._current
        sections: dict[str, list[KeyRow]] = {}
        if page is not None:
            for line in page.key_lines():
                sections.setdefault(line.section, []).append(KeyRow(line.keys, line.text))
        for page_id in ("window",) if page is None else (page.id, "window"):
            title = self.tr("Everywhere") if page_id == "window" else self._pages[page_id].title()
            for spec in specs_of(page_id):
                if page_id == "window" and not self._is_there(spec.id):
                    continue
                keys = tuple(key_label(key) for key in spec.keys)
                row = KeyRow(keys, words(spec.text), words(spec.help))
                sections.setdefault(title, []).append(row)
        return sections

    def _is_there(self, spec_id: str) -> bool:
        place = spec_id.removeprefix("window.")
        pages = ("posts", "codebook", "coding", "reliability", "results")
        return place not in pages or place in self._pages

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pass the measures of the window's class on."""
        super().resizeEvent(event)
        self.rail.apply_sizes(sizes_for(self.width(), self.height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file while a project is open and no dialog stands over it."""
        if self._may_take_drop() and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the file."""
        path = dropped_file(event)
        if self._may_take_drop() and path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

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
        self._current = None
        if self.session is not None:
            self.closing.emit(self.session)
            self.session.close()
        self.session = None
