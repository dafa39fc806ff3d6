"""A search index made apart from the project, in one go, and copied into it a little at a time."""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from coder.storage import schema
from coder.storage.project_file import ProjectFile

TEXTS_AT_ONCE = 40_000
STATEMENTS_AHEAD = 1
WORDS_IN_MEMORY = 8 << 20
_STRUCTURE = (1, 10)
"""Rows of the index that say what the others are: averages, and which segments there are."""


class ScratchIndex:
    """An index in a temporary file that is gone when it is closed or the program ends.

    SQLite works beside Python: a single statement for many texts needs Python's lock only to begin
    and to end. FTS5 writes a segment at the end of each statement, so that few are better.
    """

    def __init__(self, worker: ThreadPoolExecutor) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "secure_delete=OFF"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute(next(s for s in schema.TABLES if "VIRTUAL TABLE post_fts" in s))
        for setting, value in (
            ("automerge", 0), ("crisismerge", 1999), ("hashsize", WORDS_IN_MEMORY),
        ):  # fmt: skip
            self._db.execute("INSERT INTO post_fts(post_fts,rank) VALUES(?,?)", (setting, value))
        self._first = 0
        self._n = 0
        self._texts: list[bytes] = []
        self._worker = worker
        self._begun: list[Future[None]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for statement in self._begun:
            if not statement.cancel():
                statement.exception()
        self._db.close()

    def add(self, first: int, texts: Sequence[str | None]) -> None:
        """Take searchable texts of row ids from `first` on, None where there is no post."""
        import orjson

        if self._n and first != self._first + self._n:
            self._send()
        if not self._n:
            self._first = first
        # SQLite's JSON ends a text at a NUL, which is no part of a word anyway.
        self._texts.append(orjson.dumps(texts)[1:-1].replace(b"\\u0000", b" "))
        self._n += len(texts)
        if self._n >= TEXTS_AT_ONCE:
            self._send()

    def finish(self) -> None:
        """Wait until all texts are in."""
        self._send()
        while self._begun:
            self._begun.pop(0).result()

    def _send(self) -> None:
        if not self._n:
            return
        texts = b"[" + b",".join(self._texts) + b"]"
        self._texts, self._n = [], 0
        while len(self._begun) > STATEMENTS_AHEAD:
            self._begun.pop(0).result()
        self._begun.append(self._worker.submit(self._insert, self._first, texts))

    def _insert(self, first: int, texts: bytes) -> None:
        self._db.execute(
            "INSERT INTO post_fts(rowid,text) "
            "SELECT ?+key,value FROM json_each(CAST(? AS TEXT)) "
            "WHERE type='text'",
            (first, texts),
        )

    def copy_pages(self, file: ProjectFile, after: int, most: int) -> int | None:
        """Copy the next pages after a row id and return the last one's, None after all of them.

        No search meets them before `switch`; call it inside `write()`.
        """
        rows = self._db.execute(
            "SELECT id,block FROM post_fts_data WHERE id>? AND id NOT IN(?,?) ORDER BY id LIMIT ?",
            (after, *_STRUCTURE, most),
        ).fetchall()
        file.db.executemany("INSERT INTO post_fts_data(id,block) VALUES(?,?)", rows)
        return rows[-1][0] if rows else None

    def switch(self, file: ProjectFile) -> None:
        """Let the pages be the index; call it inside `write()` of another connection's file."""
        rows = self._db.execute("SELECT segid,term,pgno FROM post_fts_idx").fetchall()
        file.db.executemany("INSERT INTO post_fts_idx(segid,term,pgno) VALUES(?,?,?)", rows)
        rows = self._db.execute(
            "SELECT id,block FROM post_fts_data WHERE id IN(?,?)", _STRUCTURE
        ).fetchall()
        file.db.executemany("INSERT OR REPLACE INTO post_fts_data(id,block) VALUES(?,?)", rows)
