"""Which words of a text are marked for a search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.word_hits import word_hits


def marked(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in word_hits(text, words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kortti", ["Kortti", "korttini"]),
        ("kortti ", ["Kortti"]),
        ("kort* meni", ["Kortti", "meni", "korttini"]),
        ("KORTTI mennä", ["Kortti"]),
        ("väärä", ["väärä"]),
        ("vaara", []),
        ('"kortti meni', ["Kortti", "meni"]),
        ('"kortti meni"', ["Kortti", "meni"]),
        ("😡", ["😡"]),
        ("#pankki", ["pankki"]),
        ("", []),
        ("!!", []),
    ],
)
def test_the_words_searched_for_are_found(words: str, expected: list[str]) -> None:
    text = "Kortti meni, väärä😡 automaatti! korttini #pankki"
    assert marked(text, words) == expected


def test_a_letter_in_two_pieces_is_the_same_letter() -> None:
    assert marked("va\u0308a\u0308ra\u0308 tili", "väärä") == ["va\u0308a\u0308ra\u0308"]


@given(st.text(), st.text())
def test_any_text_can_be_searched_for_anything(text: str, words: str) -> None:
    spans = list(word_hits(text, words))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
