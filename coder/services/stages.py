"""How far work in several stages is, told as one figure."""

from collections.abc import Callable, Sequence

from coder.domain.errors import Cancelled

Progress = Callable[[int, int], None]
"""What work calls with what is done and what there is; it raises Cancelled once asked to stop."""

WHOLE = 1_000


def nothing(done: int, total: int) -> None:
    """Tell nobody."""


class Stages:
    """Tells a progress function of stages that take some share of `WHOLE` each, in order."""

    def __init__(self, progress: Progress | None, shares: Sequence[int]) -> None:
        self._progress = progress or nothing
        self._shares = tuple(shares)

    def stage(self, n: int, *, can_stop: bool = True) -> Progress:
        """Return what the work of a stage, from 0, calls; one that cannot stop goes on if asked."""
        before, share = sum(self._shares[:n]), self._shares[n]

        def told(done: int, total: int) -> None:
            part = share * min(done, total) // total if total else 0
            try:
                self._progress(before + part, WHOLE)
            except Cancelled:
                if can_stop:
                    raise

        return told
