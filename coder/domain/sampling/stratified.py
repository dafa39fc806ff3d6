"""Drawing from strata: how many from each, and which, so that more posts keep those drawn."""

import heapq
from collections.abc import Mapping
from fractions import Fraction

from coder.domain.errors import SampleTooLarge, SampleTooSmall
from coder.domain.sampling.order import order_key


def allocation(sizes: Mapping[str, int], size: int, minimum: int = 0) -> list[str]:
    """Return the stratum of each post in turn: those of a smaller sample come first.

    Each stratum gets up to `minimum` first, the smaller ones all they have; the rest goes by
    Sainte-Laguë: the next post to the stratum of the largest N / (2n + 1), ties by name.
    Raises SampleTooLarge, and SampleTooSmall where the minimums need more.
    """
    frame = sum(sizes.values())
    if size > frame:
        raise SampleTooLarge(size, frame)
    turns = [
        name for turn in range(minimum) for name in sorted(sizes) if turn < sizes[name]
    ]  # fmt: skip
    if len(turns) > size:
        raise SampleTooSmall(size, len(turns))
    drawn = {name: min(minimum, n) for name, n in sizes.items()}
    # Fractions, not floats: a tie must be a tie on every platform.
    waiting = [
        (-Fraction(n, 2 * drawn[name] + 1), name) for name, n in sizes.items() if drawn[name] < n
    ]
    heapq.heapify(waiting)
    while len(turns) < size:
        _, name = heapq.heappop(waiting)
        turns.append(name)
        drawn[name] += 1
        if drawn[name] < sizes[name]:
            heapq.heappush(waiting, (-Fraction(sizes[name], 2 * drawn[name] + 1), name))
    return turns


def stratified_sample(
    strata: Mapping[bytes, str], size: int, seed: int, minimum: int = 0
) -> list[bytes]:
    """Return `size` post uids in drawing order, given each post's stratum.

    With the same frame, strata, seed and minimum the first N of N + 50 are the sample of N.
    Raises SampleTooLarge and SampleTooSmall.
    """
    sizes = sizes_of(strata)
    turns = allocation(sizes, size, minimum)
    wanted = dict.fromkeys(sizes, 0)
    for name in turns:
        wanted[name] += 1
    keyed: dict[str, list[tuple[bytes, bytes]]] = {name: [] for name in sizes}
    for uid, name in strata.items():
        keyed[name].append((order_key(seed, uid), uid))
    queues = {
        name: iter([uid for _, uid in heapq.nsmallest(wanted[name], posts)])
        for name, posts in keyed.items()
    }
    return [next(queues[name]) for name in turns]


def sizes_of(strata: Mapping[bytes, str]) -> dict[str, int]:
    """Return how many posts each stratum holds."""
    sizes: dict[str, int] = {}
    for name in strata.values():
        sizes[name] = sizes.get(name, 0) + 1
    return sizes
