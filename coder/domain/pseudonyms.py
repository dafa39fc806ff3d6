"""Pseudonyms of authors: a number of the project's own, the same for all posts of an author."""

from collections.abc import Iterator
from hashlib import blake2b

SMALLEST_SPACE = 10_000
_NAMES = {"fi": "Käyttäjä {}", "en": "User {}"}


def author_key(secret: bytes, author_id: str | None, handle: str | None) -> bytes | None:
    """Return the 16 bytes that stand for an author: the id where known, else the handle.

    They cannot be told from the author without the project's secret (32 bytes). None: no author.
    """
    name = f"id {author_id}" if author_id else f"@{handle.casefold()}" if handle else None
    return None if name is None else blake2b(name.encode(), key=secret, digest_size=16).digest()


def numbers_for(key: bytes, space: int) -> Iterator[int]:
    """Yield the numbers below `space` that an author may get, the first free one counts."""
    first = int.from_bytes(key[:8], "big") % space
    for step in range(space):
        yield (first + step) % space


def space_for(authors: int) -> int:
    """Return how many numbers there must be so that no author can be told from a gap."""
    space = SMALLEST_SPACE
    while space < 2 * authors:
        space *= 10
    return space


def pseudonym(number: int, language: str) -> str:
    """Return an author's pseudonym, `User 0123` or `Käyttäjä 0123`."""
    return _NAMES[language].format(f"{number:04}")
