"""Counting the codings beside the window's thread."""

from collections.abc import Callable

from coder.services.codebook_view import Usage, usage
from coder.services.session import Session


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
