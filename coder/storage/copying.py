"""The union of two copies of a project: what the other knows and this one does not."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from coder.domain.errors import ProjectDamaged
from coder.domain.history import Decision, with_ancestors
from coder.storage import arrivals, cells, lineage, matching
from coder.storage.decisions import COUNTS, Cell
from coder.storage.project_file import ProjectFile

COPIED = (
    "uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,value,parent,kind,undoes,"
    "reason,revision_id,decided_at,shown_ms,redacted_at"
)
_MARKS = ",".join("?" * len(COPIED.split(",")))
_INSERT = f"INSERT INTO decision({COPIED}) VALUES({_MARKS}) ON CONFLICT(uid) DO NOTHING"


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
    touched: set[Cell] = field(default_factory=set[Cell])
    new_posts: set[int] = field(default_factory=set[int])
    several: list[Cell] = field(default_factory=list[Cell])


@dataclass(frozen=True, slots=True)
class _Rows:
    """Row ids of this copy by row ids of the other."""

    coders: dict[int, int]
    rounds: dict[int, int]
    variables: dict[int, int]
    revisions: dict[int, int]
    posts: dict[int, int]


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
    file: ProjectFile, other: ProjectFile, arrival_id: int, *, first_time: bool = False
) -> Union:
    """Add the other copy's decisions to this one; call it inside `write()`.

    `first_time`: nothing came with the arrival before, so that it need not be looked for.

    Decisions on posts whose text differs are left out. Every decision that the other copy
    brought, new or known, is noted to have come with the arrival, unless it was made here.
    """
    result = Union()
    # The arrival may have been withdrawn until now: all that it ever brought counts again, also
    # what is set aside today because a text was read anew in between.
    if not first_time:
        result.touched.update(arrivals.cells_of(file, arrival_id))
    coming = travelling(other)
    posts = matching.posts(file, other, {row[6] for row in coming})
    result.differing_posts, result.unknown_posts = posts.aside, posts.unknown
    rows = _Rows(
        matching.coders(file, other),
        matching.rounds(file, other),
        matching.variables(file, other),
        lineage.unite(file, other),
        posts.rows,
    )
    _refuse_strangers(other, coming, rows, posts.aside)
    taken = [row for row in coming if row[6] in posts.rows]
    result.aside = len(coming) - len(taken)
    _take_over(file, taken, rows, arrival_id, result)
    result.several = cells.derive_again(file, result.touched)
    return result


def _refuse_strangers(
    other: ProjectFile, coming: list[tuple[Any, ...]], rows: _Rows, aside: Collection[int]
) -> None:
    """Raise ProjectDamaged where decisions name coders, posts and the like that are not there."""
    for place, known in (
        (4, rows.coders), (8, rows.coders), (5, rows.rounds), (6, {*rows.posts, *aside}),
        (7, rows.variables), (14, rows.revisions),
    ):  # fmt: skip
        if not {row[place] for row in coming} <= set(known):
            raise ProjectDamaged(str(other.path))


def _take_over(
    file: ProjectFile, coming: list[tuple[Any, ...]], rows: _Rows, arrival_id: int, result: Union
) -> None:
    """Insert the decisions that are missing, and note with which arrival they all came."""
    newest = file.db.execute("SELECT coalesce(max(id),0) FROM decision").fetchone()[0]
    before = file.db.total_changes
    here = [_row_here(row, rows) for row in coming]
    file.db.executemany(_INSERT, here)
    result.new = file.db.total_changes - before
    result.known = len(here) - result.new
    result.touched.update((row[6], row[3], row[4], row[5]) for row in here)
    file.db.executemany(
        "INSERT INTO decision_parent VALUES(?,?) ON CONFLICT DO NOTHING",
        [(row[1], parent) for row in coming for parent in row[-1]],
    )
    if result.known:
        _note_known(file, [row[0] for row in here], newest, arrival_id)
    file.db.execute(
        "INSERT INTO decision_arrival SELECT id,?2 FROM decision WHERE id>?1", (newest, arrival_id)
    )
    result.new_posts.update(
        row[0] for row in file.db.execute("SELECT post_id FROM decision WHERE id>?", (newest,))
    )


def _row_here(row: tuple[Any, ...], rows: _Rows) -> tuple[Any, ...]:
    (_, uid, copy, act, coder, round_, post, variable, made_by, value, parent, kind, undoes, reason,
     revision, decided_at, shown_ms, redacted_at, _) = row  # fmt: skip
    return (
        uid, copy, act, rows.coders[coder], rows.rounds[round_], rows.posts[post],
        rows.variables[variable], rows.coders[made_by], value, parent, kind, undoes, reason,
        rows.revisions[revision], decided_at, shown_ms, redacted_at,
    )  # fmt: skip


def _note_known(file: ProjectFile, uids: list[bytes], newest: int, arrival_id: int) -> None:
    """Note the arrival of decisions known before; one made here counts whatever is withdrawn."""
    file.db.execute("CREATE TEMP TABLE came(uid BLOB PRIMARY KEY) WITHOUT ROWID")
    try:
        file.db.executemany("INSERT INTO came VALUES(?)", [(uid,) for uid in uids])
        file.db.execute(
            "INSERT INTO decision_arrival SELECT d.id,?2 FROM came CROSS JOIN decision d "
            "ON d.uid=came.uid WHERE d.id<=?1 AND EXISTS("
            "SELECT 1 FROM decision_arrival a WHERE a.decision_id=d.id) ON CONFLICT DO NOTHING",
            (newest, arrival_id),
        )
    finally:
        file.db.execute("DROP TABLE IF EXISTS temp.came")
