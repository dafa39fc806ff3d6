"""The words of a text as word lists see them: where they stand, by which form they compare."""

import re
from dataclasses import dataclass
from itertools import product
from unicodedata import combining, is_normalized, normalize

# The search index takes these marks as parts of words, and 21 letters of two scripts as none.
_MARKS = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
_LETTER = "(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[^\\W_]"
EMOJI = (
    "[\U0001f000-\U0001f3fa\U0001f400-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff"
    "\u2300-\u23ff\u25a0-\u25ff\u203c\u2049\u2122\u2139\u3030\u303d\u3297\u3299]"
)
"""A regular expression for one emoji; skin tones and variation selectors are no part of it."""

WORD = f"{_LETTER}(?:{_LETTER}|[{_MARKS}])*"
"""A regular expression for one word."""

_TOKEN = re.compile(f"{WORD}|{EMOJI}")
_THRICE = re.compile("([a-zåäö])\\1\\1+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or an emoji of a text: its characters from `start` to `end`, and its form."""

    start: int
    end: int
    form: str


def words(text: str) -> list[Word]:
    """Return the words and emoji of a text, which is composed (NFC)."""
    return [
        Word(match.start(), match.end(), folded(match.group())) for match in _TOKEN.finditer(text)
    ]


def folded(word: str) -> str:
    """Return the form by which words are compared: composed, without upper case."""
    return word if word.isascii() and word.islower() else normalize("NFC", word).casefold()


def squeezed(form: str) -> tuple[str, ...]:
    """Return a form, and what it may mean where a letter stands three times or more.

    "paskaaa" may be "paska" or "paskaa".
    """
    runs = list(_THRICE.finditer(form))
    if not runs:
        return (form,)
    found = [form]
    # More than four drawn out letters are all drawn out in the same way.
    choices = product((1, 2), repeat=len(runs)) if len(runs) <= 4 else ([1] * 99, [2] * 99)
    for choice in choices:
        parts, last = list[str](), 0
        for run, n in zip(runs, choice, strict=False):
            parts += (form[last : run.start()], run.group(1) * n)
            last = run.end()
        found.append("".join(parts) + form[last:])
    return tuple(found)


def composed(text: str) -> tuple[str, list[int] | None]:
    """Return a text in composed form and, unless it is the same, where its characters came from.

    The list holds one place more than the composed text has characters.
    """
    if text.isascii() or is_normalized("NFC", text):
        return text, None
    parts, places, start = list[str](), list[int](), 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not combining(text[end]):
            part = normalize("NFC", text[start:end])
            parts.append(part)
            places += [start] * len(part)
            start = end
    return "".join(parts), [*places, len(text)]
