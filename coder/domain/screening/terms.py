"""A term of a word list, as its line says it."""

import re
from dataclasses import dataclass, replace
from unicodedata import normalize

from coder.domain.screening.pattern import MOST_MASKED, Pattern
from coder.domain.screening.words import EMOJI, WORD, folded

MOST_WORDS_BETWEEN = 3
"""How many words `...` between two words of a term may stand for."""

_PIECE = re.compile(f"(?P<gap>\\.\\.\\.|…)|(?P<emoji>{EMOJI})|(?:\\*|{WORD})+")
_INNER_SIGN = re.compile("(?<=[\\w*])[#@$%!€£]+(?=[\\w*])")
_NOT_SEEN = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_QUOTES = "\"'“”„’«»"
_ENDS = _QUOTES + ",;"
_SMILEY = re.compile("[<>]?[:;=8][-'^]?[^\\W\\d_]|[^\\W\\d_][-'^]?[:;=]|<+/?3+")
_LOOKED_FOR = re.compile(f"{EMOJI}|{WORD}")
_ALL_OF_A_KIND = re.compile("[-–−]?(?:@|\\\\?#)\\*")
_NO_SMILEY = set("*-–−=_~+.… ")


@dataclass(frozen=True, slots=True)
class Reading:
    """Words of a phrase, and how many others may stand before each."""

    patterns: tuple[Pattern, ...]
    between: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """What a line of a word list looks for; equal if written alike.

    It is found by one of its `readings` (one word, or words that follow each other), or by its
    `signs`, a smiley of signs alone. `before` is "@" or "#" for what is looked for in handles or
    hashtags only.
    """

    written: str
    is_exclusion: bool
    readings: tuple[Reading, ...]
    signs: str = ""
    before: str = ""

    @property
    def single(self) -> tuple[Pattern, ...]:
        """The patterns that find it in one word."""
        return tuple(reading.patterns[0] for reading in self.readings if _is_single(reading))

    @property
    def phrases(self) -> tuple[Reading, ...]:
        """The readings of several words."""
        return tuple(reading for reading in self.readings if not _is_single(reading))


def _is_single(reading: Reading) -> bool:
    return len(reading.patterns) == 1


def parse_term(line: str) -> Term | None:
    """Return the term of a line without comment, None if it looks for nothing."""
    line = line.strip()
    if not (_LOOKED_FOR.search(line) or _ALL_OF_A_KIND.fullmatch(line)) or _SMILEY.fullmatch(line):
        return None if set(line) <= _NO_SMILEY else Term(line, False, (), signs=line)
    is_exclusion = line[0] in "-–−"
    written = line.lstrip("-–−" if is_exclusion else "").strip().strip(_ENDS).strip()
    looked_for = _NOT_SEEN.sub("", normalize("NFC", written.removeprefix("\\")))
    before = looked_for[0] if looked_for[:1] in ("@", "#") else ""
    looked_for = _INNER_SIGN.sub("*", looked_for.lstrip("@#"))
    readings = [_reading(_parts(looked_for), is_exclusion)]
    joined = _joined(looked_for)
    if joined != looked_for:
        readings.append(_reading(_parts(joined), is_exclusion))
    return Term(written, is_exclusion, tuple(readings), before=before)


def _parts(text: str) -> list[str]:
    return [match.group() for match in _PIECE.finditer(text)]


def _joined(text: str) -> str:
    """Return a term as it stands if its hyphens are left out."""
    return re.sub("(?<=[^\\W_*])[-\u2010\u2011](?=[^\\W_*])", "", text)


def _reading(parts: list[str], is_exclusion: bool) -> Reading:
    patterns: list[Pattern] = []
    between: list[int] = []
    gap = 0
    for part in parts:
        if part in ("...", "…"):
            gap = MOST_WORDS_BETWEEN
            continue
        between.append(gap if patterns else 0)
        gap = 0
        patterns.append(Pattern(folded(part), is_exclusion))
    if len(patterns) == 1:
        patterns = [_alone(patterns[0])]
    return Reading(tuple(patterns), tuple(between))


def _alone(pattern: Pattern) -> Pattern:
    """Return a pattern that is the whole term: `v*ttu` is a mask and not any word from v to ttu."""
    if re.match("[^*](\\*+)[^*]", pattern.written) is None:
        return pattern
    stars = len(pattern.written[1:]) - len(pattern.written[1:].lstrip("*"))
    return replace(pattern, most=MOST_MASKED + stars - 1)
