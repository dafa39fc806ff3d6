"""What single words mean to a word list."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coder.domain.screening.pattern import Pattern
from coder.domain.screening.terms import Reading, Term
from coder.domain.screening.word_list import WordList
from coder.domain.screening.words import folded, squeezed

BEGIN = 3
"""So many letters tell most words from all that a list looks for."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word is to a list.

    `terms` find it by itself, unless it `is_out`; the phrases of `begins` may begin with it, and
    those of `begins_out` exclude what they cover.
    """

    terms: tuple[Term, ...] = ()
    is_out: bool = False
    begins: tuple[tuple[Term, Reading], ...] = ()
    begins_out: tuple[tuple[Term, Reading], ...] = ()

    @property
    def is_something(self) -> bool:
        """Tell whether the word matters at all."""
        return self is not _NOTHING


_NOTHING = Meaning()


class FormIndex:
    """Looks words up in a list; each is worked out once."""

    def __init__(self, word_list: WordList) -> None:
        self._forms_out = frozenset(word_list.forms_out)
        self._terms = _Patterns(word_list.terms)
        self._exclusions = _Patterns(word_list.exclusions)
        self._known: dict[str, Meaning] = {}

    def of(self, word: str) -> Meaning:
        """Return what a word of a text means."""
        known = self._known.get(word)
        if known is None:
            known = self._worked_out(folded(word))
            self._known[word] = known
        return known

    def _worked_out(self, form: str) -> Meaning:
        forms = squeezed(form)
        if len(forms) == 1 and form not in self._forms_out and not self._may_mean(form):
            return _NOTHING
        terms = self._terms.of(forms)
        exclusions = self._exclusions.of(forms)
        is_out = form in self._forms_out
        if not terms and not exclusions and not is_out:
            return _NOTHING
        return Meaning(
            tuple(term for term, reading in terms if _is_whole(term, reading)),
            is_out or any(_is_whole(term, reading) for term, reading in exclusions),
            tuple(each for each in terms if not _is_whole(*each)),
            tuple(each for each in exclusions if not _is_whole(*each)),
        )

    def _may_mean(self, form: str) -> bool:
        """Tell quickly of most words that they mean nothing."""
        return self._terms.may_take(form) or self._exclusions.may_take(form)


def _is_whole(term: Term, reading: Reading) -> bool:
    """Tell whether one word is all that a reading needs."""
    return len(reading.patterns) == 1 and not term.before


class _Patterns:
    """The first words of the readings of terms, sorted by what it takes to find them."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._whole: dict[str, list[tuple[Term, Reading]]] = {}
        self._stems: dict[str, list[tuple[Term, Reading]]] = {}
        self._others: list[tuple[Pattern, tuple[Term, Reading]]] = []
        for term in terms:
            for reading in term.readings:
                self._add(reading.patterns[0], (term, reading))
        self._lengths = sorted({len(stem) for stem in self._stems})
        self._begins = {start[:BEGIN] for start in (*self._whole, *self._stems)}
        self._is_short = any(len(start) < BEGIN for start in self._stems)
        self._any_other = re.compile("|".join(p.regex for p, _ in self._others) or "(?!)")

    def _add(self, pattern: Pattern, what: tuple[Term, Reading]) -> None:
        if "*" in pattern.written and not (pattern.is_stem and pattern.written.strip("*")):
            self._others.append((pattern, what))
            return
        kept = self._stems if pattern.is_stem else self._whole
        for spelling in pattern.spellings:
            kept.setdefault(spelling.rstrip("*"), []).append(what)

    def may_take(self, form: str) -> bool:
        """Tell by its first letters whether a word could be taken in."""
        return (
            form[:BEGIN] in self._begins
            or self._is_short
            or self._any_other.fullmatch(form) is not None
        )

    def of(self, forms: tuple[str, ...]) -> list[tuple[Term, Reading]]:
        """Return what a word may begin, given the forms it may stand for."""
        if len(forms) == 1:
            return list(self._of_form(forms[0]))
        found: list[tuple[Term, Reading]] = []
        for form in forms:
            found += (each for each in self._of_form(form) if each not in found)
        return found

    def _of_form(self, form: str) -> Iterator[tuple[Term, Reading]]:
        whole = self._whole.get(form)
        if whole:
            yield from whole
        for length in self._lengths:
            stems = self._stems.get(form[:length])
            if stems and length <= len(form):
                yield from stems
        if self._any_other.fullmatch(form):
            yield from (what for pattern, what in self._others if pattern.matches(form))


def takes(pattern: Pattern, word: str) -> bool:
    """Tell whether a pattern takes in a word of a text."""
    return any(map(pattern.matches, squeezed(folded(word))))
