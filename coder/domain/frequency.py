"""How often each code was given: frequency tables, by code group, and against another variable.

A percentage is of posts, so that a multi-choice variable may sum to more than 100. Posts not coded
yet are not passed in; `()` says that no code applies, and counts as a post.
"""

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
    posts: tuple[Post, ...] = field(repr=False)

    def group_rows(self, groups: Mapping[str, Collection[str]]) -> tuple[FrequencyRow, ...]:
        """Return the figures of groups of codes (group: its codes), a post once in each group."""
        groups_of: dict[str, list[str]] = {}
        for group, codes in groups.items():
            for code in codes:
                groups_of.setdefault(code, []).append(group)
        return _rows(
            tuple(groups),
            [
                (tuple(group for code in value for group in groups_of.get(code, ())), author)
                for value, author in self.posts
            ],
        )


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
    posts = tuple(values)
    return FrequencyTable(
        rows=_rows(codes, posts),
        n_posts=len(posts),
        n_authors=len({author for _, author in posts if author is not None}),
        posts_without_author=sum(author is None for _, author in posts),
        none=sum(not value for value, _ in posts),
        posts=posts,
    )


def cross_table(
    rows: Sequence[str], columns: Sequence[str], posts: Iterable[tuple[Value, Value]]
) -> CrossTable:
    """Count posts, each given by its row values and its codes, with percentages along each row.

    Row values and codes that occur without being named come last; posts without a row value stand
    in a row of their own at the very end.
    """
    known = list(posts)
    codes = _order(columns, (value for _, value in known))
    members: dict[str | None, list[Value]] = {
        name: [] for name in _order(rows, (value for value, _ in known))
    }
    for row_values, value in known:
        for name in dict.fromkeys(row_values):
            members[name].append(value)
    without = [value for row_values, value in known if not row_values]
    if without:
        members[None] = without
    return CrossTable(
        columns=codes,
        rows=tuple(_cross_row(name, values, codes) for name, values in members.items()),
        n_posts=len(known),
    )


def _cross_row(name: str | None, values: list[Value], codes: tuple[str, ...]) -> CrossRow:
    counts = dict.fromkeys(codes, 0)
    for value in values:
        for code in set(value):
            counts[code] += 1
    return CrossRow(
        value=name,
        n_posts=len(values),
        counts=tuple(counts.values()),
        percents=tuple(_percent(n, len(values)) for n in counts.values()),
        none=sum(not value for value in values),
    )


def _rows(codes: Sequence[str], posts: Sequence[Post]) -> tuple[FrequencyRow, ...]:
    counts = dict.fromkeys(_order(codes, (value for value, _ in posts)), 0)
    authors: dict[str, set[str]] = {code: set() for code in counts}
    for value, author in posts:
        for code in set(value):
            counts[code] += 1
            if author is not None:
                authors[code].add(author)
    largest = max(counts.values(), default=0)
    return tuple(
        FrequencyRow(code, n, _percent(n, len(posts)), _percent(n, largest), len(authors[code]))
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
