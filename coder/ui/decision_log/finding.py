"""Finds the decisions to list: at once in a small project, else in another thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import Cancelled, CoderError
from coder.services import decision_log, log_export
from coder.services.decision_log import DecisionLog, LogFilter
from coder.services.session import Session
from coder.ui.beside import on_a_copy, writing_beside
from coder.ui.jobs import Job, JobRunner, Progress

LARGE = 20_000
"""Logs of more decisions than this are searched in another thread."""


class LogFinder(QObject):
    """Answers the last question with `found` (row ids, newest first) or `failed`."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, session: Session, *, large: int = LARGE) -> None:
        super().__init__()
        self._runner = runner
        self._session = session
        self._large = large
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Tell whether the answer is still to come."""
        return self._job is not None

    def ask(self, log: DecisionLog, wanted: LogFilter) -> None:
        """Look for the decisions that fit; an earlier question is let go."""
        self.let_go()
        if decision_log.size(self._session) <= self._large:
            try:
                self.found.emit(log.find(wanted))
            except CoderError as error:
                self.failed.emit(error)
            return

        def done(ids: Sequence[int]) -> None:
            if self._job is job:
                self._job = None
                self.found.emit(ids)

        def failed(error: CoderError) -> None:
            if self._job is job:
                self._job = None
                self.failed.emit(error)

        work = _beside(self._session, log, wanted)
        job = self._job = self._runner.start(work, done, failed)

    def let_go(self) -> None:
        """Let an answer that is under way come to nothing."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def stop(self) -> None:
        """Let it go, and wait for the end of what runs."""
        job, self._job = self._job, None
        if job is not None:
            self._runner.stop(job)


def writing(
    session: Session, log: DecisionLog, ids: Sequence[int], path: Path, language: str
) -> Callable[[Progress], int]:
    """Give the work that writes these decisions to a file, for another thread."""
    seal = log.seal

    def work(other: Session, progress: Progress) -> int:
        return log_export.write(other, DecisionLog(other, seal), ids, path, language, progress)

    return writing_beside(session, work)


def _beside(
    session: Session,
    log: DecisionLog,
    wanted: LogFilter,
) -> Callable[[Progress], Sequence[int]]:
    seal = log.seal

    def work(copy: Session, progress: Progress) -> Sequence[int]:
        def stopped() -> bool:
            try:
                progress(0, 0)
            except Cancelled:
                return True
            return False

        return DecisionLog(copy, seal).find(wanted, stopped)

    return on_a_copy(session, work)
