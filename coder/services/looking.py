"""What the window shows of a project beside codings: rounds, samples, coders, arrivals, posts."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from coder.domain.ids import print_post
from coder.services import round_keeping
from coder.services.session import Session
from coder.storage import arrivals, frames, people, posts
from coder.storage import rounds as stored_rounds
from coder.storage import samples as stored_samples
from coder.storage.arrivals import Arrival
from coder.storage.people import Coder
from coder.storage.rounds import Round
from coder.storage.samples import Sample

__all__ = [
    "Arrival",
    "Coder",
    "OwnPart",
    "Round",
    "Sample",
    "arrival_of",
    "coders_of",
    "frame_size",
    "own_part",
    "rounds",
    "sample_of",
    "samples",
    "start_of",
    "text_of",
    "uid_of",
]


@dataclass(frozen=True, slots=True)
class OwnPart:
    """Of a round's sample: posts whose earlier codings are read, and posts left to code."""

    read: int
    left: int


def rounds(session: Session) -> list[Round]:
    """Return all rounds, oldest first."""
    return stored_rounds.all_of(session.file)


def samples(session: Session) -> list[Sample]:
    """Return all samples, oldest first."""
    return stored_samples.all_of(session.file)


def sample_of(session: Session, round_: Round) -> Sample | None:
    """Return the sample that a round is about; the main round is about all posts."""
    if round_.sample_id is None:
        return None
    return stored_samples.by_id(session.file, round_.sample_id)


def coders_of(session: Session, round_: Round) -> list[Coder]:
    """Return who takes part in a round, Consensus too."""
    present = stored_rounds.coders_of(session.file, round_.id)
    return [coder for coder in people.everyone(session.file) if coder.id in present]


def own_part(session: Session, round_: Round) -> OwnPart:
    """Return how much of a round's sample the coder at the keyboard has coded before it opened."""
    if session.coder is None or round_.sample_id is None:
        return OwnPart(0, 0)
    left = len(round_keeping.posts_for(session, round_, session.coder))
    return OwnPart(stored_samples.by_id(session.file, round_.sample_id).size - left, left)


def arrival_of(session: Session, packet: Path) -> Arrival | None:
    """Return the arrival of a packet's file, None where this very file never came home."""
    with packet.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return arrivals.by_packet(session.file, digest)


def frame_size(session: Session) -> int:
    """Return how many posts of the study there are to draw from."""
    return frames.count_in_study(session.file)


def start_of(session: Session, post_id: int, letters: int) -> tuple[str, str]:
    """Return how a post begins, in one line, and its day (`2014-03-12` or empty)."""
    text, posted_at = posts.shown(session.file, post_id)
    return " ".join(text[:letters].split()), posted_at[:10]


def text_of(session: Session, post_id: int) -> tuple[str, str]:
    """Return a post's text as it was received, and its day (`2014-03-12` or empty)."""
    text, posted_at = posts.shown(session.file, post_id)
    return text, posted_at[:10]


def uid_of(session: Session, post_id: int) -> str:
    """Return the printed uid of a post."""
    return print_post(*posts.origin(session.file, post_id))
