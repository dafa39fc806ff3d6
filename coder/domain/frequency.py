"""How often each code was given: frequency tables, by code group, and against another variable.

A percentage is of posts, so that a multi-choice variable may sum to more than 100. Posts not coded
yet are not passed in; `()` says that no code applies, and counts as a post.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = tuple[str, ...]
Post: TypeAlias = tuple[Value, str | None]
"""The codes of one post, and its author if known."""


@dataclass(frozen=True, slots=True)
class FrequencyRow:
    """One code (or group): its posts `n`, their percentage, and that against the largest row's.

    `relative` is n / largest n * 100; `percent` and `relative` are None where there is nothing to
    divide by. `authors` are the distinct known authors.
    """

    code: str
    n: int
    percent: float | None
    relative: float | None
    authors: int


@dataclass(frozen=True, slots=True)
class FrequencyTable:
    """The frequencies of one variable; `n_posts` is the denominator of every percentage."""

    rows: tuple[FrequencyRow, ...]
    n_posts: int
    n_authors: int
    posts_without_author: int
    none: int
    """Posts that were coded "no code applies"."""
    posts: Mapping[Post, int] = field(repr=False)
    """How many posts there are of each kind: with the same codes and the same author."""

    def group_rows(self, groups: Mapping[str, Collection[str]]) -> tuple[FrequencyRow, ...]:
        """Return the figures of groups of codes (group: its codes), a post once in each group."""
        groups_of: dict[str, list[str]] = {}
        for group, codes in groups.items():
            for code in codes:
                groups_of.setdefault(code, []).append(group)
        grouped: dict[Post, int] = {}
        for (value, author), n in self.posts.items():
            of = (tuple(group for code in value for group in groups_of.get(code, ())), author)
            grouped[of] = grouped.get(of, 0) + n
        return _rows(tuple(groups), grouped)


@dataclass(frozen=True, slots=True)
class CrossRow:
    """The posts of one row value; counts and percentages (of `n_posts`) stand column by column."""

    value: str | None
    """None for the posts that have no row value."""
    n_posts: int
    counts: tuple[int, ...]
    percents: tuple[float | None, ...]
    none: int
    """Posts of the row that were coded "no code applies"."""


@dataclass(frozen=True, slots=True)
class CrossTable:
    """Codes (columns) against the values of something else (rows).

    Rows may share posts if their values can: `n_posts` counts each post once.
    """

    columns: tuple[str, ...]
    rows: tuple[CrossRow, ...]
    n_posts: int


def frequencies(codes: Sequence[str], values: Iterable[Post]) -> FrequencyTable:
    """Count the posts of each code, codes in the order given.

    A code that occurs without being named (one taken out of use, say) comes last: nothing is lost.
    """
    posts = Counter(values)
    return FrequencyTable(
        rows=_rows(codes, posts),
        n_posts=posts.total(),
        n_authors=len({author for _, author in posts if author is not None}),
        posts_without_author=sum(n for (_, author), n in posts.items() if author is None),
        none=sum(n for (value, _), n in posts.items() if not value),
        posts=posts,
    )


def cross_table(
    rows: Sequence[str], columns: Sequence[str], posts: Iterable[tuple[Value, Value]]
) -> CrossTable:
    """Count posts, each given by its row values and its codes, with percentages along each row.

    Row values and codes that occur without being named come last; posts without a row value stand
    in a row of their own at the very end.
    """
    known = Counter(posts)
    codes = _order(columns, (value for _, value in known))
    members: dict[str | None, dict[Value, int]] = {
        name: {} for name in _order(rows, (value for value, _ in known))
    }
    without: dict[Value, int] = {}
    for (row_values, value), n in known.items():
        for name in dict.fromkeys(row_values):
            members[name][value] = members[name].get(value, 0) + n
        if not row_values:
            without[value] = n
    if without:
        members[None] = without
    return CrossTable(
        columns=codes,
        rows=tuple(_cross_row(name, values, codes) for name, values in members.items()),
        n_posts=known.total(),
    )


def _cross_row(name: str | None, values: Mapping[Value, int], codes: tuple[str, ...]) -> CrossRow:
    counts = dict.fromkeys(codes, 0)
    for value, n in values.items():
        for code in set(value):
            counts[code] += n
    n_posts = sum(values.values())
    return CrossRow(
        value=name,
        n_posts=n_posts,
        counts=tuple(counts.values()),
        percents=tuple(_percent(n, n_posts) for n in counts.values()),
        none=sum(n for value, n in values.items() if not value),
    )


def _rows(codes: Sequence[str], posts: Mapping[Post, int]) -> tuple[FrequencyRow, ...]:
    counts = dict.fromkeys(_order(codes, (value for value, _ in posts)), 0)
    authors: dict[str, set[str]] = {code: set() for code in counts}
    for (value, author), n in posts.items():
        for code in set(value):
            counts[code] += n
            if author is not None:
                authors[code].add(author)
    largest = max(counts.values(), default=0)
    n_posts = sum(posts.values())
    return tuple(
        FrequencyRow(code, n, _percent(n, n_posts), _percent(n, largest), len(authors[code]))
        for code, n in counts.items()
    )


def _order(named: Sequence[str], values: Iterable[Value]) -> tuple[str, ...]:
    """Return the names given, then those that only the values hold, in the order first met."""
    order = dict.fromkeys(named)
    for value in values:
        order.update(dict.fromkeys(value))
    return tuple(order)


def _percent(part: int, whole: int) -> float | None:
    return part / whole * 100 if whole else None
