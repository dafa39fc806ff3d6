"""What a word list finds in a text: the definition of a hit."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coder.domain.screening.pattern import Pattern
from coder.domain.screening.terms import Reading, Term
from coder.domain.screening.word_list import WordList
from coder.domain.screening.words import Word, composed, squeezed, words

_GLUED = re.compile("\\w*$")


@dataclass(frozen=True, slots=True)
class Span:
    """Where a term was found: characters of the text as received."""

    start: int
    end: int
    term: Term


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one form of a word is to a list: terms that find it, and whether it is excluded."""

    terms: tuple[Term, ...]
    is_out: bool


class Matcher:
    """Finds the terms of a word list in texts."""

    def __init__(self, word_list: WordList) -> None:
        self._forms_out = frozenset(word_list.forms_out)
        self._finders = _Finders(word_list.terms)
        self._excluders = _Finders(word_list.exclusions)
        self._masks = [
            (term, re.compile(pattern.masked, re.IGNORECASE))
            for term in word_list.terms
            if not term.before
            for pattern in term.single
            if pattern.masked
        ]
        self._smileys = [(term, smiley(term)) for term in word_list.terms if term.signs]
        self._verdicts: dict[str, Verdict] = {}

    def holds(self, text: str) -> bool:
        """Tell whether any term is found in a text."""
        return next(self._found(*_readable(text)), None) is not None

    def spans(self, text: str) -> list[Span]:
        """Return where terms are found, one span for each term and place, in order."""
        readable, places = _readable(text)
        spans = self._found(readable, places)
        if places is not None:
            spans = (Span(places[span.start], places[span.end], span.term) for span in spans)
        return sorted(set(spans), key=lambda span: (span.start, span.end, span.term.written))

    def verdict(self, form: str) -> Verdict:
        """Return what a folded form is to the list, by the terms of one word without a sign."""
        known = self._verdicts.get(form)
        if known is None:
            forms = squeezed(form)
            is_out = form in self._forms_out or any(self._excluders.single(forms))
            known = Verdict(tuple(self._finders.single(forms)), is_out)
            self._verdicts[form] = known
        return known

    def _found(self, text: str, places: list[int] | None) -> Iterator[Span]:
        tokens = words(text)
        out = self._out(text, tokens)
        for at, token in enumerate(tokens):
            verdict = self.verdict(token.form)
            if verdict.terms and at not in out:
                for term in verdict.terms:
                    yield Span(token.start, token.end, term)
        yield from self._of_many_words(text, tokens, out)
        yield from self._of_signs(text, tokens, out)

    def _out(self, text: str, tokens: list[Word]) -> set[int]:
        """Return which words of a text are excluded."""
        out = {at for at, token in enumerate(tokens) if self.verdict(token.form).is_out}
        for _, first, last in self._excluders.in_text(text, tokens):
            out.update(range(first, last + 1))
        return out

    def _of_many_words(self, text: str, tokens: list[Word], out: set[int]) -> Iterator[Span]:
        for term, first, last in self._finders.in_text(text, tokens):
            if out.isdisjoint(range(first, last + 1)):
                yield Span(tokens[first].start, tokens[last].end, term)

    def _of_signs(self, text: str, tokens: list[Word], out: set[int]) -> Iterator[Span]:
        for term, regex in (*self._masks, *self._smileys):
            for match in regex.finditer(text):
                start, end = match.span()
                if not any(tokens[at].start < end and start < tokens[at].end for at in out):
                    yield Span(start, end, term)


class _Finders:
    """The terms of one kind, sorted by what it takes to find them."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._whole: dict[str, list[Term]] = {}
        self._open: list[tuple[Term, Pattern]] = []
        self._begun: dict[str, list[Term]] = {}
        self._phrases: list[tuple[Term, Reading]] = []
        for term in terms:
            if term.before:
                self._phrases += ((term, reading) for reading in term.readings)
                continue
            self._phrases += ((term, reading) for reading in term.phrases)
            for pattern in term.single:
                self._add(term, pattern)
        self._lengths = sorted({len(start) for start in self._begun})

    def _add(self, term: Term, pattern: Pattern) -> None:
        for spelling in pattern.spellings:
            if "*" not in spelling:
                self._whole.setdefault(spelling, []).append(term)
            elif "*" not in spelling.rstrip("*"):
                self._begun.setdefault(spelling.rstrip("*"), []).append(term)
            else:
                self._open.append((term, pattern))
                break

    def single(self, forms: tuple[str, ...]) -> Iterator[Term]:
        """Yield the terms that find a word by one of its forms, each once."""
        seen: set[str] = set()
        for form in forms:
            for term in self._of_form(form):
                if term.written not in seen:
                    seen.add(term.written)
                    yield term

    def _of_form(self, form: str) -> Iterator[Term]:
        yield from self._whole.get(form, ())
        for length in self._lengths:
            if length > len(form):
                break
            yield from self._begun.get(form[:length], ())
        for term, pattern in self._open:
            if pattern.matches(form):
                yield term

    def in_text(self, text: str, tokens: list[Word]) -> Iterator[tuple[Term, int, int]]:
        """Yield the terms that need more than a word, with their first and last word."""
        for term, reading in self._phrases:
            for first, token in enumerate(tokens):
                if not _takes(reading.patterns[0], token):
                    continue
                if term.before and not is_behind(text, token.start, term.before):
                    continue
                last = _end(reading, tokens, 1, first)
                if last is not None:
                    yield term, first, last


def _end(reading: Reading, tokens: list[Word], step: int, at: int) -> int | None:
    """Return the last word of a phrase of which the words before `step` end at a word."""
    if step == len(reading.patterns):
        return at
    for following in range(at + 1, min(at + 2 + reading.between[step], len(tokens))):
        if _takes(reading.patterns[step], tokens[following]):
            last = _end(reading, tokens, step + 1, following)
            if last is not None:
                return last
    return None


def _takes(pattern: Pattern, token: Word) -> bool:
    return any(pattern.matches(form) for form in squeezed(token.form))


def is_behind(text: str, start: int, sign: str) -> bool:
    """Tell whether a word that begins at a place belongs to a handle or a hashtag."""
    glued = _GLUED.search(text, 0, start)
    return glued is not None and text[: glued.start()].endswith(sign)


def smiley(term: Term) -> re.Pattern[str]:
    """Return what finds a smiley: its signs, not within a word or an address."""
    before = "(?<![^\\W_])" if term.signs[0].isalnum() else ""
    after = "(?![^\\W_])" if term.signs[-1].isalnum() else "(?!/)"
    return re.compile(before + re.escape(term.signs) + after)


def _readable(text: str) -> tuple[str, list[int] | None]:
    return composed(text)


def compiled(word_list: WordList) -> Matcher:
    """Return what finds the terms of a list."""
    return Matcher(word_list)
