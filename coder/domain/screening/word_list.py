"""A named list of terms, read from text and written as text."""

import re
from dataclasses import dataclass, replace

from coder.domain.errors import BadTerm, EmptyWordList
from coder.domain.screening.terms import Term, parse_term
from coder.domain.screening.words import folded

_DRAWN = "-–−=_~+.… "
_COMMENT = re.compile("(?:^|\\s)#.*")


@dataclass(frozen=True, slots=True)
class WordList:
    """What is looked for, what is not meant by it, and forms of words taken out by hand."""

    name: str
    terms: tuple[Term, ...]
    exclusions: tuple[Term, ...] = ()
    forms_out: tuple[str, ...] = ()

    def without(self, forms: tuple[str, ...]) -> "WordList":
        """Return the list with these and no other forms of words taken out by hand."""
        return replace(self, forms_out=tuple(sorted({folded(form) for form in forms})))


def read_word_list(name: str, text: str) -> WordList:
    """Return the list of a text with one term a line; a term given again is left out.

    Raises BadTerm, and EmptyWordList if nothing would be looked for.
    """
    terms: dict[str, Term] = {}
    exclusions: dict[str, Term] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        bare = _COMMENT.sub("", line).strip()
        if not bare.strip(_DRAWN):
            continue
        term = parse_term(bare)
        if term is None:
            raise BadTerm(name, number, bare)
        (exclusions if term.is_exclusion else terms).setdefault(term.written, term)
    if not terms:
        raise EmptyWordList(name)
    return WordList(name, tuple(terms.values()), tuple(exclusions.values()))


def united(name: str, lists: tuple[WordList, ...]) -> WordList:
    """Return one list of several, each term once."""
    terms = {term.written: term for part in lists for term in part.terms}
    exclusions = {term.written: term for part in lists for term in part.exclusions}
    forms = {form for part in lists for form in part.forms_out}
    return WordList(name, tuple(terms.values()), tuple(exclusions.values()), tuple(sorted(forms)))


def written(word_list: WordList) -> str:
    """Return a list as text that reads back as the same; forms taken out become exclusions."""
    lines = [term.written for term in word_list.terms]
    lines += ["-" + term.written for term in word_list.exclusions]
    lines += ["-" + form for form in word_list.forms_out]
    return "".join(line + "\n" for line in lines)
