"""What two texts that are nearly the same do not share, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Differences:
    """Places in a text (in characters) that another lacks, and words of the other missing in it."""

    spans: tuple[tuple[int, int], ...]
    missing: tuple[str, ...]


def differences(text: str, other: str) -> Differences:
    """Compare a text with another; white space is of no account."""
    if text == other:
        return Differences((), ())
    places = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end] for start, end in places]
    theirs = other.split()
    spans: list[tuple[int, int]] = []
    missing: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, theirs, words, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if c < d:
            spans.append((places[c][0], places[d - 1][1]))
        if a < b:
            missing.append(" ".join(theirs[a:b]))
    return Differences(tuple(spans), tuple(missing))
