"""Which rows of this copy stand for the rows of another; what is missing here is added."""

from collections.abc import Collection
from dataclasses import dataclass

from coder.storage import people
from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Posts:
    """Which posts of the other copy have a text that differs here, by their rows there.

    `unknown` are the rows, here, of posts made as stubs since only a decision tells of them.
    """

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
    """Note in `post_there` which rows here are posts of the other copy; call it inside `write()`.

    Posts that are not known here join as stubs.
    """
    known: dict[bytes, int] = dict(file.db.execute("SELECT uid,id FROM source").fetchall())
    sources = {
        id_: known.get(uid) for id_, uid in other.db.execute("SELECT id,uid FROM source").fetchall()
    }
    file.db.execute(
        "CREATE TEMP TABLE post_text(id INTEGER PRIMARY KEY,source INTEGER,place INTEGER,text TEXT)"
    )
    try:
        rows = other.db.execute("SELECT id,source_id,place,text FROM post")
        file.db.executemany(
            "INSERT INTO post_text VALUES(?,?,?,?)",
            ((id_, sources[source], *rest) for id_, source, *rest in rows if id_ in theirs),
        )
        file.db.execute(
            "INSERT INTO post_there SELECT there.id,post.id,post.state='present' "
            "AND there.text IS NOT NULL AND post.text IS NOT there.text FROM post_text there "
            "LEFT JOIN post ON post.source_id=there.source AND post.place=there.place"
        )
    finally:
        file.db.execute("DROP TABLE IF EXISTS temp.post_text")
    unknown = _add_stubs(file, other)
    aside = file.db.execute("SELECT there FROM post_there WHERE aside ORDER BY there").fetchall()
    return Posts(tuple(row[0] for row in aside), unknown)


def _add_stubs(file: ProjectFile, other: ProjectFile) -> tuple[int, ...]:
    """Make stubs of the posts that are not known here, and return their rows."""
    missing = file.db.execute("SELECT there FROM post_there WHERE here IS NULL").fetchall()
    found: list[int] = []
    for (there,) in missing:
        uid, place = other.db.execute(
            "SELECT uid,place FROM post JOIN source ON source.id=source_id WHERE post.id=?",
            (there,),
        ).fetchone()
        file.db.execute(
            "INSERT INTO source(uid,name,sha256,reader,options,counts,imported_at) "
            "VALUES(?,'','','','{}','{}','') ON CONFLICT(uid) DO NOTHING",
            (uid,),
        )
        cursor = file.db.execute(
            "INSERT INTO post(source_id,place,state) SELECT id,?,'stub' FROM source WHERE uid=?",
            (place, uid),
        )
        found.append(int(cursor.lastrowid or 0))
        file.db.execute("UPDATE post_there SET here=? WHERE there=?", (found[-1], there))
    return tuple(found)
