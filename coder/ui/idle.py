"""Tells when the coder rests, so that small things can be put away without disturbing a key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

INTERVAL_MS = 15_000


class Idle(QObject):
    """`rested` comes when the program loses the focus, and once after a decision when none follows.

    `last_saved` gives the moment of the last decision, None before the first.
    """

    rested = Signal()

    def __init__(self, last_saved: Callable[[], object]) -> None:
        super().__init__()
        self._last_saved = last_saved
        self._seen = self._told = last_saved()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def stop(self) -> None:
        """Look no more: a timer that runs must not be left to the collector of another thread."""
        self._timer.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.disconnect(self._state_changed)

    def look(self) -> None:
        """Tell of a rest where the last decision is the same as at the last look."""
        seen, self._seen = self._seen, self._last_saved()
        if self._seen is not None and self._seen == seen != self._told:
            self._told = seen
            self.rested.emit()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive:
            self.rested.emit()
