"""Check 12: the newest whole backup can be opened, and what matters most holds there."""

from collections.abc import Iterator

from coder.domain.errors import CoderError
from coder.storage import backups
from coder.storage.check import heads, pointers, whole_file
from coder.storage.check.finding import Finding, Look
from coder.storage.project_file import ProjectFile

_OF_ITS_TIME = frozenset({"missing_table", "missing_part", "pending_migration"})


def check(look: Look) -> Iterator[Finding]:
    """Check the newest whole backup by the checks 1-3; a project without one passes."""
    path = backups.newest_backup(look.file.path)
    if path is None:
        return
    look.count("backups", 1)
    try:
        copy = ProjectFile.open(path, "", read_only=True)
    except CoderError as error:
        yield Finding(12, "backup_unreadable", 1, f"{path.name}: {type(error).__name__}")
        return
    try:
        for finding in _first_three(Look(copy, None)):
            yield Finding(12, f"backup_{finding.what}", finding.count, path.name)
    finally:
        copy.close()


def _first_three(look: Look) -> Iterator[Finding]:
    # A backup from before an update has the schema of its time.
    passed_over = _OF_ITS_TIME if whole_file.pending_migrations(look) else frozenset[str]()
    damaged = [found for found in whole_file.damage(look) if found.what not in passed_over]
    yield from damaged
    if not damaged:
        yield from (found for found in whole_file.check(look) if found.what not in passed_over)
        yield from heads.check(look)
        yield from pointers.check_parents(look)
