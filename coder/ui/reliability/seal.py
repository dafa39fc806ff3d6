"""Ask before the codings of others are shown to somebody who still codes blind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.services import seals
from coder.ui.sampling.confirm import Confirm

if TYPE_CHECKING:
    from coder.services.session import Session


class SealKeeper(QObject):
    """Asks once for each session, coder and set of unfinished rounds; one serves all pages."""

    def __init__(self, confirm: Confirm) -> None:
        super().__init__()
        self._confirm = confirm
        self._asked: Session | None = None
        self._answers: dict[tuple[str, frozenset[str]], bool] = {}

    def may_open(self, session: "Session", *, again: bool = False) -> bool:
        """Tell whether the codings of others may be shown; `again` asks where it was refused."""
        rounds = frozenset(seals.unfinished_rounds(session))
        if not rounds or session.coder is None:
            return True
        if session is not self._asked:
            self._asked, self._answers = session, {}
        key = (session.coder.name, rounds)
        if key not in self._answers or (again and not self._answers[key]):
            self._answers[key] = self._ask()
        return self._answers[key]

    def _ask(self) -> bool:
        return self._confirm(
            self.tr("Open the other coder's codings before you have finished the round?"),
            self.tr(
                "Your remaining codings will no longer count as blind, and the report will say so."
            ),
            self.tr("Open anyway"),
        )
