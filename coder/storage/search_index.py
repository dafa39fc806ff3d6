"""The full-text index and the hashes of texts, made after an import while one can code."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from coder.domain.canonical import for_search, readings
from coder.storage.connection_settings import settings_of
from coder.storage.project_file import ProjectFile

MERGE_PAGES = 16
JOIN_PAGES = 32
SEGMENTS_A_LEVEL = 16
_MADE_APART = "index_made_apart"

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
    with settings_of(file, ("wal_autocheckpoint", 0)):
        yield


@contextmanager
def deriving(file: ProjectFile) -> Generator[None]:
    """As `tidying_apart`, for a block that writes nothing but what follows from what is there.

    It can be made again after a loss of power, and names no row that is not there.
    """
    settings = (("wal_autocheckpoint", 0), ("synchronous", 1), ("foreign_keys", 0))
    with settings_of(file, *settings):
        yield


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
    """Hash and index the posts after a row id up to another; call it inside `write()`."""
    put_hashes(file, after + 1, read_texts(file, after, last)[1])
    file.db.execute(_INDEX, (after, last))
    file.set_meta("indexed_to", str(last))


def read_texts(
    file: ProjectFile, after: int, last: int
) -> tuple[Sequence[str | None], Sequence[int | None]]:
    """Return words to search and hash of each row id after one up to another.

    None where there is no text.
    """
    rows = file.db.execute(
        "SELECT id,text FROM post WHERE id>? AND id<=? AND text IS NOT NULL ORDER BY id",
        (after, last),
    ).fetchall()
    searchable, hashes = readings([text for _, text in rows])
    if len(rows) == last - after:
        return searchable, hashes
    ids = range(after + 1, last + 1)
    at = {row: n for n, (row, _) in enumerate(rows)}
    places = [at.get(row) for row in ids]
    return (
        [None if n is None else searchable[n] for n in places],
        [None if n is None else hashes[n] for n in places],
    )


def put_hashes(file: ProjectFile, first: int, hashes: Sequence[int | None]) -> None:
    """Write the hashes of texts of row ids from `first` on, None where there is no text.

    Call it inside `write()`.
    """
    import orjson

    # In one statement, which needs Python's lock only to begin and to end.
    file.db.execute(
        "INSERT OR REPLACE INTO post_hash(post_id,text_hash) "
        "SELECT ?+key,value FROM json_each(CAST(? AS TEXT)) WHERE value IS NOT NULL",
        (first, orjson.dumps(hashes)),
    )


def begin_anew(file: ProjectFile, mark: str) -> None:
    """Note that an index is being made apart, for as long as no text changes; inside `write()`."""
    file.set_meta(_MADE_APART, mark)


def is_being_made(file: ProjectFile, mark: str) -> bool:
    """Tell whether the index begun under a mark still fits the posts."""
    return file.meta(_MADE_APART) == mark


def clear_a_little(file: ProjectFile, rows: int) -> bool:
    """Remove pages that a copying left behind; return whether more wait; inside `write()`."""
    file.db.execute("DELETE FROM post_fts_idx")
    file.db.execute(
        "DELETE FROM post_fts_data WHERE id IN "
        "(SELECT id FROM post_fts_data WHERE id NOT IN(1,10) LIMIT ?)",
        (rows,),
    )
    return file.db.execute("SELECT changes()").fetchone()[0] == rows


def end_anew(file: ProjectFile, last: int) -> None:
    """Note that the posts up to a row id are indexed and grouped; call it inside `write()`."""
    file.db.execute("DELETE FROM meta WHERE key=?", (_MADE_APART,))
    file.set_meta("indexed_to", str(last))
    file.set_meta("grouped_to", str(last))


def merge_a_little(file: ProjectFile) -> bool:
    """Merge a few pages of the index; return whether more waits; call it inside `write()`."""
    before = file.db.total_changes
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('merge',?)", (MERGE_PAGES,))
    return file.db.total_changes - before >= 2


def parts(file: ProjectFile) -> int:
    """Return in how many parts (FTS5: segments) the index is."""
    return file.db.execute(
        "WITH RECURSIVE part(id) AS (SELECT min(segid) FROM post_fts_idx UNION ALL "
        "SELECT (SELECT min(segid) FROM post_fts_idx WHERE segid>part.id) FROM part "
        "WHERE part.id IS NOT NULL) SELECT count(id) FROM part"
    ).fetchone()[0]


def join_a_little(file: ProjectFile, *, begin: bool) -> bool:
    """Join a few pages of all parts; return whether more waits; call it inside `write()`.

    `begin` joins all that there is, or goes on with what was begun before.
    """
    before = file.db.total_changes
    pages = -JOIN_PAGES if begin else JOIN_PAGES
    file.db.execute("INSERT INTO post_fts(post_fts,rank) VALUES('merge',?)", (pages,))
    return file.db.total_changes - before >= 2


def drop(file: ProjectFile) -> None:
    """Empty the index and the hashes, so that they are made anew; call it inside `write()`."""
    file.db.execute("INSERT INTO post_fts(post_fts) VALUES('delete-all')")
    file.db.execute("DELETE FROM post_hash")
    file.db.execute("DELETE FROM meta WHERE key=?", (_MADE_APART,))
    file.set_meta("indexed_to", "0")
    file.set_meta("grouped_to", "0")


def group_anew(file: ProjectFile) -> None:
    """Let repeats be grouped again in the background; call it inside `write()`."""
    if grouped_to(file):
        file.set_meta("grouped_to", "0")
