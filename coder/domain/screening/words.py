"""The words of a text as word lists see them: where they stand, by which form they compare."""

import re
from itertools import product
from unicodedata import combining, is_normalized, normalize

# The search index takes these marks as parts of words, and 21 letters of two scripts as none.
_MARKS = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
_LETTER = "(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[^\\W_]"
_NOT_INDEXED = (
    "\u203c\u2049\u2190-\u2194\u219a\u219b\u21a0\u21a3\u21a6\u21ae\u21ce\u21cf\u21d2\u21d4"
    "\u21f4-\u21ff\u2308-\u230b\u2320\u2321\u2329\u232a\u237c\u239b-\u23b3\u23dc-\u23e1\u25b7"
    "\u25c1\u25f8-\u25ff\u266f\u2768-\u2775\u27c0-\u27ff\u2b30-\u2b44\u2b47-\u2b4c\u3030\u303d"
)
EMOJI = (
    f"(?![{_NOT_INDEXED}])"
    "[\U0001f000-\U0001f3fa\U0001f400-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff"
    "\u2300-\u23ff\u25a0-\u25ff\u2122\u2139\u3297\u3299]"
)
"""A regular expression for one emoji that the search index knows; skin tones are no part of it."""

WORD = f"{_LETTER}(?:{_LETTER}|[{_MARKS}])*"
"""A regular expression for one word."""

TOKEN = re.compile(f"{WORD}|{EMOJI}")
"""Finds the words and emoji of a composed text."""

_THRICE = re.compile("([a-zåäö])\\1\\1+")


def folded(word: str) -> str:
    """Return the form by which words are compared: composed, without upper case."""
    return word if word.isascii() and word.islower() else normalize("NFC", word).casefold()


def lowered(text: str) -> str:
    """Return a text in lower case, each character in its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def squeezed(form: str) -> tuple[str, ...]:
    """Return a form, and what it may mean where a letter stands three times or more.

    "paskaaa" may be "paska" or "paskaa". What holds digits is no word that somebody drew out.
    """
    first = _THRICE.search(form)
    if first is None or not form.isalpha():
        return (form,)
    start, end = first.span()
    if _THRICE.search(form, end) is None:
        before, after = form[: start + 1], form[end:]
        return (form, before + after, before + form[start] + after)
    runs = list(_THRICE.finditer(form))
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
