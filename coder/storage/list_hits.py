"""Which posts a word list finds: by the search index, and by their texts where that is not sure."""

from collections.abc import Callable, Set
from copy import copy
from dataclasses import dataclass
from functools import cached_property

from coder.domain.screening.matching import Matcher, compiled
from coder.domain.screening.pattern import Pattern
from coder.domain.screening.terms import Reading, Term
from coder.domain.screening.vocabulary import Vocabulary
from coder.domain.screening.word_list import WordList
from coder.domain.screening.words import TOKEN, folded
from coder.storage import search_index, word_index
from coder.storage.project_file import ProjectFile

LISTS_KEPT = 4
FEW = 2_000
"""So many posts are sooner read than asked for a second word."""
TOKENS_A_POST = 8
"""So many tokens are looked up, in one part of the index, while a post is read."""
Told = Callable[[int], None]
"""What is told how many steps were done; it may raise to stop the search."""


def _no_step(done: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class ListHits:
    """The posts that a list finds, by row id: all, and those of each term by the term's line."""

    posts: frozenset[int]
    by_term: dict[str, frozenset[int]]


class ListSearch:
    """Searches one state of a project's posts; what a term finds by itself is kept."""

    def __init__(self, file: ProjectFile, vocabulary: Callable[[], Vocabulary]) -> None:
        self._file = file
        self._read_vocabulary = vocabulary
        self._written: dict[Pattern, frozenset[int]] = {}
        self._known: dict[Pattern, frozenset[int]] = {}
        self._lately: dict[WordList, ListHits] = {}

    def over(self, file: ProjectFile) -> "ListSearch":
        """Return the same, with all that is known, over another connection to the same posts."""
        other = copy(self)
        other._file = file
        return other

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All forms of words in the posts; it may have to be waited for."""
        return self._read_vocabulary()

    def hits(self, word_list: WordList, step: Told = _no_step) -> ListHits:
        """Return the posts that a list finds; what was asked lately is still known.

        What a post of an excluded word holds, and what needs more than a word, the matcher decides.
        `step` is called with each term, and with 0 as often as it can be stopped beside that.
        """
        known = self._lately.pop(word_list, None) or self._found(word_list, step)
        self._lately[word_list] = known
        if len(self._lately) > LISTS_KEPT:
            del self._lately[next(iter(self._lately))]
        return known

    def prepare(self, word_list: WordList, step: Told = _no_step) -> None:
        """Look up what needs no look at all forms of words, while those are still being read.

        `step` is called with each term and each exclusion.
        """
        for term in (*word_list.terms, *word_list.exclusions):
            step(1)
            for reading in term.readings:
                for pattern in reading.patterns:
                    self._as_written(pattern)

    def _found(self, word_list: WordList, step: Told) -> ListHits:
        matcher = compiled(word_list)
        sure: dict[str, frozenset[int]] = {}
        for term in word_list.terms:
            step(1)
            sure[term.written] = self._of_one_word(term)
        out, doubtful = self._of_excluded_words(word_list, matcher)
        doubtful |= self._of_exclusions(word_list)
        for term in word_list.terms:
            step(0)
            if term.written in out:
                kept, unsure = self._beside_excluded(term, out[term.written], sure[term.written])
                sure[term.written] = kept
                doubtful |= unsure
        doubtful &= frozenset[int]().union(*sure.values())
        doubtful = doubtful.union(*(self._candidates(term) for term in word_list.terms))
        doubtful |= self._masked(word_list, matcher, step)
        by_term = {line: set(posts - doubtful) for line, posts in sure.items()}
        for post, text in word_index.texts(self._file, sorted(doubtful)):
            step(0)
            for term in matcher.terms(text):
                by_term[term.written].add(post)
        return ListHits(
            frozenset[int]().union(*by_term.values()),
            {line: frozenset(posts) for line, posts in by_term.items()},
        )

    def _of_excluded_words(
        self, word_list: WordList, matcher: Matcher
    ) -> tuple[dict[str, set[str]], frozenset[int]]:
        """Return by a term's line its tokens that are excluded, and posts where that is not sure.

        A token that is no plain word may be of several words.
        """
        patterns = [p for t in word_list.exclusions if not t.before for p in t.single]
        patterns += (Pattern(form, is_exclusion=True) for form in word_list.forms_out)
        out: dict[str, set[str]] = {}
        odd: set[str] = set()
        for token in set[str]().union(*map(self.vocabulary.tokens, patterns)):
            meaning = matcher.meaning(token)
            if folded(token) != token or TOKEN.fullmatch(token) is None:
                odd.add(token)
            elif meaning.is_out:
                for term in meaning.terms:
                    out.setdefault(term.written, set()).add(token)
        return out, frozenset(word_index.with_tokens(self._file, odd))

    def _beside_excluded(
        self, term: Term, out: Set[str], posts: frozenset[int]
    ) -> tuple[frozenset[int], frozenset[int]]:
        """Return which of the posts that a term finds it may keep, and which have to be read.

        Few posts are sooner read than many tokens are looked up, above all in an index of many
        parts.
        """
        unsure = posts & word_index.with_tokens(self._file, out)
        tokens = set[str]().union(*map(self.vocabulary.tokens, term.single)) - out
        if len(tokens) * search_index.parts(self._file) > len(unsure) * TOKENS_A_POST:
            return posts, unsure
        return frozenset(word_index.with_tokens(self._file, tokens)), frozenset()

    def _masked(self, word_list: WordList, matcher: Matcher, step: Told) -> set[int]:
        """Return the posts with masked words; of many that might have them most have none."""
        patterns = {p for t in word_list.terms if not t.before for p in t.single if p.is_mask}
        posts = frozenset[int]().union(*map(self._around_signs, patterns))
        found: set[int] = set()
        for post, text in word_index.texts(self._file, sorted(posts)):
            step(0)
            if matcher.masks(text):
                found.add(post)
        return found

    def _of_one_word(self, term: Term) -> frozenset[int]:
        """Return the posts that hold a word that the term takes in, excluded or not."""
        if term.before:
            return frozenset()
        return frozenset[int]().union(*map(self._with_pattern, term.single))

    def _candidates(self, term: Term) -> frozenset[int]:
        """Return posts in which the term may be found in more than one word."""
        if term.signs:
            return frozenset(word_index.with_signs(self._file, term.signs))
        readings = term.readings if term.before else term.phrases
        return frozenset[int]().union(*map(self._with_all_words, readings))

    def _around_signs(self, pattern: Pattern) -> frozenset[int]:
        firsts, lasts = pattern.around_signs()
        found = frozenset[int]().union(*map(self._with_pattern, firsts))
        if lasts and len(found) > FEW:
            found &= frozenset[int]().union(*map(self._with_pattern, lasts))
        return found

    def _of_exclusions(self, word_list: WordList) -> frozenset[int]:
        """Return the posts that hold what may be excluded by more than one word."""
        readings = (
            reading
            for term in word_list.exclusions
            for reading in (term.readings if term.before else term.phrases)
        )
        return frozenset[int]().union(*map(self._with_all_words, readings))

    def _with_all_words(self, reading: Reading) -> frozenset[int]:
        first, *others = sorted(reading.patterns, key=lambda pattern: -len(pattern.written))
        found = self._with_pattern(first)
        for pattern in others:
            if pattern.written.strip("*"):
                found &= self._with_pattern(pattern)
        return found

    def _with_pattern(self, pattern: Pattern) -> frozenset[int]:
        known = self._known.get(pattern)
        if known is None:
            known = frozenset(self._looked_up(pattern))
            self._known[pattern] = known
        return known

    def _looked_up(self, pattern: Pattern) -> Set[int]:
        if not pattern.written.strip("*"):
            return word_index.with_signs(self._file, "@") | word_index.with_signs(self._file, "#")
        as_written = self._as_written(pattern)
        if as_written is not None:
            odd = self.vocabulary.odd_tokens(pattern)
            return as_written | word_index.with_tokens(self._file, odd) if odd else as_written
        return word_index.with_tokens(self._file, self.vocabulary.tokens(pattern))

    def _as_written(self, pattern: Pattern) -> frozenset[int] | None:
        """Return the posts with a word that is written like a stem or a whole word.

        None where that takes a look at all forms of words.
        """
        known = self._written.get(pattern)
        if known is None:
            bare = [spelling.rstrip("*") for spelling in pattern.spellings]
            if pattern.is_stem and all(bare):
                known = frozenset(word_index.with_tokens(self._file, (), bare))
            elif "*" not in pattern.written:
                known = frozenset(word_index.with_tokens(self._file, bare))
            else:
                return None
            self._written[pattern] = known
        return known
