"""Keeps the write-ahead log of the open project small while its coder works."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from coder.domain.errors import CoderError
from coder.services.tidying import tidy
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import Job, JobRunner, Progress

if TYPE_CHECKING:
    from coder.services.session import Session

INTERVAL_MS = 10_000
LIMIT = 4_000_000
"""Bytes of the log from which it is put into the project's file."""


class Tidier(QObject):
    """Looks at the log each 10 s; `stop` it before the session is closed."""

    def __init__(self, runner: JobRunner, errors: ErrorTeller, *, limit: int = LIMIT) -> None:
        super().__init__()
        self._runner = runner
        self._errors = errors
        self._limit = limit
        self._session: Session | None = None
        self._job: Job | None = None
        self._tidied = (0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    def turn_to(self, errors: ErrorTeller) -> None:
        """Tell of errors elsewhere from now on."""
        self._errors = errors

    @property
    def active(self) -> bool:
        """Tell whether a project's log is looked at."""
        return self._timer.isActive()

    @property
    def running(self) -> bool:
        """Tell whether a log is being put into its file."""
        return self._job is not None

    def start(self, session: "Session") -> None:
        """Look after a project from now on; one open for reading has no log."""
        self.stop()
        if not session.read_only:
            self._session = session
            self._timer.start()

    def stop(self) -> None:
        """Stop looking, and wait for the end of what runs."""
        self._timer.stop()
        self._session = None
        job, self._job = self._job, None
        if job is not None:
            self._runner.stop(job)

    def look(self) -> None:
        """Put the log into the file in the background where it has grown large."""
        if self._session is None or self._job is not None:
            return
        file = self._session.file
        # The log keeps its size when it has been copied, and is written again from its beginning.
        stamp = _stamp(log_of(file.path))
        if stamp[0] <= self._limit or stamp == self._tidied:
            return
        self._tidied = stamp

        def work(progress: Progress) -> None:
            # A connection belongs to one thread.
            other = file.beside()
            try:
                tidy(other)
            finally:
                other.close()

        self._job = self._runner.start(work, _nothing, self._failed, on_end=self._over)

    def _over(self) -> None:
        self._job = None

    def _failed(self, error: CoderError) -> None:
        # Said once: the next try would fail in the same way, and closing puts the log away.
        self._timer.stop()
        self._errors.in_line(error)


def log_of(path: Path) -> Path:
    """Give the file of a project's write-ahead log."""
    return path.with_name(path.name + "-wal")


def _stamp(path: Path) -> tuple[int, int]:
    """Give a file's bytes and when it was written last."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _nothing(_result: None) -> None:
    return None
