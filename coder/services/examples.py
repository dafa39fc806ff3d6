"""Posts picked as examples of codes; reliability samples leave them out from then on."""

from collections.abc import Iterable

from coder.domain.errors import UnknownName
from coder.domain.marks import EXAMPLE, write_value
from coder.services.session import Session
from coder.services.study_marks import StudyMarks
from coder.storage import examples
from coder.storage.code_use import CodedPost


def pick(session: Session, post: int, codes: Iterable[str]) -> list[int]:
    """Let a post (row id) be an example of some codes (uids), none for no example.

    Return the post where that is new. Raises OnlyInProject, and UnknownName for an unknown code.
    """
    known = [code.uid for variable in session.codebook.variables for code in variable.codes]
    wanted = set(codes)
    for code in sorted(wanted.difference(known)):
        raise UnknownName("code", code, tuple(known))
    value = write_value([uid for uid in known if uid in wanted]) if wanted else None
    return StudyMarks(session, EXAMPLE).write({post: value})


def codes_of(session: Session, post: int) -> tuple[str, ...]:
    """Return the codes (uids) that a post is an example of."""
    return examples.codes_of(session.file, post)


def of_code(session: Session, code: str) -> list[CodedPost]:
    """Return the posts that are examples of a code, in the order in which they were picked."""
    return examples.of_code(session.file, code)
