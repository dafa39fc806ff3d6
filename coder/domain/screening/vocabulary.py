"""All forms of words in a body of posts, searched for those that a pattern takes in."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from coder.domain.screening.pattern import Pattern
from coder.domain.screening.words import TOKEN, folded, squeezed

_TWO_BYTES = ("ä", "ö", "å")
# Of à-ÿ, which begin with C3, only ß and ÷ go on with 9F and B7.
_ODD = bytes(byte in (0x9F, 0xB7, 0xC2) or byte > 0xC3 for byte in range(256))


class Vocabulary:
    """The tokens of a search index in UTF-8, in order, a line break behind each but the last.

    A token is a word, or a word and signs that the index does not part ("pankki®", "😡😡").
    """

    def __init__(self, tokens: bytes) -> None:
        odd = sorted(set(_lines_at(tokens, _odd_places(tokens))))
        self._plain = b"\n" + _without(tokens, odd) + b"\n"
        self._odd = [tokens[start:end].decode() for start, end in odd]

    @cached_property
    def _meant(self) -> dict[str, list[str]]:
        """Forms that tokens stand for without being written so, and these tokens."""
        found: dict[str, list[str]] = {}
        for token in self._odd:
            for word in TOKEN.findall(token):
                for form in squeezed(folded(word)):
                    found.setdefault(form, []).append(token)
        for token in _drawn_out(self._plain):
            for form in squeezed(token)[1:]:
                found.setdefault(form, []).append(token)
        return found

    @cached_property
    def _meant_lines(self) -> bytes:
        return b"\n" + "\n".join(sorted(self._meant)).encode() + b"\n"

    def __len__(self) -> int:
        return self._plain.count(b"\n") - 1 + len(self._odd)

    def tokens(self, pattern: Pattern) -> set[str]:
        """Return the tokens with a word that a pattern takes in."""
        return set(_forms(self._plain, pattern)) | self.odd_tokens(pattern)

    def beginning(self, letters: str) -> list[str]:
        """Return the plain forms that begin with some letters."""
        return _beginning(self._plain, letters.encode()).decode().split()

    def odd_tokens(self, pattern: Pattern) -> set[str]:
        """Return those of them that are not found by looking for the pattern as it is written."""
        forms = _forms(self._meant_lines, pattern)
        return {token for form in forms for token in self._meant[form]}


def _odd_places(tokens: bytes) -> Iterator[int]:
    """Yield the places of bytes that are of no ASCII letter or digit nor of à-ÿ but ß and ÷."""
    odd = tokens.translate(_ODD)
    place = odd.find(1)
    while place >= 0:
        yield place
        place = odd.find(1, place + 1)


def _drawn_out(lines: bytes) -> set[str]:
    """Return the lines in which a letter stands three times; digits too."""
    import numpy as np

    every = np.frombuffer(lines, np.uint8)
    same = every[1:] == every[:-1]
    places = np.nonzero(same[1:] & same[:-1])[0]
    ends = np.nonzero(every == ord("\n"))[0]
    behind = np.unique(np.searchsorted(ends, places))
    starts = (ends[behind - 1] + 1).tolist()
    found = [(start, end) for start, end in zip(starts, ends[behind].tolist(), strict=True)]
    found += _lines_at(lines, _two_byte_places(lines))
    return {lines[start:end].decode() for start, end in found}


def _two_byte_places(lines: bytes) -> Iterator[int]:
    """Yield where a letter of two bytes stands three times, once a line."""
    for letter in _TWO_BYTES:
        place = lines.find(letter.encode() * 3)
        while place >= 0:
            yield place
            place = lines.find(letter.encode() * 3, lines.find(b"\n", place))


def _lines_at(lines: bytes, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield begin and end of the line of each place."""
    for place in places:
        end = lines.find(b"\n", place)
        yield lines.rfind(b"\n", 0, place) + 1, len(lines) if end < 0 else end


def _without(lines: bytes, left_out: list[tuple[int, int]]) -> bytes:
    parts, last = list[bytes](), 0
    for start, end in left_out:
        parts.append(lines[last:start])
        last = min(end + 1, len(lines))
    return b"".join([*parts, lines[last:]]).rstrip(b"\n")


def _forms(lines: bytes, pattern: Pattern) -> Iterator[str]:
    """Yield the lines that a pattern takes in; every line has a line break on both sides."""
    for spelling in pattern.spellings:
        first, *others = spelling.split("*")
        longest = max(others, key=len, default="")
        some = _beginning(lines, first.encode()) if first else lines
        if len(longest) < 2 and (first or not longest):
            yield from pattern.lines(some.decode())
        else:
            end = "\n" if others[-1] == longest else ""
            yield from _holding(some, (longest + end).encode(), pattern)


def _beginning(lines: bytes, start: bytes) -> bytes:
    """Return the lines that begin with some letters; all lines are in order."""
    first = _place_of(lines, start)
    return lines[first : _place_of(lines, start + b"\xff")]


def _place_of(lines: bytes, wanted: bytes) -> int:
    """Return where the first line begins that is not before another in order."""
    low, high = 1, len(lines)
    while low < high:
        start = max(low, lines.rfind(b"\n", 0, (low + high) // 2) + 1)
        end = lines.find(b"\n", start)
        if lines[start:end] < wanted:
            low = end + 1
        else:
            high = start
    return low


def _holding(lines: bytes, letters: bytes, pattern: Pattern) -> Iterator[str]:
    place = lines.find(letters)
    while place >= 0:
        start = lines.rfind(b"\n", 0, place) + 1
        end = lines.find(b"\n", start)
        form = lines[start:end].decode()
        if pattern.matches(form):
            yield form
        place = lines.find(letters, end)
