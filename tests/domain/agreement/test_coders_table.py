"""The cross-table of two coders."""

from coder.domain.agreement.coders_table import coders_table, yes_no_table
from coder.domain.agreement.encode import NO_CODE


def test_one_code_a_post() -> None:
    values = [
        (1, ("a",), ("a",)),
        (2, ("a",), ("b",)),
        (3, ("a",), ("b",)),
        (4, ("b",), None),
        (5, (), ("c",)),
    ]
    table = coders_table(("a", "b", "c"), values)
    assert table.codes == ("a", "b", "c", NO_CODE)
    assert table.cells == {("a", "a"): (1,), ("a", "b"): (2, 3), (NO_CODE, "c"): (5,)}
    assert (table.posts, table.count("a", "b"), table.count("b", "a")) == (4, 2, 0)


def test_one_of_several_codes_a_post_as_yes_or_no() -> None:
    values = [
        (1, ("a", "b"), ("b", "c")),
        (2, ("a",), ("a", "c")),
        (3, (), ()),
        (4, None, ("a",)),
        (5, ("x",), ("a",)),
    ]
    table = yes_no_table("a", values, frozenset({"x"}))
    assert table.codes == ("a", NO_CODE)
    assert table.cells == {("a", NO_CODE): (1,), ("a", "a"): (2,), (NO_CODE, NO_CODE): (3,)}
    assert table.posts == 3


def test_a_code_nobody_gave_has_both_its_rows() -> None:
    assert yes_no_table("d", [(1, ("a",), ())]).codes == ("d", NO_CODE)


def test_codes_that_count_as_missing_take_the_post_out() -> None:
    values = [(1, ("a",), ("x",)), (2, ("x",), ("x",)), (3, ("a",), ("a",))]
    table = coders_table(("a", "x"), values, frozenset({"x"}))
    assert (table.codes, table.posts) == (("a",), 1)


def test_a_code_taken_out_of_use_is_not_lost() -> None:
    table = coders_table(("a",), [(1, ("late",), ("a",))])
    assert table.codes == ("a", "late")
    assert table.count("late", "a") == 1


def test_nothing_coded() -> None:
    table = coders_table(("a", "b"), [])
    assert (table.codes, dict(table.cells), table.posts) == (("a", "b"), {}, 0)
