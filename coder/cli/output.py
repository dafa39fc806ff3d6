"""What commands print: one JSON document, JSON line by line, or an aligned table."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from itertools import chain, islice

import click

MEASURED = 200
"""So many rows settle the widths of a table; a longer cell further down moves its own row only."""

Cell = str | int | float | bool | None


def print_json(document: object) -> None:
    """Print one JSON document; a figure that is not a number is refused."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False))


def print_lines(records: Iterable[object]) -> None:
    """Print one JSON object a line."""
    for record in records:
        click.echo(json.dumps(record, ensure_ascii=False, allow_nan=False))


def print_table(heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Print rows under a heading, numbers to the right."""
    coming = iter(rows)
    first = list(islice(coming, MEASURED))
    right = [_is_numeric(row[n] for row in first) for n in range(len(heading))]
    widths = [
        max(len(name), *(len(shown(row[n])) for row in first)) if first else len(name)
        for n, name in enumerate(heading)
    ]
    for row in chain([heading], first, coming):
        cells = [shown(cell) for cell in row]
        padded = [
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(cells, widths, right, strict=True)
        ]
        click.echo("  ".join(padded).rstrip())


def print_fields(fields: Iterable[tuple[str, Cell]]) -> None:
    """Print names and values one under the other."""
    known = list(fields)
    width = max((len(name) for name, _ in known), default=0)
    for name, value in known:
        click.echo(f"{name.ljust(width)}  {shown(value)}".rstrip())


@contextmanager
def progress_bar(label: str) -> Generator[Callable[[int, int], None]]:
    """Give what shows how far work is, on the error stream and only where somebody sits at it."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def told(done: int, total: int) -> None:
            bar.length = total
            if done > bar.pos:
                bar.update(done - bar.pos)

        yield told


def shown(cell: Cell) -> str:
    """Return a cell as people read it: on one line, figures with three decimals."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return f"{cell:.3f}"
    return " ".join(str(cell).split())


def _is_numeric(cells: Iterable[Cell]) -> bool:
    known = [cell for cell in cells if cell is not None]
    return bool(known) and all(
        isinstance(cell, int | float) and not isinstance(cell, bool) for cell in known
    )
