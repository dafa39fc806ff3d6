"""Opening, making and remembering the projects of the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from coder.domain.errors import CoderError
from coder.domain.times import utc_now
from coder.services.backing_up import Backup
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.copies import Copies, CopyAs
from coder.ui.desk import Desk
from coder.ui.dropping import is_project
from coder.ui.errors import ErrorTeller
from coder.ui.importing.importer import Importer
from coder.ui.importing.second_phase import SecondPhase
from coder.ui.log import Log
from coder.ui.look.look import Look
from coder.ui.opening import Opener
from coder.ui.palette_entries import Entry
from coder.ui.preferences.keeper import Preferences
from coder.ui.settings import Settings
from coder.ui.start.coder_name import CoderDialog
from coder.ui.start.new_project import NewProjectDialog
from coder.ui.start.page import StartPage
from coder.ui.start.recents import RecentProjects, as_recent
from coder.ui.tidier import Tidier
from coder.ui.window import Window


class Projects(QObject):
    """What the program does with projects; the program gives the parts, anew with each desk."""

    look: Look
    log: Log
    documents: Path
    settings: Settings
    preferences: Preferences
    recents: RecentProjects
    copies: Copies
    phase: SecondPhase
    tidier: Tidier
    desk: Desk
    ask: Ask
    errors: ErrorTeller
    importer: Importer
    window: Window
    start: StartPage

    @property
    def language(self) -> str:
        """The language of the screen, "fi" or "en"."""
        return self.desk.language

    def renew(self) -> None:
        """Show the same on a new window; the program does it."""
        raise NotImplementedError

    def open_path(self, path: Path) -> None:
        """Open a project or a packet instead of the present one."""
        present = self.window.session
        if present is not None and path.exists() and path.samefile(present.path):
            self.window.go_to_page("coding")
            return
        opener = Opener(self.ask, self.errors, self.language)
        opener.another_wanted.connect(self.open)
        opener.forgotten.connect(self._forget)
        session = opener.open(path)
        if session is not None:
            self._show(session)
            self.window.say_why(opener.why)

    def _forget(self, path: Path) -> None:
        self.recents.forget(path)
        self.start.refresh()

    def _open_for_writing(self) -> None:
        """Open the project that is open for reading again, now for writing."""
        session = self.window.session
        if session is None:
            return
        try:
            writable = Session.open(session.path)
        except CoderError as error:
            self.errors.in_dialog(self.tr("The project stays open for reading"), error)
            return
        self._show(writable)

    def _save_copy(self) -> None:
        """Save a copy of the open project and go on in that."""
        session = self.window.session
        path = CopyAs(self.ask, self.language).save(session) if session is not None else None
        if path is not None:
            self.open_path(path)

    def _recent(self) -> list[Entry]:
        """Give the projects that the command search can open."""
        present = self.window.session
        return [
            Entry(
                self.tr("Open {name}").format(name=recent.name),
                str(recent.path),
                "",
                partial(self.open_path, recent.path),
                icon="packet" if recent.role == "packet" else "file",
            )
            for recent in self.recents.all()
            if present is None or recent.path != present.path.resolve()
        ]

    def open(self) -> None:
        """Ask for a project and open it."""
        files = self.tr("Coder projects (*.coder)")
        path = self.ask.open_file(self.tr("Open project or packet"), files)
        if path is not None:
            self.open_path(path)

    def new(self) -> None:
        """Make a new project and show it."""
        self._new(None)

    def _new(self, file: Path | None) -> None:
        dialog = NewProjectDialog(
            self.look,
            self.ask,
            self.documents,
            coder=self._own_name(),
            language=self.language,
            parent=self.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("file", None if file is None else str(file))
        dialog.created.connect(self._created)
        dialog.open()

    def _own_name(self) -> str:
        present = self.window.session
        if present is None or present.coder is None or present.path == self.settings.sample:
            return ""  # the sample study's coder is invented
        return present.coder.name

    def _created(self, session: Session) -> None:
        dialog = self.sender()
        file = dialog.property("file") if dialog is not None else None
        self._show(session)
        if file:
            self.importer.start(session, Path(file))

    def _take_file(self, path: Path) -> None:
        """Bring a file dropped on the start page into a project made for it."""
        self._new(path)

    def _take_drop(self, path: Path) -> None:
        """Bring a file dropped on the open project into that; open another project or packet."""
        session = self.window.session
        if session is not None and not is_project(path):
            self.importer.start(session, path)
        elif session is not None and _is_own_packet(session, path):
            self._take_packets([path])
        else:
            self.open_path(path)

    def _take_packets(self, paths: Sequence[Path]) -> None:
        """Bring home packets dropped on the open project."""
        self.window.go_to_page("reliability")
        self.desk.reliability.deeds.bring_home(paths)

    def _show(self, session: Session) -> None:
        if not self.window.may_close():
            session.close()
            return
        if self.window.session is not None:
            self.window.show_start()
        self.log.write("opened", role=session.role, read_only=int(session.read_only))
        if self.preferences.put_keys(session):
            self.renew()
        known = self.recents.of(session.path)
        # Without variables there is nothing to code: they are written first.
        first = "coding" if session.codebook.variables else "codebook"
        self.window.show_session(session, (known.page if known else "") or first)
        if known is not None:
            self.desk.go_back(known.place)
        if session.coder is None and not session.read_only:
            self._choose_coder(session)
        self.phase.start(session)
        self.tidier.start(session)
        self.desk.make_ahead()
        self._remember(session)

    def _remember(self, session: Session) -> None:
        self.put_down(session)
        self.start.refresh()

    def keep_progress(self) -> None:
        """Remember how far the open project is, should the program not come to close it."""
        # What stands over the window may be writing.
        if self.window.session is not None and QApplication.activeModalWidget() is None:
            self.put_down(self.window.session)

    def put_down(self, session: Session) -> None:
        """Write into the list of recent projects how far one is."""
        if not session.read_only:
            page, place = self.desk.place()
            self.recents.remember(as_recent(session, utc_now(), page, place))

    def _open_copy(self, backup: Backup) -> None:
        """Open a backup as a copy beside the project, which is closed first as any other."""
        session = self.window.session
        if session is not None:
            path = self.copies.bring_back(backup, session.path, self.errors)
            if path is not None:
                self.open_path(path)

    def _choose_coder(self, session: Session) -> None:
        if self.window.findChild(CoderDialog) is not None:
            return
        dialog = CoderDialog(self.look, session, self.language, parent=self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._coder_chosen)
        dialog.open()

    def _coder_chosen(self) -> None:
        if self.window.session is not None:
            self.window.show_session(self.window.session)
            self._remember(self.window.session)


def _is_own_packet(session: Session, path: Path) -> bool:
    from coder.services import merging  # with all of reliability

    return merging.belongs(session, path)
