"""Draws pinned on one computer, to be compared with others; needs the standard library alone.

`python -m tests.domain.sampling_vectors` prints them and ends with 1 where any differs.
"""

import sys

from coder.domain.ids import post_uid
from coder.domain.sampling.method import FramePost, Kind, Method, draw

FRAME = [post_uid(bytes(range(16)), place) for place in range(1, 201)]
POSTS = [
    FramePost(uid, f"2014-{n % 5 + 1:02}-{n % 28 + 1:02}", "a" if n % 2 else "b" if n % 40 else "å")
    for n, uid in enumerate(FRAME)
]


def drawn(name: str) -> list[str]:
    """Draw again what is pinned under a name; the first eight hexadecimal digits of each uid."""
    kind, size, minimum, step = _DRAWS[name]
    method = Method(kind, size, "all", 200, "", 2015, minimum=minimum, step=step)
    return [uid.hex()[:8] for uid in draw(method, POSTS)]


_DRAWS: dict[str, tuple[Kind, int, int, int | None]] = {
    "simple": ("simple_random", 8, 0, None),
    "stratified": ("stratified", 8, 0, None),
    "stratified, at least 2": ("stratified", 8, 2, None),
    "equal distances": ("systematic", 7, 0, None),
    "every 30th": ("systematic", 0, 0, 30),
}
VECTORS: dict[str, list[str]] = {
    "simple": [
        "5c168837",
        "e10120e2",
        "77c7977a",
        "18abbd3b",
        "3f637de9",
        "f45dd7ee",
        "f83f3e23",
        "a4c03328",
    ],
    "stratified": [
        "5c168837",
        "77c7977a",
        "e10120e2",
        "18abbd3b",
        "3f637de9",
        "d474b54e",
        "f45dd7ee",
        "efcde73a",
    ],
    "stratified, at least 2": [
        "5c168837",
        "77c7977a",
        "d3fd8b3e",
        "e10120e2",
        "18abbd3b",
        "807619ad",
        "3f637de9",
        "d474b54e",
    ],
    "equal distances": [
        "92b6465c",
        "db903401",
        "efcde73a",
        "92b4df9b",
        "e3731582",
        "e69beab8",
        "77fb8f89",
    ],
    "every 30th": [
        "2b2af99d",
        "18abbd3b",
        "c96ab7e0",
        "fbb45d9e",
        "194255c2",
        "11d279b7",
        "04eec654",
    ],
}

if __name__ == "__main__":
    for each in _DRAWS:
        print(each, *drawn(each))
    print(sys.version, sys.platform)
    sys.exit(any(drawn(each) != pinned for each, pinned in VECTORS.items()))
