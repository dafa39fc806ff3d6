"""The union of two copies of a project: what the other knows and this one does not."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from coder.domain.history import Decision, with_ancestors
from coder.storage import arrivals, decisions, people, posts
from coder.storage.decisions import COUNTS, Cell
from coder.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COPIED = (
    "uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,value,parent,kind,undoes,"
    "reason,revision_id,decided_at,shown_ms,redacted_at"
)


@dataclass(slots=True)
class Union:
    """What a union brought (or would bring): decisions new and known, and those set aside.

    `aside` are decisions on posts whose text differs; `touched` the cells to derive again,
    `new_posts` the posts of new decisions.
    """

    new: int = 0
    known: int = 0
    aside: int = 0
    differing_posts: int = 0
    unknown_posts: int = 0
    touched: set[Cell] = field(default_factory=set[Cell])
    new_posts: set[int] = field(default_factory=set[int])


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
) -> list[tuple[object, ...]]:
    """Return the decisions of a copy that count there, and what they were built on.

    Rows are (id, *columns of `COPIED`, parents beyond the first), in the order of the log;
    `coder` and `round_` are row ids that leave out all other cells.
    """
    further: dict[bytes, list[bytes]] = {}
    for child, parent in other.db.execute("SELECT child,parent FROM decision_parent"):
        further.setdefault(child, []).append(parent)
    rows = other.db.execute(
        f"SELECT d.id,{','.join('d.' + c for c in COPIED.split(','))},{COUNTS} FROM decision d "
        "WHERE (:coder IS NULL OR d.coder_id=:coder) AND (:round IS NULL OR d.round_id=:round) "
        "ORDER BY d.id",
        {"coder": coder, "round": round_},
    ).fetchall()
    links: list[Decision] = []
    for row in rows:
        uid, parent = row[1], row[10]
        parents = (() if parent is None else (parent,)) + tuple(further.get(uid, ()))
        links.append(Decision(uid, parents, None, "", bool(row[-1])))
    wanted = with_ancestors(links)
    return [(*row[:-1], tuple(further.get(row[1], ()))) for row in rows if row[1] in wanted]


def unite(file: ProjectFile, other: ProjectFile, arrival_id: int) -> Union:
    """Add the other copy's decisions to this one; call it inside `write()`.

    Decisions on posts whose text differs are left out. Every decision that the other copy
    brought, new or known, is noted to have come with the arrival, unless it was made here.
    """
    result = Union()
    # The arrival may have been withdrawn until now: all that it ever brought counts again, also
    # what is set aside today because a text was read anew in between.
    result.touched.update(arrivals.cells_of(file, arrival_id))
    coming = travelling(other)
    differing = _differing_posts(file, other, {_int(row[6]) for row in coming})
    result.differing_posts = len(differing)
    rows = _row_ids(file, other, {_int(row[6]) for row in coming} - differing, result)
    for row in coming:
        if _int(row[6]) in differing:
            result.aside += 1
            continue
        _take_over(file, row, rows, arrival_id, result)
    decisions.derive_again(file, sorted(result.touched))
    return result


def _take_over(
    file: ProjectFile, row: tuple[object, ...], rows: _Rows, arrival_id: int, result: Union
) -> None:
    further = row[-1]
    (uid, copy, act, coder, round_, post, variable, made_by, *middle, revision, decided_at,
     shown_ms, redacted_at) = row[1:-1]  # fmt: skip
    cell = (
        rows.variables[_int(variable)], rows.coders[_int(coder)], rows.rounds[_int(round_)],
        rows.posts[_int(post)],
    )  # fmt: skip
    known = file.db.execute("SELECT id FROM decision WHERE uid=?", (uid,)).fetchone()
    if known is None:
        result.new += 1
        result.new_posts.add(cell[3])
        marks = ",".join("?" * 17)
        cursor = file.db.execute(
            f"INSERT INTO decision({COPIED}) VALUES({marks})",
            (
                uid, copy, act, cell[1], cell[2], cell[3], cell[0], rows.coders[_int(made_by)],
                *middle, rows.revisions[_int(revision)], decided_at, shown_ms, redacted_at,
            ),
        )  # fmt: skip
        decision_id = cursor.lastrowid
        for parent in cast("tuple[bytes, ...]", further):
            file.db.execute(
                "INSERT INTO decision_parent VALUES(?,?) ON CONFLICT DO NOTHING", (uid, parent)
            )
    else:
        result.known += 1
        decision_id = known[0]
    if known is None or _came_with_a_packet(file, known[0]):
        file.db.execute(
            "INSERT INTO decision_arrival VALUES(?,?) ON CONFLICT DO NOTHING",
            (decision_id, arrival_id),
        )
    result.touched.add(cell)


def _came_with_a_packet(file: ProjectFile, decision_id: int) -> bool:
    """Tell whether a decision was brought here; one made here counts whatever is withdrawn."""
    row = file.db.execute(
        "SELECT 1 FROM decision_arrival WHERE decision_id=? LIMIT 1", (decision_id,)
    ).fetchone()
    return row is not None


def _differing_posts(file: ProjectFile, other: ProjectFile, theirs: set[int]) -> set[int]:
    """Return the other copy's posts whose text is known here and differs."""
    differing: set[int] = set()
    for post in theirs:
        source, place, text = other.db.execute(
            "SELECT source.uid,place,text FROM post JOIN source ON source.id=post.source_id "
            "WHERE post.id=?",
            (post,),
        ).fetchone()
        mine = file.db.execute(
            "SELECT text FROM post JOIN source ON source.id=post.source_id "
            "WHERE source.uid=? AND place=? AND state='present'",
            (source, place),
        ).fetchone()
        if mine is not None and text is not None and mine[0] != text:
            differing.add(post)
    return differing


def _row_ids(file: ProjectFile, other: ProjectFile, theirs: set[int], result: Union) -> _Rows:
    return _Rows(
        _coders(file, other),
        _rounds(file, other),
        _variables(file, other),
        _revisions(file, other),
        {post: _post(file, other, post, result) for post in sorted(theirs)},
    )


def _coders(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    found: dict[int, int] = {}
    for coder in people.everyone(other):
        mine = people.by_uid(file, coder.uid)
        if mine is None:
            name, n = coder.name, 2
            while people.by_name(file, name) is not None:
                name, n = f"{coder.name} ({n})", n + 1
            mine = people.add(file, coder.uid, name, coder.kind)
        found[coder.id] = mine.id
    return found


def _rounds(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    found: dict[int, int] = {}
    rows = other.db.execute("SELECT id,uid,name,purpose,opened_at FROM round").fetchall()
    for id_, uid, name, purpose, opened_at in rows:
        mine = file.db.execute("SELECT id FROM round WHERE uid=?", (uid,)).fetchone()
        if mine is None:
            taken = file.db.execute("SELECT 1 FROM round WHERE name=?", (name,)).fetchone()
            cursor = file.db.execute(
                "INSERT INTO round(uid,name,purpose,opened_at) VALUES(?,?,?,?)",
                (uid, f"{name} {uid.hex()[:8]}" if taken else name, purpose, opened_at),
            )
            mine = (int(cursor.lastrowid or 0),)
        found[id_] = mine[0]
    return found


def _variables(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    """Return variable rows; what this codebook does not know is kept as archived."""
    found: dict[int, int] = {}
    for id_, uid, kind, level, label in other.db.execute(
        "SELECT id,uid,kind,level,label FROM variable"
    ).fetchall():
        mine = file.db.execute("SELECT id FROM variable WHERE uid=?", (uid,)).fetchone()
        if mine is None:
            cursor = file.db.execute(
                "INSERT INTO variable(uid,kind,level,required,pos,label,archived) "
                "VALUES(?,?,?,0,(SELECT max(pos)+1 FROM variable),?,1)",
                (uid, kind, level, label),
            )
            mine = (int(cursor.lastrowid or 0),)
        found[id_] = mine[0]
    for uid, variable, label in other.db.execute("SELECT uid,variable_id,label FROM code"):
        file.db.execute(
            "INSERT INTO code(uid,variable_id,pos,label,archived) VALUES(?,?,0,?,1) "
            "ON CONFLICT(uid) DO NOTHING",
            (uid, found[variable], label),
        )
    return found


def _revisions(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    """Return revision rows; those unknown here join the tree without going live."""
    found: dict[int, int] = {}
    rows: Sequence[tuple[int, bytes, bytes | None, str, str, str]] = other.db.execute(
        "SELECT id,uid,parent,kind,made_at,body FROM revision ORDER BY id"
    ).fetchall()
    for id_, uid, parent, kind, made_at, body in rows:
        mine = file.db.execute("SELECT id FROM revision WHERE uid=?", (uid,)).fetchone()
        if mine is None:
            cursor = file.db.execute(
                "INSERT INTO revision(uid,parent,n,kind,made_at,body) "
                "VALUES(?,?,(SELECT max(n)+1 FROM revision),?,?,?)",
                (uid, parent, kind, made_at, body),
            )
            mine = (int(cursor.lastrowid or 0),)
        found[id_] = mine[0]
    return found


def _post(file: ProjectFile, other: ProjectFile, post: int, result: Union) -> int:
    """Return this copy's row of a post, making a stub of one known only from a decision."""
    source, place = posts.origin(other, post)
    mine = posts.find_by_origin(file, source, place)
    if mine is not None:
        return mine
    result.unknown_posts += 1
    row = file.db.execute("SELECT id FROM source WHERE uid=?", (source,)).fetchone()
    if row is None:
        cursor = file.db.execute(
            "INSERT INTO source(uid,name,sha256,reader,options,counts,imported_at) "
            "VALUES(?,'','','','{}','{}','')",
            (source,),
        )
        row = (cursor.lastrowid,)
    cursor = file.db.execute(
        "INSERT INTO post(source_id,place,state) VALUES(?,?,'stub')", (row[0], place)
    )
    return int(cursor.lastrowid or 0)


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value


def conflicts(file: ProjectFile, cells: "Iterable[Cell]") -> int:
    """Return how many of the cells have heads that say different things."""
    found = 0
    for cell in cells:
        several = file.db.execute(
            "SELECT 1 FROM coding WHERE heads>1 AND variable_id=? AND coder_id=? "
            "AND round_id=? AND post_id=?",
            cell,
        ).fetchone()
        if several is not None:
            state = decisions.state_of(file, cell)
            found += state is not None and len({head.value for head in state.heads}) > 1
    return found
