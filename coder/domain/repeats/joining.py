"""Sets of things that belong together, from what joins two of them."""

from collections.abc import Hashable, Iterable


class Joined:
    """A partition of things 0 … n-1 that grows coarser as things are joined.

    The least member leads a set, so that the order of joining does not show.
    """

    def __init__(self, n: int) -> None:
        self._up = list(range(n))

    def lead(self, thing: int) -> int:
        """Return the least member of a thing's set."""
        up = self._up
        while up[thing] != thing:
            up[thing] = up[up[thing]]
            thing = up[thing]
        return thing

    def join(self, one: int, other: int) -> None:
        """Let the sets of two things be one."""
        low, high = sorted((self.lead(one), self.lead(other)))
        self._up[high] = low

    def sets(self) -> list[list[int]]:
        """Return the sets of two and more, each in order, the least leader first."""
        found: dict[int, list[int]] = {}
        for thing in range(len(self._up)):
            found.setdefault(self.lead(thing), []).append(thing)
        return [members for members in found.values() if len(members) > 1]


def joined_by_keys(keyed: Iterable[tuple[int, Hashable]]) -> list[list[int]]:
    """Return the sets of two and more things that keys join, members in order, least leader first.

    A key joins all things it is given with; nothing depends on the order of the pairs.
    """
    first: dict[Hashable, int] = {}
    up: dict[int, int] = {}

    def lead(thing: int) -> int:
        while up.setdefault(thing, thing) != thing:
            up[thing] = up[up[thing]]
            thing = up[thing]
        return thing

    for thing, key in keyed:
        low, high = sorted((lead(thing), lead(first.setdefault(key, thing))))
        up[high] = low
    found: dict[int, list[int]] = {}
    for thing in sorted(up):
        found.setdefault(lead(thing), []).append(thing)
    return [members for members in found.values() if len(members) > 1]
