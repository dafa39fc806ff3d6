"""Collects garbage in the window's thread: in a job's it would take widgets and timers down."""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1_000


class Sweeper(QObject):
    """Takes the place of Python's collector, which runs in whichever thread asks for memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        gc.disable()
        gc.freeze()  # what the program is made of stays: it need not be looked through again
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Collect the oldest generation of which enough has come together."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if 0 < self._limits[generation] < counts[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect again as it is used to."""
        self._timer.stop()
        gc.enable()
