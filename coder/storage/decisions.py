"""The log of decisions, and the codings that follow from it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from coder.domain.history import CellState, Decision, cell_state
from coder.storage.project_file import ProjectFile

Cell = tuple[int, int, int, int]
"""Row ids of variable, coder, round and post."""

COUNTS = """(NOT EXISTS(SELECT 1 FROM decision_arrival a WHERE a.decision_id=d.id)
 OR EXISTS(SELECT 1 FROM decision_arrival a JOIN arrival ON arrival.id=a.arrival_id
           WHERE a.decision_id=d.id AND arrival.withdrawn_at IS NULL))"""
"""SQL: made here, or came with a packet that is not withdrawn."""

_INSERT = """INSERT INTO decision(uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,
 value,parent,kind,undoes,revision_id,decided_at,shown_ms,reason)
 VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"""
DERIVE = """INSERT INTO coding(variable_id,coder_id,round_id,post_id,value,decision_id,heads)
 VALUES(?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET
 value=excluded.value, decision_id=excluded.decision_id, heads=excluded.heads"""
"""SQL that writes the coding of a cell: the cell, value, row of the winner, number of heads."""


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A decision about to be written; `parents` are all present heads of its cell."""

    uid: bytes
    act: bytes
    cell: Cell
    made_by: int
    value: str | None
    parents: tuple[bytes, ...]
    kind: str
    undoes: bytes | None
    revision_id: int
    decided_at: str
    shown_ms: int | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Coding:
    """The present coding of a cell and the heads it stands on."""

    value: str | None
    heads: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class LoggedDecision:
    """A decision of an act, with what it replaced."""

    id: int
    uid: bytes
    act: bytes
    cell: Cell
    value: str | None
    before: str | None
    parents: tuple[bytes, ...]
    kind: str
    undoes: bytes | None


def append(file: ProjectFile, decisions: Sequence[NewDecision]) -> None:
    """Write the decisions of one act and the codings that follow; call it inside `write()`.

    Where other heads came to a cell since its decision was thought out, it becomes a conflict.
    """
    for new in decisions:
        variable, coder, round_, post = new.cell
        up_to_date = _heads(file, new.cell) == set(new.parents)
        parent = new.parents[0] if new.parents else None
        cursor = file.db.execute(
            _INSERT,
            (
                new.uid, file.copy_uid, new.act, coder, round_, post, variable, new.made_by,
                new.value, parent, new.kind, new.undoes, new.revision_id, new.decided_at,
                new.shown_ms, new.reason,
            ),
        )  # fmt: skip
        for further in new.parents[1:]:
            file.db.execute("INSERT INTO decision_parent VALUES(?,?)", (new.uid, further))
        if up_to_date:
            file.db.execute(DERIVE, (*new.cell, new.value, cursor.lastrowid, 1))
        else:
            derive_again(file, [new.cell])


def _heads(file: ProjectFile, cell: Cell) -> set[bytes]:
    """Return the uids of the present heads of a cell."""
    row = file.db.execute(
        "SELECT c.heads,d.uid FROM coding c JOIN decision d ON d.id=c.decision_id "
        "WHERE c.variable_id=? AND c.coder_id=? AND c.round_id=? AND c.post_id=?",
        cell,
    ).fetchone()
    if row is None:
        return set()
    if row[0] == 1:
        return {row[1]}
    state = state_of(file, cell)
    return {head.uid for head in state.heads} if state else set()


def codings_of_post(
    file: ProjectFile, variables: Sequence[int], coder: int, round_: int, post: int
) -> dict[int, Coding]:
    """Return the codings of one coder on one post by variable row id, where there are any."""
    marks = ",".join("?" * len(variables))
    rows = file.db.execute(
        "SELECT c.variable_id,c.value,c.heads,d.uid FROM coding c "
        "JOIN decision d ON d.id=c.decision_id "
        f"WHERE c.variable_id IN ({marks}) AND c.coder_id=? AND c.round_id=? AND c.post_id=?",
        (*variables, coder, round_, post),
    ).fetchall()
    found: dict[int, Coding] = {}
    for variable, value, heads, uid in rows:
        if heads > 1:
            state = state_of(file, (variable, coder, round_, post))
            uids = tuple(d.uid for d in state.heads) if state else ()
            found[variable] = Coding(value, uids)
        else:
            found[variable] = Coding(value, (uid,))
    return found


def count_set(file: ProjectFile, variable: int, coder: int, round_: int) -> int:
    """Return on how many posts of a round a coder has set a variable or mark."""
    return file.db.execute(
        "SELECT count(*) FROM coding WHERE variable_id=? AND coder_id=? AND round_id=? "
        "AND value IS NOT NULL",
        (variable, coder, round_),
    ).fetchone()[0]


def state_of(file: ProjectFile, cell: Cell) -> CellState | None:
    """Return the state of a cell from the log itself."""
    return cell_state(decisions_of(file, cell))


def decisions_of(file: ProjectFile, cell: Cell) -> list[Decision]:
    """Return all decisions on a cell, those that do not count too."""
    variable, coder, round_, post = cell
    rows = file.db.execute(
        f"SELECT d.id,d.uid,d.parent,d.value,d.decided_at,{COUNTS} FROM decision d "
        "WHERE post_id=:post AND coder_id=:coder AND round_id=:round AND variable_id=:variable",
        {
            "post": post,
            "coder": coder,
            "round": round_,
            "variable": variable,
        },
    ).fetchall()
    return [
        Decision(uid, _parents(file, uid, parent), value, decided_at, bool(counts), id_)
        for id_, uid, parent, value, decided_at, counts in rows
    ]


def derive_again(file: ProjectFile, cells: Iterable[Cell]) -> None:
    """Work out the codings of cells from the log; call it inside `write()`."""
    for cell in cells:
        state = state_of(file, cell)
        if state is None:
            file.db.execute(
                "DELETE FROM coding "
                "WHERE variable_id=? AND coder_id=? AND round_id=? AND post_id=?",
                cell,
            )
        else:
            file.db.execute(DERIVE, (*cell, state.value, state.winner.id, len(state.heads)))


def last_act(
    file: ProjectFile,
    coder: int,
    round_: int,
    before: int | None = None,
    among: Sequence[int] = (),
) -> list[LoggedDecision]:
    """Return the decisions of the last act that a coder made by key in this copy.

    `before` looks only at rows older than that one, `among` only at these variables. Empty when
    there is none.
    """
    marks = f"AND variable_id IN ({','.join(str(int(row)) for row in among)}) " if among else ""
    row = file.db.execute(
        "SELECT id,act FROM decision INDEXED BY decision_by_key "
        f"WHERE id<? AND copy_uid=? AND coder_id=? AND round_id=? {marks}"
        "AND kind IN('code','undo','redo') ORDER BY id DESC LIMIT 1",
        (before if before is not None else 1 << 62, file.copy_uid, coder, round_),
    ).fetchone()
    return [] if row is None else act_ending_at(file, row[0], row[1])


def acts_by_kind(
    file: ProjectFile, coder: int, round_: int, rows: int
) -> tuple[dict[str, int], bool]:
    """Count a coder's newest acts made by key in this copy, by kind, over at most `rows` rows.

    The second value tells whether these are all there are.
    """
    found = file.db.execute(
        "SELECT kind,count(DISTINCT act),count(*) FROM ("
        "SELECT kind,act FROM decision INDEXED BY decision_by_key "
        "WHERE copy_uid=? AND coder_id=? AND round_id=? AND kind IN('code','undo','redo') "
        "ORDER BY id DESC LIMIT ?) GROUP BY kind",
        (file.copy_uid, coder, round_, rows),
    ).fetchall()
    return {kind: acts for kind, acts, _ in found}, sum(n for _, _, n in found) < rows


def act_of(file: ProjectFile, decision_uid: bytes) -> list[LoggedDecision]:
    """Return the decisions of the act that a decision belongs to."""
    row = file.db.execute("SELECT id,act FROM decision WHERE uid=?", (decision_uid,)).fetchone()
    if row is None:
        return []
    after = file.db.execute(
        "SELECT id FROM decision WHERE id>? AND act<>? ORDER BY id LIMIT 1", row
    ).fetchone()
    last = file.db.execute(
        "SELECT max(id) FROM decision WHERE id<?", (after[0] if after else 1 << 62,)
    ).fetchone()[0]
    return act_ending_at(file, last, row[1])


def brought_back(file: ProjectFile, uid: bytes) -> bytes | None:
    """Return the decision whose value an undo or redo gave back, None for any other decision."""
    row = file.db.execute(
        "SELECT target.parent FROM decision d JOIN decision target ON target.uid=d.undoes "
        "WHERE d.uid=? AND d.kind IN('undo','redo')",
        (uid,),
    ).fetchone()
    return None if row is None else row[0]


def act_ending_at(file: ProjectFile, last: int, act: bytes) -> list[LoggedDecision]:
    """Return the decisions of an act, oldest first, given its last row (an act is contiguous)."""
    before = file.db.execute(
        "SELECT id FROM decision WHERE id<? AND act<>? ORDER BY id DESC LIMIT 1", (last, act)
    ).fetchone()
    rows = file.db.execute(
        "SELECT d.id,d.uid,d.act,d.variable_id,d.coder_id,d.round_id,d.post_id,d.value,p.value,"
        "d.parent,d.kind,d.undoes FROM decision d LEFT JOIN decision p ON p.uid=d.parent "
        "WHERE d.id>? AND d.id<=? ORDER BY d.id",
        (before[0] if before else 0, last),
    ).fetchall()
    return [
        LoggedDecision(
            id_, uid, act_uid, (variable, coder, round_, post), value, before,
            _parents(file, uid, parent), kind, undoes,
        )
        for id_, uid, act_uid, variable, coder, round_, post, value, before, parent, kind, undoes
        in rows
    ]  # fmt: skip


def all_cells(file: ProjectFile) -> Iterator[Cell]:
    """Yield every cell that has decisions."""
    yield from file.db.execute(
        "SELECT DISTINCT variable_id,coder_id,round_id,post_id FROM decision"
    )


def newest_time(file: ProjectFile) -> str:
    """Return the time of the newest decision row, empty when there is none."""
    row = file.db.execute("SELECT decided_at FROM decision ORDER BY id DESC LIMIT 1").fetchone()
    return "" if row is None else str(row[0])


def _parents(file: ProjectFile, uid: bytes, parent: bytes | None) -> tuple[bytes, ...]:
    if parent is None:
        return ()
    further = file.db.execute(
        "SELECT parent FROM decision_parent WHERE child=? ORDER BY parent", (uid,)
    ).fetchall()
    return (parent, *(row[0] for row in further))
