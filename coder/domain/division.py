"""Who codes which posts: a part in common, the rest dealt out evenly."""

from collections.abc import Collection, Mapping, Sequence
from heapq import heapify, heapreplace

from coder.domain.ids import blake2b16
from coder.domain.sampling.order import order_key


def divided(
    posts: Sequence[bytes],
    coders: Sequence[bytes],
    seed: int,
    overlap: int | None,
    done: Mapping[bytes, Collection[bytes]],
    held: Mapping[bytes, int] | None = None,
) -> dict[bytes, list[bytes]]:
    """Return the posts of each coder, all by uid, in the order of the seed.

    `overlap` posts go to all coders, None: every post does. The others are dealt so that shares
    differ by one at most, unless what coders have `done` before stays with them. `held` is how many
    posts coders have already beside these, which is evened out. The same posts, coders and seed
    give the same shares in whatever order they are given.
    """
    turns = sorted(coders)
    shares: dict[bytes, list[bytes]] = {coder: [] for coder in turns}
    dealt: list[bytes] = []
    for place, post in enumerate(sorted(posts, key=lambda uid: order_key(seed, uid))):
        if overlap is None or place < overlap:
            for coder in turns:
                shares[coder].append(post)
            continue
        kept = [coder for coder in turns if post in done.get(coder, ())]
        for coder in kept:
            shares[coder].append(post)
        if not kept:
            dealt.append(post)
    has = held or {}
    turn = [(has.get(coder, 0) + len(shares[coder]), coder) for coder in turns]
    heapify(turn)
    for post in dealt:
        size, least = turn[0]
        shares[least].append(post)
        heapreplace(turn, (size + 1, least))
    return shares


def own_seed(seed: int, coder: bytes) -> int:
    """Return the seed of a coder's own order, so that coders tire at different posts."""
    return int.from_bytes(blake2b16(str(seed).encode(), coder)[:8], "big")
