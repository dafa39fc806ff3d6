"""What the command search lists: the acts of every page, and why one cannot be done now."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from coder.ui.action_lists.spec import ActionSpec
from coder.ui.actions import key_label, specs_of, words
from coder.ui.page import Page
from coder.ui.palette_entries import Entry

if TYPE_CHECKING:
    from coder.services.session import Session

IN_A_PACKET = ("coding", "packet")
"""The second coder's window has these pages and no others."""
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
    """Makes the lines of the command search; `go` brings a page into view."""

    def __init__(self, pages: Mapping[str, Page], go: Callable[[str], object]) -> None:
        super().__init__()
        self._pages = pages
        self._go = go

    def belongs(self, page: Page, session: "Session | None") -> bool:
        """Tell whether a page has a place in the window of this project or packet."""
        if session is None or (session.role == "packet" and page.id not in IN_A_PACKET):
            return False
        return page.is_for(session)

    def why_not(self, action_id: str, session: "Session | None") -> str:
        """Say why an act cannot be done now, "" where it can."""
        page_id, _, act = action_id.partition(".")
        needed = self._pages.get(act if page_id == "window" else page_id)
        if session is None:
            wants = needed is not None or act in {*OF_THE_OWNER, "close", "log"}
            return self.tr("Open a project first.") if wants else ""
        if needed is not None and not self.belongs(needed, session):
            if session.role == "owner":
                return self.tr("Only in a packet for a second coder.")
            return self.tr("Only in the project, not in a packet.")
        if act in OF_THE_OWNER and page_id == "window" and session.role != "owner":
            return self.tr("Only in the project, not in a packet.")
        if session.read_only and action_id in WRITING:
            return self.tr("The project is open for reading only.")
        if page_id != "window" and isinstance(needed, SaysWhy):
            return needed.why_not(session, action_id)
        return ""

    def entries(
        self,
        session: "Session | None",
        current: Page | None,
        actions: Callable[[str], QAction | None],
    ) -> list[Entry]:
        """Give the acts of the page in view, of the window, then those of the other pages."""
        here = "start" if current is None else current.id
        order = dict.fromkeys((here, "window", *self._pages, "start"))
        found: list[Entry] = []
        for page_id in order:
            for spec in specs_of(page_id):
                action = actions(spec.id)
                if action is not None and spec.id != "window.search":
                    found.append(self._entry(spec, action, session, here))
        return found

    def _entry(
        self, spec: ActionSpec, action: QAction, session: "Session | None", here: str
    ) -> Entry:
        page_id, _, act = spec.id.partition(".")
        page = self._pages.get(act if page_id == "window" else page_id)
        hint, run = words(spec.help), action.trigger
        if page is not None and page_id not in {here, "window"}:
            hint = self.tr("{page}: {what}").format(page=page.title(), what=hint)
            run = partial(self._do_there, page_id, action)
        return Entry(
            words(spec.text),
            hint,
            key_label(spec.keys[0]) if spec.keys else "",
            run,
            self.why_not(spec.id, session),
            page.icon if page is not None else "",
        )

    def _do_there(self, page_id: str, action: QAction) -> None:
        self._go(page_id)
        action.trigger()
