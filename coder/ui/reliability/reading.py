"""The agreement of a round: read beside the window, and kept until something is written."""

import sys
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.services import seals
from coder.services.drawing import strata_of
from coder.services.looking import Round
from coder.services.session import Session
from coder.ui.jobs import Job, JobRunner, Progress
from coder.ui.reliability.gathering import gather, gather_beside
from coder.ui.reliability.round_agreement import RoundAgreement


@dataclass(frozen=True, slots=True)
class _Kept:
    changes: object
    found: RoundAgreement


class RoundReader(QObject):
    """Reads the round that is asked for last.

    `answered` carries the name of a round and a RoundAgreement, or the CoderError that stood in the
    way. Where codings go on changing, what was read before is shown in turn.
    """

    answered = Signal(str, object)

    def __init__(self, runner: JobRunner, large: int) -> None:
        super().__init__()
        self._runner = runner
        self._large = large
        self._session: Session | None = None
        self._kept: dict[bytes, _Kept] = {}
        self._job: Job | None = None
        self._loading: Job | None = None
        self._asked: tuple[Round, object] | None = None
        self._stale = False

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._job is not None

    def ask(self, session: Session, round_: Round) -> RoundAgreement | None:
        """Return what was read last, None where nothing was; a newer answer may follow.

        The caller has made sure that the codings of all coders may be shown. Raises UnknownName,
        OnlyInProject.
        """
        if session is not self._session:
            self.stop()
            self._session = session
        # What is looked at is written down here: the copy that is read cannot be written to.
        seals.open_for_reading(session)
        # Intervals drawn by stratum take their time in a small project, too.
        changes = session.file.changes()
        kept = self._kept.get(round_.uid)
        if kept is not None and kept.changes == changes:
            self.let_go()
        elif session.counts().posts <= self._large and strata_of(session, round_) is None:
            self.let_go()
            kept = self._kept[round_.uid] = _Kept(changes, gather(session, round_.name))
        elif self._asked is not None and self._asked[0].uid == round_.uid:
            self._stale = self._asked[1] != changes
        else:
            self.let_go()
            self._read_beside(session, round_, changes)
        return None if kept is None else kept.found

    def let_go(self) -> None:
        """Let an answer that is under way come to nothing."""
        job = self._forget_job()
        if job is not None:
            job.cancel()

    def stop(self) -> None:
        """Forget everything of the session, and wait for the end of what runs on its file."""
        job = self._forget_job()
        self._kept.clear()
        self._session = None
        for each in (job, self._loading):
            if each is not None:
                self._runner.stop(each)
        self._loading = None

    # --- inside -------------------------------------------------------------------------------

    def _forget_job(self) -> Job | None:
        job, self._job, self._asked, self._stale = self._job, None, None, False
        return job

    def _read_beside(self, session: Session, round_: Round, changes: object) -> None:
        def done(found: RoundAgreement) -> None:
            if self._job is not job:
                return
            again = self._stale
            self._forget_job()
            self._kept[round_.uid] = _Kept(changes, found)
            if again:
                self._read_beside(session, round_, session.file.changes())
            self.answered.emit(round_.name, found)

        def failed(error: CoderError) -> None:
            if self._job is job:
                self._forget_job()
                self.answered.emit(round_.name, error)

        if "numpy" not in sys.modules:
            self._loading = self._runner.start(_load_arithmetic, _let_go, _let_go)
        job = self._job = self._runner.start(gather_beside(session, round_.name), done, failed)
        self._asked = round_, changes


def _load_arithmetic(_: Progress) -> None:
    """Read the modules that the figures need while another thread reads the codings."""
    import_module("numpy")


def _let_go(_: object) -> None:
    """Take no notice."""
