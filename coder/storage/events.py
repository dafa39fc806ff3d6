"""What was done to the project besides coding: imports, exports, seals lifted."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from coder.storage.project_file import ProjectFile

SEAL_BROKEN = "seal_broken"
"""A coder who was not done looked at the codings of others."""


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the project's diary; `data` is JSON."""

    at: str
    coder_id: int | None
    kind: str
    data: str


def log(
    file: ProjectFile,
    at: str,
    kind: str,
    data: Mapping[str, object],
    coder_id: int | None = None,
) -> None:
    """Write an event; call it inside `write()`."""
    file.db.execute(
        "INSERT INTO event(uid,at,coder_id,kind,data) VALUES(?,?,?,?,?)",
        (os.urandom(16), at, coder_id, kind, json.dumps(data, ensure_ascii=False)),
    )


def of_kind(file: ProjectFile, kind: str) -> list[Event]:
    """Return the events of a kind, oldest first."""
    return [
        Event(*row)
        for row in file.db.execute(
            "SELECT at,coder_id,kind,data FROM event WHERE kind=? ORDER BY id", (kind,)
        )
    ]
