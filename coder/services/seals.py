"""Who may see the codings of all coders: never in a packet, and not unnoticed in an open round."""

import json

from coder.domain.errors import RoundUnfinished
from coder.domain.marks import FINISHED
from coder.services.session import Session
from coder.storage import codings, events, revisions, rounds
from coder.storage.codings import AllCodings, Seal
from coder.storage.events import SEAL_BROKEN
from coder.storage.people import Coder
from coder.storage.rounds import Round


def open_for_reading(session: Session) -> AllCodings:
    """Return everybody's codings, logging where the coder at the keyboard is not done.

    Raises OnlyInProject in a packet.
    """
    session.require_owner()
    if session.read_only:
        return AllCodings(session.file, Seal(None))
    broken = unfinished_rounds(session)
    already = {
        (event.coder_id, json.loads(event.data)["round"])
        for event in events.of_kind(session.file, SEAL_BROKEN)
    }
    coder_id = session.coder.id if session.coder else None
    new = [name for name in broken if (coder_id, name) not in already]
    if new:
        with session.file.write():
            for name in new:
                events.log(
                    session.file, session.clock(), SEAL_BROKEN,
                    {"round": name, "unfinished": broken[name]}, coder_id,
                )  # fmt: skip
    return AllCodings(session.file, Seal(None))


def of_closed(session: Session, round_: Round) -> AllCodings:
    """Return everybody's codings of a closed round, in which nobody has to be blind any more.

    Raises OnlyInProject, and LookupError for a round that is open.
    """
    session.require_owner()
    if round_.is_open:
        raise LookupError(round_.name)
    return AllCodings(session.file, Seal(frozenset({round_.id})))


def of_screening(session: Session, round_: Round) -> AllCodings:
    """Return everybody's codings of a check of the screening: they tell nothing of the study's.

    Raises OnlyInProject, and LookupError for a round of another purpose.
    """
    session.require_owner()
    if round_.purpose != "screening":
        raise LookupError(round_.name)
    return AllCodings(session.file, Seal(frozenset({round_.id})))


def for_settling(session: Session, round_: Round, *, break_seal: bool = False) -> AllCodings:
    """Return everybody's codings of a round whose disagreements are to be settled.

    Where posts of it are still to be coded, the seal has to be broken, which is logged.
    Raises OnlyInProject, RoundUnfinished.
    """
    if round_.sample_id is None:
        return open_for_reading(session)
    session.require_owner()
    coder_id = session.coder.id if session.coder else None
    from coder.services import progress

    present = progress.of_round(session, round_) if round_.is_open else []
    left = sum(each.left for each in present)
    if left and not _broken(session, round_, coder_id):
        if not break_seal or session.read_only:
            raise RoundUnfinished(round_.name, left)
        own = sum(each.left for each in present if each.coder.id == coder_id)
        said = {"round": round_.name, "unfinished": own or left, "settling": not own}
        with session.file.write():
            events.log(session.file, session.clock(), SEAL_BROKEN, said, coder_id)
    return AllCodings(session.file, Seal(frozenset({round_.id})))


def _broken(session: Session, round_: Round, coder_id: int | None) -> bool:
    return any(
        event.coder_id == coder_id and json.loads(event.data)["round"] == round_.name
        for event in events.of_kind(session.file, SEAL_BROKEN)
    )


def unfinished_rounds(session: Session) -> dict[str, int]:
    """Return how many posts the coder at the keyboard has left, by open reliability round.

    Rounds in which nobody else has coded are left out: there is nothing to be blind to. The window
    asks before it shows the codings of others while there are any rounds.
    """
    if session.coder is None:
        return {}
    key = (session.coder.id, session.file.changes())
    if session.unfinished is None or session.unfinished[0] != key:
        session.unfinished = key, _unfinished_rounds(session, session.coder)
    return dict(session.unfinished[1])


def _unfinished_rounds(session: Session, coder: Coder) -> dict[str, int]:
    found: dict[str, int] = {}
    finished = revisions.variable_rows(session.file)[FINISHED]
    for round_ in rounds.all_of(session.file):
        if round_.purpose != "reliability" or not round_.is_open or round_.sample_id is None:
            continue
        if coder.id not in rounds.coders_of(session.file, round_.id):
            continue
        if not _others_coded(session, round_, coder.id, finished):
            continue
        from coder.services import round_keeping  # which takes long to read

        left = round_keeping.count_left(session, round_, coder)
        if left:
            found[round_.name] = left
    return found


def _others_coded(session: Session, round_: Round, own: int, finished: int) -> bool:
    """Tell whether others have codings on the round's sample, in it or read from an earlier one."""
    assert round_.sample_id is not None
    return any(
        codings.any_in_sample(session.file, finished, coder_id, source, round_.sample_id)
        for coder_id, reads in rounds.coders_of(session.file, round_.id).items()
        for source in (round_.id, reads)
        if coder_id != own and source is not None
    )
