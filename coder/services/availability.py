"""Whether a project can be opened, found out without opening it."""

from dataclasses import dataclass
from pathlib import Path

from coder.domain.errors import ProjectInUse
from coder.storage.lock import ProjectLock


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether the file is where it was, and who has it open."""

    found: bool
    held_by: ProjectInUse | None = None


def availability(path: Path) -> Availability:
    """Look at a project's file; on a network drive that may take seconds."""
    try:
        found = path.is_file()
    except OSError:
        found = False
    return Availability(found, ProjectLock(path).holder() if found else None)
