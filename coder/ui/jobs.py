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
"""What work calls with what is done and what there is in all; it raises Cancelled once asked to."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a job is, and how many seconds it has taken; `total` 0 is not known yet."""

    done: int
    total: int
    seconds: float


class Job:
    """One piece of work; its methods may be called from any thread."""

    def __init__(
        self,
        work: Callable[[Progress], Any],
        on_done: Callable[[Any], object],
        on_error: Callable[[CoderError], object],
        on_progress: Callable[[Standing], object] | None,
        on_end: Callable[[], object] | None,
        clock: Callable[[], float],
    ) -> None:
        self.work = work
        self.on_done = on_done
        self.on_error = on_error
        self.on_progress = on_progress
        self.on_end = on_end
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
    """Carries a function into a thread of the pool."""

    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        self._function()


class JobRunner(QObject):
    """Runs functions in threads; every answer comes in the thread that the runner lives in."""

    _ended = Signal(object)

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
        self._jobs: set[Job] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(MOST_THREADS)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._ended.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Tell whether a job has not answered yet."""
        return bool(self._jobs)

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
        job = Job(work, on_done, on_error, on_progress, on_end, self._clock)
        self._jobs.add(job)
        self._pool.start(_Runnable(self._run_in_thread(job)))
        if not self._timer.isActive():
            self._timer.start()
        return job

    def stop(self, job: Job) -> None:
        """Cancel a job and wait for its end; it calls nothing any more."""
        self._jobs.discard(job)
        job.cancel()
        job.wait()

    def shutdown(self) -> None:
        """Cancel all jobs and wait for their end; none of them calls anything any more."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._timer.stop()
        self._pool.waitForDone()

    def _run_in_thread(self, job: Job) -> Callable[[], None]:
        def run() -> None:
            job.run()
            self._ended.emit(job)

        return run

    @Slot()
    def _poll(self) -> None:
        for job in tuple(self._jobs):
            standing = job.standing()
            if job.on_progress is not None and standing.seconds >= self._patience:
                job.on_progress(standing)

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        if job not in self._jobs:
            return
        self._jobs.discard(job)
        if not self._jobs:
            self._timer.stop()
        if job.on_end is not None:
            job.on_end()
        error = job.error
        if error is None:
            job.on_done(job.result)
        elif isinstance(error, CoderError):
            job.on_error(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
