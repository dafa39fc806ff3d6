"""Wire the program together."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from coder.domain.errors import CoderError
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.coding.empty_view import EmptyView
from coder.ui.coding.page import CodingPage
from coder.ui.crash import CrashReporter
from coder.ui.errors import ErrorTeller
from coder.ui.look.look import Look, system_is_dark
from coder.ui.notifier import Notifier
from coder.ui.settings import Settings
from coder.ui.status_line import StatusLine
from coder.ui.surroundings import Surroundings
from coder.ui.window import Commands, Window


class Program(QObject):
    """The window with its pages, and what its commands do."""

    def __init__(
        self,
        look: Look,
        *,
        ask: Ask | None = None,
        clock: Callable[[], float] = time.monotonic,
        settings: Settings | None = None,
    ) -> None:
        super().__init__()
        self.look = look
        self.notifier = Notifier()
        self.status = StatusLine(look)
        start = EmptyView(look)
        start.show_start()
        start.pressed.connect(self.open)
        self.window = Window(look, self.status, start)
        self.ask = ask or Ask(self.window)
        self.errors = ErrorTeller(self.status.show_error, self.ask)
        around = Surroundings(
            look, self.status, self.errors, self.notifier, self.ask, settings or Settings(), clock
        )
        self.coding = CodingPage(around)
        self.coding.wanted.connect(self._bring)
        self.window.take_pages((self.coding,), self._commands())

    def _commands(self) -> Commands:
        return Commands(self.new, self.open, self.import_posts, self.export)

    def open_path(self, path: Path) -> None:
        """Open a project or a packet instead of the present one."""
        present = self.window.session
        if present is not None and path.exists() and path.samefile(present.path):
            self.window.go_to_page("coding")
            return
        try:
            session = Session.open(path)
        except CoderError as error:
            self.errors.in_dialog(self.tr("The project was not opened"), error)
            return
        if present is not None:
            self.window.show_start()
        if session.coder is None and not session.read_only:
            self._choose_coder(session)
        self.window.show_session(session)

    def open(self) -> None:
        """Ask for a project and open it."""
        files = self.tr("Coder projects (*.coder)")
        path = self.ask.open_file(self.tr("Open project or packet"), files)
        if path is not None:
            self.open_path(path)

    def new(self) -> None:
        """Make a new project."""

    def import_posts(self) -> None:
        """Bring posts into the open project."""

    def export(self) -> None:
        """Write the workbook of the open project."""

    def _choose_coder(self, session: Session) -> None:
        names = [coder.name for coder in session.coders()]
        name = self.ask.text(self.tr("Who codes?"), self.tr("Your name"), names[0] if names else "")
        if not name:
            return
        try:
            session.choose_coder(name)
        except CoderError as error:
            self.errors.in_dialog(self.tr("The coder was not chosen"), error)

    def _bring(self, wanted: str) -> None:
        if wanted == "keys":
            self.window.show_keys()
        elif wanted == "import":
            self.import_posts()
        elif self.window.session is not None:
            self._choose_coder(self.window.session)
            self.window.show_session(self.window.session)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the Qt application in the style that can be dark everywhere."""
    QCoreApplication.setOrganizationName("Coder")
    QCoreApplication.setApplicationName("Coder")
    app = QApplication(list(arguments))
    app.setStyle("Fusion")
    return app


def run(project: Path | None, argv: Sequence[str]) -> int:
    """Show the window, with a project if one is given; return the exit status."""
    app = make_application(argv)
    look = Look(dark=system_is_dark())
    look.apply()
    reporter = CrashReporter()
    sys.excepthook = reporter.report
    program = Program(look)
    follow: Callable[[Qt.ColorScheme], None] = program.look.follow
    app.styleHints().colorSchemeChanged.connect(follow)
    program.window.show()
    if project is not None:
        program.open_path(project)
    return app.exec()
