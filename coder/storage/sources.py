"""Sources: imported files, their posts and their original records."""

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from coder.storage import originals
from coder.storage.project_file import ProjectFile

POST_COLUMNS = (
    "external_id", "author", "author_id", "posted_at", "posted_raw", "text", "lang", "kind", "url",
    "parent_ref", "repost_of",
)  # fmt: skip
ROWS_A_STATEMENT = 50


@dataclass(frozen=True, slots=True)
class Source:
    """An imported file. `options` and `counts` are JSON."""

    id: int
    uid: bytes
    name: str
    member: str
    sha256: str
    reader: str
    options: str
    counts: str
    imported_at: str


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source about to be imported."""

    uid: bytes
    name: str
    member: str
    sha256: str
    reader: str
    options: str
    imported_at: str


_COLUMNS = "id,uid,name,member,sha256,reader,options,counts,imported_at"


def add(file: ProjectFile, new: NewSource) -> int:
    """Add a source without posts and return its row id; call it inside `write()`."""
    cursor = file.db.execute(
        "INSERT INTO source(uid,name,member,sha256,reader,options,counts,imported_at) "
        "VALUES(?,?,?,?,?,?,'{}',?)",
        (new.uid, new.name, new.member, new.sha256, new.reader, new.options, new.imported_at),
    )
    return int(cursor.lastrowid or 0)


def finish(
    file: ProjectFile, source_id: int, counts: dict[str, object], problems: Sequence[object]
) -> None:
    """Write the counts of a finished import and its skipped records; call it inside `write()`."""
    packed = zlib.compress(json.dumps(list(problems), ensure_ascii=False).encode())
    file.db.execute(
        "UPDATE source SET counts=?,problems=? WHERE id=?",
        (json.dumps(counts), packed, source_id),
    )


def set_options(file: ProjectFile, source_id: int, reader: str, options: str) -> None:
    """Write how a source was read; call it inside `write()`."""
    file.db.execute("UPDATE source SET reader=?,options=? WHERE id=?", (reader, options, source_id))


def set_origin(file: ProjectFile, source_id: int, uid: bytes, sha256: str) -> None:
    """Write of which file a source is; call it inside `write()`."""
    file.db.execute("UPDATE source SET uid=?,sha256=? WHERE id=?", (uid, sha256, source_id))


def adopt(file: ProjectFile, source_id: int, new: NewSource) -> None:
    """Fill in a source known so far only from decisions on its posts; inside `write()`."""
    file.db.execute(
        "UPDATE source SET name=?,member=?,sha256=?,reader=?,options=?,imported_at=? WHERE id=?",
        (
            new.name, new.member, new.sha256, new.reader, new.options, new.imported_at, source_id,
        ),
    )  # fmt: skip


def by_uid(file: ProjectFile, uid: bytes) -> Source | None:
    """Return the source of a uid."""
    row = file.db.execute(f"SELECT {_COLUMNS} FROM source WHERE uid=?", (uid,)).fetchone()
    return None if row is None else Source(*row)


def all_of(file: ProjectFile) -> list[Source]:
    """Return all sources, oldest first."""
    return [Source(*row) for row in file.db.execute(f"SELECT {_COLUMNS} FROM source ORDER BY id")]


def repeated_ids(file: ProjectFile, source_id: int) -> int:
    """Return how many posts of a source repeat the identifier of an earlier post of it."""
    return file.db.execute(
        "SELECT count(external_id)-count(DISTINCT external_id) FROM post WHERE source_id=?",
        (source_id,),
    ).fetchone()[0]


def count(file: ProjectFile) -> int:
    """Return how many sources the project holds."""
    return file.db.execute("SELECT count(*) FROM source").fetchone()[0]


def problems_of(file: ProjectFile, source_id: int) -> list[list[object]]:
    """Return the skipped records of a source: place, reason, excerpt."""
    packed = file.db.execute("SELECT problems FROM source WHERE id=?", (source_id,)).fetchone()[0]
    return [] if packed is None else json.loads(zlib.decompress(packed))


def insert_posts(file: ProjectFile, source_id: int, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert posts given as (place, *POST_COLUMNS); call it inside `write()`."""
    columns = _columns(rows)
    # Binding None costs more than a text, and each statement costs as much as three rows.
    used = {
        name: values
        for name, values in columns.items()
        if values[0] is not None or values.count(None) < len(rows)
    }
    filled = zip(*used.values(), strict=True)
    for start in range(0, len(rows), ROWS_A_STATEMENT):
        n = min(ROWS_A_STATEMENT, len(rows) - start)
        values = list(chain.from_iterable(islice(filled, n)))
        file.db.execute(_insert(source_id, tuple(used), n), values)


def update_posts(file: ProjectFile, source_id: int, rows: Sequence[tuple[object, ...]]) -> None:
    """Read known posts anew: rows as for `insert_posts`; call it inside `write()`.

    A place that was skipped, or known from a decision only, becomes a post now; an erased post
    stays erased.
    """
    columns = _columns(rows)
    assigned = ",".join(f"{column}=excluded.{column}" for column in columns)
    statement = (
        f"{_insert(source_id, tuple(columns), 1)} ON CONFLICT(source_id,place) "
        f"DO UPDATE SET {assigned},state='present' WHERE state<>'erased'"
    )
    file.db.executemany(statement, zip(*columns.values(), strict=True))


def _columns(rows: Sequence[tuple[object, ...]]) -> dict[str, Sequence[object]]:
    return dict(zip(("place", *POST_COLUMNS), zip(*rows, strict=True), strict=True))


def _insert(source_id: int, columns: Sequence[str], rows: int) -> str:
    marks = f"({source_id},{','.join('?' * len(columns))})"
    return f"INSERT INTO post(source_id,{','.join(columns)}) VALUES{','.join([marks] * rows)}"


def insert_originals(
    file: ProjectFile, source_id: int, first_place: int, n: int, body: bytes
) -> None:
    """Insert a packed chunk of original records; call it inside `write()`."""
    file.db.execute("INSERT INTO raw VALUES(?,?,?,?)", (source_id, first_place, n, body))


def original(file: ProjectFile, source_id: int, place: int) -> object:
    """Return the original record at a place of a source, None if it is not kept."""
    row = file.db.execute(
        "SELECT first_place,n,body FROM raw WHERE source_id=? AND first_place<=? "
        "ORDER BY first_place DESC LIMIT 1",
        (source_id, place),
    ).fetchone()
    if row is None or place >= row[0] + row[1]:
        return None
    return originals.unpack(row[2])[place - row[0]]


def reading_of(file: ProjectFile, uid: bytes) -> tuple[int, str]:
    """Return row id and reading options (JSON) of a source."""
    return file.db.execute("SELECT id,options FROM source WHERE uid=?", (uid,)).fetchone()


def texts(file: ProjectFile, source_id: int) -> Iterator[tuple[int, str | None]]:
    """Yield place and text of every post of a source, in order."""
    yield from file.db.execute(
        "SELECT place,text FROM post WHERE source_id=? ORDER BY place", (source_id,)
    )
