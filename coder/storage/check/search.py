"""Check 10: the search index is sound, finds what is there, and holds nothing that was erased."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from coder.domain.canonical import for_search
from coder.storage import schema, search_index
from coder.storage.check.finding import Finding, Look, listed, printed_post

PROBES = 200
_TABLES = ("data", "idx", "config")
_WORD = re.compile(r"[^\W_]{3,}")


def check(look: Look) -> Iterator[Finding]:
    """Let SQLite check a copy of the index, and look up a word of some posts in the index itself.

    SQLite's own check of an index counts as writing; a copy of the index (not of the posts) can
    be checked while somebody else works in the project.
    """
    with closing(sqlite3.connect("", isolation_level=None, uri=True)) as copy:
        try:
            _copy_index(look, copy)
            copy.execute("INSERT INTO post_fts(post_fts) VALUES('integrity-check')")
            left = _erased_in(copy, look)
        except sqlite3.DatabaseError as error:
            yield Finding(10, "index_damaged", 1, str(error))
            return
    yield from listed(9, "word_left", left)
    indexed_to = search_index.indexed_to(look.file)
    if indexed_to:
        yield from listed(10, "word_not_found", list(_not_found(look, indexed_to)))


def _copy_index(look: Look, copy: sqlite3.Connection) -> None:
    statement = next(s for s in schema.TABLES if s.startswith("CREATE VIRTUAL TABLE post_fts"))
    copy.execute("ATTACH ? AS project", (f"{look.file.path.resolve().as_uri()}?mode=ro",))
    copy.execute(statement)
    copy.execute("BEGIN")
    for table in _TABLES:
        copy.execute(f"DELETE FROM main.post_fts_{table}")
        copy.execute(f"INSERT INTO main.post_fts_{table} SELECT * FROM project.post_fts_{table}")
    copy.execute("COMMIT")


def _erased_in(copy: sqlite3.Connection, look: Look) -> list[str]:
    """Return the erased posts the index still names; it is walked only if posts were erased."""
    erased: dict[int, str] = dict(
        look.file.db.execute(
            f"SELECT id,{printed_post('p.id')} FROM post p WHERE state='erased'"
        ).fetchall()
    )
    if not erased:
        return []
    copy.execute("CREATE VIRTUAL TABLE words USING fts5vocab(post_fts,instance)")
    named = {row for (row,) in copy.execute("SELECT doc FROM words")}
    return [erased[row] for row in sorted(named & erased.keys())]


def _not_found(look: Look, indexed_to: int) -> Iterator[str]:
    newest = look.file.db.execute(
        "SELECT coalesce(max(id),0) FROM post WHERE id<=?", (indexed_to,)
    ).fetchone()[0]
    step = max(1, newest // PROBES)
    for wanted in range(1, newest + 1, step):
        row = look.file.db.execute(
            f"SELECT id,text,{printed_post('p.id')} FROM post p "
            "WHERE id>=? AND id<=? AND state='present' AND text IS NOT NULL ORDER BY id LIMIT 1",
            (wanted, newest),
        ).fetchone()
        words = _WORD.findall(for_search(row[1])) if row else []
        if not words:
            continue
        look.count("probes", 1)
        found = look.file.db.execute(
            "SELECT 1 FROM post_fts WHERE post_fts MATCH ? AND rowid=?",
            (f'"{max(words, key=len)}"', row[0]),
        ).fetchone()
        if found is None:
            yield str(row[2])
