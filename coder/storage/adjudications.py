"""What Consensus decided in a round, and what of the coders' work stands beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from coder.storage import decisions
from coder.storage.decisions import LoggedDecision
from coder.storage.project_file import ProjectFile

_CELLS = (
    "SELECT coding.post_id FROM variable JOIN coding ON coding.variable_id=variable.id "
    "WHERE variable.kind<>'mark' AND coding.coder_id=:coder AND coding.round_id=:round"
)
"""The posts that Consensus has a word on: few, so that the log need not be searched."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands of Consensus on a post and variable; `reason` is as it is stored."""

    value: str
    reason: str | None
    made_by: int
    decided_at: str


def last_act(
    file: ProjectFile, coder: int, round_: int, before: int | None = None
) -> list[LoggedDecision]:
    """Return the last act that settled something in this copy, or took that back."""
    row = file.db.execute(
        "SELECT d.id,d.act FROM decision d JOIN variable ON variable.id=d.variable_id "
        f"AND variable.kind<>'mark' WHERE d.post_id IN ({_CELLS}) AND d.coder_id=:coder "
        "AND d.round_id=:round AND d.copy_uid=:copy AND d.kind IN('adjudicate','undo','redo') "
        "AND d.id<:before ORDER BY d.id DESC LIMIT 1",
        {
            "coder": coder,
            "round": round_,
            "copy": file.copy_uid,
            "before": before if before is not None else 1 << 62,
        },
    ).fetchone()
    return [] if row is None else decisions.act_ending_at(file, row[0], row[1])


def settled(file: ProjectFile, coder: int, round_: int) -> dict[tuple[int, int], Settled]:
    """Return what stands of Consensus in a round by post and variable row id."""
    rows = file.db.execute(
        "SELECT c.post_id,c.variable_id,c.value,d.reason,d.made_by,d.decided_at FROM variable "
        "JOIN coding c ON c.variable_id=variable.id AND c.coder_id=? AND c.round_id=? "
        "JOIN decision d ON d.id=c.decision_id WHERE variable.kind<>'mark' "
        "AND c.value IS NOT NULL",
        (coder, round_),
    )
    return {(post, variable): Settled(*rest) for post, variable, *rest in rows}


def reason_of(file: ProjectFile, uid: bytes | None) -> str | None:
    """Return the reason that a decision was given, None for no decision."""
    row = file.db.execute("SELECT reason FROM decision WHERE uid=?", (uid,)).fetchone()
    return None if row is None else row[0]


def beside(
    file: ProjectFile, post: int, coder: int, variable: int, note: int, rounds: Sequence[int]
) -> tuple[int | None, str | None]:
    """Return for how many ms a coder had seen a post and its note (as stored).

    `rounds` are looked at in order; the first that holds a coding of the variable tells both.
    """
    for round_ in rounds:
        row = file.db.execute(
            "SELECT d.shown_ms,(SELECT value FROM coding n WHERE n.variable_id=:note "
            "AND n.coder_id=:coder AND n.round_id=:round AND n.post_id=:post) "
            "FROM coding c JOIN decision d ON d.id=c.decision_id WHERE c.variable_id=:variable "
            "AND c.coder_id=:coder AND c.round_id=:round AND c.post_id=:post "
            "AND c.value IS NOT NULL",
            {"note": note, "coder": coder, "round": round_, "post": post, "variable": variable},
        ).fetchone()
        if row is not None:
            return row
    return None, None
