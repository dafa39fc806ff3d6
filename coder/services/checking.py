"""Checking a project: whatever follows from something else is worked out anew and compared."""

import json
from dataclasses import dataclass
from pathlib import Path

from coder.domain.codebook import Codebook
from coder.domain.errors import CoderError
from coder.domain.times import utc_now
from coder.exchange.codebook_file import parse_codebook
from coder.services.session import Session
from coder.storage import revisions
from coder.storage.check import Finding, findings
from coder.storage.failures import known_failures
from coder.storage.project_file import ProjectFile

__all__ = ["CheckReport", "Finding", "check"]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What does not hold in a project, and how much was looked at.

    `checked` counts: decisions, codings, replayed (cells whose history was gone through),
    queues, places, revisions, posts, repeats, erased, sources, originals, samples, redrawn,
    probes (words looked up), backups. A key is absent where there was nothing of its kind.
    """

    findings: tuple[Finding, ...]
    checked: dict[str, int]

    @property
    def holds(self) -> bool:
        """Tell whether everything agrees."""
        return not self.findings


def check(project: Path | Session) -> CheckReport:
    """Check a project or a packet without writing to it, also while somebody works in it.

    Raises what `ProjectFile.open` raises for a file that cannot be read at all.
    """
    path = project.path if isinstance(project, Session) else project
    file = ProjectFile.open(path, utc_now(), read_only=True)
    checked: dict[str, int] = {}
    try:
        with known_failures(path):
            found = tuple(findings(file, _codebook(file), checked))
    finally:
        file.close()
    return CheckReport(found, checked)


def _codebook(file: ProjectFile) -> Codebook | None:
    """Return the codebook in force, None where it cannot be read; that is a finding."""
    body = revisions.live_body(file)
    if body is None:
        return None
    try:
        return parse_codebook(json.loads(body), "")
    except (CoderError, ValueError):
        return None
