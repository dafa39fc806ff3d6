"""Places for a sample among the other posts of a queue, so that it is not noticed."""

from coder.domain.ids import blake2b16


def spread_places(n: int, length: int, seed: int) -> list[int]:
    """Return `n` of the places 0 … length − 1, one by chance in each n-th part, in order.

    Equal parts keep the sample even over the queue; chance within them keeps it from being counted
    out. Raises ValueError where there are fewer places.
    """
    if n > length:
        raise ValueError((n, length))
    found: list[int] = []
    for part in range(n):
        first, end = part * length // n, (part + 1) * length // n
        chance = int.from_bytes(blake2b16(f"place {seed} {part}".encode()), "big")
        found.append(first + chance % (end - first))
    return found
