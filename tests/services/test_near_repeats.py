"""Near repeats: what is proposed, how alike, and that the order of the texts is of no account."""

import random

import pytest

from benchmarks.near_duplicates import quality, stream
from coder.domain.errors import Cancelled
from coder.services.near_repeats import NearGroup, Pair, find_pairs

LONG = "Kuusipankki jonottaa minua taas tunnin verran ja kortti jäi automaattiin, kiitos vaan tästä"
OTHER = "Verkkopankki kaatui taas kerran tänään enkä pääse maksamaan laskuja ennen eräpäivää"


def _pairs(*texts: str, threshold: float = 90) -> list[tuple[int, int]]:
    found = find_pairs(enumerate(texts), threshold)
    return [(pair.one, pair.other) for pair in found.pairs]


def test_the_same_words_are_wholly_alike() -> None:
    found = find_pairs(enumerate([LONG, OTHER, f"RT @nimi: {LONG.upper()} https://t.example/2"]))
    assert found.pairs == (Pair(0, 2, 100.0),)
    assert found.groups() == [NearGroup((0, 2), 100.0)]


@pytest.mark.parametrize("place", range(len(LONG.split())))
def test_one_word_may_differ_wherever_it_stands(place: int) -> None:
    words = LONG.split()
    words[place] = words[place][:3] + "x"
    assert _pairs(LONG, OTHER, " ".join(words)) == [(0, 2)]


def test_other_ends_are_not_alike() -> None:
    words = LONG.split()
    assert _pairs(LONG, " ".join([*words[:6], *OTHER.split()[:6]])) == []


def test_a_text_cut_off_belongs_to_the_one_it_begins() -> None:
    assert _pairs(f"RT @nimi: {LONG[:50]}…", OTHER, LONG) == [(0, 2)]
    assert _pairs(LONG[:50], OTHER, LONG) == []


def test_a_text_cut_off_that_begins_several_belongs_to_none() -> None:
    beginning = LONG[:45]
    texts = [
        f"RT @nimi: {beginning}…",
        f"{beginning} eikä muuta",
        f"{beginning}, jotain ihan muuta",
    ]
    assert _pairs(*texts) == []


def test_a_higher_threshold_needs_no_new_search() -> None:
    words = LONG.split()
    near = " ".join([*words[:5], "ainakin", *words[6:]])
    found = find_pairs(enumerate([LONG, near, LONG.upper()]), 80)
    assert [group.posts for group in found.groups()] == [(0, 1, 2)]
    assert found.groups()[0].score < 100
    assert found.groups(99) == [NearGroup((0, 2), 100.0)]


def test_the_order_of_the_texts_is_of_no_account() -> None:
    texts = list(enumerate(stream(3_000)[0]))
    expected = find_pairs(texts).pairs
    random.Random(3).shuffle(texts)
    assert find_pairs(texts).pairs == expected


def test_planted_copies_are_found_again() -> None:
    texts, base_of = stream(5_000)
    found = find_pairs(enumerate(texts))
    precision, recall = quality(base_of, (group.posts for group in found.groups()))
    assert precision > 0.98
    assert recall > 0.95


def test_it_can_be_stopped() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_pairs(enumerate([LONG, LONG[:-3]]), 90, stop)


def test_nothing_to_compare() -> None:
    assert find_pairs([]).pairs == ()
    assert _pairs("Pankki kiinni", "Pankki auki") == []
