"""A text as it is compared for near repeats: its words, without what a repeat adds or loses."""

import re
from html import unescape
from unicodedata import normalize

_ADDED = re.compile(r"https?:?/?/?\S*|\bwww\.\S+|@\w+")
_WORD = re.compile(r"[^\W_]+")
_PASSED_ON = re.compile(r"\s*[\"“”']?\s*(?:rt|mt)\b[:\s]*@", re.IGNORECASE)
_CUT_OFF = re.compile(r"(?:…|\.\.\.)[\s\"”]*(?:https?:\S*\s*)?$")
_BEFORE = frozenset({"rt", "mt", "qt"})
_AFTER = frozenset({"via", "rt"})

LONG_ENOUGH_TO_BE_CUT = 100
"""Characters from which on a text that ends in dots is taken to be cut off, if not passed on."""


def bare(text: str) -> str:
    """Return the words of a text, folded, one space apart.

    Web addresses, names of accounts, the words that say a text is passed on, signs and emoji are
    left out.
    """
    if "&" in text:
        text = unescape(text)
    folded = (text if text.isascii() else normalize("NFC", text)).casefold()
    addressed = "@" in folded
    if addressed or "http" in folded or "www." in folded:
        folded = _ADDED.sub(" ", folded)
    words = _WORD.findall(folded)
    while words and addressed and words[0] in _BEFORE:
        del words[0]
    while words and addressed and words[-1] in _AFTER:
        del words[-1]
    return " ".join(words)


def is_cut_off(text: str) -> bool:
    """Tell whether a text ends in the dots that stand for the rest of it.

    Three dots alone say little: the text has to be passed on, or about as long as a post could be.
    """
    if "…" not in text and "..." not in text:
        return False
    if len(text) < LONG_ENOUGH_TO_BE_CUT and not is_passed_on(text):
        return False
    return _CUT_OFF.search(text) is not None


def is_passed_on(text: str) -> bool:
    """Tell whether a text begins as one does that passes on another's ("RT @name")."""
    return _PASSED_ON.match(text) is not None
