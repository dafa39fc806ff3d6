"""What the tests of samples, rounds, packets and merging do again and again."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from coder.domain.canonical import text_hash
from coder.services import packets, round_keeping, sampling
from coder.services.checking import check
from coder.services.coding import Coding
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import decisions, queues, rounds, samples
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round
from tests.studies import TOPIC, TOPIC_CODES

Opener = Callable[..., Session]
"""Opens a project or a packet, by choice with a clock that starts on a day of March 2026."""

SAMPLE = "pilotti"
ROUND = "tarkistus"
SECOND = "Bertta"


def open_round(
    session: Session, size: int = 8, name: str = ROUND, purpose: str = "reliability"
) -> Round:
    """Draw a sample, unless there is one, and open a round on it."""
    if samples.by_name(session.file, SAMPLE) is None:
        sampling.draw(session, SAMPLE, size, seed=2015)
    return round_keeping.open_round(session, RoundPlan(name, purpose, SAMPLE, threshold=0.8))


def write_packet(session: Session, folder: Path, coder: str = SECOND, name: str = ROUND) -> Path:
    """Write a packet of the round and return where it is."""
    target = folder / f"{coder}.coder"
    packets.write(session, name, coder, target)
    return target


def coder_of(session: Session) -> Coder:
    """Return the coder at the keyboard."""
    assert session.coder is not None
    return session.coder


def coding_in(session: Session, round_name: str | None = None) -> Coding:
    """Start the coder's queue in a round, the only queue where none is named."""
    coder = coder_of(session)
    round_ = rounds.by_name(session.file, round_name) if round_name else None
    found = queues.of_coder(session.file, coder.id, round_.id if round_ else None)
    return session.coding(found[0].id)


def code_packet(
    opened: Opener, path: Path, choices: Iterable[int], day: int = 5, *, note: str = ""
) -> None:
    """Open a packet, code its next posts by the places of the topic's codes, and close it."""
    session = opened(path, day)
    coding = coding_in(session)
    if note:
        coding.set_note(note)
    for choice in choices:
        coding.press(TOPIC_CODES[choice])
    session.close()


Place = tuple[bytes, int]


def topics(session: Session, coder: str, round_name: str) -> Mapping[Place, str]:
    """Return the topic of each post that a coder coded in a round, by source uid and place."""
    rows = session.file.db.execute(
        "SELECT source.uid,place,value FROM coding JOIN post ON post.id=post_id "
        "JOIN source ON source.id=source_id JOIN variable ON variable.id=variable_id "
        "JOIN coder ON coder.id=coder_id JOIN round ON round.id=round_id "
        "WHERE variable.uid=? AND coder.name=? AND round.name=? AND value IS NOT NULL",
        (TOPIC, coder, round_name),
    )
    return {(source, place): value for source, place, value in rows}


Tables = dict[str, list[tuple[object, ...]]]


def tables(session: Session) -> Tables:
    """Return every row of every table; the search index shows in its own tables."""
    names = session.file.db.execute(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name<>'post_fts'"
    ).fetchall()
    return {name: session.file.db.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names}


Canonical = dict[tuple[object, ...], tuple[str | None, tuple[bytes, ...]]]


def canonical(session: Session) -> Canonical:
    """Return value and heads of each coding by what means the same in every copy."""
    return canonical_of(session.file)


def canonical_of(file: ProjectFile) -> Canonical:
    """Return the same of an open file."""
    rows = file.db.execute(
        "SELECT source.uid,place,coder.uid,round.uid,variable.uid,value,variable_id,coder_id,"
        "round_id,post_id FROM coding JOIN post ON post.id=post_id "
        "JOIN source ON source.id=source_id JOIN variable ON variable.id=variable_id "
        "JOIN coder ON coder.id=coder_id JOIN round ON round.id=round_id"
    ).fetchall()
    found: Canonical = {}
    for source, place, coder, round_, variable, value, *cell in rows:
        v, c, r, p = cell
        state = decisions.state_of(file, (v, c, r, p))
        heads = tuple(sorted(head.uid for head in state.heads)) if state else ()
        found[source, place, coder, round_, variable] = (value, heads)
    return found


def at_home(study: Session) -> dict[int, str]:
    """Return Bertta's topics in the round by the place of the post."""
    return {place: value for (_, place), value in topics(study, SECOND, ROUND).items()}


def in_packet(opened: Opener, packet: Path) -> dict[int, str]:
    """Return the topics coded in a closed packet; its bytes differ after opening it."""
    session = opened(packet)
    found = {place: value for (_, place), value in topics(session, SECOND, "packet").items()}
    session.close()
    return found


def wrong(study: Session) -> list[str]:
    """Return what does not check out, but that texts were changed here behind the index's back."""
    return [found.what for found in check(study).findings if found.check != 10]


def read_anew(study: Session, place: int) -> None:
    """Let a post have another text here than when the packet was written."""
    with study.file.write():
        study.file.db.execute("UPDATE post SET text='toinen luku' WHERE place=?", (place,))
        study.file.db.execute(
            "UPDATE post_hash SET text_hash=? WHERE post_id IN (SELECT id FROM post WHERE place=?)",
            (text_hash("toinen luku"), place),
        )
