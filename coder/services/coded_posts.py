"""What some coders gave the posts of a round, post by post; few of these rows are distinct."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple, overload

from coder.domain.values import Codes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Row = tuple[Codes, ...]
"""The values of some coders, in the coders' order; None where one has none."""


class Given(NamedTuple):
    """What the coders gave a post on a variable, in the order of the coders."""

    post_id: int
    codes: Row


class CodedPosts(Sequence[Given]):
    """Posts and what coders gave them, in the order of the posts.

    Posts coded alike share one row, and a post becomes an object only where it is looked at: of a
    hundred thousand posts that are counted, a list shows ten.
    """

    __slots__ = ("_kind_of_each", "_kinds", "_posts")

    def __init__(self, posts: Sequence[int], rows: Iterable[Row]) -> None:
        known: dict[Row, int] = {}
        self._posts = posts
        self._kind_of_each = [known.setdefault(row, len(known)) for row in rows]
        self._kinds = tuple(known)

    @classmethod
    def by_coder(cls, columns: Sequence[Mapping[int, tuple[str, ...]]]) -> CodedPosts:
        """Put the codings of some coders side by side, the posts in the order of their ids."""
        if not columns:
            return cls((), ())
        same = all(each.keys() == columns[0].keys() for each in columns[1:])
        posts = sorted(columns[0] if same else set[int]().union(*columns))
        return cls(posts, zip(*(map(each.get, posts) for each in columns), strict=True))

    @property
    def posts(self) -> Sequence[int]:
        """The row ids of the posts."""
        return self._posts

    @property
    def kinds(self) -> tuple[Row, ...]:
        """The distinct rows, in the order in which they first occur."""
        return self._kinds

    def rows(self) -> Iterator[Row]:
        """Yield what each post was given."""
        return map(self._kinds.__getitem__, self._kind_of_each)

    def counts(self) -> dict[Row, int]:
        """Return how many posts have each of the kinds."""
        found = Counter(self._kind_of_each)
        return {row: found[kind] for kind, row in enumerate(self._kinds)}

    def kind_of_each(self) -> NDArray[np.int64]:
        """Return for each post the place of its row among the kinds."""
        import numpy as np

        return np.array(self._kind_of_each, dtype=np.int64)

    def where(self, wanted: Callable[[Row], bool]) -> CodedPosts:
        """Return the posts whose row is one that is wanted."""
        flags = [wanted(row) for row in self._kinds]
        if all(flags):
            return self
        kept = [flags[kind] for kind in self._kind_of_each]
        return CodedPosts(list(compress(self._posts, kept)), compress(self.rows(), kept))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CodedPosts) and list(self) == list(other)

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def __len__(self) -> int:
        return len(self._kind_of_each)

    @overload
    def __getitem__(self, index: int) -> Given: ...
    @overload
    def __getitem__(self, index: slice) -> CodedPosts: ...
    def __getitem__(self, index: int | slice) -> Given | CodedPosts:
        if isinstance(index, slice):
            kinds = self._kind_of_each[index]
            return CodedPosts(self._posts[index], map(self._kinds.__getitem__, kinds))
        return Given(self._posts[index], self._kinds[self._kind_of_each[index]])

    def __iter__(self) -> Iterator[Given]:
        return map(Given, self._posts, self.rows())
