"""The coders of a project."""

from dataclasses import dataclass

from coder.storage.project_file import ProjectFile

CONSENSUS_UID = bytes.fromhex("c0" * 16)
"""The Consensus coder has the same uid in every project."""


@dataclass(frozen=True, slots=True)
class Coder:
    """A person who codes, or Consensus."""

    id: int
    uid: bytes
    name: str
    kind: str


def add(file: ProjectFile, uid: bytes, name: str, kind: str = "person") -> Coder:
    """Add a coder; call it inside `write()`."""
    cursor = file.db.execute("INSERT INTO coder(uid,name,kind) VALUES(?,?,?)", (uid, name, kind))
    return Coder(int(cursor.lastrowid or 0), uid, name, kind)


def everyone(file: ProjectFile) -> list[Coder]:
    """Return all coders, Consensus too, in the order in which they joined."""
    return [
        Coder(*row) for row in file.db.execute("SELECT id,uid,name,kind FROM coder ORDER BY id")
    ]


def by_name(file: ProjectFile, name: str) -> Coder | None:
    """Return the coder of a name."""
    row = file.db.execute("SELECT id,uid,name,kind FROM coder WHERE name=?", (name,)).fetchone()
    return None if row is None else Coder(*row)


def by_uid(file: ProjectFile, uid: bytes) -> Coder | None:
    """Return the coder of a uid."""
    row = file.db.execute("SELECT id,uid,name,kind FROM coder WHERE uid=?", (uid,)).fetchone()
    return None if row is None else Coder(*row)
