"""Revisions of the codebook, and the tables of variables and codes that follow from them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coder.domain.codebook import Code, Codebook, Condition, Variable
from coder.domain.errors import ProjectDamaged
from coder.domain.marks import MARKS
from coder.domain.meanings import Meanings
from coder.storage.project_file import ProjectFile

FIRST_MARK_POS = 1_000


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of the codebook; `body` is the whole codebook as JSON."""

    id: int
    uid: bytes
    parent: bytes | None
    n: int
    kind: str
    made_at: str
    body: str


_COLUMNS = "id,uid,parent,n,kind,made_at,body"


def live(file: ProjectFile) -> Revision:
    """Return the revision in force. Raises ProjectDamaged where there is none."""
    uid = bytes.fromhex(file.meta("live_revision") or "")
    row = file.db.execute(f"SELECT {_COLUMNS} FROM revision WHERE uid=?", (uid,)).fetchone()
    if row is None:
        raise ProjectDamaged(str(file.path))
    return Revision(*row)


def live_body(file: ProjectFile) -> str | None:
    """Return the body of the revision in force, None in a damaged file that names none."""
    row = file.db.execute(
        "SELECT body FROM revision JOIN meta ON meta.value=lower(hex(uid)) "
        "WHERE meta.key='live_revision'"
    ).fetchone()
    return None if row is None else str(row[0])


def all_of(file: ProjectFile) -> list[Revision]:
    """Return all revisions, oldest first."""
    return [
        Revision(*row) for row in file.db.execute(f"SELECT {_COLUMNS} FROM revision ORDER BY id")
    ]


def by_id(file: ProjectFile, revision_id: int) -> Revision:
    """Return the revision of a row id."""
    row = file.db.execute(f"SELECT {_COLUMNS} FROM revision WHERE id=?", (revision_id,))
    return Revision(*row.fetchone())


def code_homes(file: ProjectFile) -> Mapping[str, str]:
    """Return the variable of every code that the project ever had, by their uids."""
    return dict(
        file.db.execute(
            "SELECT code.uid,variable.uid FROM code JOIN variable ON variable.id=code.variable_id"
        ).fetchall()
    )


def meanings(file: ProjectFile) -> Meanings:
    """Return which meaning each code had from which revision on, by row id."""
    since: dict[str, tuple[tuple[int, int], ...]] = {}
    for code, revision, number in file.db.execute(
        "SELECT code_uid,revision_id,meaning FROM code_history ORDER BY code_uid,revision_id"
    ):
        since[code] = (*since.get(code, ()), (revision, number))
    return Meanings(since, _from_elsewhere(file))


def _from_elsewhere(file: ProjectFile) -> dict[int, int]:
    """Return, of each revision that was never in force here, the nearest that was before it."""
    rows: dict[bytes, tuple[int, bytes | None]] = {
        uid: (id_, parent)
        for uid, id_, parent in file.db.execute("SELECT uid,id,parent FROM revision")
    }

    def older(uid: bytes | None) -> Iterator[bytes]:
        for _ in rows:
            if uid not in rows:
                return
            yield uid
            uid = rows[uid][1]

    own = set(older(bytes.fromhex(file.meta("live_revision") or "")))
    found: dict[int, int] = {}
    for uid, (id_, _) in rows.items():
        if uid not in own:
            found[id_] = next((rows[each][0] for each in older(uid) if each in own), 0)
    return found


def noted_becomes(file: ProjectFile) -> dict[int, dict[str, str | None]]:
    """Return what each revision (row id) notes that a code, by its uid, is read as."""
    found: dict[int, dict[str, str | None]] = {}
    for revision, code, becomes in file.db.execute(
        "SELECT revision_id,code_uid,becomes FROM code_history"
    ):
        found.setdefault(revision, {})[code] = becomes
    return found


def put_history(
    file: ProjectFile, revision_id: int, rows: Mapping[str, tuple[int, str | None]]
) -> None:
    """Note what codes mean and what they were merged into from a revision on; inside `write()`."""
    file.db.executemany(
        "INSERT INTO code_history(revision_id,code_uid,meaning,becomes) VALUES(?,?,?,?)",
        [(revision_id, uid, *row) for uid, row in rows.items()],
    )


def add(
    file: ProjectFile,
    uid: bytes,
    parent: bytes | None,
    kind: str,
    made_at: str,
    body: str,
    *,
    apart: bool = False,
) -> int:
    """Add a revision and return its row id; call it inside `write()`.

    One that stands `apart` never comes into force: its number is 0.
    """
    n = file.db.execute("SELECT coalesce(max(n),0)+1 FROM revision").fetchone()[0]
    n = 0 if apart else n
    cursor = file.db.execute(
        "INSERT INTO revision(uid,parent,n,kind,made_at,body) VALUES(?,?,?,?,?,?)",
        (uid, parent, n, kind, made_at, body),
    )
    return int(cursor.lastrowid or 0)


def put_apart(file: ProjectFile, uid: bytes, codebook: Codebook, body: str, language: str) -> int:
    """Keep a codebook that never comes into force, and return its row id; inside `write()`.

    Its number is 0; its variables and codes have rows out of use.
    """
    row = file.db.execute("SELECT id FROM revision WHERE uid=?", (uid,)).fetchone()
    if row is not None:
        return int(row[0])
    cursor = file.db.execute(
        "INSERT INTO revision(uid,parent,n,kind,made_at,body) VALUES(?,?,0,'wording','',?)",
        (uid, bytes.fromhex(file.meta("live_revision") or ""), body),
    )
    for variable in codebook.variables:
        file.db.execute(
            "INSERT INTO variable(uid,kind,level,required,pos,label,archived) "
            "VALUES(?,?,?,?,(SELECT max(pos)+1 FROM variable),?,1)",
            (
                variable.uid, variable.choice, variable.level, int(variable.required),
                variable.name.in_(language),
            ),
        )  # fmt: skip
        for place, code in enumerate(variable.codes, start=1):
            file.db.execute(
                "INSERT INTO code(uid,variable_id,pos,label,archived) "
                "VALUES(?,(SELECT id FROM variable WHERE uid=?),?,?,1)",
                (code.uid, variable.uid, place, code.name.in_(language)),
            )
    return int(cursor.lastrowid or 0)


def go_live(file: ProjectFile, uid: bytes, codebook: Codebook, language: str) -> None:
    """Make a revision the one in force: derive variables and codes; call it inside `write()`.

    What the codebook no longer holds is archived, never removed: decisions may name it.
    """
    file.set_meta("live_revision", uid.hex())
    file.db.execute("UPDATE code SET key=NULL, archived=1")
    file.db.execute("UPDATE variable SET archived=1 WHERE kind<>'mark'")
    for pos, variable in enumerate(codebook.variables, start=1):
        _put_variable(file, variable, pos, language)
    put_marks(file)


def put_marks(file: ProjectFile) -> None:
    """Add the rows of the system variables that are missing; call it inside `write()`."""
    for pos, mark in enumerate(MARKS, start=FIRST_MARK_POS):
        file.db.execute(
            "INSERT INTO variable(uid,kind,level,required,pos,label) "
            "VALUES(?,'mark','nominal',0,?,?) ON CONFLICT(uid) DO NOTHING",
            (mark, pos, mark),
        )


def variable_rows(file: ProjectFile) -> Mapping[str, int]:
    """Return the row id of each variable and mark by its uid."""
    return dict(file.db.execute("SELECT uid,id FROM variable").fetchall())


def derived_rows(file: ProjectFile) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return the rows of variables and codes in force, for comparing with the codebook."""
    variables = file.db.execute(
        "SELECT uid,kind,level,required,applies_when,pos,archived FROM variable "
        "WHERE kind<>'mark' ORDER BY pos,id"
    ).fetchall()
    codes = file.db.execute(
        "SELECT code.uid,variable.uid,grp,code.pos,key,colour,is_exclusive,is_missing,"
        "code.archived FROM code JOIN variable ON variable.id=code.variable_id "
        "ORDER BY variable.pos,code.pos,code.id"
    ).fetchall()
    return variables, codes


def expected_rows(
    codebook: Codebook,
) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return what `derived_rows` must hold for a codebook."""
    variables: list[tuple[object, ...]] = [
        (
            v.uid, v.choice, v.level, int(v.required), condition_json(v.applies_when), pos,
            int(v.archived),
        )
        for pos, v in enumerate(codebook.variables, start=1)
    ]  # fmt: skip
    codes: list[tuple[object, ...]] = [
        (
            c.uid, v.uid, c.group, pos, stored_key(c), str(c.colour), int(c.exclusive),
            int(c.counts_as_missing), int(c.archived),
        )
        for v in codebook.variables
        for pos, c in enumerate(v.codes, start=1)
    ]  # fmt: skip
    return variables, codes


def condition_json(condition: Condition | None) -> str | None:
    """Return a condition as the variable's row keeps it."""
    if condition is None:
        return None
    return json.dumps(
        {
            "variable": condition.variable,
            "any_of": list(condition.any_of),
            "none_of": list(condition.none_of),
        }
    )


def stored_key(code: Code) -> str | None:
    """Return the key of a code's row; an archived code gives its key free."""
    return None if code.archived or not code.key else code.key


def _put_variable(file: ProjectFile, variable: Variable, pos: int, language: str) -> None:
    file.db.execute(
        "INSERT INTO variable(uid,kind,level,required,applies_when,pos,label,archived) "
        "VALUES(?,?,?,?,?,?,?,?) ON CONFLICT(uid) DO UPDATE SET kind=excluded.kind,"
        "level=excluded.level,required=excluded.required,applies_when=excluded.applies_when,"
        "pos=excluded.pos,label=excluded.label,archived=excluded.archived",
        (
            variable.uid, variable.choice, variable.level, int(variable.required),
            condition_json(variable.applies_when), pos, variable.name.in_(language),
            int(variable.archived),
        ),
    )  # fmt: skip
    row = file.db.execute("SELECT id FROM variable WHERE uid=?", (variable.uid,)).fetchone()[0]
    for place, code in enumerate(variable.codes, start=1):
        file.db.execute(
            "INSERT INTO code(uid,variable_id,grp,pos,label,key,colour,is_exclusive,is_missing,"
            "archived) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(uid) DO UPDATE SET grp=excluded.grp,"
            "pos=excluded.pos,label=excluded.label,key=excluded.key,colour=excluded.colour,"
            "is_exclusive=excluded.is_exclusive,is_missing=excluded.is_missing,"
            "archived=excluded.archived",
            (
                code.uid, row, code.group, place, code.name.in_(language), stored_key(code),
                str(code.colour), int(code.exclusive), int(code.counts_as_missing),
                int(code.archived),
            ),
        )  # fmt: skip
