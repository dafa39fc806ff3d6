"""Reading codings beside the window's thread: how many there are, and which came last."""

from collections.abc import Callable

from coder.services.codebook_view import CodedPost, Usage, newest, usage
from coder.services.session import Session

_MOST = 3


def usage_beside(session: Session) -> Callable[[object], Usage]:
    """Give the work of counting on a copy for reading, for another thread."""
    file, clock = session.file, session.clock

    def work(progress: object) -> Usage:
        copy = Session(file.read_copy(), clock)
        try:
            return usage(copy)
        finally:
            copy.close()

    return work


def newest_beside(
    session: Session, variable: str, code: str
) -> Callable[[object], list[CodedPost]]:
    """Give the work of finding the posts coded last, for another thread."""
    file, clock = session.file, session.clock

    def work(progress: object) -> list[CodedPost]:
        copy = Session(file.read_copy(), clock)
        try:
            return newest(copy, variable, code, _MOST)
        finally:
            copy.close()

    return work
