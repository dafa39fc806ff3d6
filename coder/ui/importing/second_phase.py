"""The second phase of an import: indexing goes on in the background while one codes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.domain.sentences import number
from coder.services import backing_up, index_joining, indexing
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import Job, JobRunner, Progress, Standing
from coder.ui.look.look import Look
from coder.ui.look.paint import RIGHT
from coder.ui.look.sizes import STATUS_LINE
from coder.ui.status_line import StatusLine

if TYPE_CHECKING:
    from coder.services.indexing import ProjectFile
    from coder.services.session import Session

_BAR = 48
_APART = 4


class PhaseLine(QWidget):
    """A quiet line that stands in the status line, left of the time of the last saving."""

    def __init__(self, look: Look, status: StatusLine) -> None:
        super().__init__(status)
        self._look = look
        self._status = status
        self._words = ""
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        status.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, empty where it is not in view."""
        return "" if self.isHidden() else self._words

    def say(self, words: str, share: float) -> None:
        """Say how far the work is, `share` of 1."""
        self._words, self._share = words, share
        self.setAccessibleName(words)
        self._stand()
        self.show()
        self.raise_()
        self.update()

    def clear(self) -> None:
        """Say nothing, and give the room back."""
        self.hide()
        self._status.end_text_at(None)

    def _stand(self) -> None:
        look, status = self._look, self._status
        saved = QFontMetricsF(look.font(12, 500)).horizontalAdvance(status.saved)
        taken = saved + 58 if status.saved else 16
        width = QFontMetricsF(look.font(12)).horizontalAdvance(self._words) + _BAR + 40
        left = round(status.width() - taken - width)
        self.setGeometry(left, 2, round(width), STATUS_LINE - 3)
        status.end_text_at(left - _APART)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the status line's width and the words at its right end."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.UpdateRequest} and not self.isHidden():
            self._stand()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a short bar and the words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("bg"))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        painter.setBrush(look.colour("border"))
        painter.drawRoundedRect(QRectF(12, middle - 2, _BAR, 4), 2, 2)
        painter.setBrush(look.colour("chart"))
        painter.drawRoundedRect(QRectF(12, middle - 2, max(4.0, _BAR * self._share), 4), 2, 2)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        painter.drawText(QRectF(0, 0, self.width() - 16, self.height()), RIGHT, self._words)
        painter.end()


class SecondPhase(QObject):
    """Indexes the open project on a connection of its own, then backs it up whole.

    `ended` tells that all is indexed; a backup that could not be made is told in the status line.
    """

    ended = Signal()

    def __init__(
        self, runner: JobRunner, line: PhaseLine, errors: ErrorTeller, language: str = "en"
    ) -> None:
        super().__init__()
        self._runner = runner
        self._line = line
        self._errors = errors
        self._language = language
        self._job: Job | None = None
        self._joining: Job | None = None

    def turn_to(self, line: PhaseLine, errors: ErrorTeller, language: str) -> None:
        """Speak through another line from now on; what runs goes on."""
        self._line, self._errors, self._language = line, errors, language

    @property
    def running(self) -> bool:
        """Tell whether posts are being indexed."""
        return self._job is not None

    def start(self, session: "Session") -> None:
        """Go on where posts wait for it; nothing happens where none do."""
        file, now = session.file, session.clock()
        if self._job is not None or session.read_only:
            return
        if not indexing.is_pending(file):
            self._join(session)
            return
        wanted = session.role == "owner" and indexing.has_new_posts(file)

        def work(progress: Progress) -> CoderError | None:
            # A connection belongs to one thread.
            other = file.beside()
            try:
                indexing.index(other, progress)
                return _backed_up(other, now) if wanted else None
            finally:
                other.close()

        self._job = self._runner.start(
            work,
            lambda not_backed_up: self._done(session, not_backed_up),
            self._failed,
            on_progress=self._show,
            on_end=self._over,
        )

    def _join(self, session: "Session") -> None:
        """Join the parts of the index in silence: nobody waits for it."""
        file = session.file
        if self._joining is not None or not index_joining.is_pending(file):
            return

        def work(progress: Progress) -> None:
            other = file.beside()
            try:
                index_joining.join(other, progress)
            finally:
                other.close()

        self._joining = self._runner.start(work, lambda _: None, self._failed, on_end=self._joined)

    def _joined(self) -> None:
        self._joining = None

    def stop(self) -> None:
        """Stop and wait; what is indexed stays so, and the next `start` goes on from there."""
        jobs = self._job, self._joining
        self._job = self._joining = None
        self._line.clear()
        for job in filter(None, jobs):
            self._runner.stop(job)

    def _show(self, standing: Standing) -> None:
        total = max(1, standing.total)
        share = min(1.0, standing.done / total)
        percent = number(int(share * 100), self._language)
        self._line.say(self.tr("Making posts searchable {n}%").format(n=percent), share)

    def _over(self) -> None:
        self._job = None
        self._line.clear()

    def _done(self, session: "Session", not_backed_up: CoderError | None) -> None:
        if not_backed_up is not None:
            self._errors.in_line(not_backed_up)
        self.ended.emit()
        self._join(session)

    def _failed(self, error: CoderError) -> None:
        self._errors.in_line(error)


def _backed_up(file: "ProjectFile", now: str) -> CoderError | None:
    """Copy the whole project; give the error that stood in the way, if any."""
    try:
        backing_up.back_up_file(file, now)
    except CoderError as error:
        return error
    return None
