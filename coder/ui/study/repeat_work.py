"""Reading and deciding on repeats beside the window: in a large project either takes seconds."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.services import repeat_reading
from coder.services.repeat_reading import Overview
from coder.services.session import Session
from coder.ui.beside import on_a_copy, writing_beside
from coder.ui.jobs import Job, JobRunner, Progress, Standing
from coder.ui.study.waiting import WaitingSheet
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Result = TypeVar("Result")


class RepeatWork(QObject):
    """Does one thing at a time; `read` carries the groups as they are after each."""

    read = Signal(object)
    settled = Signal()
    """Something was decided: queues may hold other posts now."""
    busy_changed = Signal()

    def __init__(self, around: Surroundings, runner: JobRunner) -> None:
        super().__init__()
        self._around = around
        self.runner = runner
        self._job: Job | None = None
        self._reading: Job | None = None
        self.sheet: WaitingSheet | None = None

    @property
    def busy(self) -> bool:
        """Tell whether something is being decided or worked out."""
        return self._job is not None

    def stop(self) -> None:
        """Wait for the end of what is under way; nothing more is told of it."""
        for job in (self._job, self._reading):
            if job is not None:
                self.runner.stop(job)
        self._job = self._reading = None

    def refresh(self, session: Session) -> None:
        """Read the groups anew; what is still being read is let go."""

        def done(found: Overview) -> None:
            if self._reading is job:
                self._reading = None
                self.read.emit(found)

        def failed(error: CoderError) -> None:
            if self._reading is job:
                self._reading = None
                self._around.errors.in_line(error)

        job = self.runner.start(
            on_a_copy(session, lambda copy, _: repeat_reading.overview(copy)), done, failed
        )
        self._reading = job

    def ask(
        self, session: Session, what: Callable[[Session], Result], on_done: Callable[[Result], None]
    ) -> None:
        """Work something out that writes nothing."""
        self._start(on_a_copy(session, lambda copy, _: what(copy)), on_done)

    def decide(
        self,
        session: Session,
        what: Callable[[Session], Result],
        on_done: Callable[[Result], None],
    ) -> None:
        """Do what writes; afterwards the groups are read anew."""

        def done(result: Result) -> None:
            on_done(result)
            self._around.status.show_saved()
            self.settled.emit()
            self.refresh(session)

        self._start(writing_beside(session, lambda other, _: what(other), lasting=True), done)

    def _start(self, work: Callable[[Progress], Result], on_done: Callable[[Result], None]) -> None:
        if self._job is not None:
            return
        self._job = self.runner.start(
            work, on_done, self._failed, on_progress=self._going, on_end=self._over
        )
        self.busy_changed.emit()

    def _going(self, standing: Standing) -> None:
        if self.sheet is None:
            over: QWidget | None = self._around.ask.window
            self.sheet = WaitingSheet(self._around.look, self._around.language, over)
            self.sheet.open()
        self.sheet.show_seconds(standing.seconds)

    def _over(self) -> None:
        self._job = None
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.end()
        self.busy_changed.emit()

    def _failed(self, error: CoderError) -> None:
        self._around.errors.in_line(error)
