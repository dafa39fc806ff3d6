"""Two readings of a text: one for finding repeats, one for the search index."""

import re
from collections.abc import Sequence
from hashlib import blake2b
from struct import unpack
from unicodedata import normalize

_EMOJI = re.compile(
    "([\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u3030\u303d\u3297\u3299\u203c\u2049"
    "\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u25fe]+)"
)
# One range is found in half the time; what else it holds is rare.
_AMONG_EMOJI = re.compile("([\u203c-\U0001faff]+)")


def _alike(n: int) -> int:
    """Return the Latin-1 character that stands for a character and those alike to it."""
    character = chr(n)
    if character.isspace():
        return ord(" ")
    folded = character.casefold()
    return ord(folded) if len(folded) == 1 and ord(folded) < 256 else n


_ALIKE = bytes(map(_alike, range(256)))
_FOLD_TO_OTHERS = (b"\xb5", b"\xdf")
"""The Latin-1 letters (µ, ß) whose folded form is not one Latin-1 letter."""


def text_hash(text: str) -> int:
    """Return 64 bits (signed) that are equal for texts alike but for case and white space."""
    return readings((text,))[1][0]


def for_search(text: str) -> str:
    """Return a text as the search index reads it: NFC, and a space on both sides of each emoji.

    Otherwise "pankki😡" would be one token, and a decomposed ä would hide "väärä".
    """
    return readings((text,))[0][0]


def readings(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return what the search index reads of each text, and its hash; many at once are faster."""
    micro, sharp = _FOLD_TO_OTHERS
    searchable: list[str] = []
    digests: list[bytes] = []
    for text in texts:
        # Most Finnish posts are Latin-1: composed already, without emoji, and one table folds them.
        latin = text.encode("latin-1", "ignore")
        if len(latin) == len(text):
            searchable.append(text)
            same = latin.translate(_ALIKE)
            if micro in same or sharp in same:
                folded = _folded(text)
            else:
                same = b" ".join(same.split()) if b"  " in same else same.strip(b" ")
                folded = same if same.isascii() else same.decode("latin-1").encode("utf-8")
        else:
            composed = normalize("NFC", text)
            parts = _AMONG_EMOJI.split(composed)
            if len(parts) > 1 and not _EMOJI.fullmatch("".join(parts[1::2])):
                parts = _EMOJI.split(composed)
            searchable.append(" ".join(parts))
            folded = _folded(composed)
        digests.append(blake2b(folded, digest_size=8).digest())
    return searchable, list(unpack(f">{len(digests)}q", b"".join(digests)))


def _folded(composed: str) -> bytes:
    folded = composed.casefold()
    # What can be printed holds no white space but plain spaces.
    if "  " in folded or not folded.isprintable():
        folded = " ".join(folded.split())
    return folded.strip(" ").encode("utf-8", "surrogatepass")
