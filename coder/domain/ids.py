"""Identities: of sources, posts and everything that a copy of a project makes itself."""

from hashlib import blake2b

PLACE_GRAMMAR = 1
"""Version of the rule that says which record of a file stands at which place."""


def blake2b16(*parts: bytes) -> bytes:
    """Return the 16-byte BLAKE2b digest of the parts written one after the other."""
    return blake2b(b"".join(parts), digest_size=16).digest()


def source_uid(file_sha256: bytes, member: str, grammar: int = PLACE_GRAMMAR) -> bytes:
    """Return the uid (16 bytes) of a source from its file's SHA-256 (32 bytes) and member path."""
    return blake2b16(file_sha256, member.encode(), str(grammar).encode())


def post_uid(source: bytes, place: int) -> bytes:
    """Return the uid (16 bytes) of the post at `place` (1, 2, …) of a source."""
    return blake2b16(source, place.to_bytes(8, "big"))


def print_post(source: bytes, place: int) -> str:
    """Return the printed name of a post, `<source hex>-<place>`."""
    return f"{source.hex()}-{place}"


def read_post(printed: str) -> tuple[bytes, int] | None:
    """Return source uid and place of a printed post name, or None if it is no such name."""
    source, dash, place = printed.partition("-")
    if not dash or len(source) != 32 or not (place.isascii() and place.isdigit()):
        return None
    try:
        return bytes.fromhex(source), int(place)
    except ValueError:
        return None
