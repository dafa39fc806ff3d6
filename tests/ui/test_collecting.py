"""Garbage is collected in the window's thread, whatever other threads make."""

import gc
import threading
from collections.abc import Iterator

import pytest

from coder.ui.collecting import LIMITS, Collector


class Ring:
    """Holds itself, so that only the collector can take it down."""

    def __init__(self, ends: list[int]) -> None:
        self.me = self
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


@pytest.fixture
def collector() -> Iterator[Collector]:
    found = Collector()
    found.start()
    yield found
    found.stop()
    gc.disable()  # as the other tests of the window have it


def _in_another_thread(ends: list[int]) -> list[list[int]]:
    kept: list[list[int]] = []

    def work() -> None:
        Ring(ends)
        kept.extend([place] for place in range(20 * LIMITS[0]))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return kept


def test_what_another_thread_leaves_goes_in_this_one(collector: Collector) -> None:
    ends: list[int] = []
    kept = _in_another_thread(ends)
    assert ends == []
    collector.look()
    assert kept
    assert ends == [threading.get_ident()]


def test_python_itself_would_collect_in_the_other_thread(collector: Collector) -> None:
    ends: list[int] = []
    collector.stop()
    _in_another_thread(ends)
    assert ends
    assert threading.get_ident() not in ends


def test_older_generations_have_their_turn(collector: Collector) -> None:
    ends: list[int] = []
    ring = Ring(ends)
    gc.collect(0)
    gc.collect(1)
    del ring  # two collections old by now
    for _ in range((LIMITS[1] + 2) * (LIMITS[2] + 2)):
        kept = [[place] for place in range(LIMITS[0] + 100)]
        collector.look()
        del kept
    assert ends


def test_little_is_left_alone(collector: Collector) -> None:
    gc.collect()
    ends: list[int] = []
    Ring(ends)
    collector.look()
    assert ends == []
    gc.collect()
    assert ends
