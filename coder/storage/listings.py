"""Long lists of posts and codings, read row by row for export."""

from collections.abc import Iterator
from dataclasses import dataclass

from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class ListedCoding:
    """One coding with its post and what else its coder said of the post; `codes` is JSON."""

    source: bytes
    source_name: str
    place: int
    external_id: str | None
    author: str | None
    posted_at: str | None
    text: str | None
    coder: str
    round: str
    variable: str
    codes: str
    decided_at: str
    revision: int
    note: str | None
    flag: str | None
    in_conflict: int
    post_id: int


def codings(
    file: ProjectFile, coder_id: int | None = None, round_id: int | None = None
) -> Iterator[ListedCoding]:
    """Yield codings by post, coder, round and variable, of one coder or round if given."""
    for row in file.db.execute(
        "SELECT source.uid,source.name,post.place,post.external_id,post.author,post.posted_at,"
        "post.text,coder.name,round.name,variable.uid,coding.value,decision.decided_at,revision.n,"
        "note.value,flag.value,coding.heads>1,coding.post_id FROM coding "
        "JOIN variable ON variable.id=coding.variable_id AND variable.kind<>'mark' "
        "JOIN post ON post.id=coding.post_id JOIN source ON source.id=post.source_id "
        "JOIN coder ON coder.id=coding.coder_id JOIN round ON round.id=coding.round_id "
        "JOIN decision ON decision.id=coding.decision_id "
        "JOIN revision ON revision.id=decision.revision_id "
        "LEFT JOIN coding note ON note.coder_id=coding.coder_id AND note.round_id=coding.round_id "
        " AND note.post_id=coding.post_id "
        " AND note.variable_id=(SELECT id FROM variable WHERE uid='mark.note') "
        "LEFT JOIN coding flag ON flag.coder_id=coding.coder_id AND flag.round_id=coding.round_id "
        " AND flag.post_id=coding.post_id "
        " AND flag.variable_id=(SELECT id FROM variable WHERE uid='mark.flag') "
        "WHERE coding.value IS NOT NULL AND (?1 IS NULL OR coding.coder_id=?1) "
        "AND (?2 IS NULL OR coding.round_id=?2) "
        "ORDER BY coding.post_id,coding.coder_id,coding.round_id,variable.pos",
        (coder_id, round_id),
    ):
        yield ListedCoding(*row)


def count_codings(
    file: ProjectFile, coder_id: int | None = None, round_id: int | None = None
) -> int:
    """Return how many codings `codings` yields."""
    return file.db.execute(
        "SELECT count(*) FROM coding JOIN variable ON variable.id=variable_id AND kind<>'mark' "
        "WHERE value IS NOT NULL AND (?1 IS NULL OR coder_id=?1) AND (?2 IS NULL OR round_id=?2)",
        (coder_id, round_id),
    ).fetchone()[0]


def codings_by_coder(file: ProjectFile) -> dict[int, int]:
    """Return how many codings each coder made."""
    return dict(
        file.db.execute(
            "SELECT coder_id,count(*) FROM coding "
            "JOIN variable ON variable.id=variable_id AND kind<>'mark' "
            "WHERE value IS NOT NULL GROUP BY coder_id"
        ).fetchall()
    )


def authors(file: ProjectFile) -> Iterator[tuple[int, str | None]]:
    """Yield row id and author (their id where there is one) of every post."""
    yield from file.db.execute("SELECT id,coalesce(author_id,author) FROM post ORDER BY id")


def posted_months(file: ProjectFile) -> Iterator[tuple[int, str | None]]:
    """Yield row id and month (`2014-03`) of every post."""
    yield from file.db.execute("SELECT id,substr(posted_at,1,7) FROM post ORDER BY id")


def source_names(file: ProjectFile) -> Iterator[tuple[int, str | None]]:
    """Yield row id and source name of every post."""
    yield from file.db.execute(
        "SELECT post.id,source.name FROM post JOIN source ON source.id=post.source_id "
        "ORDER BY post.id"
    )
