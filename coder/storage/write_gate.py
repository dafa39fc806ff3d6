"""Who may write now: the coder's key presses go before any work in the background."""

import threading
from collections.abc import Generator
from contextlib import contextmanager


class WriteGate:
    """Lets one thread of the program write at a time, and the coder before the background.

    SQLite would let the waiting side poll with pauses of up to 100 ms; here a key press goes
    ahead the moment the background's short transaction ends, and the background does not start
    another one while a key press waits.
    """

    def __init__(self) -> None:
        self._free = threading.Condition()
        self._held = False
        self._keys = 0
        self._background = 0

    @property
    def standing(self) -> int:
        """How many threads wait at the gate."""
        with self._free:
            return self._keys + self._background

    @contextmanager
    def pass_through(self, *, background: bool) -> Generator[None]:
        """Hold the gate for the block."""
        with self._free:
            if background:
                self._background += 1
                while self._held or self._keys:
                    self._free.wait()
                self._background -= 1
            else:
                self._keys += 1
                while self._held:
                    self._free.wait()
                self._keys -= 1
            self._held = True
        try:
            yield
        finally:
            with self._free:
                self._held = False
                self._free.notify_all()
