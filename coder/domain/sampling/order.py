"""Simple random draws: posts in the order of a seed, the same on every platform."""

import heapq
from collections.abc import Iterable
from hashlib import blake2b

from coder.domain.errors import SampleTooLarge
from coder.domain.ids import blake2b16

ORDER_RULE = "blake2b16(seed as decimal UTF-8, post uid)"
"""How posts are ordered before the first N are taken; written into each sample's record."""


def order_key(seed: int, post_uid: bytes) -> bytes:
    """Return the 16 bytes by which a post is ordered under a seed."""
    return blake2b16(str(seed).encode(), post_uid)


def simple_random_sample(post_uids: Iterable[bytes], size: int, seed: int) -> list[bytes]:
    """Return `size` post uids in drawing order.

    The first N of a sample of N + 50 under the same seed are the sample of N.
    Raises SampleTooLarge when the frame holds fewer posts.
    """
    prefix = str(seed).encode()
    frame = 0

    def keyed() -> Iterable[tuple[bytes, bytes]]:
        nonlocal frame
        for uid in post_uids:
            frame += 1
            yield blake2b(prefix + uid, digest_size=16).digest(), uid

    drawn = heapq.nsmallest(size, keyed())
    if frame < size:
        raise SampleTooLarge(size, frame)
    return [uid for _, uid in drawn]


def shuffled(post_uids: Iterable[bytes], seed: int) -> list[bytes]:
    """Return the posts in the order of a seed, for a queue that should not follow the file."""
    return sorted(post_uids, key=lambda uid: order_key(seed, uid))


def frame_hash(post_uids: Iterable[bytes]) -> str:
    """Return the hex digest of a sampling frame, whatever order its posts come in."""
    digest = blake2b(digest_size=16)
    for uid in sorted(post_uids):
        digest.update(uid)
    return digest.hexdigest()
