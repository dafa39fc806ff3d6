"""The Qt binding itself: one release aborted after some thousand signals on Python 3.11."""

from PySide6.QtCore import QObject, Signal


class _Emitter(QObject):
    carried = Signal(object)
    switched = Signal(bool)


def test_thousands_of_signals_with_true_and_none_do_not_wear_them_out(qapp: object) -> None:
    emitter = _Emitter()
    received: list[object] = []
    emitter.carried.connect(received.append)
    emitter.switched.connect(received.append)
    for _ in range(5_000):
        emitter.carried.emit(None)
        emitter.carried.emit(True)
        emitter.switched.emit(True)
    assert received == [None, True, True] * 5_000
