"""Opens the log of decisions and the history of a post, each as far as it may be seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.services import decision_log
from coder.ui.decision_log.dialog import DecisionLogDialog
from coder.ui.decision_log.post_history import PostHistoryDialog
from coder.ui.jobs import JobRunner
from coder.ui.reliability.seal import SealKeeper
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session


class LogDesk(QObject):
    """`post_wanted` carries the id of a post to show in Coding."""

    post_wanted = Signal(int)

    def __init__(
        self, around: Surroundings, runner: JobRunner, seal: SealKeeper, window: QWidget
    ) -> None:
        super().__init__()
        self._around = around
        self._runner = runner
        self._seal = seal
        self._window = window

    def open_log(self, session: "Session") -> DecisionLogDialog:
        """Show the log of the project."""
        dialog = DecisionLogDialog(self._around, self._runner, self._seal, session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.post_wanted.connect(self.post_wanted)
        dialog.open()
        return dialog

    def open_post(
        self, session: "Session", post_id: int, *, coded: bool = True
    ) -> PostHistoryDialog | None:
        """Show the history of a post; others' decisions only once the coder has `coded` it."""
        blind = session.role == "packet" or not self._seal.may_open(session)
        try:
            log = (
                decision_log.own(session)
                if blind or not coded
                else decision_log.of_everybody(session)
            )
            why = "" if not log.is_own or session.role == "packet" else self._why(blind=blind)
            dialog = PostHistoryDialog(
                self._around.look, session, log, post_id, self._around.language, why, self._window
            )
        except CoderError as error:
            self._around.errors.in_line(error)
            return None
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _why(self, *, blind: bool) -> str:
        if blind:
            return self.tr("A round is still being coded blind: these are your own decisions.")
        return self.tr("Others’ decisions are shown once you have coded the post.")
