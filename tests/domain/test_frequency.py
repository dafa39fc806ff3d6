"""Frequencies worked by hand."""

from coder.domain.frequency import CrossRow, FrequencyRow, cross_table, frequencies

POSTS = [
    (("nopeus",), "a"),
    (("nopeus",), "a"),
    (("nopeus", "hinta"), "b"),
    (("hinta",), None),
    ((), "c"),
]


def test_counts_percentages_and_authors():
    table = frequencies(["hinta", "nopeus", "sijainti"], POSTS)
    assert table.rows == (
        FrequencyRow("hinta", 2, 40.0, 2 / 3 * 100, 1),
        FrequencyRow("nopeus", 3, 60.0, 100.0, 2),
        FrequencyRow("sijainti", 0, 0.0, 0.0, 0),
    )
    assert (table.n_posts, table.n_authors, table.posts_without_author) == (5, 3, 1)
    assert table.none == 1


def test_percentages_of_a_multi_choice_variable_may_sum_to_more_than_100():
    table = frequencies(["x", "y"], [(("x", "y"), None), (("x", "y"), None)])
    assert [row.percent for row in table.rows] == [100.0, 100.0]


def test_post_counts_once_for_a_code_written_twice():
    [row] = frequencies(["x"], [(("x", "x"), "a")]).rows
    assert (row.n, row.percent, row.authors) == (1, 100.0, 1)


def test_nothing_coded():
    table = frequencies(["x", "y"], [])
    assert table.rows == (
        FrequencyRow("x", 0, None, None, 0),
        FrequencyRow("y", 0, None, None, 0),
    )
    assert (table.n_posts, table.n_authors, table.posts_without_author, table.none) == (0, 0, 0, 0)


def test_only_none_applies_leaves_no_largest():
    [row] = frequencies(["x"], [((), "a")]).rows
    assert row == FrequencyRow("x", 0, 0.0, None, 0)


def test_code_out_of_use_is_counted_last():
    table = frequencies(["x"], [(("old",), "a"), (("x",), "a")])
    assert [(row.code, row.n) for row in table.rows] == [("x", 1), ("old", 1)]


def test_post_counts_once_per_group():
    groups = {"palvelu": ("nopeus", "hinta"), "tilat": ("sijainti",)}
    table = frequencies(["hinta", "nopeus", "sijainti"], POSTS)
    assert table.group_rows(groups) == (
        FrequencyRow("palvelu", 4, 80.0, 100.0, 2),
        FrequencyRow("tilat", 0, 0.0, 0.0, 0),
    )


def test_code_without_group_stays_in_the_denominator():
    table = frequencies(["x", "y"], [(("x",), "a"), (("y",), "b")])
    assert table.group_rows({"g": ("x",)}) == (FrequencyRow("g", 1, 50.0, 100.0, 1),)


def test_groups_of_nothing():
    assert frequencies(["x"], []).group_rows({"g": ("x",)}) == (
        FrequencyRow("g", 0, None, None, 0),
    )


def test_cross_table_has_row_percentages():
    table = cross_table(
        ["2014-03", "2014-04", "2014-05"],
        ["neg", "pos"],
        [
            (("2014-03",), ("neg",)),
            (("2014-03",), ("neg",)),
            (("2014-03",), ("pos",)),
            (("2014-03",), ()),
            (("2014-05",), ("neg", "pos")),
            ((), ("pos",)),
        ],
    )
    assert table.columns == ("neg", "pos")
    assert table.rows == (
        CrossRow("2014-03", 4, (2, 1), (50.0, 25.0), 1),
        CrossRow("2014-04", 0, (0, 0), (None, None), 0),
        CrossRow("2014-05", 1, (1, 1), (100.0, 100.0), 0),
        CrossRow(None, 1, (0, 1), (0.0, 100.0), 0),
    )
    assert table.n_posts == 6


def test_cross_table_counts_a_post_once_in_each_of_its_rows():
    table = cross_table(["a", "b"], ["x"], [(("a", "b", "a"), ("x", "x"))])
    assert [(row.value, row.n_posts, row.counts) for row in table.rows] == [
        ("a", 1, (1,)),
        ("b", 1, (1,)),
    ]
    assert table.n_posts == 1


def test_cross_table_keeps_what_was_not_named():
    table = cross_table([], ["x"], [(("late",), ("new",))])
    assert table.columns == ("x", "new")
    assert table.rows == (CrossRow("late", 1, (0, 1), (0.0, 100.0), 0),)


def test_cross_table_of_nothing():
    table = cross_table([], ["x"], [])
    assert (table.columns, table.rows, table.n_posts) == (("x",), (), 0)
