"""Copies of a project that somebody works in elsewhere, with codebooks of their own."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from coder.domain.codebook import Code, Text
from coder.services import codebook_editing
from coder.services.session import Session
from tests.services.second_coder import Opener
from tests.studies import TOPIC, TOPIC_CODES

Change = Callable[[tuple[Code, ...]], tuple[Code, ...]]
"""What is done to the codes of the topic."""


def copied(opened: Opener, study: Session, target: Path, day: int = 3) -> Session:
    """Copy an open project, as somebody does who takes it along, and open the copy."""
    study.file.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    session = opened(Path(shutil.copy(study.path, target)), day)
    session.file.copy_uid = os.urandom(16)
    with session.file.write():
        session.file.set_meta("copy_uid", session.file.copy_uid.hex())
    return session


def edit(session: Session, change: Change, *, meant: bool = False) -> None:
    """Save a codebook with other codes of the topic, as a change of meaning or of wording."""
    (variable, *others) = session.codebook.variables
    book = replace(
        session.codebook, variables=(replace(variable, codes=change(variable.codes)), *others)
    )
    plan = codebook_editing.plan(session, book)
    codebook_editing.save(session, book, plan.questions if meant else ())


def with_code(name: str) -> Change:
    """Add a code to the topic."""

    def change(codes: tuple[Code, ...]) -> tuple[Code, ...]:
        used = {code.key for code in codes if not code.archived}
        key = next(key for key in "56789abcdeh" if key not in used)
        code = Code(f"{TOPIC}.{name}", Text(name.capitalize()), key, colour=len(codes) % 12 + 1)
        return (*codes, code)

    return change


def without_code(place: int) -> Change:
    """Take a code of the topic out of use."""
    return lambda codes: tuple(
        replace(code, archived=True) if code.uid == TOPIC_CODES[place] else code for code in codes
    )


def defined(place: int, text: str) -> Change:
    """Define a code of the topic anew."""
    return lambda codes: tuple(
        replace(code, definition=Text(text)) if code.uid == TOPIC_CODES[place] else code
        for code in codes
    )
