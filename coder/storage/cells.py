"""Many cells at once: kept in a temporary table while statements about all of them run."""

from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from itertools import groupby

from coder.domain.history import Decision, cell_state
from coder.storage import decisions
from coder.storage.decisions import COUNTS, DERIVE, Cell
from coder.storage.project_file import ProjectFile

FEW = 100
"""So many cells are dealt with one by one."""

_IN_CELL = (
    "d.post_id=c.post_id AND d.coder_id=c.coder_id AND d.round_id=c.round_id "
    "AND d.variable_id=c.variable_id"
)
_CELL = "c.variable_id,c.coder_id,c.round_id,c.post_id"
_ALL_COUNT = "NOT EXISTS(SELECT 1 FROM arrival WHERE withdrawn_at IS NOT NULL)"
ADD = "INSERT INTO cell_at_hand(variable_id,coder_id,round_id,post_id)"
"""SQL that puts cells among those at hand; each may be named once."""


def derive_again(file: ProjectFile, cells: Collection[Cell]) -> list[Cell]:
    """Work out the codings of any number of cells from the log; call it inside `write()`.

    Return those that have several heads, in order.
    """
    if len(cells) <= FEW:
        decisions.derive_again(file, cells)
        return [cell for cell in sorted(cells) if _heads(file, cell) > 1]
    with at_hand(file):
        add(file, sorted(cells))
        return derive_at_hand(file)


@contextmanager
def at_hand(file: ProjectFile) -> Generator[None]:
    """Have a table for the cells of the block, `cell_at_hand`; call it inside `write()`."""
    file.db.execute(
        "CREATE TEMP TABLE cell_at_hand(variable_id INTEGER,coder_id INTEGER,round_id INTEGER,"
        "post_id INTEGER,log INTEGER,last INTEGER,"
        "PRIMARY KEY(variable_id,coder_id,round_id,post_id)) WITHOUT ROWID"
    )
    try:
        yield
    finally:
        file.db.execute("DROP TABLE IF EXISTS temp.cell_at_hand")


def add(file: ProjectFile, cells: Iterable[Cell]) -> None:
    """Put cells among those at hand."""
    file.db.executemany(f"{ADD} VALUES(?,?,?,?) ON CONFLICT DO NOTHING", cells)


def all_at_hand(file: ProjectFile) -> list[Cell]:
    """Return the cells at hand, in order."""
    return file.db.execute(
        "SELECT variable_id,coder_id,round_id,post_id FROM cell_at_hand"
    ).fetchall()


def derive_at_hand(file: ProjectFile) -> list[Cell]:
    """Do as `derive_again` for the cells at hand."""
    file.db.execute(
        "UPDATE cell_at_hand AS c SET (log,last)="
        f"(SELECT count(*),max(d.id) FROM decision d WHERE {_IN_CELL})"
    )
    file.db.execute(
        "DELETE FROM coding WHERE (variable_id,coder_id,round_id,post_id) IN "
        "(SELECT variable_id,coder_id,round_id,post_id FROM cell_at_hand)"
    )
    # Most cells hold a single decision: it is the head, if it counts.
    file.db.execute(
        "INSERT INTO coding(variable_id,coder_id,round_id,post_id,value,decision_id,heads) "
        f"SELECT {_CELL},d.value,d.id,1 FROM cell_at_hand c CROSS JOIN decision d "
        f"ON d.id=c.last WHERE c.log=1 AND ({_ALL_COUNT} OR {COUNTS})"
    )
    found = _states(file)
    file.db.executemany(DERIVE, found)
    return [row[:4] for row in found if row[6] > 1]


def differing(file: ProjectFile, several: Iterable[Cell]) -> list[Cell]:
    """Return the cells with several heads whose heads say different things."""
    return [cell for cell in several if len(_said(file, cell)) > 1]


def _said(file: ProjectFile, cell: Cell) -> set[str | None]:
    state = decisions.state_of(file, cell)
    return {head.value for head in state.heads} if state is not None else set()


def _heads(file: ProjectFile, cell: Cell) -> int:
    row = file.db.execute(
        "SELECT heads FROM coding WHERE variable_id=? AND coder_id=? AND round_id=? AND post_id=?",
        cell,
    ).fetchone()
    return 0 if row is None else row[0]


_Row = tuple[int, int, int, int, str | None, int, int]


def _states(file: ProjectFile) -> list[_Row]:
    """Return the rows of `coding` for the cells at hand that hold several decisions."""
    further: dict[bytes, list[bytes]] = {}
    for child, parent in file.db.execute(
        "SELECT child,p.parent FROM decision_parent p JOIN decision d ON d.uid=child "
        f"JOIN cell_at_hand c ON {_IN_CELL} ORDER BY 1,2"
    ):
        further.setdefault(child, []).append(parent)
    log = file.db.execute(
        f"SELECT {_CELL},d.id,d.uid,d.parent,d.value,d.decided_at,{COUNTS} "
        f"FROM cell_at_hand c CROSS JOIN decision d ON {_IN_CELL} WHERE c.log>1 ORDER BY 1,2,3,4"
    ).fetchall()
    found: list[_Row] = []
    for cell, rows in groupby(log, lambda row: row[:4]):
        state = cell_state([_decision(row, further.get(row[5], ())) for row in rows])
        if state is not None:
            found.append((*cell, state.value, state.winner.id, len(state.heads)))
    return found


def _decision(
    row: tuple[int, int, int, int, int, bytes, bytes | None, str | None, str, int],
    further: Sequence[bytes],
) -> Decision:
    id_, uid, parent, value, decided_at, counts = row[4:]
    parents = () if parent is None else (parent, *further)
    return Decision(uid, parents, value, decided_at, bool(counts), id_)
