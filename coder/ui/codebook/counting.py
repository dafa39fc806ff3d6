"""Counting for the page of the codebook, in another thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from coder.services.codebook_view import CodedPost, Usage, newest, usage
from coder.services.session import Session
from coder.ui.beside import on_a_copy
from coder.ui.jobs import JobRunner, Progress
from coder.ui.surroundings import Surroundings

_MOST = 3


def usage_beside(session: Session) -> Callable[[Progress], Usage]:
    """Give the work of counting."""
    return on_a_copy(session, lambda copy, _: usage(copy))


def newest_beside(
    session: Session, variable: str, code: str
) -> Callable[[Progress], list[CodedPost]]:
    """Give the work of finding the posts coded last."""
    return on_a_copy(session, lambda copy, _: newest(copy, variable, code, _MOST))


class Counts(QObject):
    """How often each code was given, counted anew where something changed; `came` says it is."""

    came = Signal()

    def __init__(self, around: Surroundings, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._runner = runner
        self._turn = self._asked = 0
        self._counted: object = None
        self.usage: Usage | None = None

    def forget(self) -> None:
        """Forget the figures of another project."""
        self.usage = None

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._turn += 1

    def count(self, session: Session) -> None:
        """Count the codings beside the window's thread."""
        changes = session.file.changes()
        self._turn += 1
        turn = self._turn
        if self.usage is not None and self._counted == changes:
            self.came.emit()
            return

        def done(found: Usage) -> None:
            # The project may be closed, or counted anew, by the time the answer comes.
            if turn == self._turn:
                self.usage, self._counted = found, changes
                self.came.emit()

        self._runner.start(usage_beside(session), done, self._around.errors.in_line)

    def recent(
        self,
        session: Session,
        variable: str,
        code: str,
        show: Callable[[Sequence[CodedPost], int], object],
    ) -> None:
        """Show the posts that were given a code last, none at once and those found later."""
        show((), 0)
        total = self.usage.codes.get(code, 0) if self.usage is not None else 0
        self._asked += 1
        asked, turn = self._asked, self._turn
        if not total:
            return

        def done(posts: list[CodedPost]) -> None:
            if (asked, turn) == (self._asked, self._turn):
                show(posts, total)

        work = newest_beside(session, variable, code)
        self._runner.start(work, done, self._around.errors.in_line)
