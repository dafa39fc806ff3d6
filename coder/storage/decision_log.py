"""The log of decisions as people read it: which rows fit a question, and what each row says."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coder.storage.codings import AllCodings, OwnCodings
from coder.storage.decisions import COUNTS
from coder.storage.post_lists import PackedIds, stoppable
from coder.storage.project_file import ProjectFile

Whose = OwnCodings | AllCodings
Stopped = Callable[[], bool]

EXCERPT = 120
"""So many letters of a post's text stand beside a decision."""


@dataclass(frozen=True, slots=True)
class LogWanted:
    """What is asked for; None asks for everything. Times are prefixes of UTC ISO texts."""

    post_id: int | None = None
    coder_id: int | None = None
    round_id: int | None = None
    variables: tuple[int, ...] | None = None
    faster_ms: int | None = None
    since: str = ""
    until: str = ""
    among: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class LoggedRow:
    """One decision with its post, what it replaced, and what stands in its cell now.

    `counts`, `stands` and `redacted` are 0 or 1; `heads` is how many decisions stand in the cell.
    """

    id: int
    uid: bytes
    post_id: int
    source: bytes
    place: int
    external_id: str | None
    text: str
    coder: str
    made_by: str
    round: str
    variable: int
    kind: str
    value: str | None
    before: str | None
    reason: str | None
    decided_at: str
    shown_ms: int | None
    revision: int
    redacted: int
    counts: int
    stands: int
    heads: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """The decision that replaced another; `undoes` tells that it took that very one back."""

    decided_at: str
    made_by: str
    kind: str
    value: str | None
    undoes: bool
    counts: bool


def find(
    file: ProjectFile, whose: Whose, wanted: LogWanted, stopped: Stopped | None = None
) -> Sequence[int]:
    """Return the row ids of the decisions that fit, newest first. Raises Cancelled."""
    where, values = _condition(whose, wanted)
    index = "INDEXED BY decision_cell " if wanted.post_id is not None else ""
    sql = (
        "SELECT group_concat(10000000+id,'') FROM (SELECT d.id FROM decision d "
        f"{index}WHERE {where} ORDER BY d.decided_at DESC,d.id DESC)"
    )
    with stoppable(file, stopped or _never):
        return PackedIds(file.db.execute(sql, values).fetchone()[0] or "")


def _never() -> bool:
    return False


def _condition(whose: Whose, wanted: LogWanted) -> tuple[str, dict[str, object]]:
    parts, values = ["1"], dict[str, object]()
    if isinstance(whose, OwnCodings):
        parts.append("d.coder_id=:own")
        values["own"] = whose.coder_id
    elif whose.seal.round_ids is not None:
        parts.append("d.round_id IN (SELECT value FROM json_each(:rounds))")
        values["rounds"] = json.dumps(sorted(whose.seal.round_ids))
    if wanted.coder_id is not None:
        parts.append("(d.coder_id=:coder OR d.made_by=:coder)")
    if wanted.variables is not None:
        parts.append("d.variable_id IN (SELECT value FROM json_each(:variables))")
    if wanted.among is not None:
        parts.append("d.id IN (SELECT value FROM json_each(:among))")
    for name, column in (("post_id", "d.post_id=:post"), ("round_id", "d.round_id=:round")):
        if getattr(wanted, name) is not None:
            parts.append(column)
    if wanted.faster_ms is not None:
        parts.append("d.shown_ms<:faster")
    if wanted.since:
        parts.append("d.decided_at>=:since")
    if wanted.until:
        parts.append("d.decided_at<:until||'~'")
    values |= {
        "coder": wanted.coder_id,
        "variables": json.dumps(wanted.variables),
        "among": json.dumps(wanted.among),
        "post": wanted.post_id,
        "round": wanted.round_id,
        "faster": wanted.faster_ms,
        "since": wanted.since,
        "until": wanted.until,
    }
    return " AND ".join(parts), values


_ROWS = f"""SELECT d.id,d.uid,d.post_id,source.uid,post.place,post.external_id,
 substr(coalesce(post.text,''),1,{EXCERPT}),coder.name,maker.name,round.name,d.variable_id,d.kind,
 d.value,p.value,d.reason,d.decided_at,d.shown_ms,revision.n,d.redacted_at IS NOT NULL,{COUNTS},
 coalesce(c.decision_id=d.id,0),coalesce(c.heads,0)
 FROM decision d JOIN post ON post.id=d.post_id JOIN source ON source.id=post.source_id
 JOIN coder ON coder.id=d.coder_id JOIN coder maker ON maker.id=d.made_by
 JOIN round ON round.id=d.round_id JOIN revision ON revision.id=d.revision_id
 LEFT JOIN decision p ON p.uid=d.parent
 LEFT JOIN coding c ON c.variable_id=d.variable_id AND c.coder_id=d.coder_id
  AND c.round_id=d.round_id AND c.post_id=d.post_id
 WHERE d.id IN (SELECT value FROM json_each(?))"""


def rows(file: ProjectFile, whose: Whose, ids: Sequence[int]) -> list[LoggedRow]:
    """Return the decisions of a few row ids that may be seen, in their order."""
    visible = set(find(file, whose, LogWanted(among=tuple(ids))))
    asked = json.dumps([id_ for id_ in ids if id_ in visible])
    found = {row[0]: LoggedRow(*row) for row in file.db.execute(_ROWS, (asked,))}
    return [found[id_] for id_ in ids if id_ in found]


def replacements(file: ProjectFile, uids: Sequence[bytes]) -> dict[bytes, Replacement]:
    """Return what replaced each of these decisions: what counts before what was withdrawn."""
    asked = ",".join("?" * len(uids))
    columns = f"d.undoes,d.decided_at,maker.name,d.kind,d.value,{COUNTS} counts,d.id"
    made = "JOIN coder maker ON maker.id=d.made_by"
    found: dict[bytes, Replacement] = {}
    for parent, undoes, at, name, kind, value, counts, _ in file.db.execute(
        f"SELECT d.parent,{columns} FROM decision d {made} WHERE d.parent IN ({asked}) UNION ALL "
        f"SELECT j.parent,{columns} FROM decision_parent j JOIN decision d ON d.uid=j.child {made} "
        f"WHERE j.parent IN ({asked}) ORDER BY counts,7,8 DESC",
        (*uids, *uids),
    ):
        found[parent] = Replacement(at, name, kind, value, undoes == parent, bool(counts))
    return found


_KEYED = "kind IN('code','undo','redo')"

_CANDIDATES = """SELECT d.id FROM decision d LEFT JOIN decision e ON e.id=d.id-1
 WHERE d.kind IN('code','undo','redo') AND (e.id IS NULL OR e.kind NOT IN('code','undo','redo')
 OR d.coder_id<>e.coder_id OR d.copy_uid<>e.copy_uid
 OR (substr(d.decided_at,1,:alike)<>substr(e.decided_at,1,:alike)
  AND (julianday(d.decided_at)-julianday(e.decided_at))*86400000>:longer))"""
"""Row ids have no gaps, as a decision is never deleted; most times begin alike: soon seen."""


def after_pauses(
    file: ProjectFile, longer_ms: int, stopped: Stopped | None = None
) -> tuple[int, ...]:
    """Return the decisions, in order, that a coder made after a longer pause than that.

    Whoever reads them looks at those of one coder only where no more may be seen. Raises Cancelled.
    """
    found: list[int] = []
    alike = 15 if longer_ms >= 600_000 else 16 if longer_ms >= 60_000 else 24
    asked = {"alike": alike, "longer": longer_ms}
    with stoppable(file, stopped or _never):
        for (first,) in file.db.execute(_CANDIDATES, asked).fetchall():
            pause = pauses(file, [first])[first]
            if pause is not None and pause > longer_ms:
                found.extend(_of_act_from(file, first))
    return tuple(found)


def pauses(file: ProjectFile, ids: Sequence[int]) -> dict[int, int | None]:
    """Return for each row id how many ms its coder had decided nothing before it in that copy.

    None where it is the first, or where it was not made by key.
    """
    found: dict[int, int | None] = {}
    known: dict[bytes, int | None] = {}
    for id_ in ids:
        row = file.db.execute(
            f"SELECT act,copy_uid,coder_id,decided_at FROM decision WHERE id=? AND {_KEYED}", (id_,)
        ).fetchone()
        if row is None:
            found[id_] = None
            continue
        act, copy, coder, at = row
        if act not in known:
            known[act] = _pause(file, id_, act, copy, coder, at)
        found[id_] = known[act]
    return found


def _pause(file: ProjectFile, id_: int, act: bytes, copy: bytes, coder: int, at: str) -> int | None:
    """Return the time since the newest earlier act; an act is contiguous in the log."""
    first = id_
    for row, act_of_row in file.db.execute(
        "SELECT id,act FROM decision WHERE id<? ORDER BY id DESC", (id_,)
    ):
        if act_of_row != act:
            break
        first = row
    before = file.db.execute(
        "SELECT max(coalesce((SELECT max(id) FROM decision d INDEXED BY decision_by_key "
        "WHERE d.copy_uid=:copy AND d.coder_id=:coder AND d.round_id=round.id "
        "AND d.kind IN('code','undo','redo') AND d.id<:first),0)) FROM round",
        {"copy": copy, "coder": coder, "first": first},
    ).fetchone()[0]
    if not before:
        return None
    return file.db.execute(
        "SELECT CAST(round((julianday(?)-julianday(decided_at))*86400000) AS INTEGER) "
        "FROM decision WHERE id=?",
        (at, before),
    ).fetchone()[0]


def _of_act_from(file: ProjectFile, first: int) -> list[int]:
    """Return the rows of the act that begins at a row."""
    found: list[int] = []
    begun: bytes | None = None
    for row, act in file.db.execute(
        "SELECT id,act FROM decision WHERE id>=? ORDER BY id", (first,)
    ):
        if begun is not None and act != begun:
            break
        begun = act
        found.append(row)
    return found
