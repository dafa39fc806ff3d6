"""Sides are shuffled by a seed, remarks survive the file, and who has no code never differs."""

from hypothesis import given
from hypothesis import strategies as st

from coder.domain.adjudication import Remark, agree, differ, read_remark, shuffled_sides


@given(st.text(), st.text())
def test_a_remark_is_read_as_it_was_written(reason: str, note: str) -> None:
    assert read_remark(Remark(reason, note).written()) == Remark(reason, note.strip())


def test_a_remark_that_says_nothing_is_not_written() -> None:
    assert Remark("", "  ").written() is None
    assert read_remark(None) == Remark()


def test_a_reason_of_another_kind_is_read_as_a_note() -> None:
    assert read_remark("pois aiheesta") == Remark(note="pois aiheesta")
    assert read_remark("[1]") == Remark(note="[1]")


@given(st.integers(0, 6), st.integers(), st.binary(min_size=16, max_size=16))
def test_sides_are_an_order_of_all_of_them(n: int, seed: int, post: bytes) -> None:
    order = shuffled_sides(n, seed, post, "asiat.aihe")
    assert sorted(order) == list(range(n))
    assert order == shuffled_sides(n, seed, post, "asiat.aihe")


def test_a_seed_puts_either_coder_on_the_left() -> None:
    firsts = [shuffled_sides(2, 5, number.to_bytes(16), "a")[0] for number in range(400)]
    assert 160 < sum(firsts) < 240


def test_who_has_no_code_neither_differs_nor_agrees() -> None:
    assert not differ([("a",), None])
    assert not agree([("a",), None])
    assert agree([("a",), None, ("a",)])
    assert differ([("a",), None, ()])
    assert not agree([("a",), ("b",)])
