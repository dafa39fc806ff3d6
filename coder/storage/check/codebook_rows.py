"""Check 6, codebook: the tables of variables and codes follow from the live revision."""

from collections.abc import Iterator

from coder.domain.marks import MARKS
from coder.storage import revisions
from coder.storage.check.finding import Finding, Look, listed

_ARCHIVED_VARIABLE = 6
_CODE_KEY, _ARCHIVED_CODE = 4, 8


def check(look: Look) -> Iterator[Finding]:
    """Check the tree of revisions and the rows that follow from the live one."""
    yield from _tree(look)
    if look.codebook is None:
        yield Finding(6, "codebook_unreadable", 1, look.file.meta("live_revision") or "")
        return
    variables, codes = revisions.derived_rows(look.file)
    wanted_variables, wanted_codes = revisions.expected_rows(look.codebook)
    yield from listed(6, "variable_row", _differences(variables, wanted_variables))
    yield from listed(6, "code_row", _differences(codes, wanted_codes))
    known = {row[0] for row in wanted_variables}
    in_force = [
        str(row[0]) for row in variables if row[0] not in known and not row[_ARCHIVED_VARIABLE]
    ]
    known = {row[0] for row in wanted_codes}
    in_force += [
        str(row[0])
        for row in codes
        if row[0] not in known and not (row[_ARCHIVED_CODE] and row[_CODE_KEY] is None)
    ]
    yield from listed(6, "not_archived", in_force)
    marks = {
        str(uid) for (uid,) in look.file.db.execute("SELECT uid FROM variable WHERE kind='mark'")
    }
    yield from listed(6, "mark_row", sorted(set(MARKS) ^ marks))


def _differences(present: list[tuple[object, ...]], wanted: list[tuple[object, ...]]) -> list[str]:
    rows = {row[0]: row for row in present}
    return [str(row[0]) for row in wanted if rows.get(row[0]) != row]


def _tree(look: Look) -> Iterator[Finding]:
    every = revisions.all_of(look.file)
    look.count("revisions", len(every))
    parents = {revision.uid: revision.parent for revision in every}
    roots = [uid.hex() for uid, parent in parents.items() if parent is None]
    if len(roots) != 1:
        yield Finding(6, "revision_roots", len(roots), min(roots, default=""))
    lost = [
        uid.hex() for uid, parent in parents.items() if parent is not None and parent not in parents
    ]
    yield from listed(6, "revision_parent", lost)
    yield from listed(6, "revision_circle", [u.hex() for u in parents if _circles(u, parents)])
    live = look.file.meta("live_revision") or ""
    if live not in {uid.hex() for uid in parents}:
        yield Finding(6, "live_revision", 1, live)


def _circles(start: bytes, parents: dict[bytes, bytes | None]) -> bool:
    uid = parents[start]
    for _ in parents:
        if uid is None or uid == start:
            return uid == start
        uid = parents.get(uid)
    return False
