"""Where the words that somebody searched for stand in a text."""

import re
from collections.abc import Sequence
from unicodedata import normalize

_WORD = re.compile(
    "(?:[^\\W_]|[\u0300-\u036f])+|[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u3030\u303d]+"
)
_QUOTED = re.compile('"[^"]*"?')

Span = tuple[int, int]


def word_hits(text: str, words: str) -> Sequence[Span]:
    """Return begin and end of each word of a text that a search for `words` goes by.

    The last word, and one with an asterisk, may go on.
    """
    whole, begun = _asked(words)
    if not whole and not begun:
        return ()
    found: list[Span] = []
    for match in _WORD.finditer(text):
        word = _folded(match.group())
        if word in whole or (begun and word.startswith(begun)):
            found.append(match.span())
    return found


def _asked(words: str) -> tuple[set[str], tuple[str, ...]]:
    """Return the words to be found whole, and the beginnings."""
    words = words.replace("”", '"').replace("“", '"')
    quoted = [span.span() for span in _QUOTED.finditer(words)]
    whole: set[str] = set()
    begun: list[str] = []
    for match in _WORD.finditer(words):
        start, end = match.span()
        inside = any(left <= start < right and words[right - 1] == '"' for left, right in quoted)
        last = end == len(words.rstrip("*")) and not words.endswith((" ", '"'))
        if not inside and (last or words[end : end + 1] == "*"):
            begun.append(_folded(match.group()))
        else:
            whole.add(_folded(match.group()))
    return whole, tuple(begun)


def _folded(word: str) -> str:
    return normalize("NFC", word).lower()
