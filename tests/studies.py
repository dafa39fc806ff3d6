"""Made-up studies for tests: codebooks, posts, and projects with a coder at the keyboard."""

import csv
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from coder.domain.codebook import Code, Codebook, Condition, Text, Variable
from coder.domain.times import as_text
from coder.services import indexing
from coder.services.coding import Coding
from coder.services.importing import ImportReport, import_file, preview
from coder.services.session import Session
from coder.storage import queues, rounds

CODER = "Aino"
TOPIC = "asiat.aihe"
FEELING = "asiat.tunne"
STRENGTH = "asiat.voima"

TOPIC_CODES = tuple(f"{TOPIC}.{name}" for name in ("palvelu", "jono", "verkko", "ulkona"))
FEELING_CODES = tuple(f"{FEELING}.{name}" for name in ("viha", "suru", "pelko", "ei-mikaan"))
STRENGTH_CODES = tuple(f"{STRENGTH}.{name}" for name in ("lieva", "kova"))

_SENTENCES = (
    "Kuusipankki jonottaa minua {n} minuuttia, kiitos vaan",
    "Verkkopankki kaatui taas {n}. kerran tänään 😡",
    "Kuusipankin konttori sulki ovensa, matkaa {n} km",
    "väärä saldo {n} päivää, onko tämä palvelua? https://example.org/{n}",
)


class Ticking:
    """A clock that goes one second at each look, so that times are known and all differ."""

    def __init__(self, start: str = "2026-03-02T08:00:00+00:00") -> None:
        self._now = datetime.fromisoformat(start).astimezone(UTC)

    def __call__(self) -> str:
        self._now += timedelta(seconds=1)
        return as_text(self._now)


def topic(*, required: bool = True) -> Variable:
    """A single choice with the codes of TOPIC_CODES on the keys 1-4."""
    return Variable(
        TOPIC,
        Text("Aihe", "Topic"),
        required=required,
        codes=tuple(
            Code(uid, Text(uid.rpartition(".")[2]), str(key), colour=key)
            for key, uid in enumerate(TOPIC_CODES, 1)
        ),
    )


def feeling(*, required: bool = False) -> Variable:
    """A multi-choice, asked unless the topic is `ulkona`; its last code is exclusive."""
    return Variable(
        FEELING,
        Text("Tunne", "Feeling"),
        choice="multi",
        required=required,
        applies_when=Condition(TOPIC, none_of=(TOPIC_CODES[3],)),
        codes=tuple(
            Code(uid, Text(uid.rpartition(".")[2]), key, colour=place, exclusive=key == "0")
            for place, (uid, key) in enumerate(zip(FEELING_CODES, "1230", strict=True), 1)
        ),
    )


def strength() -> Variable:
    """A single choice, asked only where the feeling is `viha` or `pelko`."""
    return Variable(
        STRENGTH,
        Text("Voima", "Strength"),
        level="ordinal",
        applies_when=Condition(FEELING, any_of=(FEELING_CODES[0], FEELING_CODES[2])),
        codes=tuple(
            Code(uid, Text(uid.rpartition(".")[2]), str(key), colour=key)
            for key, uid in enumerate(STRENGTH_CODES, 1)
        ),
    )


def codebook(*variables: Variable) -> Codebook:
    """A codebook of the given variables, of the topic alone when none is given."""
    return Codebook("asiat", Text("Asiat", "Matters"), variables=variables or (topic(),))


def three_variables() -> Codebook:
    """A codebook of topic, feeling and strength, all of them asked."""
    return codebook(topic(required=False), feeling(), strength())


def texts(n: int, first: int = 1) -> list[str]:
    """Return `n` texts that all differ."""
    return [
        _SENTENCES[number % len(_SENTENCES)].format(n=number) for number in range(first, first + n)
    ]


def write_posts(
    path: Path, posts: Iterable[str], *, first_id: int = 900_000_000_000_000_001
) -> Path:
    """Write a table of posts with ids, authors and times beside the texts."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "author", "created_at", "url", "text"])
        for number, text in enumerate(posts):
            day = datetime(2014, 3, 1, 10, tzinfo=UTC) + timedelta(hours=number)
            name = f"nimi{number % 7}"
            writer.writerow(
                [
                    str(first_id + number), name, day.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    f"https://example.org/{name}/{number}", text,
                ]
            )  # fmt: skip
    return path


def bring_in(session: Session, path: Path, *, indexed: bool = True) -> ImportReport:
    """Import a table as the program does, with the work of the background done at once."""
    options = preview(path).options
    report = import_file(session.file, path, options, session.clock())
    if indexed:
        indexing.index(session.file)
    return report


def make_study(
    folder: Path,
    posts: int | Sequence[str] = 20,
    *,
    book: Codebook | None = None,
    coder: str | None = CODER,
    name: str = "tutkimus",
    clock: Callable[[], str] | None = None,
    indexed: bool = True,
) -> Session:
    """Make a project with imported posts, a coder sitting at it and the coder's queue over all."""
    session = Session.create(
        folder / f"{name}.coder", book or codebook(), "fi", clock=clock or Ticking()
    )
    wanted = texts(posts) if isinstance(posts, int) else list(posts)
    if wanted:
        table = write_posts(folder / f"{name}.csv", wanted)
        bring_in(session, table, indexed=False)
    if coder is not None:
        session.choose_coder(coder)
        session.queues()
    if wanted and indexed:
        indexing.index(session.file)
    return session


def start_coding(session: Session, queue: int = 0) -> Coding:
    """Begin at the coder's queue of that number, 0 being the one over all posts."""
    return session.coding(session.queues()[queue].id)


def add_queue(
    session: Session, name: str, variables: Sequence[str], posts: Sequence[int], round_id: int = 1
) -> int:
    """Give the coder a further queue over some posts and return its row id."""
    assert session.coder is not None
    with session.file.write():
        rounds.join(session.file, round_id, session.coder.id)
        queue = queues.add(
            session.file, os.urandom(16), session.coder.id, round_id, name, variables,
            '{"order": "given"}',
        )  # fmt: skip
        queues.assign(session.file, queue.id, posts)
    return queue.id
