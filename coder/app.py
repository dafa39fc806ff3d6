"""Wire the program together."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication

from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.coding.page import CodingPage
from coder.ui.copies import Copies
from coder.ui.crash import CrashReporter
from coder.ui.desk import Desk, Lasting
from coder.ui.folders import show_folder
from coder.ui.idle import Idle
from coder.ui.importing.second_phase import SecondPhase
from coder.ui.jobs import JobRunner
from coder.ui.language import ScreenLanguage, language_for
from coder.ui.log import Log, log_folder
from coder.ui.look.look import Look
from coder.ui.notifier import Notifier
from coder.ui.preferences.keeper import Preferences, is_dark
from coder.ui.projects import Projects
from coder.ui.sampling.confirm import Confirm
from coder.ui.settings import Settings
from coder.ui.start.recents import RecentProjects
from coder.ui.start.sample import SampleStudy
from coder.ui.sweeper import Sweeper
from coder.ui.tidier import Tidier
from coder.ui.window import Commands

if TYPE_CHECKING:
    from coder.ui.codebook.page import CodebookPage
    from coder.ui.posts.page import PostsPage
    from coder.ui.reliability.page import ReliabilityPage
    from coder.ui.results.page import ResultsPage


class Program(Projects):
    """The window with its pages, and what its commands do.

    `language_changed` tells that `window` and all its pages are new, in the language it carries.
    """

    language_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        *,
        ask: Ask | None = None,
        confirm: Confirm | None = None,
        clock: Callable[[], float] = time.monotonic,
        settings: Settings | None = None,
        documents: Path | None = None,
        log: Log | None = None,
    ) -> None:
        super().__init__()
        self.look = look
        self.log = log or Log()
        self.documents = documents or _documents()
        self.settings = settings or Settings()
        self.preferences = Preferences(look, self.settings)
        self.preferences.outdated.connect(self.renew)
        self.preferences.language_wanted.connect(self._language_chosen)
        self.preferences.log_wanted.connect(self._show_log)
        self.preferences.copy_wanted.connect(self._open_copy)
        self.copies = Copies(self.log)
        self.show_in: Callable[[Path], object] = show_folder
        self.recents = RecentProjects()
        self.runner = JobRunner()
        self._lasting = Lasting(
            look, self.settings, self.recents, Notifier(), self.log, clock, ask, confirm
        )
        app = QCoreApplication.instance()
        assert app is not None
        self._words = ScreenLanguage(app)
        desk = self.desk = self._new_desk()
        self.phase = SecondPhase(self.runner, desk.line, desk.errors, desk.language)
        self.tidier = Tidier(self.runner, desk.errors)
        self.sample = SampleStudy(
            _make_sample, self.runner, desk.errors, self.documents, desk.language
        )
        self.sample.ready.connect(self._sample_came)
        self._tour_asked = False
        self.sample.making.connect(self._show_making)
        self.phase.ended.connect(self._indexed)
        self._connect()
        self.idle = Idle(self._last_saved)
        self.idle.rested.connect(self.keep_progress)

    def _last_saved(self) -> object:
        return self.status.saved_at

    def _new_desk(self) -> Desk:
        language = language_for(self.settings.language)
        self._words.take(language)
        return Desk(self._lasting, language)

    def _connect(self) -> None:
        """Take the desk's parts as the program's, and do what they ask for."""
        desk = self.desk
        with self.look.without_style():
            desk.take_pages(self.phase, self._commands())
        self.ask, self.errors, self.status = desk.ask, desk.errors, desk.status
        self.importer, self.help = desk.importer, desk.help
        window = self.window = desk.window
        start = self.start = desk.start
        desk.wanted.connect(self._bring)
        self.importer.imported.connect(self._posts_came)
        start.new_wanted.connect(self.new)
        start.open_wanted.connect(self.open)
        start.sample_wanted.connect(self.sample.start)
        start.project_wanted.connect(self.open_path)
        start.file_dropped.connect(self._take_file)
        window.closing.connect(self._closing)
        window.file_dropped.connect(self._take_drop)
        window.packets_dropped.connect(self._take_packets)
        self.help.tour_wanted.connect(self.show_tour)
        window.writing_wanted.connect(self._open_for_writing)
        window.copy_wanted.connect(self._save_copy)
        start.settings_wanted.connect(self.show_settings)
        start.keys_wanted.connect(window.show_keys)
        start.language_wanted.connect(self.set_language)

    # --- the pages of the present desk --------------------------------------------------------

    @property
    def coding(self) -> CodingPage:
        """The page on which posts are coded."""
        return self.desk.coding

    @property
    def posts(self) -> "PostsPage":
        """The list of the posts."""
        return self.desk.posts

    @property
    def codebook(self) -> "CodebookPage":
        """The page of the codebook."""
        return self.desk.codebook

    @property
    def reliability(self) -> "ReliabilityPage":
        """The page of the agreement."""
        return self.desk.reliability

    @property
    def results(self) -> "ResultsPage":
        """The page of the frequencies."""
        return self.desk.results

    # --- the sample study and the tour --------------------------------------------------------

    def show_tour(self) -> None:
        """Show the tour over the sample study, which is made anew where none has open posts."""
        self._tour_asked = True
        path, present = self.settings.sample, self.window.session
        if path is not None and (present is None or present.path != path):
            self.open_path(path)
        session = self.window.session
        fits = session is not None and session.path == path and session.language == self.language
        if session is not None and fits and _has_open_posts(session):
            self._begin_tour()
        else:
            self.sample.start()

    def _sample_came(self, path: Path) -> None:
        self.settings.sample = path
        self.open_path(path)
        if self._tour_asked or not self.settings.tour_seen:
            self._begin_tour()

    def _begin_tour(self) -> None:
        self._tour_asked = False
        self.settings.tour_seen = True
        self.desk.show_tour()

    def _commands(self) -> Commands:
        return Commands(
            self.new, self.open, self.import_posts, self.export, self.show_decisions,
            self.show_settings, self._recent,
        )  # fmt: skip

    def set_language(self, setting: str) -> None:
        """Take "fi", "en" or "system" into use: a new window shows what the present one does."""
        self.settings.language = setting
        if language_for(setting) != self.language:
            self.renew()

    def renew(self) -> None:
        """Show the same on a new window: another language or other keys are in force."""
        old, self.desk = self.desk, self._new_desk()
        desk = self.desk
        self.phase.turn_to(desk.line, desk.errors, desk.language)
        self.tidier.turn_to(desk.errors)
        self.sample.turn_to(desk.errors, desk.language)
        self._connect()
        desk.take_over(old)
        self._show_making(self.sample.running)
        self.language_changed.emit(desk.language)

    # --- settings -----------------------------------------------------------------------------

    def show_settings(self) -> None:
        """Show the settings over the window."""
        self.preferences.show(self.window, self.language)

    def _language_chosen(self, setting: str) -> None:
        before = self.desk
        self.preferences.put_keys(self.window.session)
        self.set_language(setting)
        if self.desk is not before:
            # The dialog went with its window: the choice goes on in the new language.
            self.preferences.show(self.window, self.language).show_language()

    def _show_log(self) -> None:
        if self.log.folder is not None:
            self.show_in(self.log.folder)

    def _show_making(self, making: bool) -> None:
        self.start.show_making(making)

    def _closing(self, session: Session) -> None:
        self.phase.stop()
        self.tidier.stop()
        self._remember(session)
        self.desk.let_go()
        self.copies.make(session)
        self.log.write("closed")

    def take_place(self) -> None:
        """Put the window where it was when the program was closed."""
        self.window.restoreGeometry(self.settings.geometry)

    def keep_place(self) -> None:
        """Remember where the window is."""
        self.settings.geometry = self.window.saveGeometry()

    def close(self) -> None:
        """Stop what runs in the background and take the window down; called when it is closed."""
        self.idle.stop()
        self.runner.shutdown()
        self.desk.close()
        self._words.drop()

    # --- what pages and dialogs want ----------------------------------------------------------

    def import_posts(self) -> None:
        """Bring posts into the open project."""
        if self.window.session is not None:
            self.importer.start(self.window.session)

    def export(self) -> None:
        """Write the workbook of the open project."""
        if self.window.session is not None:
            self.results.export_from(self.window.session)

    def show_decisions(self) -> None:
        """Show the decision log of the open project."""
        self.desk.show_decisions()

    def _bring(self, wanted: str) -> None:
        if wanted == "import":
            self.import_posts()
        elif wanted == "export":
            self.export()
        elif self.window.session is not None:
            self._choose_coder(self.window.session)

    def _posts_came(self) -> None:
        self.desk.posts_came()
        if self.window.session is not None:
            self.status.show_saved()
            self.put_down(self.window.session)

    def _indexed(self) -> None:
        self.desk.index_grew()


def _has_open_posts(session: Session) -> bool:
    return not session.read_only and any(q.done < q.total for q in session.queues())


def _make_sample(folder: Path, language: str) -> Path:
    from coder.services.demo import LEFT_OPEN, make_demo  # with all of export and reliability

    return make_demo(folder, left_open=LEFT_OPEN, language=language).project


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or str(Path.home()))


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
    settings = Settings()
    look = Look(dark=is_dark(settings.theme))
    look.apply()
    log = Log(log_folder())
    log.begin()
    program = Program(look, log=log, settings=settings)
    reporter = CrashReporter(look, log, lambda: program.status.saved)
    sys.excepthook = reporter.report
    app.styleHints().colorSchemeChanged.connect(program.preferences.follow_system)
    program.take_place()
    program.window.show()
    if project is not None:
        program.open_path(project)
    sweeper = Sweeper(app)
    status = app.exec()
    sweeper.stop()
    program.keep_place()
    program.close()
    log.close()
    return status
