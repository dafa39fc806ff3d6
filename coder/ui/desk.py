"""The window with all its pages in one language; another language gets another desk."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from coder.ui.ask import Ask
from coder.ui.codebook.draft import Draft
from coder.ui.errors import ErrorTeller
from coder.ui.help.desk import HelpDesk
from coder.ui.importing.importer import Importer
from coder.ui.importing.second_phase import PhaseLine, SecondPhase
from coder.ui.jobs import JobRunner
from coder.ui.log import Log
from coder.ui.look.look import Look
from coder.ui.notifier import Notifier
from coder.ui.page import KeepsPlace
from coder.ui.pages import Pages
from coder.ui.sampling.confirm import Confirm, confirm_over
from coder.ui.settings import Settings
from coder.ui.start.page import StartPage
from coder.ui.start.recents import RecentProjects
from coder.ui.status_line import StatusLine
from coder.ui.surroundings import Surroundings
from coder.ui.tour.steps import Anchors, TourTexts
from coder.ui.tour.tour import Tour
from coder.ui.window import Commands, Window

if TYPE_CHECKING:
    from coder.ui.reliability.page import ReliabilityPage


@dataclass(frozen=True, slots=True)
class Lasting:
    """What one desk leaves to the next; tests put `ask` and `confirm` in place of the dialogs."""

    look: Look
    settings: Settings
    recents: RecentProjects
    notifier: Notifier
    log: Log
    clock: Callable[[], float]
    ask: Ask | None = None
    confirm: Confirm | None = None
    draft: Draft = field(default_factory=Draft)


class Desk(Pages):
    """The window, what it says errors with, and from `take_pages` on its pages.

    `runner` does the work of pages and dialogs, which is of no use without them.
    """

    def __init__(self, lasting: Lasting, language: str) -> None:
        super().__init__(lasting.draft)
        look = self.look = lasting.look
        self.language = language
        self.runner = JobRunner()
        self.status = StatusLine(look, language=language)
        self.start = StartPage(look, lasting.recents, language, self.runner)
        self.window = Window(look, self.status, self.start)
        self.setParent(self.window)  # goes with it; the garbage collector may be in any thread
        self.ask = lasting.ask or Ask(self.window, look, lasting.settings)
        self.ask.window = self.window
        self.errors = ErrorTeller(self.status.show_error, self.ask, language, log=lasting.log)
        self.line = PhaseLine(look, self.status)
        self.confirm = lasting.confirm or confirm_over(look, self.ask)
        self.help = HelpDesk(look, language, self.confirm, lasting.log)
        self.window.help_wanted.connect(self.help.open)
        self.around = Surroundings(
            look,
            self.status,
            self.errors,
            lasting.notifier,
            self.ask,
            lasting.settings,
            lasting.clock,
            language,
        )

    def take_pages(self, phase: SecondPhase, commands: Commands) -> None:
        """Make the importer, and give the window its pages and its commands; called once."""
        self.importer = Importer(
            self.look, self.ask, self.runner, phase, self.errors, self.window, self.language
        )
        self.window.guards.append(self.may_close)
        self.window.take_pages(self.makers(), commands)

    @cached_property
    def tour(self) -> Tour:
        """What shows the tour over the window."""
        return Tour(self.look, self.window, self.around.notifier)

    def show_tour(self) -> None:
        """Show the tour over the project that is open."""
        self.window.go_to_page("coding")
        anchors = Anchors(
            lambda: self.coding.area.text,
            lambda: self.coding.area.codes,
            lambda: self.status,
            lambda: self.coding.header,
            self._agreement,
        )
        keys = tuple(key for line in self.coding.key_lines() for key in line.keys)
        self.tour.begin(TourTexts().steps(anchors, keys))

    def _agreement(self) -> "ReliabilityPage":
        """Give the page of reliability with the figures of two coders in view."""
        self.reliability.show_newest()
        return self.reliability

    def place(self) -> tuple[str, object]:
        """Give the id of the page in view and what it shows."""
        page = self.window.current
        place = page.place() if isinstance(page, KeepsPlace) else None
        if (
            page is not None and page.id == "posts"
        ):  # what was searched for is nothing to be kept in the settings
            place = self.posts.post_in_view()
        return (page.id if page is not None else "", place)

    def go_back(self, kept: str) -> None:
        """Show on the page in view what was there when the project was closed, if it still is."""
        page, session = self.window.current, self.window.session
        if session is None or not kept:
            return
        match json.loads(kept):
            case int() as post if page is not None and page.id == "posts":
                self.posts.stand_at((post, "", "", 0))
            case _ if page is not self.coding:
                pass
            case [int() as queue, int() as post] if queue in {q.id for q in session.queues()}:
                self.coding.stand_at((queue, post))
            case _:
                pass

    def take_over(self, other: "Desk") -> None:
        """Show in the same place what another desk shows, and take that one down."""
        old, new = other.window, self.window
        page = old.current
        place = page.place() if isinstance(page, KeepsPlace) else None
        saved_at = other.status.saved_at
        session = old.hand_over()
        other.let_go()
        new.setGeometry(old.normalGeometry())
        new.setWindowState(old.windowState())
        if session is not None and page is not None:
            new.show_session(session, page.id)
            here = new.current
            if isinstance(here, KeepsPlace) and place is not None:
                here.stand_at(place)
            self.status.show_saved_at(saved_at)
            self.make_ahead()
        # Shown before the old one goes: the program ends with its last window.
        new.setVisible(old.isVisible())
        if old.isActiveWindow():
            new.activateWindow()
        old.hide()
        # What asked for the language may stand in the old window and be in the middle of a click.
        other.runner.shutdown()
        other.help.close()
        old.deleteLater()

    def close(self) -> None:
        """Stop what runs for the pages and take the window down.

        Left to the garbage collector, a window dies in no order, and its parts are asked for their
        size when half of them are gone.
        """
        self.runner.shutdown()
        self.help.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
