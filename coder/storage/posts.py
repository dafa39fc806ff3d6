"""Posts as they were collected."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Post:
    """A post with everything that is known of it; `source` is the source's uid."""

    id: int
    source: bytes
    source_name: str
    place: int
    state: str
    external_id: str | None
    author: str | None
    author_id: str | None
    posted_at: str | None
    posted_raw: str | None
    text: str | None
    lang: str | None
    kind: str | None
    url: str | None
    parent_ref: str | None
    repost_of: str | None
    in_study: int


_SELECT = (
    "SELECT post.id,source.uid,source.name,place,state,external_id,author,author_id,posted_at,"
    "posted_raw,text,lang,kind,url,parent_ref,repost_of,coalesce(screening.in_study,1) FROM post "
    "JOIN source ON source.id=post.source_id LEFT JOIN screening ON screening.post_id=post.id "
)


def by_id(file: ProjectFile, post_id: int) -> Post:
    """Return the post of a row id."""
    return Post(*file.db.execute(_SELECT + "WHERE post.id=?", (post_id,)).fetchone())


def shown(file: ProjectFile, post_id: int) -> tuple[str, str]:
    """Return what the coder view shows of a post: its text and its time."""
    text, posted_at = file.db.execute(
        "SELECT text,posted_at FROM post WHERE id=?", (post_id,)
    ).fetchone()
    return text or "", posted_at or ""


def to_code(file: ProjectFile, post_id: int) -> tuple[str, str, str | None]:
    """Return text and time of a post, and the id of the post it answers."""
    text, posted_at, parent_ref = file.db.execute(
        "SELECT text,posted_at,parent_ref FROM post WHERE id=?", (post_id,)
    ).fetchone()
    return text or "", posted_at or "", parent_ref


def parents(file: ProjectFile, post_ids: Iterable[int]) -> dict[int, str]:
    """Return the text of the post that each post answers, where the project holds it."""
    refs = dict(
        file.db.execute(
            "SELECT id,parent_ref FROM post WHERE parent_ref IS NOT NULL "
            "AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(post_ids)),),
        ).fetchall()
    )
    # One pass over the posts: ids of a service have no index.
    texts = dict(
        file.db.execute(
            "SELECT external_id,text FROM post WHERE text IS NOT NULL "
            "AND external_id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(set(refs.values()))),),
        ).fetchall()
    )
    return {row: texts[ref] for row, ref in refs.items() if ref in texts}


def authors_of(file: ProjectFile, post_ids: Sequence[int]) -> list[str]:
    """Return a mark of the author of each post, the service's own where known, "" without any."""
    found: dict[int, str] = dict(
        file.db.execute(
            "SELECT id,coalesce(author_id,author,'') FROM post "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(post_ids)),),
        )
    )
    return [found.get(post, "") for post in post_ids]


def page(file: ProjectFile, after: int, size: int = 100) -> list[Post]:
    """Return the next posts after a row id, oldest import first."""
    return [
        Post(*row)
        for row in file.db.execute(
            _SELECT + "WHERE post.id>? ORDER BY post.id LIMIT ?", (after, size)
        )
    ]


def every(file: ProjectFile) -> Iterator[Post]:
    """Yield all posts, stubs and erased ones too, in the order of import."""
    for row in file.db.execute(_SELECT + "ORDER BY post.id"):
        yield Post(*row)


def count(file: ProjectFile) -> int:
    """Return how many posts the project holds that have a text."""
    # Both counts come from narrow indexes; counting by state alone would read every text.
    return file.db.execute(
        "SELECT (SELECT count(*) FROM post) - (SELECT count(*) FROM post WHERE state<>'present')"
    ).fetchone()[0]


def count_all(file: ProjectFile) -> int:
    """Return how many posts the project knows, erased ones and those known by name only too."""
    return file.db.execute("SELECT count(*) FROM post").fetchone()[0]


def frame(file: ProjectFile) -> Iterator[tuple[int, bytes, int]]:
    """Yield row id, source uid and place of every post of the study: the sampling frame."""
    yield from file.db.execute(
        "SELECT post.id,source.uid,post.place FROM post JOIN source ON source.id=post.source_id "
        "LEFT JOIN screening ON screening.post_id=post.id "
        "WHERE post.state='present' AND coalesce(screening.in_study,1)=1 ORDER BY post.id"
    )


def origin(file: ProjectFile, post_id: int) -> tuple[bytes, int]:
    """Return source uid and place of a post."""
    return file.db.execute(
        "SELECT source.uid,place FROM post JOIN source ON source.id=post.source_id WHERE post.id=?",
        (post_id,),
    ).fetchone()


def find_by_origin(file: ProjectFile, source: bytes, place: int) -> int | None:
    """Return the row id of the post at a place of a source."""
    row = file.db.execute(
        "SELECT post.id FROM post JOIN source ON source.id=post.source_id "
        "WHERE source.uid=? AND place=?",
        (source, place),
    ).fetchone()
    return None if row is None else row[0]


def rows_of_external_ids(file: ProjectFile) -> dict[str, int | None]:
    """Return the row id of each external id; None where several posts share it."""
    found: dict[str, int | None] = {}
    for external_id, row in file.db.execute(
        "SELECT external_id,id FROM post WHERE external_id IS NOT NULL"
    ):
        found[external_id] = None if external_id in found else row
    return found


def newest(file: ProjectFile) -> int:
    """Return the highest row id of a post, 0 when there is none."""
    return file.db.execute("SELECT coalesce(max(id),0) FROM post").fetchone()[0]
