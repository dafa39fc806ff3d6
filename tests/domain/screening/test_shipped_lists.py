"""The shipped word lists against made-up labelled posts, and against forms of single words.

`shipped/posts.tsv` holds posts labelled by their meaning (about a bank? negative?), hard negatives
among them. `shipped/forms.tsv` holds, for each list, forms that it has to find and forms that it
must not find.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from coder.domain.screening.matching import Matcher, compiled
from coder.domain.screening.terms import Term
from coder.domain.screening.word_list import WordList, read_word_list
from coder.exchange.resources import resource_path

DATA = Path(__file__).parent / "shipped"
LISTS = ("pankki", "tunne")


@cache
def word_list(name: str) -> WordList:
    path = resource_path("word_lists", f"{name}.txt")
    return read_word_list(name, path.read_text(encoding="utf-8"))


@cache
def matcher(name: str) -> Matcher:
    return compiled(word_list(name))


def rows(file: str) -> Iterator[list[str]]:
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in lines[1:])


def posts() -> list[tuple[bool, bool, str]]:
    return [(bank == "yes", negative == "yes", text) for bank, negative, text in rows("posts.tsv")]


def forms(name: str) -> list[tuple[bool, str]]:
    return [
        (found == "yes", form)
        for which, found, line in rows("forms.tsv")
        for form in line.split(", ")
        if which == name
    ]


def texts(name: str) -> list[str]:
    return [text for _, _, text in posts()] + [form for _, form in forms(name)]


def precision_and_recall(pairs: list[tuple[bool, bool]]) -> tuple[float, float]:
    """Return both of pairs (so, found)."""
    right = sum(so and found for so, found in pairs)
    return right / sum(found for _, found in pairs), right / sum(so for so, _ in pairs)


def test_there_are_enough_posts_of_each_kind() -> None:
    kinds = [(bank, negative) for bank, negative, _ in posts()]
    assert len(kinds) >= 500
    assert len({text for _, _, text in posts()}) == len(kinds)
    assert all(kinds.count((bank, neg)) >= 100 for bank in (True, False) for neg in (True, False))


@pytest.mark.parametrize("which", [0, 1])
def test_a_list_alone_is_precise_and_complete(which: int) -> None:
    found = matcher(LISTS[which]).holds
    precision, recall = precision_and_recall(
        [((bank, negative)[which], found(text)) for bank, negative, text in posts()]
    )
    assert precision >= 0.95
    assert recall >= 0.95


def test_both_lists_together_are_precise_and_complete() -> None:
    bank, negative = matcher("pankki").holds, matcher("tunne").holds
    precision, recall = precision_and_recall(
        [(b and n, bank(text) and negative(text)) for b, n, text in posts()]
    )
    assert precision >= 0.95
    assert recall >= 0.95


@pytest.mark.parametrize("name", LISTS)
def test_each_form_is_found_or_not_as_it_should(name: str) -> None:
    wrong = [form for found, form in forms(name) if matcher(name).holds(form) != found]
    assert wrong == []


@pytest.mark.parametrize("name", LISTS)
def test_no_term_is_dead(name: str) -> None:
    alive = {span.term for text in texts(name) for span in matcher(name).spans(text)}
    assert [term.written for term in word_list(name).terms if term not in alive] == []


@pytest.mark.parametrize("name", LISTS)
def test_no_exclusion_is_dead(name: str) -> None:
    """Each keeps at least one text or form from being found in one place more."""
    whole = word_list(name)
    looked_for = {term.written: replace(term, is_exclusion=False) for term in whole.exclusions}
    finder = compiled(WordList(name, tuple(looked_for.values())))
    touched: dict[str, set[str]] = {written: set() for written in looked_for}
    for text in texts(name):
        for span in finder.spans(text):
            touched[span.term.written].add(text)
    dead = [term.written for term in whole.exclusions if _is_dead(name, term, touched)]
    assert dead == []


def _is_dead(name: str, exclusion: Term, touched: dict[str, set[str]]) -> bool:
    whole = word_list(name)
    others = tuple(term for term in whole.exclusions if term is not exclusion)
    without = compiled(replace(whole, exclusions=others))
    return all(
        without.spans(text) == matcher(name).spans(text) for text in touched[exclusion.written]
    )


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_in_both_languages_whose_it_is(name: str) -> None:
    text = resource_path("word_lists", f"{name}.txt").read_text(encoding="utf-8")
    head = " ".join(line.strip("# ") for line in text.split("\n\n")[0].splitlines())
    assert "ei minkään opinnäytteen liite" in head
    assert "not the appendix of any thesis" in head
