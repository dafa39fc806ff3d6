"""Drops a key that was meant for the post before: one that comes too soon after a new post."""

from collections.abc import Callable


class KeyGuard:
    """Refuses keys within `milliseconds` of a new post; 0 refuses none."""

    def __init__(self, clock: Callable[[], float], milliseconds: int) -> None:
        self._clock = clock
        self.milliseconds = milliseconds
        self._until = float("-inf")

    def new_post(self) -> None:
        """Note that a key press has just brought a new post."""
        self._until = self._clock() + self.milliseconds / 1000

    def allows(self) -> bool:
        """Tell whether a key that comes now is meant for the post in view."""
        return self._clock() >= self._until
