"""Working on a project in another thread, on a connection of its own."""

from collections.abc import Callable
from typing import TypeVar

from coder.domain.errors import Cancelled
from coder.services.session import Session
from coder.ui.jobs import Progress

T = TypeVar("T")
Work = Callable[[Session, Progress], T]


def on_a_copy(session: Session, work: Work[T]) -> Callable[[Progress], T]:
    """Give work that reads a project as a job."""
    file, clock = session.file, session.clock
    return _with(lambda: Session(file.read_copy(), clock), work)


def on_a_snapshot(session: Session, work: Work[T]) -> Callable[[Progress], T]:
    """Give work that reads a project as a job, all of it as it is when the work begins."""

    def read(copy: Session, progress: Progress) -> T:
        with copy.file.snapshot():
            return work(copy, progress)

    return on_a_copy(session, read)


def writing_beside(
    session: Session, work: Work[T], *, lasting: bool = False
) -> Callable[[Progress], T]:
    """Give work that writes to a project as a job; what is not `lasting` can be derived again.

    Where the project is open for reading only, so is what the work is given.
    """
    file, clock = session.file, session.clock
    if session.read_only:
        return on_a_copy(session, work)
    return _with(lambda: Session(file.beside(lasting=lasting), clock), work)


def _with(opened: Callable[[], Session], work: Work[T]) -> Callable[[Progress], T]:
    def run(progress: Progress) -> T:
        other = opened()
        try:
            return work(other, progress)
        except Cancelled:
            pass  # its traceback may hold a statement, which would keep the connection open
        finally:
            other.close()
        raise Cancelled

    return run
