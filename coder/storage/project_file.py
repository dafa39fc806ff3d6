"""A project file: made, opened, written to and closed, so that it is one file when closed."""

import os
import sqlite3
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from coder.domain.errors import (
    FileMissing,
    FileUnreadable,
    FolderNotWritable,
    NotAProject,
    ProjectDamaged,
    ProjectExists,
    ProjectTooNew,
    ReadOnlyProject,
)
from coder.storage import schema
from coder.storage.failures import known_failures
from coder.storage.lock import ProjectLock
from coder.storage.write_gate import WriteGate

SQLITE_MAGIC = b"SQLite format 3\x00"
BUSY_MS = 2_000
LOG_PAGES = 250_000
"""Length of the log, in pages of 4 KiB, at which a commit copies it into the file itself.

Longer than the log of an import of a million posts: copying it takes a second, and whoever commits
first after the import would wait for it.
"""


class ProjectFile:
    """An open project file and the right to write to it.

    `db` is a connection in autocommit mode: reads go through it directly, writes only inside
    `write()`. One object belongs to one thread; `beside()` opens another for a second thread.
    """

    def __init__(
        self, path: Path, db: sqlite3.Connection, lock: ProjectLock | None, gate: WriteGate
    ) -> None:
        self.path = path
        self.db = db
        self._lock = lock
        self._gate = gate
        self._owns_journal = lock is not None
        self.copy_uid = bytes.fromhex(self.meta("copy_uid") or "")

    @classmethod
    def create(cls, path: Path, meta: Mapping[str, str], now: str) -> "ProjectFile":
        """Make a new project file with an empty schema and the given meta entries.

        Raises ProjectExists, FolderNotWritable or DiskFull; nothing is left behind then.
        """
        if path.exists():
            raise ProjectExists(str(path))
        if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
            raise FolderNotWritable(str(path.parent))
        lock = ProjectLock(path)
        lock.acquire(now)
        db: sqlite3.Connection | None = None
        try:
            with known_failures(path):
                db = _connect(path)
                db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
                from coder.storage.migrations import apply_pending

                apply_pending(db)
                db.executemany("INSERT INTO meta(key,value) VALUES(?,?)", list(meta.items()))
                _prepare_for_writing(db)
            return cls(path, db, lock, WriteGate())
        except BaseException:
            if db is not None:
                db.close()
            _remove_with_journals(path)
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, now: str, *, read_only: bool = False) -> "ProjectFile":
        """Open a project file, bringing an older one up to date after a backup.

        Raises FileMissing, NotAProject, ProjectDamaged, ProjectTooNew, ProjectInUse,
        ReadOnlyProject or FolderNotWritable; the file is untouched then.
        """
        look_at_header(path)
        if read_only:
            return cls._open_for_reading(path)
        if not os.access(path, os.W_OK):
            raise ReadOnlyProject(str(path))
        lock = ProjectLock(path)
        lock.acquire(now)
        db: sqlite3.Connection | None = None
        try:
            with known_failures(path):
                db = _connect(path)
                if is_older(db, path):
                    from coder.storage.backups import back_up_whole
                    from coder.storage.migrations import apply_pending

                    back_up_whole(db, path, now, "before-update")
                    apply_pending(db)
                _prepare_for_writing(db)
            return cls(path, db, lock, WriteGate())
        except BaseException:
            if db is not None:
                db.close()
            lock.release()
            raise

    @classmethod
    def _open_for_reading(cls, path: Path) -> "ProjectFile":
        with known_failures(path):
            uri = f"{path.resolve().as_uri()}?mode=ro"
            db = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
            try:
                is_older(db, path)
                db.execute("PRAGMA query_only=on")
                return cls(path, db, None, WriteGate())
            except BaseException:
                db.close()
                raise

    def beside(self, *, lasting: bool = False) -> "ProjectFile":
        """Open the same project again for another thread; it waits its turn when writing.

        Unless they are `lasting`, its commits survive a crash of the program but not a loss of
        power: that is for what can be derived again.
        """
        with known_failures(self.path):
            db = _connect(self.path)
            db.execute("PRAGMA foreign_keys=on")
            db.execute(f"PRAGMA synchronous={'FULL' if lasting else 'NORMAL'}")
        other = ProjectFile(self.path, db, None, self._gate)
        other._owns_journal = False
        return other

    def read_copy(self) -> "ProjectFile":
        """Open the same project again for reading only, for another thread."""
        return self._open_for_reading(self.path)

    def close(self) -> None:
        """Put everything into the one file and give the lock back."""
        try:
            if self._owns_journal:
                # A reader elsewhere may keep the log in use; the next opening tidies up then.
                try:
                    self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    self.db.execute("PRAGMA journal_mode=DELETE")
                except sqlite3.OperationalError:
                    pass
        finally:
            self.db.close()
            if self._lock is not None:
                self._lock.release()

    @contextmanager
    def write(self, *, background: bool = False) -> Generator[sqlite3.Connection]:
        """Run the block as one transaction that is on disk when the block ends.

        Raises DiskFull, WriteFailed, ReadOnlyProject or ProjectInUse; nothing is written then.
        """
        with self._gate.pass_through(background=background), known_failures(self.path):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise

    @contextmanager
    def savepoint(self) -> Generator[None]:
        """Take back, within `write()`, what the block wrote where it ends with an error."""
        self.db.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK TO part")
                self.db.execute("RELEASE part")
            raise
        self.db.execute("RELEASE part")

    @contextmanager
    def snapshot(self) -> Generator[sqlite3.Connection]:
        """Let all reads of the block see the same state of the project."""
        with known_failures(self.path):
            self.db.execute("BEGIN")
            try:
                yield self.db
            finally:
                if self.db.in_transaction:
                    self.db.execute("COMMIT")

    def meta(self, key: str) -> str | None:
        """Return a meta entry."""
        row = self.db.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_meta(self, key: str, value: str) -> None:
        """Write a meta entry; call it inside `write()`."""
        self.db.execute(
            "INSERT INTO meta(key,value) VALUES(?,?) "
            "ON CONFLICT(key) DO UPDATE SET value=excluded.value",
            (key, value),
        )

    def changes(self) -> tuple[int, int]:
        """Return what differs once anything was written, by this connection or another one."""
        others = self.db.execute("PRAGMA data_version").fetchone()[0]
        return others, self.db.total_changes

    @property
    def read_only(self) -> bool:
        """Tell whether the file was opened for reading only."""
        return bool(self.db.execute("PRAGMA query_only").fetchone()[0])

    @property
    def role(self) -> str:
        """Return `owner` or `packet`."""
        return self.meta("role") or "owner"

    @property
    def project_uid(self) -> bytes:
        """Return the uid that all copies of a project share."""
        return bytes.fromhex(self.meta("project_uid") or "")


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=BUSY_MS / 1000, cached_statements=256)
    db.execute("PRAGMA cache_size=-16000")
    return db


def _prepare_for_writing(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA foreign_keys=on")
    # Network drives refuse the write-ahead log; SQLite then stays in its rollback journal.
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    # A commit that copies the log takes 20 ms at a million posts: that is left to idle moments,
    # and to the commit only where there are none.
    db.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES}")


def look_at_header(path: Path) -> None:
    """Raise FileMissing, NotAProject or ProjectDamaged by the first 100 bytes and the length."""
    try:
        if not path.exists():
            raise FileMissing(str(path))
        if path.is_dir():
            raise NotAProject(str(path))
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise FileUnreadable(str(path)) from error
    if len(header) < 100 or not header.startswith(SQLITE_MAGIC):
        raise NotAProject(str(path))
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise NotAProject(str(path))
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    size_is_known = header[24:28] == header[92:96]
    journal = path.with_name(path.name + "-wal")
    whole = (65_536 if page == 1 else page) * pages
    if size_is_known and not journal.exists() and path.stat().st_size < whole:
        raise ProjectDamaged(str(path))


def is_older(db: sqlite3.Connection, path: Path) -> bool:
    """Tell whether a file lacks migrations that the program knows. Raises ProjectTooNew."""
    try:
        rows = db.execute(
            "SELECT name FROM _sqlite_migrations WHERE migration_set=?", (schema.MIGRATION_SET,)
        ).fetchall()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            raise NotAProject(str(path)) from error
        raise
    applied = {str(name) for (name,) in rows}
    unknown = applied.difference(schema.KNOWN_MIGRATIONS)
    if unknown:
        raise ProjectTooNew(str(path), max(unknown))
    return len(applied) < len(schema.KNOWN_MIGRATIONS)


def _remove_with_journals(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
