"""What the page of the codebook shows beside it: how often codes were given, and the past."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from coder.domain.codebook import Codebook
from coder.domain.codebook_changes import Change, changes
from coder.exchange.codebook_file import parse_codebook
from coder.services.codebook_editing import EDITED, whose_may_be_counted
from coder.services.session import Session
from coder.storage import code_use, events, people, revisions
from coder.storage.code_use import CodedPost

__all__ = ["CodedPost", "Past", "Usage", "history", "newest", "usage"]


@dataclass(frozen=True, slots=True)
class Usage:
    """How many posts carry each code and are coded on each variable.

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
    return Usage(
        code_use.posts_by_code(session.file, coder),
        code_use.posts_by_variable(session.file, coder),
        coder is not None,
    )


def newest(session: Session, variable: str, code: str, most: int = 3) -> list[CodedPost]:
    """Return the posts that the coder at the keyboard gave a code last, newest first."""
    if session.coder is None:
        return []
    return code_use.newest_posts(session.file, session.coder.id, variable, code, most)


def history(session: Session) -> tuple[Past, ...]:
    """Return all revisions, newest first; each one's changes are against its parent."""
    names = {coder.id: coder.name for coder in people.everyone(session.file)}
    edits: dict[str, tuple[str, tuple[str, ...]]] = {}
    for event in events.of_kind(session.file, EDITED):
        data = json.loads(event.data)
        coder = names.get(event.coder_id or 0, "")
        edits[data["revision"]] = (coder, tuple(data["meanings"]))
    codebooks: dict[bytes, Codebook] = {}
    found: list[Past] = []
    for each in revisions.all_of(session.file):
        if each.n == 0:
            continue  # it never came into force: the question of a check of the screening
        codebook = codebooks[each.uid] = parse_codebook(json.loads(each.body), "")
        parent = codebooks.get(each.parent) if each.parent is not None else None
        differing = changes(parent, codebook) if parent is not None else ()
        coder, meanings = edits.get(each.uid.hex(), ("", ()))
        found.append(Past(each.n, each.made_at, coder, each.kind, codebook, differing, meanings))
    return tuple(reversed(found))
