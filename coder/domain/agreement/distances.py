"""How far apart two sets of codes are, from 0 (the same) to 1 (nothing in common)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from coder.domain.agreement.tally import Real, Whole

Metric = Literal["jaccard", "masi"]
METRICS: Final[tuple[Metric, ...]] = ("jaccard", "masi")

_WORD = 64
"""Codes in one word of bits."""
_HELD = 4_096
_BLOCK = 512
"""Sets whose distances from all others are held at a time."""


def jaccard_distance(one: Collection[object], other: Collection[object]) -> float:
    """Return 1 - |A and B| / |A or B|; two empty sets are the same decision: 0 (Jaccard 1901)."""
    first, second = frozenset(one), frozenset(other)
    if not first and not second:
        return 0.0
    return 1 - len(first & second) / len(first | second)


def masi_distance(one: Collection[object], other: Collection[object]) -> float:
    """Return 1 - J M: M = 1 for equal sets, 2/3 if one holds the other, 1/3 if they overlap.

    Two empty sets are 0 apart, an empty and another one 1 (Passonneau 2006).
    """
    first, second = frozenset(one), frozenset(other)
    if first == second:
        return 0.0
    monotonic = 2 / 3 if first < second or second < first else 1 / 3
    return 1 - (1 - jaccard_distance(first, second)) * monotonic


@dataclass(frozen=True, slots=True, eq=False)
class SetDistances:
    """The distances among some sets, worked out from bits when they are asked for."""

    words: NDArray[np.uint64]
    """Sets x words of bits, a bit for each code."""
    sizes: Whole
    metric: Metric

    def between(self, one: Whole, other: Whole) -> Real:
        """Return the distances of sets by their numbers; the two arrays are broadcast."""
        import numpy as np

        shared = np.bitwise_count(self.words[one] & self.words[other]).sum(axis=-1, dtype=np.int64)
        first, second = self.sizes[one], self.sizes[other]
        either = first + second - shared
        alike = np.where(either == 0, 1.0, shared / np.maximum(either, 1))
        if self.metric == "masi":
            within = (shared == first) | (shared == second)
            alike *= np.where(shared == either, 1.0, np.where(within, 2 / 3, 1 / 3))
        return 1 - alike

    def whole(self) -> Real | None:
        """Return all distances, sets x sets, in single precision; None where there are too many."""
        import numpy as np

        if len(self.sizes) > _HELD:
            return None
        every = np.arange(len(self.sizes))
        blocks = [
            self.between(every[first : first + _BLOCK, None], every[None, :]).astype(np.float32)
            for first in range(0, len(every), _BLOCK)
        ]
        return np.concatenate(blocks)  # pyright: ignore[reportReturnType] - precision apart

    def times(self, used: Real, whole: Real | None = None) -> Real:
        """Return for each row of `used` (rows x sets) the sum of used_c used_k d(c, k).

        `whole` spares working the distances out again.
        """
        import numpy as np

        if whole is not None:
            return np.einsum("bs,bs->b", used, used.astype(np.float32) @ whole)
        count = len(self.sizes)
        every = np.arange(count)
        total = np.zeros(len(used))
        for first in range(0, count, _BLOCK):
            some = every[first : first + _BLOCK]
            apart = self.between(some[:, None], every[None, :])
            total += np.einsum("bs,bs->b", used[:, some], used @ apart.T)
        return total


def set_distances(sets: Sequence[frozenset[str]], metric: Metric) -> SetDistances:
    """Return the distances among sets of codes."""
    import numpy as np

    codes = sorted({code for each in sets for code in each})
    place = {code: at for at, code in enumerate(codes)}
    words = np.zeros((len(sets), len(codes) // _WORD + 1), dtype=np.uint64)
    for row, each in enumerate(sets):
        for code in each:
            word, bit = divmod(place[code], _WORD)
            words[row, word] |= np.uint64(1 << bit)
    return SetDistances(words, np.array([len(each) for each in sets], dtype=np.int64), metric)
