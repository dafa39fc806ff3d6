"""A packet on its way home: how far it is, and its file made whole."""

from dataclasses import dataclass
from pathlib import Path

from coder.domain.marks import FLAG, NOTE
from coder.services.session import Session
from coder.services.tidying import tidy
from coder.storage import decisions, queues, revisions


@dataclass(frozen=True, slots=True)
class Packet:
    """How far a packet is coded; `flagged` and `notes` count posts."""

    path: Path
    coder: str
    done: int
    total: int
    flagged: int
    notes: int

    @property
    def left(self) -> int:
        """Return how many posts are not coded yet."""
        return self.total - self.done


def look_at(session: Session) -> Packet:
    """Count what the coder of a packet has done in it."""
    infos = session.queues()
    coder = session.coder
    return Packet(
        session.path,
        coder.name if coder is not None else "",
        sum(info.done for info in infos),
        sum(info.total for info in infos),
        _count(session, FLAG),
        _count(session, NOTE),
    )


def _count(session: Session, mark: str) -> int:
    if session.coder is None:
        return 0
    file, coder = session.file, session.coder.id
    row = revisions.variable_rows(file)[mark]
    rounds = {queue.round_id for queue in queues.of_coder(file, coder)}
    return sum(decisions.count_set(file, row, coder, round_) for round_ in rounds)


def make_whole(session: Session) -> None:
    """Put everything up to now into the one file, so that a copy of it holds all of it."""
    if not session.read_only:
        tidy(session.file)
