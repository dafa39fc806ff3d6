"""Bare texts, and sets of what belongs together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.repeats.bare import bare, is_cut_off
from coder.domain.repeats.joining import joined_by_keys


@pytest.mark.parametrize(
    "text",
    [
        "Kuusipankki jonottaa minua",
        "RT @nimi: Kuusipankki jonottaa minua",
        "rt @nimi rt @toinen: KUUSIPANKKI jonottaa minua!!!",
        "@nimi Kuusipankki jonottaa minua https://t.example/a1",
        "”Kuusipankki jonottaa minua” via @nimi",
        "#Kuusipankki jonottaa – minua 😡",
        "Kuusipankki &quot;jonottaa&quot; minua www.kuusipankki.example",
    ],
)
def test_what_a_repeat_adds_is_left_out(text: str) -> None:
    assert bare(text) == "kuusipankki jonottaa minua"


def test_letters_are_told_apart_and_forms_of_one_letter_are_not() -> None:
    assert bare("välittää") != bare("valittaa")
    assert bare("va\u0308a\u0308ra\u0308") == bare("väärä") == "väärä"


def test_the_words_of_passing_on_stay_where_nobody_is_named() -> None:
    assert bare("RT on lyhenne") == "rt on lyhenne"


@pytest.mark.parametrize("text", ["", "😡😡", "@nimi https://t.example/1", "…"])
def test_nothing_may_be_left(text: str) -> None:
    assert bare(text) == ""


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("RT @nimi: Kuusipankki jonottaa mi…", True),
        ("RT @nimi: Kuusipankki jonottaa... https://t.example/1", True),
        ("RT @nimi: Kuusipankki … jonottaa", False),
        ("Jaa-a, mitä tuosta...", False),
        ("jonotan " * 13 + "…", True),
        ("Kuusipankki jonottaa", False),
    ],
)
def test_dots_at_the_end_of_what_is_passed_on_or_long(text: str, cut: bool) -> None:
    assert is_cut_off(text) is cut


keyed = st.lists(st.tuples(st.integers(0, 12), st.sampled_from("abcdefg")), max_size=25)


@given(keyed, st.randoms())
def test_sets_do_not_depend_on_the_order_of_what_joins(
    pairs: list[tuple[int, str]], chance: object
) -> None:
    expected = joined_by_keys(pairs)
    mixed = list(pairs)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert joined_by_keys(mixed) == expected
    # Whoever shares a key is together, and nobody stands in two sets.
    place = {thing: n for n, members in enumerate(expected) for thing in members}
    assert len(place) == sum(map(len, expected))
    for one, key in pairs:
        for other, same in pairs:
            if key == same and one != other:
                assert place[one] == place[other]
