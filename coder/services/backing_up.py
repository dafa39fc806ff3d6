"""A whole copy of a project, made where much has come in at once."""

from pathlib import Path

from coder.services.session import Session
from coder.storage import backups

AFTER_IMPORT = "import"


def back_up(session: Session, why: str = AFTER_IMPORT) -> Path:
    """Copy the whole project into its backup folder and return the copy's path.

    Raises OnlyInProject, DiskFull, FolderNotWritable.
    """
    session.require_owner()
    return backups.back_up_whole(session.file.db, session.path, session.clock(), why)
