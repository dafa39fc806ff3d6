"""Finds the posts to list in other threads, and lets an earlier question go for a later one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from coder.domain.errors import Cancelled, CoderError
from coder.services import post_search
from coder.services.post_filter import PostFilter
from coder.services.post_search import ENOUGH, Arrangement, Arranger, Found
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import Job, JobRunner, Progress

if TYPE_CHECKING:
    from coder.services.post_list import Reading
    from coder.services.session import ProjectFile, Session


Result = TypeVar("Result")
Stamp = tuple[int, int, int]
PAUSE_MS = 200
"""How long no key comes before all posts are looked for, once some are shown."""
FIRST_MS = 40
"""How long the window has to paint before the posts it shows are put in order."""


class Finder(QObject):
    """Answers each question with `found`, perhaps twice: first some posts, then all of them."""

    found = Signal(object)

    def __init__(self, runner: JobRunner, errors: ErrorTeller) -> None:
        super().__init__()
        self._runner = runner
        self._errors = errors
        self._session: Session | None = None
        self._reading: Reading | None = None
        self._arranger = Arranger()
        self._arrangement: Arrangement | None = None
        self._key: object = None
        self._newest = 0
        self._wanted = PostFilter()
        self._job: Job | None = None
        self._shown_first = False
        self._waiting: Callable[[], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._pause_over)

    @property
    def busy(self) -> bool:
        """Tell whether an answer, or the rest of it, is still to come."""
        return self._job is not None or self._waiting is not None

    def open(self, session: "Session") -> None:
        """Answer for a session from now on."""
        self.stop()
        self._session = session
        self._arranger = Arranger()
        self._newest = 0

    def stop(self) -> None:
        """Let everything go, and wait for the end of what runs."""
        self._pause.stop()
        self._waiting = None
        job, self._job = self._job, None
        if job is not None:
            self._runner.stop(job)
            if isinstance(job.result, Arrangement):
                job.result.peek.close()
        self._take_arrangement(None)
        self._key = None
        self._session = None

    def forget_order(self) -> None:
        """Read the posts anew at the next question, because some came or changed."""
        self._arranger.forget()
        self._key = None

    def ask(self, wanted: PostFilter, reading: "Reading", stamp: Stamp) -> None:
        """Look for posts; `stamp` says whether those of the same filter are still the same."""
        if self._session is None:
            return
        self._wanted, self._reading = wanted, reading
        newest, decision, _ = stamp
        if newest != self._newest:
            self._arranger.forget()
            self._newest = newest
        by_work = wanted.state or wanted.flagged or wanted.codes
        key = (wanted.apart_from_words(), newest, decision if by_work else 0, reading.coder_id)
        if key != self._key:
            self._let_go()
            self._key = key
            self._take_arrangement(None)
            self._shown_first = self._show_first()
            self._arrange()
        elif self._arrangement is not None:
            self._let_go()
            self._search(self._arrangement)

    # --- inside -------------------------------------------------------------------------------

    def _show_first(self) -> bool:
        """Show what needs no arranging, all posts as they came; tell whether that was so."""
        assert self._session is not None
        first = post_search.first_of(self._session.file, self._wanted)
        if first:
            self.found.emit(Found(first))
        return bool(first)

    def _arrange(self) -> None:
        wanted, reading, arranger = self._wanted.apart_from_words(), self._reading, self._arranger
        assert reading is not None

        def work(file: "ProjectFile", stopped: Callable[[], bool]) -> Arrangement:
            return arranger.arrange(file, reading, wanted, stopped)

        def start() -> None:
            self._start(work, self._arranged)

        if self._shown_first:
            self._start_after(FIRST_MS, start)
        else:
            start()

    def _arranged(self, arrangement: Arrangement) -> None:
        self._take_arrangement(arrangement)
        self._search(arrangement)

    def _search(self, arrangement: Arrangement) -> None:
        words = self._wanted.words
        glimpsed = post_search.glance(arrangement, words)
        if glimpsed.whole:
            self.found.emit(glimpsed)
            return

        def work(file: "ProjectFile", stopped: Callable[[], bool]) -> Found:
            return post_search.search(file, arrangement, words, glimpsed, stopped)

        def start() -> None:
            self._start(work, self.found.emit)

        if len(glimpsed.ids) < ENOUGH:
            start()
            return
        # The rest would take the processor from the keys that follow.
        self._start_after(PAUSE_MS, start)
        self.found.emit(glimpsed)

    def _start(
        self,
        work: Callable[["ProjectFile", Callable[[], bool]], Result],
        on_done: Callable[[Result], object],
    ) -> None:
        assert self._session is not None
        file = self._session.file

        def run(progress: Progress) -> Result:
            # A connection belongs to one thread.
            copy = file.read_copy()
            try:
                return work(copy, lambda: _asked_to_stop(progress))
            finally:
                copy.close()

        def done(result: Result) -> None:
            if self._job is job:
                self._job = None
                on_done(result)
            elif isinstance(result, Arrangement):
                result.peek.close()

        def failed(error: CoderError) -> None:
            if self._job is job:
                self._job = None
                self._errors.in_line(error)

        job = self._runner.start(run, done, failed)
        self._job = job

    def _start_after(self, pause_ms: int, start: Callable[[], None]) -> None:
        self._waiting = start
        self._pause.start(pause_ms)

    def _pause_over(self) -> None:
        start, self._waiting = self._waiting, None
        if start is not None:
            start()

    def _let_go(self) -> None:
        self._pause.stop()
        self._waiting = None
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _take_arrangement(self, arrangement: Arrangement | None) -> None:
        if self._arrangement is not None:
            self._arrangement.peek.close()
        self._arrangement = arrangement


def _asked_to_stop(progress: Progress) -> bool:
    try:
        progress(0, 0)
    except Cancelled:
        return True
    return False
