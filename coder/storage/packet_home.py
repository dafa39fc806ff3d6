"""A packet that came home: opened for reading whatever version wrote it, and never written to."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from coder.domain.errors import ProjectDamaged
from coder.storage.failures import known_failures
from coder.storage.project_file import ProjectFile, is_older, look_at_header
from coder.storage.write_gate import WriteGate

_LOGGED = 2
"""In bytes 18 and 19 of a file: a write-ahead log may stand beside it."""


def open_packet(path: Path, now: str) -> ProjectFile:
    """Open a packet, or what was taken for one; an older one as a copy brought up to date.

    Raises what `ProjectFile.open` raises, and ProjectDamaged for one damaged inside.
    """
    look_at_header(path)
    packet = _copy(path) if _is_logged(path) else ProjectFile.open(path, now, read_only=True)
    try:
        with known_failures(path):
            found = packet.db.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise ProjectDamaged(str(path))
            if not is_older(packet.db, path):
                return packet
            newer = _brought_up_to_date(packet)
    except BaseException:
        packet.close()
        raise
    packet.close()
    return newer


def whose(path: Path) -> tuple[str, str]:
    """Tell the role of a project file and the uid of its project (hex), without checking it.

    Raises what `ProjectFile.open` raises; the file is not written to, whatever stands beside it.
    """
    look_at_header(path)
    with (
        known_failures(path),
        closing(sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)) as db,
    ):
        found = dict(
            db.execute("SELECT key,value FROM meta WHERE key IN ('role','project_uid')").fetchall()
        )
    return found.get("role", ""), found.get("project_uid", "")


def _is_logged(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(19)[18] == _LOGGED


def _copy(path: Path) -> ProjectFile:
    """Read a packet that was sent or copied while it was open: reading it in place would write."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with known_failures(path), TemporaryDirectory() as folder:
            copy = Path(shutil.copyfile(path, Path(folder) / "packet"))
            log = path.with_name(path.name + "-wal")
            if log.exists():
                shutil.copyfile(log, copy.with_name("packet-wal"))
            with closing(sqlite3.connect(copy)) as db:
                db.backup(memory)
            is_older(memory, path)
        return ProjectFile(path, memory, None, WriteGate())
    except BaseException:
        memory.close()
        raise


def _brought_up_to_date(packet: ProjectFile) -> ProjectFile:
    """Return a copy in memory that has had the migrations its file lacks."""
    from coder.storage.migrations import apply_pending

    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        packet.db.backup(memory)
        apply_pending(memory)
        return ProjectFile(packet.path, memory, None, WriteGate())
    except BaseException:
        memory.close()
        raise
