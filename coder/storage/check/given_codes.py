"""Check 4: decisions give codes that their variable had in the revision they name."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from coder.domain.marks import FINISHED, SKIPPED
from coder.domain.times import in_microseconds
from coder.storage import revisions
from coder.storage.check.finding import Finding, Look

CodesOf = Mapping[str, frozenset[str]]
"""Uids of the codes by the uid of their variable."""

_GIVEN = """SELECT v.uid,v.kind,d.revision_id,d.kind IN('undo','redo'),d.value,count(*),
 min(lower(hex(d.uid))) FROM decision d JOIN variable v ON v.id=d.variable_id
 WHERE d.value IS NOT NULL AND v.uid NOT IN('mark.note','mark.skipped') GROUP BY 1,2,3,4,5"""
_SKIPS = """SELECT d.value,lower(hex(d.uid)) FROM decision d
 JOIN variable v ON v.id=d.variable_id WHERE v.uid=? AND d.value IS NOT NULL"""
_NOTES = """SELECT count(*),min(lower(hex(d.uid))) FROM decision d
 JOIN variable v ON v.id=d.variable_id
 WHERE v.uid='mark.note' AND d.value IS NOT NULL AND NOT json_valid(d.value)"""


def check(look: Look) -> Iterator[Finding]:
    """Check all values given, each distinct one once."""
    by_revision = {r.id: _codes_in(r.body) for r in revisions.all_of(look.file)}
    unreadable = [id_ for id_, codes in by_revision.items() if codes is None]
    if unreadable:
        yield Finding(4, "revision_unreadable", len(unreadable), str(unreadable[0]))
    ever = _codes_ever(look)
    wrong: dict[str, tuple[int, str]] = {}
    for uid, kind, revision, reversal, value, n, example in look.file.db.execute(_GIVEN):
        # An undo may give back a code that a later revision has no longer.
        known = ever if reversal else by_revision.get(revision)
        if known is None:
            continue
        what = _wrong_mark(uid, value) if kind == "mark" else _wrong_codes(uid, kind, value, known)
        if what is not None:
            before = wrong.get(what, (0, example))
            wrong[what] = (before[0] + n, min(before[1], example))
    for what, (n, example) in sorted(wrong.items()):
        yield Finding(4, what, n, example)
    yield from _skips_and_notes(look)


def _wrong_codes(variable: str, kind: str, value: str, known: CodesOf) -> str | None:
    given = _list_of_texts(value)
    if given is None:
        return "value_unreadable"
    if not set(given) <= known.get(variable, frozenset()):
        return "code_unknown"
    if len(set(given)) < len(given):
        return "code_twice"
    return "several_codes" if kind == "single" and len(given) > 1 else None


def _wrong_mark(mark: str, value: str) -> str | None:
    if mark == FINISHED:
        return None if _list_of_texts(value) is not None else "mark_unreadable"
    try:
        json.loads(value)
    except ValueError:
        return "mark_unreadable"
    return None


def _skips_and_notes(look: Look) -> Iterator[Finding]:
    n, example = look.file.db.execute(_NOTES).fetchone()
    bad = [str(example)] * n
    bad += [uid for value, uid in look.file.db.execute(_SKIPS, (SKIPPED,)) if not is_time(value)]
    if bad:
        yield Finding(4, "mark_unreadable", len(bad), min(bad))


def is_time(value: str) -> bool:
    """Tell whether a stored value is a UTC time as JSON text."""
    try:
        moment = json.loads(value)
        in_microseconds(str(moment))
    except (ValueError, TypeError):  # TypeError: a time without a zone
        return False
    return isinstance(moment, str)


def _list_of_texts(value: str) -> list[str] | None:
    try:
        read = json.loads(value)
    except ValueError:
        return None
    if not isinstance(read, list):
        return None
    entries = cast("list[object]", read)
    texts = [entry for entry in entries if isinstance(entry, str)]
    return texts if len(texts) == len(entries) else None


def _codes_in(body: str) -> CodesOf | None:
    try:
        book = cast("dict[str, Any]", json.loads(body))
        return {
            str(variable["uid"]): frozenset(str(code["uid"]) for code in variable["codes"])
            for variable in book["variables"]
        }
    except (ValueError, KeyError, TypeError):
        return None


def _codes_ever(look: Look) -> CodesOf:
    found: dict[str, set[str]] = {}
    for variable, code in look.file.db.execute(
        "SELECT variable.uid,code.uid FROM code JOIN variable ON variable.id=code.variable_id"
    ):
        found.setdefault(variable, set()).add(code)
    return {variable: frozenset(codes) for variable, codes in found.items()}
