"""Check 2: the table of codings is what the log of decisions says."""

from collections.abc import Iterator

from coder.storage import decisions
from coder.storage.check.finding import Finding, Look, printed_post
from coder.storage.decisions import COUNTS, Cell

_CELL = "d.variable_id,d.coder_id,d.round_id,d.post_id"
_HAS_CHILD = "EXISTS(SELECT 1 FROM decision child WHERE child.parent=d.uid)"
_ENDS_WITHOUT_THEIR_CODING = f"""SELECT {_CELL} FROM decision d LEFT JOIN coding c
 ON c.variable_id=d.variable_id AND c.coder_id=d.coder_id AND c.round_id=d.round_id
 AND c.post_id=d.post_id
 WHERE NOT {_HAS_CHILD}
 AND (c.decision_id IS NOT d.id OR c.value IS NOT d.value OR c.heads<>1)"""
_CODINGS_WITHOUT_THEIR_END = f"""SELECT c.variable_id,c.coder_id,c.round_id,c.post_id
 FROM coding c LEFT JOIN decision d ON d.id=c.decision_id
 WHERE d.id IS NULL OR {_HAS_CHILD} OR d.variable_id<>c.variable_id OR d.coder_id<>c.coder_id
 OR d.round_id<>c.round_id OR d.post_id<>c.post_id"""
_CELLS_WITH_WITHDRAWN = f"""SELECT DISTINCT {_CELL} FROM decision_arrival brought
 JOIN decision d ON d.id=brought.decision_id WHERE NOT {COUNTS}"""

_CELLS_WITH_JOINED_HEADS = f"""SELECT {_CELL} FROM decision_parent link
 JOIN decision d ON d.uid=link.child"""


def check(look: Look) -> Iterator[Finding]:
    """Compare all codings with the heads of their cells.

    A cell with one decision that nothing stands on is settled by SQL; every other one (several
    heads, withdrawn packets, joined heads) is replayed.
    """
    file = look.file
    look.count("decisions", file.db.execute("SELECT count(*) FROM decision").fetchone()[0])
    look.count("codings", file.db.execute("SELECT count(*) FROM coding").fetchone()[0])
    open_cells: set[Cell] = set(file.db.execute(_ENDS_WITHOUT_THEIR_CODING))
    open_cells.update(file.db.execute(_CODINGS_WITHOUT_THEIR_END))
    open_cells.update(file.db.execute(_CELLS_WITH_JOINED_HEADS))
    open_cells.update(file.db.execute(_CELLS_WITH_WITHDRAWN))
    look.count("replayed", len(open_cells))
    wrong: dict[str, list[Cell]] = {}
    for cell in sorted(open_cells):
        what = _difference(look, cell)
        if what is not None:
            wrong.setdefault(what, []).append(cell)
    for what, cells in sorted(wrong.items()):
        example = file.db.execute(f"SELECT {printed_post('?')}", (cells[0][3],)).fetchone()[0]
        yield Finding(2, what, len(cells), str(example))


def _difference(look: Look, cell: Cell) -> str | None:
    """Return in what the coding of a cell differs from a replay of its decisions."""
    state = decisions.state_of(look.file, cell)
    row = look.file.db.execute(
        "SELECT value,decision_id,heads FROM coding "
        "WHERE variable_id=? AND coder_id=? AND round_id=? AND post_id=?",
        cell,
    ).fetchone()
    if state is None:
        return None if row is None else "coding_without_decision"
    if row is None:
        return "coding_missing"
    return None if row == (state.value, state.winner.id, len(state.heads)) else "coding_differs"
