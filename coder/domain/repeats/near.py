"""Pairs of texts worth comparing: texts that share three words in a row.

Whichever order texts come in, the pairs are the same: they follow from the texts' own order.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORDS_IN_A_ROW = 3
NEIGHBOURS = 5
"""Of the texts that share three words, so many next ones are compared, in either order.

One order goes by how texts begin and one by how they end: repeats differ in few places.
"""
POSTINGS_AT_ONCE = 1_000_000

_MIX = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)


def pairs_sharing_words(
    words: "NDArray[np.uint32]",
    counts: "NDArray[np.int64]",
    lengths: "NDArray[np.int32]",
    least: float,
) -> "Iterator[tuple[float, NDArray[np.int64], NDArray[np.int64]]]":
    """Yield how far it is (0-1) and arrays of pairs (lower, higher place) that may be alike.

    `words` are 32-bit hashes of all words, text by text in the sorted order of texts; `counts` and
    `lengths` are words and characters of each text. Pairs whose lengths alone keep them below
    `least` (of 100) are left out; a pair may come more than once.
    """
    import numpy as np

    rows, of = _postings(words, counts)
    if not len(rows):
        return
    order = np.argsort(rows, kind="stable")
    rows, of = rows[order], of[order]
    del order
    shared = np.zeros(len(rows), bool)
    same = rows[1:] == rows[:-1]
    shared[1:] |= same
    shared[:-1] |= same
    rows, of = rows[shared], of[shared]
    del shared, same
    for by_end in (False, True):
        if by_end:
            rank = _rank_by_end(words, counts)
            order = np.lexsort((rank[of], rows))
            rows, of = rows[order], of[order]
            del order
        for start in range(0, len(rows), POSTINGS_AT_ONCE):
            part = slice(start, start + POSTINGS_AT_ONCE + NEIGHBOURS)
            done = (by_end + min(1.0, part.stop / len(rows))) / 2
            yield done, *_neighbours(rows[part], of[part], lengths, least)


def _postings(
    words: "NDArray[np.uint32]", counts: "NDArray[np.int64]"
) -> "tuple[NDArray[np.uint64], NDArray[np.int32]]":
    """Return a hash of each three words in a row, and the text it stands in."""
    import numpy as np

    n = len(words) - (WORDS_IN_A_ROW - 1)
    if n <= 0:
        return np.zeros(0, np.uint64), np.zeros(0, np.int32)
    text_of = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    within = text_of[:n] == text_of[WORDS_IN_A_ROW - 1 :]
    rows = np.zeros(n, np.uint64)
    for place, factor in enumerate(_MIX):
        rows = (rows ^ (rows >> np.uint64(29))) + words[place : place + n] * np.uint64(factor)
    return rows[within], text_of[:n][within]


def _rank_by_end(words: "NDArray[np.uint32]", counts: "NDArray[np.int64]") -> "NDArray[np.int32]":
    """Return the place of each text by its last words, read from the end."""
    import numpy as np

    ends = np.cumsum(counts)
    keys: list[NDArray[np.uint32]] = []
    for back in range(1, 5):
        at = ends - back
        keys.append(np.where(counts >= back, words[np.maximum(at, 0)], np.uint32(0)))
    order = np.lexsort(keys[::-1])
    rank = np.empty(len(counts), np.int32)
    rank[order] = np.arange(len(counts), dtype=np.int32)
    return rank


def _neighbours(
    rows: "NDArray[np.uint64]", of: "NDArray[np.int32]", lengths: "NDArray[np.int32]", least: float
) -> "tuple[NDArray[np.int64], NDArray[np.int64]]":
    import numpy as np

    keys: list[NDArray[np.int64]] = []
    for step in range(1, NEIGHBOURS + 1):
        together = np.flatnonzero(rows[step:] == rows[:-step])
        one, other = of[together], of[together + step]
        short = np.minimum(lengths[one], lengths[other])
        both = lengths[one] + lengths[other]
        # The share of characters in common can be no more than this.
        possible = (short * 200.0 >= least * both) & (one != other)
        low = np.minimum(one, other)[possible].astype(np.int64)
        high = np.maximum(one, other)[possible].astype(np.int64)
        keys.append(low << 32 | high)
    unique = np.unique(np.concatenate(keys))
    return unique >> 32, unique & 0xFFFFFFFF
