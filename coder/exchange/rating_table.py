"""Tables of items and coders: a row an item, a column a coder, an empty cell = not coded."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coder.domain.errors import BadRatingTable, EmptyFile, FileMissing, FileUnreadable, NotATable
from coder.exchange.readers.encodings import check_encoding, guess_encoding

ITEM_HEADINGS = frozenset(
    {
        *("", "#", "no.", "nr", "nr.", "id", "uid", "item", "items", "item_id", "unit"),
        *("units", "unit_id", "post", "post_id", "external_id", "tweet", "tweet_id", "case"),
        *("subject", "document", "doc", "text_id", "row", "index", "unnamed: 0"),
        *("viesti", "viestit", "yksikkö", "tapaus", "kohde", "rivi", "tunniste"),
    }
)
"""Headings of a first column that names the items and is no coder."""
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
_WHOLE = re.compile(r"^([+-]?\d+)[.,]0+$")
NO_CODE = frozenset({"{}", "∅"})
"""How a table of sets writes that no code applies."""


@dataclass(frozen=True, slots=True)
class RatingTable:
    """What each coder gave each item, as text without spaces around it; None = not coded."""

    coders: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    lines: tuple[int, ...]
    """The line of the file on which each row stands."""
    clusters: tuple[str, ...] | None = None


def read_rating_table(
    path: Path, coders: Sequence[str] = (), cluster: str | None = None
) -> RatingTable:
    """Read a table; `coders` names the columns to compare, else all but a first one of item names.

    `cluster` names a column that says which items belong together.
    Raises FileMissing, EmptyFile, NotATable, UndecodableText, FileUnreadable, BadRatingTable.
    """
    rows = csv.reader(io.StringIO(text := _text(path), newline=""), delimiter=_delimiter(text))
    header = [name.strip() for name in next(rows, list[str]())]
    names = [name for name in header if name]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise BadRatingTable(str(path), 1, "two_headings", twice)
    places = _columns(path, header, coders, cluster)
    if len(places) < 2:
        raise BadRatingTable(str(path), 1, "too_few_coders")
    found: list[tuple[str | None, ...]] = []
    lines: list[int] = []
    groups: list[str] = []
    for row in rows:
        if not any(cell.strip() for cell in row):
            continue
        cells = [row[place].strip() if place < len(row) else "" for place in places]
        found.append(tuple(cell or None for cell in cells))
        lines.append(rows.line_num)
        if cluster is not None:
            place = header.index(cluster)
            groups.append(row[place].strip() if place < len(row) else "")
    if not rows.line_num > 1:
        raise EmptyFile(str(path))
    return RatingTable(
        tuple(header[place] for place in places),
        tuple(_plain_numbers(found)),
        tuple(lines),
        tuple(groups) if cluster is not None else None,
    )


def read_set(cell: str) -> tuple[str, ...]:
    """Return the codes of a cell of sets: `a|b`; `{}` is the decision that no code applies."""
    if cell in NO_CODE:
        return ()
    return tuple(sorted({part.strip() for part in cell.split("|") if part.strip()}))


def _plain_numbers(rows: list[tuple[str | None, ...]]) -> list[tuple[str | None, ...]]:
    """Write whole numbers without decimals, as spreadsheets add them where cells are empty."""
    seen = {cell for row in rows for cell in row if cell is not None}
    if not all(_NUMBER.fullmatch(cell) for cell in seen):
        return rows
    plain = {cell: _WHOLE.sub(r"\1", cell) for cell in seen}
    return [tuple(None if cell is None else plain[cell] for cell in row) for row in rows]


def _columns(
    path: Path, header: Sequence[str], coders: Sequence[str], cluster: str | None
) -> list[int]:
    for name in (*coders, *(() if cluster is None else (cluster,))):
        if name not in header:
            raise BadRatingTable(str(path), 1, "missing_column", name)
    if coders:
        return [header.index(name) for name in coders]
    first = 1 if header and header[0].casefold() in ITEM_HEADINGS else 0
    return [place for place in range(first, len(header)) if header[place] != cluster]


def _text(path: Path) -> str:
    if not path.exists():
        raise FileMissing(str(path))
    if path.is_dir():
        raise NotATable(str(path))
    if not path.stat().st_size:
        raise EmptyFile(str(path))
    try:
        encoding, bad = guess_encoding(path)
        if bad:
            check_encoding(path, encoding)
        with path.open(encoding=encoding, newline="") as stream:
            return stream.read().removeprefix("\ufeff")
    except OSError as error:
        raise FileUnreadable(str(path)) from error


def _delimiter(text: str) -> str:
    """Return what parts the headings; the bar parts the codes of a set."""
    head = text.partition("\n")[0]
    return max(("\t", ";", ","), key=head.count)
