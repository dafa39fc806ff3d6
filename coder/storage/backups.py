"""Copies of a project, kept in a folder beside it."""

import errno
import re
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from coder.domain.errors import CoderError, DiskFull, FileInUse, FileMissing, FolderNotWritable
from coder.storage.failures import known_failures

KEPT_WHOLE = 2
KEPT_SMALL = 10
SMALL_TABLES = (
    "meta", "coder", "source", "erasure", "revision", "variable", "code", "code_history",
    "sample", "sample_stratum", "sample_post", "round", "round_coder", "queue", "arrival",
    "decision", "decision_arrival", "decision_parent", "event",
    "pseudonym",
)  # fmt: skip
"""What cannot be had again by importing the sources anew."""


_NAME = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(whole|work)-([a-z]+)\.coder$")


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: when it was made (UTC), its bytes, whether the posts are in it, and why."""

    path: Path
    made_at: str
    size: int
    is_whole: bool
    why: str


def backup_folder(project: Path) -> Path:
    """Return the folder where the backups of a project stand."""
    return project.with_name(project.stem + " backups")


def newest_backup(project: Path) -> Path | None:
    """Return the newest whole backup of a project."""
    whole = sorted(backup_folder(project).glob("*-whole*.coder"))
    return whole[-1] if whole else None


def all_backups(project: Path) -> list[Backup]:
    """List the backups of a project, the newest first."""
    found: list[Backup] = []
    for path in backup_folder(project).glob("*.coder"):
        named = _NAME.search(path.name)
        if named is not None:
            day, hour, minute, second, part, kind, why = named.groups()
            made_at = f"{day}T{hour}:{minute}:{second}.{part}Z"
            found.append(Backup(path, made_at, path.stat().st_size, kind == "whole", why))
    return sorted(found, key=lambda backup: backup.path.name, reverse=True)


def copy_beside(backup: Path, project: Path) -> Path:
    """Copy a whole backup beside its project under a name of its own, and return its path.

    Raises FileMissing, DiskFull or FolderNotWritable; nothing stays of a copy that failed.
    """
    if not backup.is_file():
        raise FileMissing(str(backup))
    named = _NAME.search(backup.name)
    stem = f"{project.stem} {named[1]} {named[2]}.{named[3]}" if named else backup.stem
    target, number = project.with_name(f"{stem}.coder"), 2
    while target.exists():
        target, number = project.with_name(f"{stem} ({number}).coder"), number + 1
    part = target.with_suffix(".part")
    try:
        shutil.copyfile(backup, part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        if error.errno == errno.ENOSPC:
            raise DiskFull(str(target)) from error
        raise FolderNotWritable(str(target.parent)) from error
    return target


def copy_to(db: sqlite3.Connection, target: Path) -> None:
    """Write the whole of an open project to another file, which is replaced if it is there.

    Raises DiskFull, FolderNotWritable, FileInUse; the other file is as before then.
    """
    try:
        _copy(target, lambda part: _copy_all(db, part))
    except PermissionError as error:
        raise FileInUse(str(target)) from error
    except OSError as error:
        raise FolderNotWritable(str(target.parent)) from error


def newest_decision(db: sqlite3.Connection) -> str:
    """Return when the decision written last was made, "" where there is none."""
    row = db.execute("SELECT decided_at FROM decision ORDER BY id DESC LIMIT 1").fetchone()
    return "" if row is None else str(row[0])


def back_up_whole(db: sqlite3.Connection, project: Path, now: str, why: str) -> Path:
    """Copy the whole project into its backup folder and return the copy's path.

    Only the newest copies made for that reason are kept. Raises DiskFull or FolderNotWritable; a
    half-made copy is removed then.
    """
    target = _new_name(project, now, f"whole-{why}")
    _copy(target, lambda part: _copy_all(db, part))
    _thin_out(project, f"*-whole-{why}.coder", KEPT_WHOLE)
    return target


def back_up_decisions(db: sqlite3.Connection, project: Path, now: str, why: str) -> Path:
    """Copy what people made (decisions, codebook, samples), without posts and originals."""
    target = _new_name(project, now, f"work-{why}")
    _copy(target, lambda part: _copy_tables(db, part))
    _thin_out(project, "*-work*.coder", KEPT_SMALL)
    return target


def _new_name(project: Path, now: str, why: str) -> Path:
    folder = backup_folder(project)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(str(project.parent)) from error
    stamp = now.replace(":", "").replace(".", "")
    return folder / f"{project.stem} {stamp}-{why}.coder"


def _copy(target: Path, fill: Callable[[Path], None]) -> None:
    part = target.with_suffix(".part")
    try:
        with known_failures(target):
            fill(part)
        Path(part).replace(target)
    except (CoderError, OSError):
        part.unlink(missing_ok=True)
        raise


def _copy_all(db: sqlite3.Connection, part: Path) -> None:
    part.unlink(missing_ok=True)
    copy = sqlite3.connect(part)
    try:
        db.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()


def _copy_tables(db: sqlite3.Connection, part: Path) -> None:
    part.unlink(missing_ok=True)
    db.execute("ATTACH ? AS small", (str(part),))
    try:
        db.execute("PRAGMA small.synchronous=OFF")
        db.execute("BEGIN")
        application_id = db.execute("PRAGMA application_id").fetchone()[0]
        db.execute(f"PRAGMA small.application_id={application_id}")
        for table in (*SMALL_TABLES, "_sqlite_migrations"):
            db.execute(f"CREATE TABLE small.{table} AS SELECT * FROM main.{table}")
        # A decision names its post by row; this says which post of which source that is.
        db.execute(
            "CREATE TABLE small.post AS SELECT id,source_id,place FROM main.post "
            "WHERE id IN (SELECT post_id FROM main.decision "
            "UNION SELECT post_id FROM main.sample_post)"
        )
        db.execute("COMMIT")
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")
        db.execute("DETACH small")


def _thin_out(project: Path, pattern: str, keep: int) -> None:
    for old in sorted(backup_folder(project).glob(pattern))[:-keep]:
        old.unlink(missing_ok=True)
