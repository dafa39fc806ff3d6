"""Editing the codebook: what a change would touch, and saving it as a new revision."""

import json
import os
from collections.abc import Collection
from dataclasses import dataclass

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Codebook
from coder.domain.codebook_changes import Change, Touched, changes, refusals, touched
from coder.domain.codebook_check import check
from coder.domain.codebook_history import new_history
from coder.domain.times import just_after
from coder.exchange.codebook_file import parse_codebook, read_codebook, write_codebook
from coder.services import asking, reviewing, seals
from coder.services.asking import NOTHING_UNASKED, Unasked
from coder.services.session import Session, body_of
from coder.storage import code_use, events, queues, revisions, rounds

__all__ = [
    "ASKED",
    "EDITED",
    "Frozen",
    "Plan",
    "Saved",
    "Unasked",
    "ask_also",
    "asked_variables",
    "coded_variables",
    "frozen_rounds",
    "may_edit",
    "may_remove",
    "plan",
    "read_codebook",
    "save",
    "taken_uids",
    "write_codebook",
]

EDITED = "codebook"
"""The kind of the event that a saving leaves."""
ASKED = "asked"
"""The kind of the event that is left where finished posts were opened for new variables."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What saving a draft would do; `questions` must be answered first."""

    changes: tuple[Change, ...]
    questions: tuple[Touched, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """What a saving did: the number of the new revision, and the codes whose meaning changed.

    `unasked` are the variables that `ask_also` would let the queues over all posts ask.
    """

    n: int
    kind: str
    meanings: tuple[str, ...]
    unasked: Unasked = NOTHING_UNASKED


@dataclass(frozen=True, slots=True)
class Frozen:
    """An open round that is coded with the codebook as it was when the round opened."""

    name: str
    revision: int


def may_edit(session: Session) -> bool:
    """Tell whether the codebook can be changed here."""
    return session.role == "owner" and not session.read_only


def taken_uids(session: Session) -> frozenset[str]:
    """Return every uid that a variable, code or group of the project ever had."""
    found: set[str] = {*revisions.variable_rows(session.file), *revisions.code_homes(session.file)}
    for variable in session.codebook.variables:
        found.update(group.uid for group in variable.groups)
    return frozenset(found)


def coded_variables(session: Session) -> frozenset[str]:
    """Return the uids of the variables that anybody has coded."""
    return code_use.coded_variables(session.file)


def asked_variables(session: Session) -> frozenset[str]:
    """Return the uids of the variables that a queue asks; none before the first queue."""
    return frozenset(queues.variables_asked(session.file))


def may_remove(session: Session, uid: str) -> bool:
    """Tell whether a variable, group or code may be deleted, since nothing names it."""
    try:
        without = edits.remove(session.codebook, uid)
    except KeyError:
        return True  # not saved yet
    return uid not in _bound(session, without)


def plan(session: Session, draft: Codebook) -> Plan:
    """Return what saving the draft would change, and what must be asked before.

    Only codes and variables with codings, anybody's, are asked about.
    Raises OnlyInProject, BadCodebook, KeyTaken, KeyReserved, KeyNotTypeable, CodebookFixed.
    """
    session.require_owner()
    check(draft)
    parse_codebook(json.loads(body_of(draft)), "")
    before = session.codebook
    coded = code_use.coded_variables(session.file)
    for refusal in refusals(
        before,
        draft,
        coded=coded,
        bound=_bound(session, draft),
        homes=revisions.code_homes(session.file),
        language=session.language,
    ):
        raise refusal
    found = changes(before, draft)
    return Plan(found, tuple(_asked(session, touched(found, before), coded)))


def save(session: Session, draft: Codebook, meant: Collection[Touched] = ()) -> Saved:
    """Make the draft the codebook in force, as a new revision; codings are not touched.

    `meant` are the touched codes and variables whose meaning changed.
    Raises what `plan` and writing raise; nothing is changed then.
    """
    planned = plan(session, draft)
    meant_codes = {uid for each in meant for uid in each.codes}
    asked = [each.uid for each in planned.questions]
    return _put_in_force(session, draft, meant_codes, asked)


def _put_in_force(
    session: Session, draft: Codebook, meant: Collection[str], asked: list[str]
) -> Saved:
    file, before = session.file, session.codebook
    # A revision must be younger than the one before, even if the clock was set back.
    now = just_after(session.clock(), session.revision.made_at)
    history = new_history(before, draft, meant, revisions.meanings(file))
    kind = "meaning" if history.meanings else "wording"
    uid = os.urandom(16)
    coder = session.coder.id if session.coder else None
    with file.write():
        row = revisions.add(file, uid, session.revision.uid, kind, now, body_of(draft))
        revisions.put_history(file, row, history.rows)
        revisions.go_live(file, uid, draft, session.language)
        unasked = asking.follow(file, before, draft)
        if history.rows:
            reviewing.close_reviews(file, now)
        data: dict[str, object] = {
            "revision": uid.hex(),
            "kind": kind,
            "meanings": list(history.meanings),
            "asked": asked,
        }
        if history.becomes:
            data["becomes"] = {code: list(codes) for code, codes in history.becomes.items()}
        events.log(file, now, EDITED, data, coder)
    session.read_codebook()
    return Saved(session.revision.n, kind, history.meanings, unasked)


def ask_also(session: Session, unasked: Unasked) -> None:
    """Let the queues over all posts ask what a saving left unasked. Raises what writing raises."""
    with session.file.write():
        asking.ask_also(session.file, session.codebook, unasked.variables)
        data = {"variables": list(unasked.variables), "posts": unasked.posts}
        coder = session.coder.id if session.coder else None
        events.log(session.file, session.clock(), ASKED, data, coder)


def frozen_rounds(session: Session) -> tuple[Frozen, ...]:
    """Return the open rounds that an edit does not reach."""
    numbers = {revision.id: revision.n for revision in revisions.all_of(session.file)}
    return tuple(
        Frozen(each.name, numbers[each.revision_id])
        for each in rounds.all_of(session.file)
        if each.is_open and each.revision_id is not None and numbers[each.revision_id]
    )


def _asked(session: Session, found: Collection[Touched], coded: Collection[str]) -> list[Touched]:
    homes = revisions.code_homes(session.file)
    asked: list[Touched] = []
    for each in found:
        if each.subject == "code":
            has_codings = homes[each.uid] in coded and code_use.is_named(
                session.file, homes[each.uid], each.uid
            )
        else:
            has_codings = any(homes[uid] in coded for uid in each.codes)
        if has_codings:
            asked.append(each)
    return asked


def _bound(session: Session, draft: Codebook) -> set[str]:
    """Return which variables and codes that the draft leaves out something still names."""
    file, before = session.file, session.codebook
    variables = {variable.uid for variable in draft.variables}
    codes = {code.uid for variable in draft.variables for code in variable.codes}
    gone = [v for v in before.variables if v.uid not in variables]
    dropped = [(v.uid, c.uid) for v in before.variables for c in v.codes if c.uid not in codes]
    if not dropped and not gone:
        return set()
    held: set[str] = set()
    for each in rounds.all_of(file):
        if each.revision_id is not None:
            _, codebook = session.codebook_of(each)
            held.update(variable.uid for variable in codebook.variables)
            held.update(code.uid for v in codebook.variables for code in v.codes)
    held.update(queues.variables_asked(file))
    held.update(code_use.coded_variables(file))
    held.update(code for variable, code in dropped if code_use.is_named(file, variable, code))
    return held


def whose_may_be_counted(session: Session) -> int | None:
    """Return the coder whose codings may be counted on screen, None for everybody's.

    Where the coder at the keyboard still has to be blind to others, only their own.
    """
    if session.role == "owner" and not seals.unfinished_rounds(session):
        return None
    return session.coder.id if session.coder is not None else -1
