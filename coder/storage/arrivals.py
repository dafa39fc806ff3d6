"""Packets that came home, and those that were withdrawn again."""

from dataclasses import dataclass

from coder.storage import cells
from coder.storage.decisions import Cell
from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Arrival:
    """A packet that was brought home; `report` is JSON."""

    id: int
    packet_sha256: str
    from_copy: bytes
    arrived_at: str
    report: str
    withdrawn_at: str | None


_COLUMNS = "id,packet_sha256,from_copy,arrived_at,report,withdrawn_at"


def add(file: ProjectFile, sha256: str, from_copy: bytes, now: str) -> Arrival:
    """Note an arrival, or lift the withdrawal of the same packet; call it inside `write()`."""
    file.db.execute(
        "INSERT INTO arrival(packet_sha256,from_copy,arrived_at,report) VALUES(?,?,?,'{}') "
        "ON CONFLICT(packet_sha256) DO UPDATE SET withdrawn_at=NULL",
        (sha256, from_copy, now),
    )
    found = by_packet(file, sha256)
    assert found is not None
    return found


def by_packet(file: ProjectFile, sha256: str) -> Arrival | None:
    """Return the arrival of a packet file by its SHA-256 (hex)."""
    row = file.db.execute(
        f"SELECT {_COLUMNS} FROM arrival WHERE packet_sha256=?", (sha256,)
    ).fetchone()
    return None if row is None else Arrival(*row)


def all_of(file: ProjectFile) -> list[Arrival]:
    """Return all arrivals, oldest first."""
    return [Arrival(*row) for row in file.db.execute(f"SELECT {_COLUMNS} FROM arrival ORDER BY id")]


def set_report(file: ProjectFile, arrival_id: int, report: str) -> None:
    """Write what an arrival brought; call it inside `write()`."""
    file.db.execute("UPDATE arrival SET report=? WHERE id=?", (report, arrival_id))


def withdraw(file: ProjectFile, arrival_id: int, now: str) -> list[Cell]:
    """Let what came only with an arrival no longer count; return the cells it touched.

    Call it inside `write()`.
    """
    file.db.execute("UPDATE arrival SET withdrawn_at=? WHERE id=?", (now, arrival_id))
    touched = cells_of(file, arrival_id)
    cells.derive_again(file, touched)
    return touched


def cells_of(file: ProjectFile, arrival_id: int) -> list[Cell]:
    """Return the cells on which an arrival brought decisions, withdrawn or not."""
    # Else the planner would walk the whole log.
    return file.db.execute(
        "SELECT DISTINCT variable_id,coder_id,round_id,post_id FROM decision_arrival "
        "CROSS JOIN decision ON decision.id=decision_id WHERE arrival_id=?",
        (arrival_id,),
    ).fetchall()
