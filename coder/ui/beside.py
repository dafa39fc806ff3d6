"""Reading a project in another thread."""

from collections.abc import Callable
from typing import TypeVar

from coder.services.session import Session
from coder.ui.jobs import Progress

T = TypeVar("T")


def on_a_copy(session: Session, work: Callable[[Session], T]) -> Callable[[Progress], T]:
    """Give work that reads a project as a job of its own, on a connection of its own."""
    file, clock = session.file, session.clock

    def run(progress: Progress) -> T:
        copy = Session(file.read_copy(), clock)
        try:
            return work(copy)
        finally:
            copy.close()

    return run
