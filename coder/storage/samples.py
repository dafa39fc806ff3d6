"""Samples: drawn once, never changed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Stratum:
    """A part of a sample's frame, and how many of its posts were drawn."""

    name: str
    frame_n: int
    drawn_n: int

    @property
    def chance(self) -> float:
        """Return the probability with which each post of the stratum was drawn."""
        return self.drawn_n / self.frame_n


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
    strata: Sequence[str | None] = (),
    sizes: Mapping[str, int] | None = None,
) -> Sample:
    """Write a sample with its posts in drawing order; call it inside `write()`.

    `strata` are those of the posts, `sizes` how many posts of each the frame holds.
    """
    cursor = file.db.execute(
        "INSERT INTO sample(uid,name,parent,method,drawn_at) VALUES(?,?,?,?,?)",
        (uid, name, parent, method, drawn_at),
    )
    row = int(cursor.lastrowid or 0)
    file.db.executemany(
        "INSERT INTO sample_post(sample_id,pos,post_id,stratum) VALUES(?,?,?,?)",
        (
            (row, pos, post, strata[pos - 1] if strata else None)
            for pos, post in enumerate(posts, start=1)
        ),
    )
    drawn = Counter(strata)
    file.db.executemany(
        "INSERT INTO sample_stratum(sample_id,stratum,frame_n,drawn_n) VALUES(?,?,?,?)",
        [(row, name, n, drawn[name]) for name, n in sorted((sizes or {}).items())],
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


def post_set(file: ProjectFile, sample_id: int) -> frozenset[int]:
    """Return the post row ids of a sample in no order, which takes less than in theirs."""
    (posts,) = file.db.execute(
        "SELECT group_concat(post_id) FROM sample_post WHERE sample_id=?", (sample_id,)
    ).fetchone()
    return frozenset(map(int, posts.split(",") if posts else ()))


def strata_of(file: ProjectFile, sample_id: int) -> list[Stratum]:
    """Return the strata of a sample by name; none where it was not stratified."""
    return [
        Stratum(*row)
        for row in file.db.execute(
            "SELECT stratum,frame_n,drawn_n FROM sample_stratum WHERE sample_id=? ORDER BY stratum",
            (sample_id,),
        )
    ]


def stratum_of_posts(file: ProjectFile, sample_id: int) -> dict[int, str]:
    """Return the stratum of each post of a stratified sample."""
    return dict(
        file.db.execute(
            "SELECT post_id,stratum FROM sample_post WHERE sample_id=? AND stratum IS NOT NULL",
            (sample_id,),
        ).fetchall()
    )
