"""What stands over the window while the queues are put in line: nothing else can be done then."""

from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.writing import count


class WaitingSheet(Sheet):
    """Says what is done and for how long; it goes when `end` is called, and not before."""

    def __init__(self, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self._language = language
        self.setWindowTitle(self.tr("Working out the repeats"))
        self.title.setText(self.tr("Working out the repeats"))
        for button in (self.primary, self.cancel, self.shut):
            button.hide()
        self.words = Words(
            look,
            self.tr(
                "Groups and coding queues are brought in line. In a project of a million posts "
                "this takes about ten seconds. No coding is touched."
            ),
            14,
        )
        self.words.setWordWrap(True)
        self.seconds = Words(look, ink="muted")
        self.body.addWidget(self.words)
        self.body.addWidget(self.seconds)
        self.body.addStretch(1)
        self.fit(520, 210)

    def show_seconds(self, seconds: float) -> None:
        """Say how long it has taken."""
        said = count(round(seconds), self._language)
        self.seconds.setText(self.tr("{seconds} s").format(seconds=said))

    def reject(self) -> None:
        """Stay: the work cannot be left half done."""

    def end(self) -> None:
        """Go."""
        super().accept()
        self.deleteLater()
