"""Sharing posts out beside the window's thread, with a way to stop."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.services.session import Session
from coder.ui.jobs import Job, JobRunner, Progress, Standing

if TYPE_CHECKING:
    from coder.services.work_division import Share

Work = Callable[[Session, Progress], "list[Share]"]
AT_ONCE = 10_000
"""So few posts are shared out while one waits."""


class Sharing(QObject):
    """Does one sharing at a time; ends with `shared` or `failed`, `going` is 0-1 in between."""

    shared = Signal(object)
    failed = Signal(object)
    going = Signal(float)
    busy = Signal(bool)

    def __init__(self, runner: JobRunner | None) -> None:
        super().__init__()
        self._runner = runner
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether posts are being shared out."""
        return self._job is not None

    def start(self, session: Session, work: Work, posts: int) -> None:
        """Share so many posts out: beside the window if they are many."""
        if self._job is not None:
            return
        if self._runner is None or posts <= AT_ONCE:
            try:
                shares = work(session, lambda done, total: None)
            except CoderError as error:
                self.failed.emit(error)
            else:
                self.shared.emit(shares)
            return
        self._job = self._runner.start(
            _beside(session, work),
            self.shared.emit,
            self.failed.emit,
            on_progress=self._going,
            on_end=self._over,
        )
        self.busy.emit(True)

    def stop(self) -> None:
        """Ask the sharing to stop; nothing of it is kept then."""
        if self._job is not None:
            self._job.cancel()

    def let_go(self) -> None:
        """Stop, and tell nothing more."""
        if self._job is not None and self._runner is not None:
            self._runner.stop(self._job)
            self._over()

    def _going(self, standing: Standing) -> None:
        if standing.total:
            self.going.emit(standing.done / standing.total)

    def _over(self) -> None:
        self._job = None
        self.busy.emit(False)


def _beside(session: Session, work: Work) -> "Callable[[Progress], list[Share]]":
    file, clock = session.file, session.clock

    def run(progress: Progress) -> "list[Share]":
        other = Session(file.beside(lasting=True), clock)
        try:
            return work(other, progress)
        finally:
            other.close()

    return run
