"""Pace over active time, and the guard against keys that come too soon."""

from coder.services.coding_view import Progress
from coder.ui.coding.guard import KeyGuard
from coder.ui.coding.pace import IDLE, Pace


def paced(gaps: list[float], total: int = 100) -> Pace:
    pace, now = Pace(), 50.0
    pace.begin(Progress(10, total))
    pace.act(now, Progress(11, total))
    for done, gap in enumerate(gaps, 12):
        now += gap
        pace.act(now, Progress(done, total))
    return pace


def test_nothing_is_said_before_there_is_something_to_say() -> None:
    assert Pace().per_hour() is None
    assert paced([10.0]).per_hour() is None
    assert paced([1.0] * 5).minutes_left() is None


def test_pace_and_time_left() -> None:
    pace = paced([10.0] * 9)  # 10 posts in 90 seconds
    assert pace.per_hour() == 400
    assert pace.minutes_left() == 12  # 80 posts


def test_a_gap_over_two_minutes_is_idle() -> None:
    assert paced([10.0] * 4 + [IDLE + 1] + [10.0] * 4).per_hour() == 450
    assert paced([10.0] * 4 + [IDLE] + [10.0] * 4).per_hour() == 180


def test_the_guard_lets_keys_through_after_its_time() -> None:
    now = 5.0
    guard = KeyGuard(lambda: now, 150)
    assert guard.allows()
    guard.new_post()
    now = 5.149
    assert not guard.allows()
    now = 5.151
    assert guard.allows()


def test_a_guard_of_nothing_drops_nothing() -> None:
    guard = KeyGuard(lambda: 5.0, 0)
    guard.new_post()
    assert guard.allows()
