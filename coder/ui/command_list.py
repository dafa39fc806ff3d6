"""What the command search lists: the acts of every page, and why one cannot be done now."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from coder.ui.action_lists.spec import ActionSpec
from coder.ui.actions import key_label, specs_of, words
from coder.ui.page import Page
from coder.ui.palette_entries import Entry
from coder.ui.seats import SEATS, Seat

if TYPE_CHECKING:
    from coder.services.session import Session

OF_THE_OWNER = ("import", "export")
"""Acts of the window that a packet has none of."""
WRITING = frozenset(
    {
        "window.import", "posts.flag",
        "coding.flag", "coding.skip", "coding.note", "coding.undo", "coding.redo",
        "codebook.save", "codebook.add_code", "codebook.add_variable", "codebook.move_up",
        "codebook.move_down", "codebook.archive", "codebook.remove", "codebook.import",
        "codebook.merge", "codebook.split", "codebook.take_back", "codebook.review",
        "reliability.draw", "reliability.open_round", "reliability.write_packet",
        "reliability.bring_home", "reliability.close_round",
    }
)  # fmt: skip
"""Acts that change the project."""


@runtime_checkable
class SaysWhy(Protocol):
    """A page that knows more about when its acts can be done."""

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act of the page cannot be done now, "" where it can."""
        ...


class CommandList(QObject):
    """Makes the lines of the command search.

    `page` gives a page by its id, `go` brings one into view, `action` gives what runs an act of
    the window, of the start page or of a page that is made.
    """

    def __init__(
        self,
        page: Callable[[str], Page],
        go: Callable[[str], object],
        action: Callable[[str], QAction | None],
    ) -> None:
        super().__init__()
        self._page = page
        self._go = go
        self._action = action

    def why_not(self, action_id: str, session: "Session | None") -> str:
        """Say why an act cannot be done now, "" where it can."""
        page_id, _, act = action_id.partition(".")
        needed = _seat(act if page_id == "window" else page_id)
        if session is None:
            wants = needed is not None or act in {*OF_THE_OWNER, "close", "log"}
            return self.tr("Open a project first.") if wants else ""
        if needed is not None and not needed.belongs_to(session):
            if session.role == "owner":
                return self.tr("Only in a packet for a second coder.")
            return self.tr("Only in the project, not in a packet.")
        if act in OF_THE_OWNER and page_id == "window" and session.role != "owner":
            return self.tr("Only in the project, not in a packet.")
        if session.read_only and action_id in WRITING:
            return self.tr("The project is open for reading only.")
        if page_id != "window" and needed is not None:
            page = self._page(page_id)
            return page.why_not(session, action_id) if isinstance(page, SaysWhy) else ""
        return ""

    def entries(self, session: "Session | None", current: Page | None) -> list[Entry]:
        """Give the acts of the page in view, of the window, then those of the other pages."""
        here = "start" if current is None else current.id
        order = dict.fromkeys((here, "window", *(seat.id for seat in SEATS), "start"))
        found: list[Entry] = []
        for page_id in order:
            for spec in specs_of(page_id):
                there = _seat(page_id) is not None or self._action(spec.id) is not None
                if there and spec.id != "window.search":
                    found.append(self._entry(spec, session, here))
        return found

    def _entry(self, spec: ActionSpec, session: "Session | None", here: str) -> Entry:
        page_id, _, act = spec.id.partition(".")
        seat = _seat(act if page_id == "window" else page_id)
        hint, run = words(spec.help), partial(self._do, spec.id)
        if seat is not None and page_id not in {here, "window"}:
            hint = self.tr("{page}: {what}").format(page=seat.name, what=hint)
            run = partial(self._do_there, page_id, spec.id)
        return Entry(
            words(spec.text),
            hint,
            key_label(spec.keys[0]) if spec.keys else "",
            run,
            self.why_not(spec.id, session),
            seat.icon if seat is not None else "",
        )

    def _do(self, action_id: str) -> None:
        action = self._action(action_id)
        if action is not None:
            action.trigger()

    def _do_there(self, page_id: str, action_id: str) -> None:
        self._go(page_id)
        self._do(action_id)


def _seat(page_id: str) -> Seat | None:
    return next((seat for seat in SEATS if seat.id == page_id), None)
