"""The pages of a window: each is made when it is first wanted, and leads to others."""

import sys
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from coder.ui.codebook.draft import Draft
from coder.ui.coding.page import CodingPage
from coder.ui.jobs import JobRunner
from coder.ui.page import LetsGo, Page
from coder.ui.sampling.confirm import Confirm
from coder.ui.seats import SEATS
from coder.ui.surroundings import Surroundings
from coder.ui.window import Window

# The module of a page is read with the first page that needs it: all of them together take as long
# as all else that is done until the first post can be read.
if TYPE_CHECKING:
    from coder.ui.codebook.page import CodebookPage
    from coder.ui.decision_log.desk import LogDesk
    from coder.ui.packet.page import PacketPage
    from coder.ui.posts.page import PostsPage
    from coder.ui.reliability.page import ReliabilityPage
    from coder.ui.reliability.seal import SealKeeper
    from coder.ui.results.page import ResultsPage
    from coder.ui.study.page import StudyPage

PAUSE_MS = 50
"""Between two pages that are made before they are wanted: keys that came meanwhile go first."""

P = TypeVar("P", bound=Page)


class Pages(QObject):
    """Makes pages; the desk gives the parts they work with.

    `wanted` names what a page asks of the program: "import", "export" or "coder".
    """

    wanted = Signal(str)

    window: Window
    around: Surroundings
    runner: JobRunner
    confirm: Confirm

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self._made: list[Page] = []
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(PAUSE_MS)
        self._ahead.timeout.connect(self._make_one)

    def makers(self) -> dict[str, Callable[[], Page]]:
        """Give for each page's id what gives the page, made now where it was not."""
        return {
            "posts": lambda: self.posts,
            "codebook": lambda: self.codebook,
            "coding": lambda: self.coding,
            "reliability": lambda: self.reliability,
            "results": lambda: self.results,
            "study": lambda: self.study,
            "packet": lambda: self.packet,
        }

    def make_ahead(self) -> None:
        """Make the project's other pages, and the sections of the study, one at a time.

        Whatever else there is to do goes first, and what somebody may be waiting for.
        """
        self._ahead.start()

    def _make_one(self) -> None:
        if self.is_made("reliability") and self.reliability.reader.busy:
            self._ahead.start()
            return
        made = {page.id for page in self._made}
        for seat in SEATS:
            if seat.belongs_to(self.window.session) and seat.id not in made:
                module = f"coder.ui.{seat.id}.page"
                if module in sys.modules:
                    self.window.page(seat.id)
                else:
                    import_module(module)
                self._ahead.start()
                return
        if "study" in made and self.study.make_one_ahead():
            self._ahead.start()

    def let_go(self) -> None:
        """Let the session go, which is about to be closed or shown on another desk."""
        self._ahead.stop()
        for page in self._made:
            if isinstance(page, LetsGo):
                page.let_go()

    def is_made(self, page_id: str) -> bool:
        """Tell whether a page is there already."""
        return any(page.id == page_id for page in self._made)

    def _take(self, page: P) -> P:
        self._made.append(page)
        self.window.take_page(page)
        return page

    # --- the pages ----------------------------------------------------------------------------

    @cached_property
    def coding(self) -> CodingPage:
        """The page on which posts are coded."""
        page = CodingPage(self.around)
        page.wanted.connect(self.bring)
        page.history_wanted.connect(self.show_history)
        return self._take(page)

    @cached_property
    def posts(self) -> "PostsPage":
        """The list of the posts."""
        from coder.ui.posts.page import PostsPage

        page = PostsPage(self.around, self.runner, self._seal)
        page.post_wanted.connect(self.show_post)
        page.import_wanted.connect(self._want_import)
        page.repeats_wanted.connect(self.show_repeats)
        page.history_wanted.connect(self.show_history)
        return self._take(page)

    @cached_property
    def codebook(self) -> "CodebookPage":
        """The page of the codebook."""
        from coder.ui.codebook.page import CodebookPage

        page = CodebookPage(self.around, self.runner, self._draft)
        page.post_wanted.connect(self.show_post)
        page.posts_wanted.connect(self.show_coded)
        page.review.wanted.connect(self.open_queue)
        page.review.opened.connect(self._show_again)
        return self._take(page)

    @cached_property
    def reliability(self) -> "ReliabilityPage":
        """The page of the agreement."""
        from coder.ui.reliability.page import ReliabilityPage

        page = ReliabilityPage(self.around, self.runner, self._seal)
        page.post_wanted.connect(self.show_post)
        page.export_wanted.connect(self._want_export)
        page.results_wanted.connect(self._show_results)
        page.log_wanted.connect(self.show_decisions)
        page.codebook_wanted.connect(lambda: self.window.go_to_page("codebook"))
        return self._take(page)

    @cached_property
    def results(self) -> "ResultsPage":
        """The page of the frequencies."""
        from coder.ui.results.page import ResultsPage

        page = ResultsPage(self.around, self.runner, self._seal)
        page.import_wanted.connect(self._want_import)
        page.coding_wanted.connect(self._go_on_coding)
        return self._take(page)

    @cached_property
    def study(self) -> "StudyPage":
        """The page of the study's design."""
        from coder.ui.study.page import StudyPage

        page = StudyPage(self.around, self.confirm, self.runner)
        page.wanted.connect(self.show_round)
        page.settled.connect(self._repeats_settled)
        page.import_wanted.connect(self._want_import)
        return self._take(page)

    @cached_property
    def packet(self) -> "PacketPage":
        """The page on which a packet is handed back."""
        from coder.ui.packet.page import PacketPage

        page = PacketPage(self.around)
        page.coding_wanted.connect(self._go_on_coding)
        return self._take(page)

    @cached_property
    def decision_log(self) -> "LogDesk":
        """What shows the decisions of a project or of a post."""
        from coder.ui.decision_log.desk import LogDesk

        desk = LogDesk(self.around, self.runner, self._seal, self.window)
        desk.post_wanted.connect(self.show_post)
        return desk

    @cached_property
    def _seal(self) -> "SealKeeper":
        from coder.ui.reliability.seal import SealKeeper

        return SealKeeper(self.confirm)

    def may_close(self) -> bool:
        """Ask, on its page, what to do with an unsaved codebook; tell whether to close."""
        if not self._draft.is_changed:
            return True
        if self.window.current is not self.codebook:
            self.window.go_to_page("codebook")
        return self.codebook.may_close()

    # --- from one page to another -------------------------------------------------------------

    def bring(self, wanted: str) -> None:
        """Show what the coding page asks for."""
        if wanted == "keys":
            self.window.show_keys()
        elif wanted in {"packet", "codebook", "reliability", "study"}:
            self.window.go_to_page(wanted)
        elif wanted == "flagged":
            self.window.go_to_page("posts")
            self.posts.filters.show_flagged()
        else:
            self.wanted.emit(wanted)

    def show_post(self, post_id: int) -> None:
        """Show a post to be coded."""
        self.window.go_to_page("coding")
        self.coding.show_post(post_id)

    def open_queue(self, queue_id: int) -> None:
        """Code a queue, that of the posts to be looked at again say."""
        self.window.go_to_page("coding")
        self.coding.open_queue(queue_id)

    def show_coded(self, code: str) -> None:
        """List the posts that carry a code."""
        session = self.window.session
        if session is None:
            return
        for variable in session.codebook.variables:
            if any(each.uid == code for each in variable.codes):
                self.window.go_to_page("posts")
                self.posts.filters.show_coded(variable.uid, code)

    def show_round(self, page_id: str, round_name: str) -> None:
        """Show a page and, on that of the agreement or of coding, a round."""
        self.window.go_to_page(page_id)
        if page_id == "reliability":
            self.reliability.show_round(round_name)
        elif page_id == "coding" and self.window.session is not None:
            for queue in self.window.session.queues():
                if queue.round_name == round_name:
                    self.coding.open_queue(queue.id)

    def _show_again(self, round_name: str) -> None:
        """Show a round for which a packet is to be written."""
        self.window.go_to_page("study")
        self.study.go_to("rounds")
        self.study.rounds.choose(round_name)

    def show_repeats(self, post_id: int) -> None:
        """Show the group of repeats of a post."""
        self.window.go_to_page("study")
        self.study.go_to("repeats")
        self.study.repeats.show_post(post_id)

    def show_decisions(self) -> None:
        """Show the decision log of the open project."""
        if self.window.session is not None:
            self.decision_log.open_log(self.window.session)

    def show_history(self, post_id: int, coded: bool = True) -> None:
        """Show the decisions on a post."""
        if self.window.session is not None:
            self.decision_log.open_post(self.window.session, post_id, coded=coded)

    def posts_came(self) -> None:
        """Go to coding after an import; where nothing can be coded yet, to the codebook."""
        if self.is_made("posts"):
            self.posts.posts_came()
        session = self.window.session
        if session is not None:
            self.window.go_to_page("coding" if session.codebook.variables else "codebook")

    def index_grew(self) -> None:
        """Search again where more posts can be found by their words."""
        if self.is_made("posts"):
            self.posts.index_grew()
        if self.is_made("study"):
            self.study.index_grew()

    def _repeats_settled(self) -> None:
        """Start anew at a queue that may hold other posts now."""
        session = self.window.session
        if session is not None and self.window.current is self.coding:
            self.coding.activate(session)

    def _show_results(self) -> None:
        self.window.go_to_page("results")

    def _go_on_coding(self) -> None:
        self.window.go_to_page("coding")

    def _want_import(self) -> None:
        self.wanted.emit("import")

    def _want_export(self) -> None:
        self.wanted.emit("export")
