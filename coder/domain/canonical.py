"""Two readings of a text: one for finding repeats, one for the search index."""

import re
from hashlib import blake2b
from unicodedata import normalize

NOT_HASHED = -(1 << 63)
"""Stands in a post's hash until it is worked out; as wide as a hash, so that the row keeps its
size."""

_EMOJI = re.compile(
    "([\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u3030\u303d\u3297\u3299\u203c\u2049"
    "\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u25fe]+)"
)


def _alike(n: int) -> int:
    """Return the Latin-1 character that stands for a character and those alike to it."""
    character = chr(n)
    if character.isspace():
        return ord(" ")
    folded = character.casefold()
    return ord(folded) if len(folded) == 1 and ord(folded) < 256 else n


_ALIKE = bytes(map(_alike, range(256)))


def text_hash(text: str) -> int:
    """Return 64 bits (signed) that are equal for texts alike but for case and white space."""
    digest = blake2b(_folded(text).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return max(int.from_bytes(digest, "big", signed=True), NOT_HASHED + 1)


def _folded(text: str) -> str:
    # Most Finnish posts are Latin-1: composed already, and one table folds them.
    latin = text.encode("latin-1", "ignore")
    if len(latin) < len(text):
        return " ".join(normalize("NFC", text).casefold().split())
    same = latin.translate(_ALIKE).decode("latin-1")
    if "ß" in same or "µ" in same:
        same = same.casefold()
    return " ".join(same.split()) if "  " in same else same.strip()


def for_search(text: str) -> str:
    """Return a text as the search index reads it: NFC, and a space on both sides of each emoji.

    Otherwise "pankki😡" would be one token, and a decomposed ä would hide "väärä".
    """
    # Latin-1 is composed already and has no emoji.
    if len(text.encode("latin-1", "ignore")) == len(text):
        return text
    return " ".join(_EMOJI.split(normalize("NFC", text)))
