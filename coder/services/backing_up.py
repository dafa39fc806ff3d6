"""A whole copy of a project, made where much has come in at once."""

from pathlib import Path

from coder.domain.errors import FileInUse
from coder.services.session import Session
from coder.storage import backups
from coder.storage.backups import Backup
from coder.storage.project_file import ProjectFile

__all__ = [
    "Backup", "back_up", "back_up_file", "back_up_on_closing", "backups_of", "open_copy",
    "save_copy",
]  # fmt: skip

AFTER_IMPORT, ON_CLOSING = "import", "close"
SMALL = 64_000_000
"""A project of at most so many bytes is copied whole when it is closed: it takes a moment."""


def back_up(session: Session, why: str = AFTER_IMPORT) -> Path:
    """Copy the whole project into its backup folder and return the copy's path.

    Raises OnlyInProject, DiskFull, FolderNotWritable.
    """
    session.require_owner()
    return back_up_file(session.file, session.clock(), why)


def back_up_file(file: ProjectFile, now: str, why: str = AFTER_IMPORT) -> Path:
    """Copy the whole project by a connection that some thread has; return the copy's path.

    Raises DiskFull, FolderNotWritable.
    """
    return backups.back_up_whole(file.db, file.path, now, why)


def back_up_on_closing(session: Session, small: int = SMALL) -> Path | None:
    """Copy a project in which something was decided since its last backup; None if nothing was.

    A large project is copied without its posts, which the copy after the import has. Raises
    DiskFull, FolderNotWritable.
    """
    if session.role != "owner" or session.read_only:
        return None
    decided = backups.newest_decision(session.file.db)
    last = next(iter(backups.all_backups(session.path)), None)
    if not decided or (last is not None and decided <= last.made_at):
        return None
    copy = backups.back_up_whole
    if session.path.stat().st_size > small:
        copy = backups.back_up_decisions
    return copy(session.file.db, session.path, session.clock(), ON_CLOSING)


def backups_of(project: Path) -> tuple[Backup, ...]:
    """List the backups of a project, the newest first."""
    return tuple(backups.all_backups(project))


def open_copy(backup: Backup, project: Path) -> Path:
    """Put a whole backup beside its project, as a file of its own, and return that file's path.

    The project stays as it is. Raises FileMissing, DiskFull, FolderNotWritable.
    """
    return backups.copy_beside(backup.path, project)


def save_copy(session: Session, target: Path) -> None:
    """Write the open project, also one open for reading, to another file.

    Raises DiskFull, FolderNotWritable, and FileInUse for the project's own file.
    """
    if target.exists() and target.samefile(session.path):
        raise FileInUse(str(target))
    backups.copy_to(session.file.db, target)
