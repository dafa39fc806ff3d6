"""How far each coder is in each round."""

import json
from dataclasses import dataclass, replace

from coder.domain.marks import FLAG, SKIPPED
from coder.services import filling, round_keeping
from coder.services.session import Session
from coder.storage import (
    decisions,
    division,
    events,
    people,
    queues,
    revisions,
    rounds,
    samples,
)
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Progress:
    """A coder in a round: posts to code, those done, and of them those read from an earlier round.

    `flagged` and `skipped` are the coder's own marks in the round. `order` is that of the queue:
    import, random or time; spread where the sample lies in the coder's queue of another round, read
    where earlier codings stand for all of it, elsewhere where the coder has no queue but a packet.
    """

    coder: Coder
    round: Round
    total: int
    done: int
    read: int = 0
    flagged: int = 0
    skipped: int = 0
    order: str = "elsewhere"

    @property
    def left(self) -> int:
        """Return how many posts are left to code."""
        return self.total - self.done


def of_round(session: Session, round_: Round) -> list[Progress]:
    """Return how far the coders of a round are, in the order in which they joined the project."""
    present = rounds.coders_of(session.file, round_.id)
    return [
        _of_coder(session, round_, coder)
        for coder in people.everyone(session.file)
        if coder.id in present and coder.kind == "person"
    ]


def table(session: Session) -> list[Progress]:
    """Return how far every coder is in every round: the table of coders and posts."""
    return [each for round_ in rounds.all_of(session.file) for each in of_round(session, round_)]


def without_packet(session: Session, round_: Round) -> tuple[str, ...]:
    """Return the coders of a round who code elsewhere, have had no packet and coded nothing yet.

    The coder at the keyboard codes here; where nobody sits there, one of them may.
    """
    written = (json.loads(event.data) for event in events.of_kind(session.file, "packet"))
    invited = {data["coder"] for data in written if data["round"] == round_.name}
    seat = session.coder
    found = tuple(
        each.coder.name
        for each in of_round(session, round_)
        if not each.done
        and each.order != "spread"
        and each.coder.name not in invited
        and (seat is None or each.coder.id != seat.id)
    )
    return found if seat is not None else found[1:]


def _of_coder(session: Session, round_: Round, coder: Coder) -> Progress:
    found = _counted(session, round_, coder)
    return replace(found, order=_order(session.file, round_, coder))


def _order(file: ProjectFile, round_: Round, coder: Coder) -> str:
    if coder.id in rounds.spread_coders(file, round_.id):
        return "spread"
    found = queues.of_coder(file, coder.id, round_.id)
    if not found:
        reads = rounds.coders_of(file, round_.id).get(coder.id)
        return "elsewhere" if reads is None else "read"
    rule = str(json.loads(found[0].order_rule).get("order", ""))
    return {"as imported": "import", "shuffled": "random"}.get(rule, rule)


def _counted(session: Session, round_: Round, coder: Coder) -> Progress:
    file = session.file
    rows = revisions.variable_rows(file)
    flagged, skipped = (
        decisions.count_set(file, rows[mark], coder.id, round_.id) for mark in (FLAG, SKIPPED)
    )
    if round_.sample_id is None:
        found = queues.of_coder(file, coder.id, round_.id)
        counts = [filling.counts(file, queue) for queue in found]
        total, done = max(counts, default=(0, 0))
        return Progress(coder, round_, total, done, 0, flagged, skipped)
    share = division.share_of(file, coder.id, round_.id)
    if share is not None:
        queue = queues.of_coder(file, coder.id, round_.id)[0]
        total, done = queues.counts(file, queue.id)
        return Progress(coder, round_, total, done, 0, flagged, skipped)
    total = samples.by_id(file, round_.sample_id).size
    done = total - round_keeping.count_left(session, round_, coder)
    reads = rounds.coders_of(file, round_.id).get(coder.id) is not None
    read = total - len(round_keeping.posts_for(session, round_, coder)) if reads else 0
    return Progress(coder, round_, total, done, read, flagged, skipped)
