"""Samples: drawn once, never changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Sample:
    """A drawn sample; `method` is JSON with seed, order rule, frame and its hash."""

    id: int
    uid: bytes
    name: str
    parent: bytes | None
    method: str
    drawn_at: str
    size: int


_COLUMNS = (
    "id,uid,name,parent,method,drawn_at,"
    "(SELECT count(*) FROM sample_post WHERE sample_id=sample.id)"
)


def add(
    file: ProjectFile,
    uid: bytes,
    name: str,
    parent: bytes | None,
    method: str,
    drawn_at: str,
    posts: Iterable[int],
) -> Sample:
    """Write a sample with its posts in drawing order; call it inside `write()`."""
    cursor = file.db.execute(
        "INSERT INTO sample(uid,name,parent,method,drawn_at) VALUES(?,?,?,?,?)",
        (uid, name, parent, method, drawn_at),
    )
    row = int(cursor.lastrowid or 0)
    file.db.executemany(
        "INSERT INTO sample_post(sample_id,pos,post_id) VALUES(?,?,?)",
        ((row, pos, post) for pos, post in enumerate(posts, start=1)),
    )
    return by_id(file, row)


def all_of(file: ProjectFile) -> list[Sample]:
    """Return all samples, oldest first."""
    return [Sample(*row) for row in file.db.execute(f"SELECT {_COLUMNS} FROM sample ORDER BY id")]


def by_name(file: ProjectFile, name: str) -> Sample | None:
    """Return the sample of a name."""
    row = file.db.execute(f"SELECT {_COLUMNS} FROM sample WHERE name=?", (name,)).fetchone()
    return None if row is None else Sample(*row)


def by_id(file: ProjectFile, sample_id: int) -> Sample:
    """Return the sample of a row id."""
    return Sample(
        *file.db.execute(f"SELECT {_COLUMNS} FROM sample WHERE id=?", (sample_id,)).fetchone()
    )


def posts_of(file: ProjectFile, sample_id: int) -> list[int]:
    """Return the post row ids of a sample in drawing order."""
    return [
        row[0]
        for row in file.db.execute(
            "SELECT post_id FROM sample_post WHERE sample_id=? ORDER BY pos", (sample_id,)
        )
    ]
