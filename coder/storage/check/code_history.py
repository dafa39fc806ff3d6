"""Check 6, what codes became: the history of codes follows from the revisions themselves."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from coder.storage import revisions
from coder.storage.check.finding import Finding, Look, listed

Becomes = Mapping[str, tuple[str, ...]]
"""The uids of the codes that have a code's place, by its uid; of every code of a revision."""


def check(look: Look) -> Iterator[Finding]:
    """Check that a revision notes each code that begins, or ends, to be read as another.

    Revisions of other copies, whose number is 0, note nothing here.
    """
    every = {each.uid: each for each in revisions.all_of(look.file)}
    bodies = {uid: _becomes_in(each.body) for uid, each in every.items()}
    noted = revisions.noted_becomes(look.file)
    wrong: list[str] = []
    for uid, revision in every.items():
        now = bodies[uid]
        before = bodies.get(revision.parent) if revision.parent is not None else None
        if now is None or (revision.parent is not None and before is None):
            continue  # told as unreadable, or as a parent that is missing
        known = noted.pop(revision.id, {})
        wrong += [code for code, into in known.items() if into != _target(now, code)]
        if revision.n and before is not None:
            wrong += [
                code for code, into in now.items()
                if into != before.get(code, ()) and code not in known
            ]  # fmt: skip
    yield from listed(6, "code_becomes", wrong)


def _target(now: Becomes, code: str) -> str | None:
    into = now.get(code, ())
    return into[0] if len(into) == 1 else None


def _becomes_in(body: str) -> Becomes | None:
    try:
        book = cast("dict[str, Any]", json.loads(body))
        return {
            str(code["uid"]): tuple(str(each) for each in code.get("becomes", ()))
            for variable in book["variables"]
            for code in variable["codes"]
        }
    except (ValueError, KeyError, TypeError):
        return None
