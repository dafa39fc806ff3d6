"""Drawing every k-th post of an ordered frame, from a start chosen by chance."""

from collections.abc import Sequence

from coder.domain.errors import SampleTooLarge
from coder.domain.ids import blake2b16


def every_kth(ordered: Sequence[bytes], step: int, seed: int) -> list[bytes]:
    """Return every `step`-th post uid of a frame, from a start within the first step.

    Each post has the chance 1 / step; how many are drawn may differ by one with the start.
    Raises SampleTooLarge where the step is longer than the frame.
    """
    if not 1 <= step <= len(ordered):
        raise SampleTooLarge(1, len(ordered) // max(step, 1))
    return list(ordered[_start(seed, step) :: step])


def spaced(ordered: Sequence[bytes], size: int, seed: int) -> list[bytes]:
    """Return `size` post uids at equal distances, from a start within the first distance.

    The distance N / n need not be whole (Särndal, Swensson & Wretman 1992, 3.4.2); each post has
    the chance n / N. Raises SampleTooLarge.
    """
    frame = len(ordered)
    if size > frame:
        raise SampleTooLarge(size, frame)
    if size == 0:
        return []
    start = _start(seed, frame)
    return [ordered[(start + turn * frame) // size] for turn in range(size)]


def _start(seed: int, choices: int) -> int:
    """Return a whole number below `choices`; 128 bits make the bias of the remainder nil."""
    return int.from_bytes(blake2b16(b"start ", str(seed).encode()), "big") % choices
