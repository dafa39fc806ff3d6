"""The coder's pace over active time, and the time left at that pace."""

from math import ceil

from coder.services.coding_view import Progress

IDLE = 120.0
"""Seconds without an act after which the coder is taken to be away."""
_LEAST_SECONDS = 20.0
_LEAST_POSTS = 3


class Pace:
    """Counts finished posts and active seconds since coding began."""

    def __init__(self) -> None:
        self._started: Progress | None = None
        self._last: float | None = None
        self._active = 0.0
        self._progress = Progress(0, 0)

    def begin(self, progress: Progress) -> None:
        """Start to count for a queue."""
        self._started = self._progress = progress
        self._last = None
        self._active = 0.0

    def go_on(self, progress: Progress) -> None:
        """Go on with the same queue; what was done to it elsewhere does not count."""
        if self._started is not None:
            gained = self._progress.done - self._started.done
            self._started = Progress(progress.done - gained, progress.total)
        self._progress = progress

    def act(self, now: float, progress: Progress) -> None:
        """Count an act at `now` (seconds of a monotonic clock)."""
        if self._last is not None and now - self._last <= IDLE:
            self._active += now - self._last
        self._last = now
        self._progress = progress

    def per_hour(self) -> int | None:
        """Give finished posts an active hour, None while there is too little to say."""
        if self._started is None:
            return None
        posts = self._progress.done - self._started.done
        if posts < _LEAST_POSTS or self._active < _LEAST_SECONDS:
            return None
        return round(posts * 3600 / self._active)

    def minutes_left(self) -> int | None:
        """Give the minutes that the rest takes at this pace, None while there is none."""
        pace = self.per_hour()
        if not pace:
            return None
        return ceil((self._progress.total - self._progress.done) * 60 / pace)
