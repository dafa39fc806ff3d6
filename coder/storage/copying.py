"""The union of two copies of a project: what the other knows and this one does not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from coder.domain.history import Decision, with_ancestors
from coder.storage import arrivals, cells, coming
from coder.storage.coming import COPIED, Step
from coder.storage.decisions import COUNTS, Cell
from coder.storage.project_file import ProjectFile


@dataclass(slots=True)
class Union:
    """What a union brought (or would bring): decisions new and known, and those set aside.

    `aside` are decisions on posts whose text differs; `touched` the cells to derive again and
    `several` those of them with several heads; `new_posts` the posts of new decisions,
    `unknown_posts` those made as stubs for them; the `differing_posts` are rows of the other copy.
    """

    new: int = 0
    known: int = 0
    aside: int = 0
    differing_posts: tuple[int, ...] = ()
    unknown_posts: tuple[int, ...] = ()
    touched: list[Cell] = field(default_factory=list[Cell])
    new_posts: set[int] = field(default_factory=set[int])
    several: list[Cell] = field(default_factory=list[Cell])


def travelling(
    other: ProjectFile, coder: int | None = None, round_: int | None = None
) -> list[tuple[Any, ...]]:
    """Return the decisions of a copy that count there, and what they were built on.

    Rows are (id, *columns of `COPIED`, parents beyond the first), in the order of the log;
    `coder` and `round_` are row ids that leave out all other cells.
    """
    further: dict[bytes, tuple[bytes, ...]] = {}
    for child, parent in other.db.execute(
        "SELECT child,parent FROM decision_parent ORDER BY child,parent"
    ):
        further[child] = (*further.get(child, ()), parent)
    rows = other.db.execute(
        f"SELECT d.id,{','.join('d.' + c for c in COPIED.split(','))},{COUNTS} FROM decision d "
        "WHERE (:coder IS NULL OR d.coder_id=:coder) AND (:round IS NULL OR d.round_id=:round) "
        "ORDER BY d.id",
        {"coder": coder, "round": round_},
    ).fetchall()
    if not all(row[-1] for row in rows):
        wanted = _wanted(rows, further)
        rows = [row for row in rows if row[1] in wanted]
    return [(*row[:-1], further.get(row[1], ())) for row in rows]


def _wanted(rows: list[tuple[Any, ...]], further: dict[bytes, tuple[bytes, ...]]) -> set[bytes]:
    links: list[Decision] = []
    for row in rows:
        uid, parent = row[1], row[10]
        parents = (() if parent is None else (parent,)) + further.get(uid, ())
        links.append(Decision(uid, parents, None, "", bool(row[-1])))
    return with_ancestors(links)


def unite(
    file: ProjectFile,
    other: ProjectFile,
    arrival_id: int,
    *,
    first_time: bool = False,
    step: Step = coming.go_on,
) -> Union:
    """Add the other copy's decisions to this one; call it inside `write()`.

    `first_time`: nothing came with the arrival before, so that it need not be looked for. `step`
    is told how far it is: how much is done, and of how much.

    Decisions on posts whose text differs are left out. Every decision that the other copy
    brought, new or known, is noted to have come with the arrival, unless it was made here.
    """
    result = Union()
    newest = file.db.execute("SELECT coalesce(max(id),0) FROM decision").fetchone()[0]
    with coming.tables(file), cells.at_hand(file):
        coming.fill(file, *_all_travelling(other), coming.part(step, 0, 25))
        step(25, 100)
        posts = coming.match(file, other)
        result.differing_posts, result.unknown_posts = posts.aside, posts.unknown
        result.aside = coming.set_aside(file, posts.aside)
        result.new, total = coming.take_in(file, coming.part(step, 35, 75))
        step(75, 100)
        result.known = total - result.new
        _note_parents(file, other)
        if result.known:
            coming.note_known(file, newest, arrival_id)
        coming.touch_cells(file, newest, known=result.known > 0)
        # The arrival may have been withdrawn until now: all that it ever brought counts again,
        # also what is set aside today because a text was read anew in between.
        if not first_time:
            cells.add(file, arrivals.cells_of(file, arrival_id))
        _note_new(file, newest, arrival_id, result)
        step(80, 100)
        result.several = cells.derive_at_hand(file)
        step(90, 100)
        result.touched = cells.all_at_hand(file)
    return result


def _all_travelling(other: ProjectFile) -> tuple[Iterator[tuple[Any, ...]], int]:
    """Give the decisions that travel, without what is known by their parents, and their number."""
    withdrawn = "SELECT 1 FROM arrival WHERE withdrawn_at IS NOT NULL LIMIT 1"
    if other.db.execute(withdrawn).fetchone() is None:
        total = other.db.execute("SELECT count(*) FROM decision").fetchone()[0]
        return other.db.execute(f"SELECT id,{COPIED} FROM decision ORDER BY id"), total
    rows = travelling(other)
    return (row[:-1] for row in rows), len(rows)


def _note_parents(file: ProjectFile, other: ProjectFile) -> None:
    """Note what the decisions that are here now were built on beside their first parent."""
    file.db.executemany(
        "INSERT INTO decision_parent SELECT ?1,?2 WHERE EXISTS("
        "SELECT 1 FROM decision WHERE uid=?1) ON CONFLICT DO NOTHING",
        other.db.execute("SELECT child,parent FROM decision_parent"),
    )


def _note_new(file: ProjectFile, newest: int, arrival_id: int, result: Union) -> None:
    file.db.execute(
        "INSERT INTO decision_arrival SELECT id,?2 FROM decision WHERE id>?1", (newest, arrival_id)
    )
    result.new_posts.update(
        row[0] for row in file.db.execute("SELECT post_id FROM decision WHERE id>?", (newest,))
    )
