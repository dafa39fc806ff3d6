"""The full-text index and the hashes of texts, made after an import while one can code."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from coder.domain.canonical import NOT_HASHED, for_search, text_hash
from coder.storage.project_file import ProjectFile

MERGE_PAGES = 16
SEGMENTS_A_LEVEL = 16

# Latin-1 texts, which are most, need no Python: a key press need not wait for its lock then.
_INDEX = (
    "INSERT INTO post_fts(rowid,text) SELECT id,CASE WHEN text GLOB '*[^\x01-\xff]*' "
    "THEN for_search(text) ELSE text END FROM post WHERE id>? AND id<=? AND text IS NOT NULL"
)


def prepare(file: ProjectFile) -> None:
    """Leave the merging of the index to `merge_a_little`; call it inside `write()`.

    FTS5 would else merge whenever it likes, up to 70 ms at a time while a key press waits.
    """
    file.db.create_function("for_search", 1, for_search, deterministic=True)
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('automerge',0)")
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('crisismerge',1999)")
    file.db.execute(
        "INSERT INTO post_fts(post_fts,rank) VALUES('usermerge',?)", (SEGMENTS_A_LEVEL,)
    )


@contextmanager
def tidying_apart(file: ProjectFile) -> Generator[None]:
    """Let no commit of the block copy the log into the file; `tidy` does it between them.

    A key press would wait for the copying, which may take 20 ms.
    """
    before = file.db.execute("PRAGMA wal_autocheckpoint").fetchone()[0]
    file.db.execute("PRAGMA wal_autocheckpoint=0")
    try:
        yield
    finally:
        file.db.execute(f"PRAGMA wal_autocheckpoint={before}")


def tidy(file: ProjectFile) -> None:
    """Copy the log into the file as far as nobody reads it; call it outside `write()`."""
    file.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def indexed_to(file: ProjectFile) -> int:
    """Return the post row id up to which texts are hashed and indexed."""
    return int(file.meta("indexed_to") or 0)


def grouped_to(file: ProjectFile) -> int:
    """Return the post row id up to which repeats are grouped."""
    return int(file.meta("grouped_to") or 0)


def step_end(file: ProjectFile, after: int, n: int) -> int:
    """Return the row id of the n-th post after a row id, of the last one there is, or 0."""
    return file.db.execute(
        "SELECT coalesce(max(id),0) FROM (SELECT id FROM post WHERE id>? ORDER BY id LIMIT ?)",
        (after, n),
    ).fetchone()[0]


def add(file: ProjectFile, after: int, last: int) -> None:
    """Index the texts of the posts after a row id up to another; call it inside `write()`."""
    # Posts of a packet came without hashes.
    unhashed = file.db.execute(
        "SELECT text,id FROM post WHERE id>? AND id<=? AND text IS NOT NULL "
        "AND coalesce(text_hash,?1)=?1".replace("?1", str(NOT_HASHED)),
        (after, last),
    ).fetchall()
    if unhashed:
        file.db.executemany(
            "UPDATE post SET text_hash=? WHERE id=?",
            [(text_hash(text), row) for text, row in unhashed],
        )
    file.db.execute(_INDEX, (after, last))
    file.set_meta("indexed_to", str(last))


def merge_a_little(file: ProjectFile) -> bool:
    """Merge a few pages of the index; return whether more waits; call it inside `write()`."""
    before = file.db.total_changes
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('merge',?)", (MERGE_PAGES,))
    return file.db.total_changes - before >= 2


def drop(file: ProjectFile) -> None:
    """Empty the index, so that it is made anew; call it inside `write()`."""
    file.db.execute("INSERT INTO post_fts(post_fts) VALUES('delete-all')")
    file.set_meta("indexed_to", "0")
    file.set_meta("grouped_to", "0")


def repeats(file: ProjectFile) -> list[list[int]]:
    """Return the row ids of each group of posts with equal hashes."""
    return [
        [int(row) for row in members.split(",")]
        for (members,) in file.db.execute(
            "SELECT group_concat(id) FROM post WHERE text_hash IS NOT NULL AND text_hash<>? "
            "GROUP BY text_hash HAVING count(*)>1",
            (NOT_HASHED,),
        )
    ]


def repeat_rows(file: ProjectFile) -> dict[int, tuple[int, int]]:
    """Return group and `stands` of every post that is in a group of repeats."""
    return {
        post: (group, stands)
        for post, group, stands in file.db.execute(
            "SELECT post_id,group_id,stands FROM repeat_group"
        )
    }


def change_repeats(
    file: ProjectFile, gone: Sequence[int], put: Sequence[tuple[int, int, int]]
) -> None:
    """Remove and write rows (post, group, stands) of repeats; call it inside `write()`."""
    file.db.executemany("DELETE FROM repeat_group WHERE post_id=?", ((post,) for post in gone))
    file.db.executemany(
        "INSERT INTO repeat_group VALUES(?,?,?) ON CONFLICT DO UPDATE SET "
        "group_id=excluded.group_id, stands=excluded.stands",
        put,
    )
