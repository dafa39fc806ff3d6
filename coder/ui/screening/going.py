"""How far a screening is, with the button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.services import screening
from coder.services.stages import WHOLE
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.progress_bar import ProgressBar


class GoingRow(QWidget):
    """Shown while a screening runs; it can be stopped until its rule is in force."""

    stopped = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self.bar = ProgressBar(look, language)
        self.stop_button = KeyButton(look, self.tr("Stop"), "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.stop_button.clicked.connect(self._stop)
        self.hide()

    def show_busy(self, posts: int | None) -> None:
        """Say that so many posts are being screened; None: no longer."""
        self.bar.say("" if posts is None else self.tr("Screening %Ln posts…", "", posts))
        self.stop_button.setEnabled(posts is not None)
        self.setVisible(posts is not None)

    def show_share(self, share: float) -> None:
        """Show how far the screening is, 0-1."""
        words = self.bar.words
        if share >= screening.SEARCH / WHOLE:
            self.stop_button.setEnabled(False)
            words = self.tr("The rule is in force; bringing the queues in line…")
        self.bar.show_share(share, words)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.bar.say(self.tr("Stopping…"))
        self.stopped.emit()
