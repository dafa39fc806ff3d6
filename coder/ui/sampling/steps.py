"""How far a project is on its way to a second coder: sample, round, packet, packet home."""

from coder.services import looking, progress
from coder.services.looking import Round, Sample
from coder.services.session import Session

STEPS = ("draw", "open", "write", "bring")


def samples_of(session: Session) -> list[Sample]:
    """Return the samples, newest first."""
    return looking.samples(session)[::-1]


def open_rounds(session: Session) -> list[Round]:
    """Return the rounds that packets can be written of, newest first."""
    every = looking.rounds(session)[::-1]
    return [r for r in every if r.is_open and r.sample_id is not None]


def next_step(session: Session) -> str:
    """Return the first of STEPS that is not done."""
    if not samples_of(session):
        return "draw"
    if not open_rounds(session):
        return "open"
    own = session.coder.id if session.coder else None
    for round_ in open_rounds(session):
        if any(coder.id != own for coder in looking.coders_of(session, round_)):
            return "write" if progress.without_packet(session, round_) else "bring"
    return "write"


def free_name(stem: str, taken: set[str]) -> str:
    """Return the stem with the first number that makes a name nobody has."""
    number = 1
    while f"{stem} {number}" in taken:
        number += 1
    return f"{stem} {number}"
