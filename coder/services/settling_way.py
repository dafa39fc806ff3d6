"""How the disagreements of a round are settled, as its report prints it."""

import json

from coder.domain.adjudication import WAYS
from coder.domain.errors import UnknownName
from coder.services import round_keeping
from coder.services.session import Session
from coder.storage import events
from coder.storage.rounds import Round

SETTLING = "settling"
"""The event that says how the disagreements of a round are settled."""


def set_way(session: Session, round_name: str, way: str) -> None:
    """Record how the disagreements of a round are settled. Raises OnlyInProject, UnknownName."""
    session.require_owner()
    round_ = round_keeping.find(session, round_name)
    if way not in WAYS:
        raise UnknownName("way", way, WAYS)
    if way_of(session, round_) != way:
        coder_id = session.coder.id if session.coder else None
        with session.file.write():
            said = {"round": round_.name, "way": way}
            events.log(session.file, session.clock(), SETTLING, said, coder_id)


def way_of(session: Session, round_: Round) -> str:
    """Return how the disagreements of a round are settled, empty where nobody said so."""
    said = [json.loads(event.data) for event in events.of_kind(session.file, SETTLING)]
    return next((str(each["way"]) for each in reversed(said) if each["round"] == round_.name), "")
