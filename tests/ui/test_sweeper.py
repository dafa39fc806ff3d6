"""Garbage is collected in the window's thread, whoever makes it."""

import gc
import threading

from PySide6.QtWidgets import QApplication

from coder.ui.sweeper import Sweeper


class Cyclic:
    """Can only be taken down by a collector, and says in which thread it was."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.own = self
        self._ended = ended

    def __del__(self) -> None:
        self._ended.append(threading.current_thread())


def ask_for_memory() -> None:
    assert len([[place] for place in range(50_000)]) == 50_000


def test_a_job_that_asks_for_memory_takes_nothing_of_the_window_down(qapp: QApplication) -> None:
    gc.collect()
    gc.enable()
    ended: list[threading.Thread] = []
    sweeper = Sweeper()
    Cyclic(ended)
    kept = [[place] for place in range(1_000)]
    worker = threading.Thread(target=ask_for_memory)
    worker.start()
    worker.join()
    assert ended == []
    sweeper.sweep()
    assert ended == [threading.main_thread()]
    assert len(kept) == 1_000
    sweeper.stop()
    assert gc.isenabled()
