"""How often coders gave a code."""

from collections import Counter

from coder.domain.values import Codes
from coder.services.coded_posts import Row
from coder.ui.reliability.shares import Shares, shares_of

A, B, X = ("a",), ("b",), ("x",)


def counted(rows: list[list[Codes]]) -> Counter[Row]:
    """How many posts were given the same."""
    return Counter(map(tuple, rows))


def test_codes_are_counted_by_coder_on_shared_posts_only() -> None:
    found = shares_of(counted([[A, A], [A, B], [B, None], [(), B]]), 2, frozenset())
    assert found["a"] == Shares(3, (3, 3), (2, 1), either=2, both=1)
    assert found["b"] == Shares(3, (3, 3), (0, 2), either=2, both=0)
    assert found["a"].share == 0.5


def test_the_commonest_value_stands_for_the_variable() -> None:
    found = shares_of(counted([[("a", "b"), ("b", "a")], [A, ("a", "b")]]), 2, frozenset())
    assert found[None] == Shares(2, (2, 2), (1, 2), either=2, both=1, value=("a", "b"))
    assert found["a"].share == 1.0


def test_a_code_left_out_takes_its_coding_out() -> None:
    found = shares_of(counted([[A, X, A], [A, X, None]]), 3, frozenset({"x"}))
    assert found["a"] == Shares(1, (1, 0, 1), (1, 0, 1), either=1, both=1)
    assert "x" not in found


def test_one_deviating_coding_among_all() -> None:
    one = shares_of(counted([[A, A], [A, A], [A, B]]), 2, frozenset())
    assert one[None].one_deviates
    assert one["b"].one_deviates
    two = shares_of(counted([[A, A], [A, B], [A, B]]), 2, frozenset())
    assert not two[None].one_deviates


def test_the_coder_who_never_varies() -> None:
    found = shares_of(counted([[A, A], [A, B], [A, A]]), 2, frozenset())
    assert found["a"].constant_coder == 0
    assert found["b"].constant_coder == 0
    assert shares_of(counted([[A, A]]), 2, frozenset())["a"].constant_coder is None


def test_nothing_coded() -> None:
    found = shares_of(counted([]), 2, frozenset())
    assert found[None] == Shares(0, (0, 0), (0, 0), 0, 0)
    assert found[None].share is None
    assert Shares.nothing(found[None]).carrying == (0, 0)
