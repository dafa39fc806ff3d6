"""Two coders' codings of the same posts against each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coder.domain.agreement.encode import NO_CODE
from coder.domain.values import Codes

Cell = tuple[str, str]
"""The code of the first coder and that of the second; NO_CODE where no code applies."""


@dataclass(frozen=True, slots=True)
class CodersTable:
    """The posts of each cell, in the order given; `codes` are its rows and its columns."""

    codes: tuple[str, ...]
    cells: Mapping[Cell, tuple[int, ...]]
    posts: int
    """How many posts both coders coded."""

    def count(self, first: str, second: str) -> int:
        """Return how many posts stand in a cell."""
        return len(self.cells.get((first, second), ()))


def coders_table(
    codes: Sequence[str],
    values: Iterable[tuple[int, Codes, Codes]],
    missing: frozenset[str] = frozenset(),
) -> CodersTable:
    """Lay out the posts (id, first coder's codes, second coder's codes) that both coded.

    Each post stands in one cell, by its first code. Codes in `missing` are treated as not coded; a
    code that is not in `codes`, and NO_CODE, come last where they occur.
    """
    order = dict.fromkeys(code for code in codes if code not in missing)
    cells: dict[Cell, list[int]] = {}
    # There are few distinct pairs, however many posts.
    placed: dict[tuple[Codes, Codes], list[int] | None] = {}
    for post, first, second in values:
        pair = first, second
        if pair not in placed:
            placed[pair] = None
            if first is not None and second is not None:
                cell = (first[0] if first else NO_CODE, second[0] if second else NO_CODE)
                if not missing.intersection((*first, *second)):
                    placed[pair] = cells.setdefault(cell, [])
        into = placed[pair]
        if into is not None:
            into.append(post)
    order.update(dict.fromkeys(code for cell in cells for code in cell if code != NO_CODE))
    names = (*order, NO_CODE) if any(NO_CODE in cell for cell in cells) else tuple(order)
    posts = sum(len(each) for each in cells.values())
    return CodersTable(names, {cell: tuple(each) for cell, each in cells.items()}, posts)


def yes_no_table(
    code: str,
    values: Iterable[tuple[int, Codes, Codes]],
    missing: frozenset[str] = frozenset(),
) -> CodersTable:
    """Lay out the posts by whether each coder gave them a code, among others or alone.

    NO_CODE stands for "not this code". A post with a code in `missing` is treated as not coded.
    """

    def held(codes: Codes) -> Codes:
        if codes is None or missing.intersection(codes):
            return None
        return (code,) if code in codes else ()

    table = coders_table((code,), ((post, held(one), held(two)) for post, one, two in values))
    return CodersTable((code, NO_CODE), table.cells, table.posts)
