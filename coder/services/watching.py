"""Rows that are read one after another by work which may be asked to stop."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Row = TypeVar("Row")
Check = Callable[[], object]
"""Called now and then; what it raises ends the work."""

EVERY = 2_000


def watched(rows: Iterable[Row], check: Check | None) -> Iterable[Row]:
    """Return the rows, with `check` called before every two thousand of them."""
    return rows if check is None else _checking(rows, check)


def _checking(rows: Iterable[Row], check: Check) -> Iterator[Row]:
    for n, row in enumerate(rows):
        if n % EVERY == 0:
            check()
        yield row
