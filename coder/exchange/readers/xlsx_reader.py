"""Excel workbooks: the sheet that holds posts, read row by row."""

import re
import warnings
import zipfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from coder.domain.errors import EmptyFile, NotATable, UnknownName
from coder.exchange.readers.layouts import find_layout
from coder.exchange.readers.records import (
    BATCH_SIZE,
    PREVIEW_ROWS,
    Batch,
    Preview,
    Problem,
    ReadOptions,
)
from coder.exchange.readers.row_builder import RowBuilder
from coder.exchange.readers.synonyms import count_known
from coder.exchange.readers.tables import settle

LOOKED_AT = 1000
EXACT = 2**53
_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f]|5[Ff])_")


class XlsxReader:
    """Reads Excel workbooks; see `Reader`."""

    name = "xlsx"

    def recognise(self, head: bytes) -> float:
        """Return 0.9 for a zip archive that names workbook parts."""
        parts = (b"[Content_Types].xml", b"xl/", b"_rels/.rels", b"docProps/")
        return 0.9 if head.startswith(b"PK\x03\x04") and any(p in head for p in parts) else 0.0

    def preview(self, path: Path, options: ReadOptions | None = None) -> Preview:
        """Find sheet, header and mapping where they are open.

        Raise NotATable, EmptyFile, ColumnMissing or UnknownName.
        """
        wishes = replace(options or ReadOptions(self.name), reader=self.name)
        with _open_book(path) as book:
            sheet = wishes.sheet or _best_sheet(book, path)
            rows = [_texts(cells) for cells in islice(_rows(book, sheet), LOOKED_AT)]
        if not any(map(any, rows)):
            raise EmptyFile(str(path))
        settled = settle(str(path), rows, replace(wishes, sheet=sheet))
        found = settled.options
        data = [row for row in rows[found.data_row - 1 :] if any(row)]
        if not data:
            raise EmptyFile(str(path))
        posts: list[tuple[object, ...]] = []
        if "text" in dict(found.mapping):
            posts, _ = RowBuilder(str(path), found).build(1, data[:PREVIEW_ROWS])
        width = len(found.columns)
        ragged = [row for row in data if any(row[width:])]
        shape = [Problem("ragged_rows", "", len(ragged), ragged[0][width][:80])] if ragged else []
        return Preview(
            options=found,
            columns=found.columns,
            rows=tuple(tuple(row) for row in data[:PREVIEW_ROWS]),
            posts=tuple(posts),
            problems=(*settled.problems, *shape),
            size=path.stat().st_size,
            looked_at=len(data),
            is_whole=len(rows) < LOOKED_AT,
        )

    def read(self, path: Path, options: ReadOptions) -> Iterator[Batch]:
        """Yield the rows in batches; `position` is an estimate from the sheet's own row count.

        Raise TextColumnMissing, ColumnMissing, EmptyFile or NotATable.
        """
        if not options.columns:
            options = self.preview(path, options).options
        return _batches(path, options, RowBuilder(str(path), options))


def _batches(path: Path, options: ReadOptions, builder: RowBuilder) -> Iterator[Batch]:
    size = path.stat().st_size
    width = len(options.columns)
    with _open_book(path) as book:
        expected = max(1, book[options.sheet].max_row or 1)
        rows = _rows(book, options.sheet)
        done = len(list(islice(rows, options.data_row - 1)))
        place = 1
        while raw := list(islice(rows, BATCH_SIZE)):
            done += len(raw)
            originals: list[object] = []
            cells: list[list[str]] = []
            for record in raw:
                texts = _texts(record)
                if any(texts):
                    texts += [""] * (width - len(texts))
                    cells.append(texts[:width])
                    originals.append([_plain(value) for value in record])
            posts, skips = builder.build(place, cells)
            yield Batch(place, posts, originals, skips, min(size, size * done // expected))
            place += len(cells)
    if place == 1:
        raise EmptyFile(str(path))


@contextmanager
def _open_book(path: Path) -> Generator[Any]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    with path.open("rb") as file:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(file, read_only=True, data_only=True)
        except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError):
            raise NotATable(str(path)) from None
        try:
            yield book
        except (zipfile.BadZipFile, ParseError):
            raise NotATable(str(path)) from None
        finally:
            book.close()


def _rows(book: Any, sheet: str) -> Iterator[Sequence[object]]:
    if sheet not in book.sheetnames:
        raise UnknownName("sheet", sheet, tuple(book.sheetnames))
    worksheet = book[sheet]
    worksheet.reset_dimensions()
    rows: Iterator[Sequence[object]] = worksheet.iter_rows(values_only=True)
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            some = list(islice(rows, 100))
        if not some:
            return
        yield from some


def _best_sheet(book: Any, path: Path) -> str:
    """Return the sheet that a known collector made, else the one whose header is known best."""
    best: tuple[int, str] | None = None
    for worksheet in book.worksheets:
        if worksheet.sheet_state != "visible" or not hasattr(worksheet, "iter_rows"):
            continue
        rows = [_texts(cells) for cells in islice(_rows(book, worksheet.title), 20)]
        known = max(map(count_known, rows), default=0)
        if any(find_layout(tuple(row)).name for row in rows):
            known += 1000
        if any(map(any, rows)) and (best is None or known > best[0]):
            best = known, worksheet.title
    if best is None:
        raise EmptyFile(str(path))
    return best[1]


def _texts(cells: Sequence[object]) -> list[str]:
    return [_text(value) for value in cells]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _ESCAPED.sub(_unescape, value) if "_x00" in value else value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if abs(value) >= EXACT:
            return f"{value:.14E}"
        return str(int(value)) if value == int(value) else repr(value)
    return str(_plain(value))


def _plain(value: object) -> object:
    """Return a cell as JSON can hold it."""
    if isinstance(value, datetime):
        return (value + timedelta(microseconds=500_000)).replace(microsecond=0).isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return str(value)


def _unescape(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
