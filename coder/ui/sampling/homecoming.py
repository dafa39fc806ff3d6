"""Work on packets: at once where they are small, else beside the window, with a way to stop."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.services.session import Session
from coder.ui.beside import writing_beside
from coder.ui.jobs import Job, JobRunner, Progress

Result = TypeVar("Result")


class Homecoming(QObject):
    """Does one piece of work at a time; `going` tells how far it is."""

    going = Signal(object)
    busy = Signal(bool)

    at_once = 1_500_000
    """So many bytes of packets, about 3,000 decisions, are worked on while one waits."""

    def __init__(self, session: Session, runner: JobRunner | None) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether work is under way beside the window."""
        return self._job is not None

    def start(
        self,
        paths: Sequence[Path],
        work: Callable[[Session, Progress], Result],
        on_done: Callable[[Result], object],
        on_error: Callable[[CoderError], object],
    ) -> None:
        """Do work on packets; one of the two is called with what came of it, at once or later."""
        if self._job is not None:
            return
        size = sum(path.stat().st_size for path in paths if path.is_file())
        if self._runner is None or size <= self.at_once:
            try:
                result = work(self._session, lambda done, total: None)
            except CoderError as error:
                on_error(error)
            else:
                on_done(result)
            return
        self._job = self._runner.start(
            writing_beside(self._session, work, lasting=True),
            on_done,
            on_error,
            on_progress=self.going.emit,
            on_end=self._over,
        )
        self.busy.emit(True)

    def stop(self) -> None:
        """Ask the work to stop; nothing of it is kept then."""
        if self._job is not None:
            self._job.cancel()

    def let_go(self) -> None:
        """Stop, and tell nothing more."""
        if self._job is not None and self._runner is not None:
            self._runner.stop(self._job)
            self._over()

    def _over(self) -> None:
        self._job = None
        self.busy.emit(False)
