"""What the page of the codebook shows beside it: how often codes were given, and the past."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from coder.domain.codebook import Codebook
from coder.domain.codebook_changes import Change, changes
from coder.domain.codebook_merging import read_as_in
from coder.exchange.codebook_file import parse_codebook
from coder.services.codebook_editing import EDITED, whose_may_be_counted
from coder.services.session import Session
from coder.storage import code_use, events, lineage, people, revisions
from coder.storage.code_use import CodedPost

__all__ = ["CodedPost", "Past", "Usage", "history", "in_force", "newest", "of_code", "usage"]


@dataclass(frozen=True, slots=True)
class Usage:
    """How many posts carry each code and are coded on each variable.

    A code into which others were merged has their posts, too; they keep their own.
    Of everybody, or (`own`) of the coder at the keyboard, who must stay blind to the others.
    """

    codes: Mapping[str, int]
    variables: Mapping[str, int]
    own: bool


@dataclass(frozen=True, slots=True)
class Past:
    """A revision: when it came into force, who made it, and what it changed."""

    n: int
    made_at: str
    coder: str
    kind: str
    codebook: Codebook
    changes: tuple[Change, ...]
    meanings: tuple[str, ...]


def usage(session: Session) -> Usage:
    """Count the posts of every code and variable; it reads all codings."""
    coder = whose_may_be_counted(session)
    given = code_use.posts_by_code(session.file, coder)
    into = {
        uid: other
        for each in read_as_in(session.codebook).values()
        for uid, other in each.into.items()
    }
    if into:
        merged = code_use.posts_by_code(session.file, coder, into)
        given = {**merged, **{uid: given[uid] for uid in into if uid in given}}
    return Usage(
        given,
        code_use.posts_by_variable(session.file, coder),
        coder is not None,
    )


def newest(session: Session, variable: str, code: str, most: int = 3) -> list[CodedPost]:
    """Return the posts that the coder at the keyboard gave a code last, newest first."""
    if session.coder is None:
        return []
    return code_use.newest_posts(session.file, session.coder.id, variable, code, most)


def history(session: Session) -> tuple[Past, ...]:
    """Return all revisions that were in force here, newest first.

    Each one's changes are against its parent. Those that came with packets are left out.
    """
    names = {coder.id: coder.name for coder in people.everyone(session.file)}
    edits: dict[str, tuple[str, tuple[str, ...]]] = {}
    for event in events.of_kind(session.file, EDITED):
        data = json.loads(event.data)
        coder = names.get(event.coder_id or 0, "")
        edits[data["revision"]] = (coder, tuple(data["meanings"]))
    codebooks: dict[bytes, Codebook] = {}
    found: list[Past] = []
    live = {session.revision.uid, *lineage.ancestors(session.file, session.revision.uid)}
    for each in revisions.all_of(session.file):
        if each.uid not in live:
            continue  # from another copy, or the question of a check of the screening
        codebook = codebooks[each.uid] = parse_codebook(json.loads(each.body), "")
        parent = codebooks.get(each.parent) if each.parent is not None else None
        differing = changes(parent, codebook) if parent is not None else ()
        coder, meanings = edits.get(each.uid.hex(), ("", ()))
        found.append(Past(each.n, each.made_at, coder, each.kind, codebook, differing, meanings))
    return tuple(reversed(found))


def of_code(past: Sequence[Past], uid: str) -> tuple[Past, ...]:
    """Return the revisions that changed a variable, group or code, with only those changes.

    A revision that gave it another meaning is among them, whatever it changed.
    """
    found: list[Past] = []
    for each in past:
        own = tuple(change for change in each.changes if change.uid == uid)
        if own or uid in each.meanings:
            found.append(replace(each, changes=own))
    return tuple(found)


def in_force(past: Sequence[Past], moment: str) -> Past | None:
    """Return the revision in force at a moment (UTC, ISO), None before the first.

    `past` is what `history` gives; of a day alone, the one in force at its end.
    """
    end = moment if len(moment) > _DAY else f"{moment}~"
    return next((each for each in past if each.made_at <= end), None)


_DAY = len("2026-03-12")
