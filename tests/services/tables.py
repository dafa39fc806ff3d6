"""Codings given as tables, so that a test shows at a glance who coded what."""

import csv
from collections.abc import Sequence
from pathlib import Path

from coder.services import listing, round_keeping, sampling, table_coding
from coder.services.round_keeping import RoundPlan
from coder.services.sampling import SamplePlan
from coder.services.session import Session
from coder.services.table_coding import TableReport

TOPICS = {"P": "palvelu", "J": "jono", "V": "verkko", "U": "ulkona", "-": ""}


def uids(session: Session) -> list[str]:
    """Return the uids of all posts in the order of import."""
    return [str(post["uid"]) for post in listing.posts_as_records(session)]


def write(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write a table of codings."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("post", "variable", "code"), *rows])
    return path


def code(
    session: Session,
    coder: str,
    variable: str,
    values: Sequence[str | None],
    round_: str | None = None,
) -> TableReport:
    """Code the first posts by import: codes parted by spaces, "" for none, None to leave out."""
    rows = [
        (uid, variable, each)
        for uid, value in zip(uids(session), values, strict=False)
        if value is not None
        for each in value.split() or [""]
    ]
    table = write(session.path.with_name("koodaukset.csv"), rows)
    return table_coding.code_from_table(session, coder, table, round_)


def topics(session: Session, coder: str, letters: str, round_: str | None = None) -> TableReport:
    """Code the topic of the first posts, one letter of TOPICS each; a dot leaves a post out."""
    values = [None if letter == "." else TOPICS[letter] for letter in letters]
    return code(session, coder, "Aihe", values, round_)


def open_round(
    session: Session, name: str = "tarkistus", purpose: str = "reliability", size: int | None = None
) -> None:
    """Open a round on a sample of its own, of all posts unless a size is given."""
    wanted = size or session.counts().posts
    sampling.draw_sample(session, SamplePlan(f"{name}-otos", wanted, 7, purpose=purpose))
    round_keeping.open_round(session, RoundPlan(name, purpose, f"{name}-otos"))
