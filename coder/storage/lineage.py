"""Where revisions of the codebook come from, and those of another copy taken into the tree."""

from collections.abc import Sequence

from coder.storage import revisions
from coder.storage.project_file import ProjectFile

LINEAGE = "codebook_lineage"
"""In a packet: the uids that its codebook was made from, newest first, in hexadecimal."""


def ancestors(file: ProjectFile, uid: bytes) -> tuple[bytes, ...]:
    """Return the uids a revision was made from, newest first; of a packet as far as it tells."""
    told = file.meta(LINEAGE)
    if told is not None:
        return tuple(bytes.fromhex(each) for each in told.split())
    parents: dict[bytes, bytes | None] = dict(
        file.db.execute("SELECT uid,parent FROM revision").fetchall()
    )
    found: list[bytes] = []
    parent = parents.get(uid)
    while parent is not None and parent not in found:
        found.append(parent)
        parent = parents.get(parent)
    return tuple(found)


def told(file: ProjectFile, uid: bytes) -> str:
    """Return a revision's ancestors as a packet keeps them."""
    return " ".join(each.hex() for each in ancestors(file, uid))


def unite(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    """Return this copy's revision rows by the other's; those unknown here join without going live.

    One whose own parent is unknown here stands on its nearest ancestor that is known, which in the
    end is the revision that all copies of a project begin with. Call it inside `write()`.
    """
    known: dict[bytes, int] = dict(file.db.execute("SELECT uid,id FROM revision").fetchall())
    root = file.db.execute("SELECT uid FROM revision ORDER BY parent IS NOT NULL,id").fetchone()[0]
    found: dict[int, int] = {}
    rows: Sequence[tuple[int, bytes, bytes | None, int, str, str, str]] = other.db.execute(
        "SELECT id,uid,parent,n,kind,made_at,body FROM revision ORDER BY id"
    ).fetchall()
    for id_, uid, parent, n, kind, made_at, body in rows:
        if uid not in known:
            older = (*(() if parent is None else (parent,)), *ancestors(other, uid))
            stands_on = next((each for each in older if each in known), root)
            known[uid] = revisions.add(file, uid, stands_on, kind, made_at, body, apart=n == 0)
        found[id_] = known[uid]
    return found
