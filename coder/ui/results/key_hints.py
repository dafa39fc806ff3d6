"""The keys of the page of results as the status line hints at them, and when was counted."""

from PySide6.QtCore import QObject

from coder.ui import writing
from coder.ui.status_line import StatusText


class KeyHints(QObject):
    """Writes the hints in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def counted(self, at: str) -> str:
        """Say when the figures were counted, `at` a stored time."""
        time = writing.local_clock_time(at, self._language, seconds=True)
        return self.tr("Counted {time}").format(time=time)

    def figures(self, at: str) -> StatusText:
        """Give the keys of the figures, and when they were counted."""
        return StatusText(
            keys=(
                ("Ctrl+C", self.tr("copy table")),
                ("↑↓", self.tr("row")),
                ("F1", self.tr("help")),
            ),
            done=self.counted(at),
        )

    def nothing(self) -> StatusText:
        """Give the keys where there are no figures."""
        return StatusText(keys=(("F1", self.tr("help")),))
