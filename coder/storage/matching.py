"""Which rows of this copy stand for the rows of another; what is missing here is added."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from coder.storage import people
from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Posts:
    """Rows of this copy by rows of the other; `aside` are those of the other whose text differs.

    `unknown` are the rows, here, of posts made as stubs since only a decision tells of them.
    """

    rows: dict[int, int]
    aside: tuple[int, ...]
    unknown: tuple[int, ...]


def coders(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    """Return coder rows; a namesake with another uid gets a number behind the name."""
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


def rounds(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
    """Return round rows; one that was opened in the other copy only is added."""
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


def variables(file: ProjectFile, other: ProjectFile) -> dict[int, int]:
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


def posts(file: ProjectFile, other: ProjectFile, theirs: Collection[int]) -> Posts:
    """Return post rows for posts of the other copy; call it inside `write()`."""
    file.db.execute(
        "CREATE TEMP TABLE post_there(id INTEGER PRIMARY KEY,source BLOB,place INTEGER,text TEXT)"
    )
    try:
        file.db.executemany("INSERT INTO post_there VALUES(?,?,?,?)", _there(other, theirs))
        aside = tuple(
            there
            for there, _ in _pairs(
                file,
                "post.state='present' AND there.text IS NOT NULL AND post.text IS NOT there.text",
            )
        )
        rows = dict(_pairs(file, "post.id IS NOT NULL"))
        unknown: tuple[int, ...] = ()
        if len(rows) < len(theirs):
            unknown = _add_stubs(file)
            rows = dict(_pairs(file, "post.id IS NOT NULL"))
    finally:
        file.db.execute("DROP TABLE IF EXISTS temp.post_there")
    for post in aside:
        del rows[post]
    return Posts(rows, aside, unknown)


def _there(other: ProjectFile, theirs: Collection[int]) -> list[tuple[object, ...]]:
    """Return row id, source uid, place and text of the posts."""
    rows: Sequence[tuple[object, ...]] = other.db.execute(
        "SELECT post.id,source.uid,place,text FROM post JOIN source ON source.id=post.source_id"
    ).fetchall()
    return [row for row in rows if row[0] in theirs]


def _pairs(file: ProjectFile, condition: str) -> list[tuple[int, int]]:
    """Return rows there and here of the posts for which an SQL condition holds."""
    return file.db.execute(
        "SELECT there.id,post.id FROM post_there there "
        "LEFT JOIN source ON source.uid=there.source "
        "LEFT JOIN post ON post.source_id=source.id AND post.place=there.place "
        f"WHERE {condition} ORDER BY there.id"
    ).fetchall()


def _add_stubs(file: ProjectFile) -> tuple[int, ...]:
    """Make stubs of the posts that are not known here, and return their rows."""
    missing = [there for there, _ in _pairs(file, "post.id IS NULL")]
    if not missing:
        return ()
    newest = file.db.execute("SELECT coalesce(max(id),0) FROM post").fetchone()[0]
    file.db.execute(
        "INSERT INTO source(uid,name,sha256,reader,options,counts,imported_at) "
        "SELECT DISTINCT source,'','','','{}','{}','' FROM post_there WHERE true "
        "ON CONFLICT(uid) DO NOTHING"
    )
    file.db.executemany(
        "INSERT INTO post(source_id,place,state) SELECT source.id,place,'stub' FROM post_there "
        "JOIN source ON source.uid=post_there.source WHERE post_there.id=?",
        [(there,) for there in missing],
    )
    added = file.db.execute("SELECT id FROM post WHERE id>? ORDER BY id", (newest,))
    return tuple(row[0] for row in added)
