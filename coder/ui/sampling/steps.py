"""How far a project is on its way to a second coder: sample, round, packet, packet home."""

from coder.services.session import Session
from coder.storage import posts, rounds, samples
from coder.storage.rounds import Round
from coder.storage.samples import Sample

STEPS = ("draw", "open", "write", "bring")


def samples_of(session: Session) -> list[Sample]:
    """Return the samples, newest first."""
    return samples.all_of(session.file)[::-1]


def open_rounds(session: Session) -> list[Round]:
    """Return the rounds that packets can be written of, newest first."""
    every = rounds.all_of(session.file)[::-1]
    return [r for r in every if r.is_open and r.sample_id is not None]


def next_step(session: Session) -> str:
    """Return the first of STEPS that is not done."""
    if not samples_of(session):
        return "draw"
    if not open_rounds(session):
        return "open"
    own = session.coder.id if session.coder else None
    for round_ in open_rounds(session):
        if any(coder != own for coder in rounds.coders_of(session.file, round_.id)):
            return "bring"
    return "write"


def frame_size(session: Session) -> int:
    """Return how many posts of the study there are to draw from."""
    return sum(1 for _ in posts.frame(session.file))


def free_name(stem: str, taken: set[str]) -> str:
    """Return the stem with the first number that makes a name nobody has."""
    number = 1
    while f"{stem} {number}" in taken:
        number += 1
    return f"{stem} {number}"
