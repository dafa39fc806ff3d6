"""The full-text index and the hashes of texts, made after an import while one can code."""

from collections.abc import Sequence

from coder.domain.canonical import NOT_HASHED
from coder.storage.project_file import ProjectFile

MERGE_PAGES = 16
SEGMENTS_A_LEVEL = 16


def prepare(file: ProjectFile) -> None:
    """Leave the merging of the index to `merge_a_little`; call it inside `write()`.

    FTS5 would else merge whenever it likes, up to 70 ms at a time while a key press waits.
    """
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('automerge',0)")
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('crisismerge',1999)")
    file.db.execute(
        "INSERT INTO post_fts(post_fts,rank) VALUES('usermerge',?)", (SEGMENTS_A_LEVEL,)
    )


def indexed_to(file: ProjectFile) -> int:
    """Return the post row id up to which texts are hashed and indexed."""
    return int(file.meta("indexed_to") or 0)


def grouped_to(file: ProjectFile) -> int:
    """Return the post row id up to which repeats are grouped."""
    return int(file.meta("grouped_to") or 0)


def unindexed(file: ProjectFile, after: int, n: int) -> list[tuple[int, str | None]]:
    """Return row id and text of the next posts that are not hashed and indexed yet."""
    return file.db.execute(
        "SELECT id,text FROM post WHERE id>? ORDER BY id LIMIT ?", (after, n)
    ).fetchall()


def add(
    file: ProjectFile,
    hashes: Sequence[tuple[int, int]],
    texts: Sequence[tuple[int, str]],
    last: int,
) -> None:
    """Write hashes as (hash, row id) and texts as (row id, search text); inside `write()`."""
    file.db.executemany("UPDATE post SET text_hash=? WHERE id=?", hashes)
    file.db.executemany("INSERT INTO post_fts(rowid,text) VALUES(?,?)", texts)
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
