"""What is done to the post that is chosen in the list."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from coder.domain.errors import CoderError
from coder.services import post_list
from coder.ui.surroundings import Surroundings

# Read with the first act that needs them: the list is to be there at once.
if TYPE_CHECKING:
    from coder.services.post_list import PostRow
    from coder.services.session import Session
    from coder.ui.posts.examples import ExampleActs
    from coder.ui.screening.hand import HandActs


_WRITES = {"posts.flag", "posts.in_or_out", "posts.example", "posts.undo"}
_OF_A_POST = {
    "posts.flag", "posts.copy", "posts.in_or_out", "posts.repeats", "posts.history",
    "posts.example",
}  # fmt: skip


class PostActs(QObject):
    """Flags, copies, decides by hand and picks examples.

    `written` tells that the post reads otherwise now, `decided` that it may stand elsewhere in the
    study, `picked` that it is an example of other codes, `copied` that its text can be pasted.
    """

    written = Signal()
    decided = Signal()
    picked = Signal()
    copied = Signal()
    history_wanted = Signal(int)
    repeats_wanted = Signal(int)

    def __init__(self, around: Surroundings, current: Callable[[], "PostRow | None"]) -> None:
        super().__init__()
        self._around = around
        self._current = current
        self.session: Session | None = None

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now."""
        if not session.counts().posts:
            return self.tr("Import posts first.")
        if action_id in _WRITES and session.read_only:
            return self.why_no_change(session)
        chosen = self._current() if session is self.session else None
        if chosen is None and action_id in _OF_A_POST:
            return self.tr("Choose a post in the list first.")
        if chosen is not None and action_id == "posts.repeats" and not chosen.repeats:
            return self.tr("The post repeats no other.")
        return ""

    def why_no_change(self, session: "Session") -> str:
        """Say why nothing can be decided about posts now."""
        return self.tr("The project is open for reading only.") if session.read_only else ""

    @cached_property
    def hand(self) -> "HandActs":
        """Puts posts in the study or out of it."""
        from coder.ui.screening.hand import HandActs

        acts = HandActs(self._around)
        acts.changed.connect(lambda _post: self.decided.emit())
        return acts

    @cached_property
    def examples(self) -> "ExampleActs":
        """Picks posts as examples of codes."""
        from coder.ui.posts.examples import ExampleActs

        acts = ExampleActs(self._around)
        acts.changed.connect(lambda _post: self.picked.emit())
        return acts

    def flag(self) -> None:
        """Flag the post, or take its flag off."""
        session, row = self.session, self._current()
        if session is None or row is None:
            return
        try:
            change = post_list.flag(session, row.line.id)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self.written.emit()
        self._around.status.show_saved()
        self._around.notifier.changed.emit(change)

    def in_or_out(self) -> None:
        """Put the post in the study or out of it, with a reason."""
        row = self._current()
        if self.session is not None and row is not None:
            self.hand.ask(self.session, row.line.id, row.line.text)

    def undo_in_or_out(self) -> None:
        """Take back what was said last by hand."""
        if self.session is not None:
            self.hand.undo(self.session)

    def pick_example(self) -> None:
        """Pick the post as an example of codes."""
        row = self._current()
        if self.session is not None and row is not None:
            own = [uid for codes in row.values.values() for uid in codes or ()]
            self.examples.ask(self.session, row.line.id, row.line.text, own)

    def copy(self) -> None:
        """Copy the text of the post."""
        row = self._current()
        if row is not None:
            data = QMimeData()
            data.setText(row.line.text)
            QGuiApplication.clipboard().setMimeData(data)
            self.copied.emit()

    def show_repeats(self) -> None:
        """Show the group of repeats that the post is in."""
        row = self._current()
        if row is not None and row.repeats:
            self.repeats_wanted.emit(row.line.id)

    def show_history(self) -> None:
        """Show what was decided on the post."""
        row = self._current()
        if row is not None:
            self.history_wanted.emit(row.line.id)
