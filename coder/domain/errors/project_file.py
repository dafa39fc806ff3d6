"""What can go wrong with the project's own file, and with files that are written."""

from dataclasses import dataclass

from coder.domain.errors.known import CoderError


@dataclass(eq=False)
class FileMissing(CoderError):
    """The file named does not exist."""

    file: str


@dataclass(eq=False)
class NotAProject(CoderError):
    """The file is not a Coder project."""

    file: str


@dataclass(eq=False)
class ProjectExists(CoderError):
    """A file already stands where a new project was to be made."""

    file: str


@dataclass(eq=False)
class ProjectTooNew(CoderError):
    """The project was written by a newer program."""

    file: str
    version: str


@dataclass(eq=False)
class ProjectDamaged(CoderError):
    """The project file is truncated or corrupt."""

    file: str


@dataclass(eq=False)
class ProjectInUse(CoderError):
    """Somebody else has the project open for writing."""

    file: str
    host: str
    user: str
    since: str


@dataclass(eq=False)
class ReadOnlyProject(CoderError):
    """The project cannot be written where it lies."""

    file: str


@dataclass(eq=False)
class DiskFull(CoderError):
    """The disk has no room for what was to be written."""

    file: str


@dataclass(eq=False)
class WriteFailed(CoderError):
    """The project could not be written for another reason (an I/O error, a lock that stays)."""

    file: str
    detail: str


@dataclass(eq=False)
class FolderNotWritable(CoderError):
    """The folder does not allow writing."""

    folder: str


@dataclass(eq=False)
class FileInUse(CoderError):
    """The file to be replaced is open in another program, probably Excel."""

    file: str
