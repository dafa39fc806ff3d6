"""The posts that came after the posts had been shared out, with the button that shares them out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.errors import CoderError
from coder.services import work_later
from coder.services.work_later import Later
from coder.ui.beside import on_a_copy
from coder.ui.jobs import Job, JobRunner
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.page_head import ToolButton
from coder.ui.parts.sheet import Words
from coder.ui.sampling.sharing import AT_ONCE, Sharing
from coder.ui.surroundings import Surroundings
from coder.ui.writing import with_percent_sign

if TYPE_CHECKING:
    from coder.services.session import Session


class LaterBar(QWidget):
    """Shown where posts of the study are in nobody's queue; `shared` carries the parts."""

    shared = Signal(object)

    def __init__(self, around: Surroundings, runner: JobRunner | None) -> None:
        super().__init__()
        self._around = around
        self._look = around.look
        self._runner = runner
        self._session: Session | None = None
        self._counting: Job | None = None
        self.later: Later | None = None
        self.sharing = Sharing(runner)
        self.sentence = Words(around.look, "", 13, 500, "text")
        self.sentence.setWordWrap(True)
        self.button = ToolButton(around.look, "", "study.share_later", "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(16)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.press)
        self.sharing.shared.connect(self._shared)
        self.sharing.failed.connect(self._failed)
        self.sharing.busy.connect(self._show)
        self.sharing.going.connect(self._show_going)
        around.look.changed.connect(self.update)
        self.hide()

    def show_project(self, session: "Session") -> None:
        """Count the posts that nobody has, beside the window if the posts are many."""
        self._session = session
        if self.sharing.is_busy:
            return
        if self._runner is None or session.counts().posts <= AT_ONCE:
            self._counted(work_later.later(session))
            return
        self._stop_counting()
        work = on_a_copy(session, lambda copy, _: work_later.later(copy))
        self._counting = self._runner.start(work, self._counted, self._failed, on_end=self._ended)

    def let_go(self) -> None:
        """Let the project go before it is closed."""
        self._stop_counting()
        self.sharing.let_go()
        self._session = self.later = None

    def press(self) -> None:
        """Share the posts out the same way, or stop that."""
        if self.sharing.is_busy:
            self.sharing.stop()
            self.button.setEnabled(False)
        elif self._session is not None and self.later is not None and self.button.isEnabled():
            self.sharing.start(self._session, work_later.divide_later, self.later.posts)

    def _stop_counting(self) -> None:
        if self._counting is not None and self._runner is not None:
            job, self._counting = self._counting, None
            self._runner.stop(job)

    def _ended(self) -> None:
        self._counting = None

    def _counted(self, found: Later | None) -> None:
        self.later = found
        self._show()

    def _show(self) -> None:
        later, session = self.later, self._session
        self.setVisible(later is not None)
        if later is None or session is None:
            return
        self.sentence.setText(
            self.tr("%Ln posts of the study are in nobody's queue.", "", later.posts)
        )
        busy = self.sharing.is_busy
        words = self.tr("Share them out like the others")
        self.button.show_words(self.tr("Stop") if busy else words)
        self.button.updateGeometry()
        self.button.say_why(
            self.tr("The project is open for reading only.") if session.read_only else ""
        )

    def _show_going(self, share: float) -> None:
        self.sentence.setText(
            self.tr("Sharing out… {share}").format(
                share=with_percent_sign(100 * share, self._around.language)
            )
        )

    def _shared(self, shares: object) -> None:
        self._counted(None)
        self.shared.emit(shares)

    def _failed(self, error: CoderError) -> None:
        self._show()
        self._around.errors.in_line(error)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("border"))
        painter.setBrush(self._look.colour("accent_soft"))
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.card, RADIUS.card
        )
        painter.end()
