"""Collects garbage in the window's thread alone, where objects of Qt may be taken down."""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2_000
LIMITS = (2_000, 10, 10)
"""From how many objects, and collections of the younger generation, a generation is looked at."""


class Collector(QObject):
    """Takes the place of Python's own collection, which runs in whichever thread makes an object.

    Left to itself it would take down a closed dialog in the thread of a job, and end the program;
    here it also keeps out of the time of a key. `stop` gives the work back.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Collect here from now on."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect as it does."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        for generation in (2, 1, 0):
            # Each generation counts the collections of the one before it, so the young ones are due
            # first and a full collection is as seldom as Python's own.
            if gc.get_count()[generation] > LIMITS[generation]:
                gc.collect(generation)
                return
