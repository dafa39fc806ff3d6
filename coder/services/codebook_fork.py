"""How the codebook of another copy stands to the one in force here, and what differs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from coder.domain.codebook import Codebook
from coder.domain.codebook_changes import Change, changes
from coder.exchange.codebook_file import parse_codebook
from coder.services.session import Session
from coder.storage import lineage, revisions
from coder.storage.project_file import ProjectFile

Standing: TypeAlias = Literal["same", "older", "newer", "forked"]
"""same: the revision in force; older: one it was made from; newer: one made from it; forked: both
copies edited the codebook."""
By: TypeAlias = Literal["here", "there", "both", ""]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, from the codebook here to the one there, and who made it.

    `by` is empty where the copies' common revision is not known. `what` names the part as people
    know it, in the project's language.
    """

    change: Change
    by: By
    name: str


@dataclass(frozen=True, slots=True)
class CodebookThere:
    """The codebook of another copy beside the one in force here.

    `n` is the number of its revision here, None where it is not known yet; `codes` are the uids of
    codes that only the other copy has.
    """

    standing: Standing
    n: int | None = None
    differences: tuple[Difference, ...] = ()
    codes: tuple[str, ...] = ()


SAME = CodebookThere("same")


def compare(session: Session, other: ProjectFile) -> CodebookThere:
    """Compare the codebook in force in another copy with the one in force here.

    The question of a screening check, which is no edition of the study's codebook, is the same.
    """
    there = revisions.live(other)
    here = session.revision
    if there.uid == here.uid:
        return SAME
    theirs = _read(there.body)
    if theirs.uid != session.codebook.uid:
        return SAME
    known = {revision.uid: revision for revision in revisions.all_of(session.file)}
    mine = (here.uid, *lineage.ancestors(session.file, here.uid))
    if there.uid in known and other.meta(lineage.LINEAGE) is None:
        before = lineage.ancestors(session.file, there.uid)
    else:
        before = lineage.ancestors(other, there.uid)
    standing: Standing = "forked"
    if there.uid in mine:
        standing = "older"
    elif here.uid in before:
        standing = "newer"
    base = next((known[uid] for uid in (there.uid, *before) if uid in mine), None)
    codes = {code.uid for variable in session.codebook.variables for code in variable.codes}
    return CodebookThere(
        standing,
        known[there.uid].n if there.uid in known else None,
        _differences(session, theirs, _read(base.body) if base is not None else None),
        tuple(c.uid for variable in theirs.variables for c in variable.codes if c.uid not in codes),
    )


def together(every: Sequence[CodebookThere]) -> CodebookThere:
    """Put the codebooks of several packets together: the one that differs most, all differences."""
    standings: tuple[Standing, ...] = ("same", "older", "newer", "forked")
    found = {
        (each.change.uid, each.change.what, each.change.variable, repr(each.change.after)): each
        for there in every
        for each in there.differences
    }
    return CodebookThere(
        max([there.standing for there in every] or [SAME.standing], key=standings.index),
        None,
        tuple(found.values()),
        tuple(dict.fromkeys(code for there in every for code in there.codes)),
    )


def _differences(
    session: Session, theirs: Codebook, base: Codebook | None
) -> tuple[Difference, ...]:
    mine = session.codebook
    by_them = changes(base, theirs) if base is not None else ()
    by_us = changes(base, mine) if base is not None else ()
    return tuple(
        Difference(
            change,
            _who(_touches(change, by_us), _touches(change, by_them)),
            _name(change, mine, theirs, session.language),
        )
        for change in changes(mine, theirs)
    )


def _touches(change: Change, made: tuple[Change, ...]) -> bool:
    """Tell whether changes of one side concern the same part, or the whole that it stands in."""
    return any(
        each.uid == change.uid
        and each.variable == change.variable
        and (each.what == change.what or "added" in {each.what, change.what}
             or "removed" in {each.what, change.what})
        for each in made
    )  # fmt: skip


def _who(here: bool, there: bool) -> By:
    if here and there:
        return "both"
    return "here" if here else "there" if there else ""


def _name(change: Change, mine: Codebook, theirs: Codebook, language: str) -> str:
    for book in (theirs, mine) if change.what == "added" else (mine, theirs):
        for variable in book.variables:
            parts = (variable, *variable.groups, *variable.codes)
            found = next((part for part in parts if part.uid == change.uid), None)
            if found is not None:
                return found.name.in_(language) or change.uid
    return change.uid


def _read(body: str) -> Codebook:
    return parse_codebook(json.loads(body), "")
