"""Copies of a project, kept in a folder beside it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from coder.domain.errors import CoderError, FolderNotWritable
from coder.storage.failures import known_failures

KEPT_WHOLE = 2
KEPT_SMALL = 10
SMALL_TABLES = (
    "meta", "coder", "source", "erasure", "revision", "variable", "code", "code_history",
    "sample", "sample_stratum", "sample_post", "round", "round_coder", "queue", "arrival",
    "decision", "decision_arrival", "decision_parent", "event",
)  # fmt: skip
"""What cannot be had again by importing the sources anew."""


def backup_folder(project: Path) -> Path:
    """Return the folder where the backups of a project stand."""
    return project.with_name(project.stem + " backups")


def newest_backup(project: Path) -> Path | None:
    """Return the newest whole backup of a project."""
    whole = sorted(backup_folder(project).glob("*-whole*.coder"))
    return whole[-1] if whole else None


def back_up_whole(db: sqlite3.Connection, project: Path, now: str, why: str) -> Path:
    """Copy the whole project into its backup folder and return the copy's path.

    Only the newest copies are kept. Raises DiskFull or FolderNotWritable; a half-made copy is
    removed then.
    """
    target = _new_name(project, now, f"whole-{why}")
    _copy(target, lambda part: _copy_all(db, part))
    _thin_out(project, "*-whole*.coder", KEPT_WHOLE)
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
