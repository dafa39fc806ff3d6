"""Work that takes long, done in other threads and told of in the window's own."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from types import TracebackType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from coder.domain.errors import Cancelled, CoderError

POLL_MS = 100
PATIENCE_MS = 600
MOST_THREADS = 4

Result = TypeVar("Result")
Progress = Callable[[int, int], None]
"""What work calls with what is done and what there is; it raises Cancelled once asked to stop."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a job is, and how many seconds it has taken; `total` 0 is not known yet."""

    done: int
    total: int
    seconds: float


@dataclass(frozen=True, slots=True)
class _Answers:
    """Whom a job answers; kept apart from it, so that a thread never holds a widget."""

    on_done: Callable[[Any], object]
    on_error: Callable[[CoderError], object]
    on_progress: Callable[[Standing], object] | None
    on_end: Callable[[], object] | None


class Job:
    """One piece of work; its methods may be called from any thread."""

    def __init__(self, work: Callable[[Progress], Any], clock: Callable[[], float]) -> None:
        self.work = work
        self.result: Any = None
        self.error: BaseException | None = None
        self._clock = clock
        self._started = clock()
        self._now = (0, 0)
        self._asked = threading.Event()
        self._over = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._asked.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._asked.is_set()

    def step(self, done: int, total: int) -> None:
        """Note how far the work is; raises Cancelled where it was asked to stop."""
        self._now = (done, total)
        if self._asked.is_set():
            raise Cancelled

    def standing(self) -> Standing:
        """Give how far the work is."""
        return Standing(*self._now, self._clock() - self._started)

    def run(self) -> None:
        """Do the work in the present thread, keeping its result or its error."""
        with _Kept(self):
            if self.cancelled:
                raise Cancelled
            self.result = self.work(self.step)
        self._over.set()

    def wait(self) -> None:
        """Wait until the work is over."""
        self._over.wait()


class _Kept:
    """Keeps what goes wrong in its block, for the window's thread to tell of."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        self._job.error = error
        return True


class _Runnable(QRunnable):
    """Carries a job into a thread of the pool."""

    def __init__(self, job: Job, runner: "JobRunner") -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job
        self._runner = runner

    def run(self) -> None:
        """Do the work, and tell the runner in its own thread."""
        self._job.run()
        self._runner.ended.emit(self._job)


class JobRunner(QObject):
    """Runs functions in threads; every answer comes in the thread that the runner lives in.

    It lives as long as the program; call `shutdown` before letting it go.
    """

    ended = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        patience_ms: int = PATIENCE_MS,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._patience = patience_ms / 1000
        self._answers: dict[Job, _Answers] = {}
        self._runnables: list[_Runnable] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(MOST_THREADS)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self.ended.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Tell whether a job has not answered yet."""
        return bool(self._answers)

    def start(
        self,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], object],
        on_error: Callable[[CoderError], object],
        *,
        on_progress: Callable[[Standing], object] | None = None,
        on_end: Callable[[], object] | None = None,
    ) -> Job:
        """Start work in a thread; it gets a progress function, and may use no widget.

        One of `on_done` and `on_error` is called at the end; an error that is no CoderError goes
        to `sys.excepthook`. `on_end` is called before them in every case, `on_progress` each
        100 ms once the work has taken 600 ms.
        """
        job = Job(work, self._clock)
        runnable = _Runnable(job, self)
        self._answers[job] = _Answers(on_done, on_error, on_progress, on_end)
        self._runnables.append(runnable)
        self._pool.start(runnable)
        self._timer.start()
        return job

    def stop(self, job: Job) -> None:
        """Cancel a job and wait for its end; it calls nothing any more."""
        self._answers.pop(job, None)
        job.cancel()
        job.wait()

    def shutdown(self) -> None:
        """Cancel all jobs and wait for their end; none of them calls anything any more."""
        for job in self._answers:
            job.cancel()
        self._answers.clear()
        self._pool.waitForDone()
        self._poll()

    @Slot()
    def _poll(self) -> None:
        for job, answers in tuple(self._answers.items()):
            standing = job.standing()
            if answers.on_progress is not None and standing.seconds >= self._patience:
                answers.on_progress(standing)
        # What a thread worked on is let go here, never in that thread: it may hold a connection.
        if not self._answers and self._pool.activeThreadCount() == 0:
            self._runnables.clear()
            self._timer.stop()

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        answers = self._answers.pop(job, None)
        if answers is None:
            return
        if answers.on_end is not None:
            answers.on_end()
        error = job.error
        if error is None:
            answers.on_done(job.result)
        elif isinstance(error, CoderError):
            answers.on_error(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
