"""What a word list finds in a text: the definition of a hit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coder.domain.screening.form_index import FormIndex, Meaning, takes
from coder.domain.screening.terms import Reading, Term
from coder.domain.screening.word_list import WordList
from coder.domain.screening.words import TOKEN, composed, lowered

_GLUED = re.compile("\\w*$")

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Span:
    """Where a term was found: characters of the text as received."""

    start: int
    end: int
    term: Term


class Matcher:
    """Finds the terms of a word list in texts; what it knows of a word it keeps."""

    def __init__(self, word_list: WordList) -> None:
        self._forms = FormIndex(word_list)
        self._masks = [
            (term, regex)
            for term in word_list.terms
            if not term.before
            for regex in (pattern.masked for pattern in term.single)
            if regex is not None
        ]
        self._smileys = [(term, smiley(term)) for term in word_list.terms if term.signs]

    def holds(self, text: str) -> bool:
        """Tell whether any term is found in a text."""
        return next(self._found(composed(text)[0]), None) is not None

    def terms(self, text: str) -> set[Term]:
        """Return the terms found in a text."""
        return {span.term for span in self._found(composed(text)[0])}

    def spans(self, text: str) -> list[Span]:
        """Return where terms are found, one span for each term and place, in order."""
        readable, places = composed(text)
        spans = self._found(readable)
        if places is not None:
            spans = (Span(places[span.start], places[span.end], span.term) for span in spans)
        return sorted(set(spans), key=lambda span: (span.start, span.end, span.term.written))

    def masks(self, text: str) -> bool:
        """Tell whether a text holds a masked word that a term finds, be it excluded or not."""
        lower = lowered(composed(text)[0])
        return any(regex.search(lower) for _, regex in self._masks)

    def meaning(self, word: str) -> Meaning:
        """Return what a word means to the list by itself."""
        return self._forms.of(word)

    def _found(self, text: str) -> Iterator[Span]:
        words = list(TOKEN.finditer(text))
        meanings = [
            (at, meaning)
            for at, meaning in enumerate(map(self._forms.of, (word[0] for word in words)))
            if meaning.is_something
        ]
        out = _out(text, words, meanings)
        for at, meaning in meanings:
            if meaning.terms and at not in out:
                start, end = words[at].span()
                for term in meaning.terms:
                    yield Span(start, end, term)
            for term, reading in meaning.begins:
                last = _last_word(text, words, at, term, reading)
                if last is not None and out.isdisjoint(range(at, last + 1)):
                    yield Span(words[at].start(), words[last].end(), term)
        for term, match in self._of_signs(text):
            if not any(_overlap(words[at], match) for at in out):
                yield Span(match.start(), match.end(), term)

    def _of_signs(self, text: str) -> Iterator[tuple[Term, Match]]:
        if self._masks:
            lower = lowered(text)
            for term, regex in self._masks:
                yield from ((term, match) for match in regex.finditer(lower))
        for term, regex in self._smileys:
            yield from ((term, match) for match in regex.finditer(text))


def _out(text: str, words: Sequence[Match], meanings: Sequence[tuple[int, Meaning]]) -> set[int]:
    """Return which words of a text are excluded."""
    out: set[int] = set()
    for at, meaning in meanings:
        if meaning.is_out:
            out.add(at)
        for term, reading in meaning.begins_out:
            last = _last_word(text, words, at, term, reading)
            if last is not None:
                out.update(range(at, last + 1))
    return out


def _last_word(
    text: str, words: Sequence[Match], first: int, term: Term, reading: Reading
) -> int | None:
    """Return the last word of what begins at a word, None if it does not go on as it should."""
    if term.before and not is_behind(text, words[first].start(), term.before):
        return None
    return _end(reading, words, 1, first)


def _end(reading: Reading, words: Sequence[Match], step: int, at: int) -> int | None:
    if step == len(reading.patterns):
        return at
    for following in range(at + 1, min(at + 2 + reading.between[step], len(words))):
        if takes(reading.patterns[step], words[following][0]):
            last = _end(reading, words, step + 1, following)
            if last is not None:
                return last
    return None


def _overlap(word: Match, match: Match) -> bool:
    return word.start() < match.end() and match.start() < word.end()


def is_behind(text: str, start: int, sign: str) -> bool:
    """Tell whether a word that begins at a place belongs to a handle or a hashtag."""
    glued = _GLUED.search(text, 0, start)
    return glued is not None and text[: glued.start()].endswith(sign)


def smiley(term: Term) -> re.Pattern[str]:
    """Return what finds a smiley: its signs, not within a word or an address."""
    before = "(?<![^\\W_])" if term.signs[0].isalnum() else ""
    after = "(?![^\\W_])" if term.signs[-1].isalnum() else "(?!/)"
    return re.compile(before + re.escape(term.signs) + after)


def compiled(word_list: WordList) -> Matcher:
    """Return what finds the terms of a list."""
    return Matcher(word_list)
