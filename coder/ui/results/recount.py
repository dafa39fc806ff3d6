"""The figures of the page of results: counted beside the window, kept until something changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from coder.domain.codebook import Variable
from coder.domain.errors import CoderError, NothingToReport
from coder.domain.frequency import FrequencyTable
from coder.services import seals
from coder.services.counting import Counting, CrossFrequencies, Frequencies
from coder.services.session import Session
from coder.ui.beside import on_a_snapshot
from coder.ui.jobs import Job, JobRunner, Progress
from coder.ui.results.counted import Whose

LARGE = 2_000
"""Projects with more posts than this are counted in another thread."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is counted: a variable, against what it is set if anything, and whose codings."""

    variable: Variable
    by: str | None
    whose: Whose


@dataclass(frozen=True, slots=True)
class Counted:
    """The frequencies of a variable, and the cross-table where it is set against something.

    `at` is when they were counted.
    """

    frequencies: Frequencies
    crossed: CrossFrequencies | None
    at: str


Answer = Counted | NothingToReport


@dataclass(frozen=True, slots=True)
class _Kept:
    changes: object
    answer: Answer


class Recounter(QObject):
    """Counts what is asked for last, unless nothing was written since it was counted.

    `answered` carries a `Wanted` and the answer to it, or a CoderError that stood in the way; what
    was asked before comes to nothing.
    """

    answered = Signal(object, object)

    def __init__(self, runner: JobRunner, *, large: int = LARGE) -> None:
        super().__init__()
        self._runner = runner
        self._large = large
        self._session: Session | None = None
        self._kept: dict[Wanted, _Kept] = {}
        self._job: Job | None = None
        self._asked: tuple[Wanted, object] | None = None

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._job is not None

    def ask(self, session: Session, wanted: Wanted) -> Answer | None:
        """Return what was counted last, None where nothing was; a newer answer may follow.

        The caller has made sure that the codings of all coders may be shown.
        Raises OnlyInProject, UnknownName.
        """
        if session is not self._session:
            self.stop()
            self._session = session
        # What is looked at is written down here: the copy that is counted on cannot be written to.
        seals.open_for_reading(session)
        changes = session.file.changes()
        kept = self._kept.get(wanted)
        if kept is not None and kept.changes == changes:
            self.let_go()
        elif session.counts().posts <= self._large:
            self.let_go()
            kept = self._keep(wanted, changes, _answer(session, wanted, None))
        elif self._asked != (wanted, changes):
            self.let_go()
            self._count_beside(session, wanted, changes)
        return None if kept is None else kept.answer

    def let_go(self) -> None:
        """Let an answer that is under way come to nothing."""
        job, self._job, self._asked = self._job, None, None
        if job is not None:
            job.cancel()

    def stop(self) -> None:
        """Forget everything of the session, and wait for the end of what runs on its file."""
        job, self._job, self._asked = self._job, None, None
        self._kept.clear()
        self._session = None
        if job is not None:
            self._runner.stop(job)

    # --- inside -------------------------------------------------------------------------------

    def _keep(self, wanted: Wanted, changes: object, answer: Answer) -> _Kept:
        kept = self._kept[wanted] = _Kept(changes, answer)
        return kept

    def _count_beside(self, session: Session, wanted: Wanted, changes: object) -> None:
        def work(copy: Session, progress: Progress) -> Answer:
            return _answer(copy, wanted, lambda: progress(0, 0))

        def done(answer: Answer) -> None:
            if self._job is job:
                self._job = self._asked = None
                self._keep(wanted, changes, answer)
                self.answered.emit(wanted, answer)

        def failed(error: CoderError) -> None:
            if self._job is job:
                self._job = self._asked = None
                self.answered.emit(wanted, error)

        job = self._job = self._runner.start(on_a_snapshot(session, work), done, failed)
        self._asked = wanted, changes


def _answer(session: Session, wanted: Wanted, check: Callable[[], object] | None) -> Answer:
    variable, by, whose = wanted.variable, wanted.by, wanted.whose
    try:
        counting = Counting(session, check)
        found = counting.frequencies(variable, whose.coder, whose.round)
        crossed = None
        if by is not None:
            crossed = counting.crossed(variable, by, whose.coder, whose.round)
    except NothingToReport as error:
        return error
    bare = replace(found, table=_bare(found.table), coded=_bare(found.coded))
    return Counted(bare, crossed, session.clock())


def _bare(table: FrequencyTable) -> FrequencyTable:
    """Leave out the posts, of which a million would be kept for each choice."""
    return replace(table, posts={})
