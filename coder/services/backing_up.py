"""A whole copy of a project, made where much has come in at once."""

from pathlib import Path

from coder.services.session import Session
from coder.storage import backups
from coder.storage.project_file import ProjectFile

AFTER_IMPORT = "import"


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
