"""Turn SQLite's errors into the errors a user can act on."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from coder.domain.errors import (
    CoderError,
    DiskFull,
    NotAProject,
    ProjectDamaged,
    ProjectInUse,
    ReadOnlyProject,
    WriteFailed,
)


def known_failure(error: sqlite3.Error, path: Path) -> CoderError | None:
    """Return what an SQLite error means for the user, None if it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    file = str(path)
    if primary == sqlite3.SQLITE_FULL:
        return DiskFull(file)
    if primary == sqlite3.SQLITE_NOTADB:
        return NotAProject(file)
    if primary == sqlite3.SQLITE_CORRUPT:
        return ProjectDamaged(file)
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return ReadOnlyProject(file)
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return ProjectInUse(file, "", "", "")
    if primary == sqlite3.SQLITE_IOERR:
        return WriteFailed(file, str(error))
    return None


@contextmanager
def known_failures(path: Path) -> Generator[None]:
    """Raise known SQLite errors of the block as CoderErrors; let all others through."""
    try:
        yield
    except sqlite3.Error as error:
        known = known_failure(error, path)
        if known is None:
            raise
        raise known from error
