"""Codes that only codebooks of other copies have: named, and taken in out of use."""

import json

from coder.domain.codebook import Codebook
from coder.domain.codebook_taking import with_codes_of
from coder.exchange.codebook_file import parse_codebook
from coder.services import codebook_editing
from coder.services.codebook_editing import Saved
from coder.services.session import Session
from coder.storage import lineage, revisions


def codes_elsewhere(session: Session) -> tuple[str, ...]:
    """Return the uids of the codes that came with packets and are not in the codebook in force."""
    known = {code.uid for variable in session.codebook.variables for code in variable.codes}
    return tuple(
        code.uid
        for variable in _with_all(session).variables
        for code in variable.codes
        if code.uid not in known
    )


def take_in(session: Session) -> Saved | None:
    """Take these codes into the codebook, out of use, as a new revision; None if there are none.

    Their codings are shown under their names then. Raises what saving a codebook raises.
    """
    if not codes_elsewhere(session):
        return None
    return codebook_editing.save(session, _with_all(session))


def _with_all(session: Session) -> Codebook:
    own = {session.revision.uid, *lineage.ancestors(session.file, session.revision.uid)}
    book = session.codebook
    for each in revisions.all_of(session.file):
        if each.uid in own or each.n == 0:
            continue
        other = parse_codebook(json.loads(each.body), "")
        if other.uid == book.uid:
            book = with_codes_of(book, other)
    return book
