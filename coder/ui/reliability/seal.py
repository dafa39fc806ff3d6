"""Keep the codings of others closed to somebody who still codes blind, until asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.services import seals
from coder.ui.sampling.confirm import Confirm

if TYPE_CHECKING:
    from coder.services.session import Session


class SealKeeper(QObject):
    """Keeps what was opened for each session, coder and set of unfinished rounds, for all pages."""

    def __init__(self, confirm: Confirm) -> None:
        super().__init__()
        self._confirm = confirm
        self._session: Session | None = None
        self._opened: set[tuple[str, frozenset[str]]] = set()

    def may_open(self, session: "Session", *, ask: bool = False) -> bool:
        """Tell whether the codings of others may be shown; `ask` asks where they are closed.

        Going to a page asks nothing: the coder may have come for something else.
        """
        rounds = frozenset(seals.unfinished_rounds(session))
        if not rounds or session.coder is None:
            return True
        if session is not self._session:
            self._session, self._opened = session, set()
        key = (session.coder.name, rounds)
        if ask and key not in self._opened and self._ask():
            self._opened.add(key)
        return key in self._opened

    def _ask(self) -> bool:
        return self._confirm(
            self.tr("Open the other coder's codings before you have finished the round?"),
            self.tr(
                "Your remaining codings will no longer count as blind, and the report will say so."
            ),
            self.tr("Open anyway"),
        )
