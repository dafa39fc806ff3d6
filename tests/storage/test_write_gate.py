"""The gate: one writer at a time, and a key press before any work in the background."""

import threading

import pytest

from coder.storage.write_gate import WriteGate


class Line:
    """Threads that want through a gate which the test holds, and the order they came through."""

    def __init__(self, gate: WriteGate) -> None:
        self._gate = gate
        self.order: list[str] = []
        self.threads: list[threading.Thread] = []

    def queue_up(self, name: str, *, background: bool) -> None:
        """Start a thread and return when it stands at the gate."""

        def come() -> None:
            with self._gate.pass_through(background=background):
                self.order.append(name)

        thread = threading.Thread(target=come)
        self.threads.append(thread)
        before = self._gate.standing
        thread.start()
        while self._gate.standing == before:
            thread.join(0.001)

    def come_through(self) -> list[str]:
        for thread in self.threads:
            thread.join()
        return self.order


def test_a_key_press_goes_before_background_work_that_came_first() -> None:
    gate = WriteGate()
    line = Line(gate)
    with gate.pass_through(background=True):
        line.queue_up("index", background=True)
        line.queue_up("key", background=False)
    assert line.come_through() == ["key", "index"]


def test_background_work_waits_for_every_key_press() -> None:
    gate = WriteGate()
    line = Line(gate)
    with gate.pass_through(background=False):
        line.queue_up("index", background=True)
        for name in ("first", "second", "third"):
            line.queue_up(name, background=False)
    order = line.come_through()
    assert order[-1] == "index"
    assert set(order[:-1]) == {"first", "second", "third"}


def test_nobody_comes_through_while_it_is_held() -> None:
    gate = WriteGate()
    line = Line(gate)
    with gate.pass_through(background=False):
        line.queue_up("key", background=False)
        line.queue_up("index", background=True)
        assert line.order == []
    assert len(line.come_through()) == 2


def test_a_failure_inside_opens_the_gate_again() -> None:
    gate = WriteGate()
    with pytest.raises(ZeroDivisionError), gate.pass_through(background=False):
        raise ZeroDivisionError
    with gate.pass_through(background=True):
        pass
