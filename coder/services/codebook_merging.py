"""Merging codes, splitting a code, and taking either back: codings stay as they were given."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coder.domain import codebook_merging as merging
from coder.domain.codebook import Codebook, Text
from coder.domain.codebook_edits import variable_of
from coder.domain.codebook_merging import NewCode
from coder.domain.errors import CodebookFixed
from coder.exchange.codebook_file import parse_codebook
from coder.services.codebook_editing import Saved, save, taken_uids, whose_may_be_counted
from coder.services.session import Session
from coder.storage import code_use, revisions

__all__ = ["Draft", "Effect", "effect", "merge", "new_code", "split", "take_back"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A code to be added by a merge or a split; without a key it gets a free one."""

    name: Text
    key: str = ""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a merge or split of codes would do: posts that carry them, and changed conditions.

    `posts` counts everybody's, or only the own ones where others must not be seen (`own`);
    `conditions` are the uids of variables whose condition names one of the codes.
    """

    posts: int
    own: bool
    conditions: tuple[str, ...]


def effect(session: Session, codes: Sequence[str]) -> Effect:
    """Return what merging codes, or splitting one, would touch."""
    coder = whose_may_be_counted(session)
    given = code_use.posts_by_code(session.file, coder)
    concerned = set(codes)
    for code in codes:
        concerned |= {*merging.merged_into(variable_of(session.codebook, code), code)}
    named = [
        variable.uid
        for variable in session.codebook.variables
        if variable.applies_when is not None
        and concerned & {*variable.applies_when.any_of, *variable.applies_when.none_of}
    ]
    posts = sum(given.get(code, 0) for code in concerned)
    return Effect(posts, coder is not None, tuple(named))


def new_code(session: Session, variable: str, draft: Draft, more: Sequence[str] = ()) -> NewCode:
    """Give a code to be added its uid; `more` are uids given at the same time."""
    taken = {*taken_uids(session), *more}
    taken |= {code.uid for v in session.codebook.variables for code in v.codes}
    n = 1
    while f"{variable}.c{n}" in taken:
        n += 1
    return NewCode(f"{variable}.c{n}", draft.name, draft.key)


def merge(session: Session, codes: Sequence[str], into: str | Draft) -> Saved:
    """Merge codes into another, or into a new one, as a new revision.

    Every coding stays as it was given and is read as the other code from now on, except in rounds
    that froze an earlier revision. Raises KeyError, CodebookFixed and what saving raises.
    """
    book = session.codebook
    if not isinstance(into, str):
        # Its key is free by then, and in the fingers.
        into = replace(into, key=into.key or book.code(codes[0]).key)
        new = new_code(session, variable_of(book, codes[0]).uid, into)
        book, into = merging.add(book, codes[0], [new]), new.uid
    return save(session, merging.merge(book, codes, into, session.language))


def split(session: Session, code: str, parts: Sequence[str | Draft]) -> Saved:
    """Split a code into others, new or there already, as a new revision.

    Its codings stay, under the old code, until the posts have been looked at again.
    Raises KeyError, CodebookFixed and what saving raises.
    """
    book = session.codebook
    variable = variable_of(book, code).uid
    uids: list[str] = []
    new: list[NewCode] = []
    for part in parts:
        if isinstance(part, str):
            uids.append(part)
        else:
            new.append(new_code(session, variable, part, uids))
            uids.append(new[-1].uid)
    book = merging.add(book, code, new)
    return save(session, merging.split(book, code, uids, session.language))


def take_back(session: Session, code: str) -> Saved:
    """Put a merged or split code in use again, with all that became the same in that revision.

    Codings given since to the codes in its place stay there. Raises KeyError, CodebookFixed and
    what saving raises.
    """
    book = session.codebook
    old = book.code(code)
    if not old.becomes:
        raise CodebookFixed("not_becoming", old.name.in_(session.language))
    before = _before(session, code)
    together = [code]
    if before is not None and len(old.becomes) == 1:
        together = [
            each.uid
            for each in variable_of(book, code).codes
            if each.becomes == old.becomes and not _becomes(before, each.uid)
        ]
        book = merging.conditions_back(book, before, together, old.becomes)
    elif before is not None:
        book = merging.conditions_back(book, before, together, old.becomes)
    for each in together:
        book = merging.put_back(book, each)
    return save(session, book)


def _before(session: Session, code: str) -> Codebook | None:
    """Return the codebook in which a code was merged or split, None where it came so."""
    found: Codebook | None = None
    wanted = session.codebook.code(code).becomes
    for revision in revisions.all_of(session.file):
        if revision.n == 0:
            continue
        book = parse_codebook(json.loads(revision.body), "")
        if _becomes(book, code) != wanted:
            found = book
    return found


def _becomes(book: Codebook, code: str) -> tuple[str, ...]:
    try:
        return book.code(code).becomes
    except KeyError:
        return ()
