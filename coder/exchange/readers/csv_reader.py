"""Delimited text: CSV, semicolons, tabs, pipes, in whatever encoding and quoting they come."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, pairwise, repeat, tee
from pathlib import Path
from typing import BinaryIO, TextIO

from coder.domain.errors import EmptyFile, FileUnreadable, UndecodableText
from coder.exchange.readers.broken_quotes import LineReader
from coder.exchange.readers.delimited import (
    FIELD_LIMIT,
    cut_at_line,
    guess_delimiter,
    hide_returns,
    parse,
    quotes_are_broken,
    restore_returns,
    rows_end_with_return,
    sep_line,
    strict_error,
)
from coder.exchange.readers.encodings import check_encoding, guess_encoding, odd_bytes
from coder.exchange.readers.records import (
    BATCH_SIZE,
    PREVIEW_ROWS,
    Batch,
    Preview,
    Problem,
    ReadOptions,
    excerpt_of,
)
from coder.exchange.readers.row_builder import RowBuilder
from coder.exchange.readers.tables import settle

SAMPLE = 4 << 20
BUFFER = 1 << 16
_LINES_ARE_BYTES = ("utf-8", "utf-8-sig", "cp1252", "iso8859-1", "iso8859-15", "mac-roman")


class CsvReader:
    """Reads delimited text; see `Reader`."""

    name = "csv"

    def recognise(self, head: bytes) -> float:
        """Return 0.5 for anything that may be text and is not JSON."""
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200]
        inner = start[1:].lstrip()
        if start.startswith(b"{") or (start.startswith(b"[") and inner[:1] in (b"{", b"]", b"")):
            return 0.0
        return 0.0 if start.startswith((b"PK\x03\x04", b"window.YTD", b"Grailbird")) else 0.5

    def preview(self, path: Path, options: ReadOptions | None = None) -> Preview:
        """Find encoding, dialect, header and mapping where they are open.

        Raise NotATable, UndecodableText, EmptyFile, ColumnMissing or UnknownName.
        """
        wishes = replace(options or ReadOptions(self.name), reader=self.name)
        wishes, problems = _with_encoding(path, wishes)
        sample, whole = _sample(path, wishes)
        if wishes.returns_in_cells and rows_end_with_return(sample):
            wishes = replace(wishes, returns_in_cells=False)
        if wishes.returns_in_cells:
            sample = hide_returns(sample)
        named = sep_line(sample)
        delimiter = wishes.delimiter or named or guess_delimiter(sample)
        rows = list(restore_returns(parse(sample, delimiter)))
        strange = strict_error(sample, delimiter, whole)
        if not whole and len(rows) > 1:
            rows.pop()
        wishes = replace(wishes, delimiter=delimiter)
        if named and not wishes.columns:
            rows[0] = []
            wishes = replace(wishes, data_row=2)
        settled = settle(str(path), rows, wishes)
        broken = (
            wishes.quotes == "broken"
            if wishes.columns
            else quotes_are_broken(sample, settled.options, rows, strange)
        )
        if broken:
            wishes = replace(wishes, quotes="broken")
            rows = _broken_rows(sample, replace(settled.options, quotes="broken"))
            settled = settle(
                str(path), rows, replace(wishes, header_row=settled.options.header_row)
            )
        problems += settled.problems
        problems += _shape_problems(rows, settled.options, strange)
        data = [row for row in rows[settled.options.data_row - 1 :] if row]
        if not any(map(any, data)):
            raise EmptyFile(str(path))
        return Preview(
            options=settled.options,
            columns=settled.options.columns,
            rows=tuple(tuple(row) for row in data[:PREVIEW_ROWS]),
            posts=_posts(path, data, settled.options),
            problems=tuple(problems),
            size=path.stat().st_size,
            looked_at=len(data),
            is_whole=whole,
        )

    def read(self, path: Path, options: ReadOptions) -> Iterator[Batch]:
        """Yield the records in batches.

        Raise TextColumnMissing, ColumnMissing, EmptyFile or UndecodableText.
        """
        if not options.columns:
            options = self.preview(path, options).options
        return _batches(path, options, RowBuilder(str(path), options))


def _batches(path: Path, options: ReadOptions, builder: RowBuilder) -> Iterator[Batch]:
    encoding = options.encoding or "utf-8"
    with path.open("rb", buffering=BUFFER) as raw:
        source = _Lines(raw, options) if _lines_are_bytes(options) else _Text(raw, options)
        line, records, place = 0, source.records, 1
        try:
            for _ in islice(records, options.data_row - 1):
                line += 1
            source.received()
            while cells := list(islice(records, BATCH_SIZE)):
                line += len(cells)
                if [] in cells:
                    cells = [row for row in cells if row]
                rows, skips = builder.build(place, cells)
                received = source.received()
                yield Batch(place, rows, list(cells), skips, raw.tell(), received, source.dialect)
                place += len(cells)
        except UnicodeDecodeError:
            check_encoding(path, encoding)
            raise UndecodableText(str(path), encoding, line + 1) from None
        except csv.Error:
            # The file has been written to since it was previewed.
            raise FileUnreadable(str(path)) from None
    if place == 1:
        raise EmptyFile(str(path))


def _lines_are_bytes(options: ReadOptions) -> bool:
    return (
        options.plain_lines
        and (options.encoding or "utf-8") in _LINES_ARE_BYTES
        and options.errors == "strict"
        and options.quotes == "standard"
        and not (options.strip_nuls or options.returns_in_cells)
    )


class _Lines:
    """A file whose lines can be kept as they came: each is decoded by itself."""

    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        encoding = options.encoding or "utf-8"
        if encoding == "utf-8-sig":
            encoding = "utf-8"
            if file.read(len(BOM_UTF8)) != BOM_UTF8:
                file.seek(0)
        self.dialect = (encoding, options.delimiter or ",")
        lines, self._lines = tee(file)
        csv.field_size_limit(FIELD_LIMIT)
        self.records = csv.reader(map(str, lines, repeat(encoding)), delimiter=self.dialect[1])
        self._read = 0

    def received(self) -> bytes:
        """Return the bytes of the records since the last call."""
        read, self._read = self._read, self.records.line_num
        return b"".join(islice(self._lines, self._read - read))


class _Text:
    """A file of any encoding and any kind of lines, of which only the cells can be kept."""

    dialect = ("", "")

    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        newline = "\n" if options.quotes == "broken" or options.returns_in_cells else ""
        # Kept, for it closes the file when it goes.
        self._text = io.TextIOWrapper(file, options.encoding or "utf-8", options.errors, newline)
        self.records = _records(self._text, options)

    def received(self) -> bytes:
        """Return nothing."""
        return b""


def _records(file: TextIO, options: ReadOptions) -> Iterator[list[str]]:
    lines: Iterable[str] = file
    if options.strip_nuls:
        lines = (line.replace("\0", "") for line in file)
    if options.returns_in_cells:
        lines = map(hide_returns, lines)
    if options.quotes == "broken":
        records = LineReader(options).records(lines)
    else:
        csv.field_size_limit(FIELD_LIMIT)
        records = csv.reader(lines, delimiter=options.delimiter or ",")
    return restore_returns(records) if options.returns_in_cells else records


def _with_encoding(path: Path, wishes: ReadOptions) -> tuple[ReadOptions, list[Problem]]:
    problems: list[Problem] = []
    if wishes.encoding:
        if wishes.errors == "strict":
            check_encoding(path, wishes.encoding)
        settled = wishes
    else:
        encoding, bad = guess_encoding(path)
        settled = replace(wishes, encoding=encoding, errors="replace" if bad else "strict")
        if bad:
            problems.append(Problem("bad_bytes", "", bad, encoding))
    wide = (settled.encoding or "").startswith(("utf-16", "utf-32"))
    nuls, returns = odd_bytes(path)
    settled = replace(settled, returns_in_cells=returns, plain_lines=not returns)
    if nuls and not wide:
        settled = replace(settled, strip_nuls=True)
        problems.append(Problem("nul_characters", "", 0, ""))
    return settled, problems


def _sample(path: Path, options: ReadOptions) -> tuple[str, bool]:
    """Return the first lines of a file and whether they are all of it."""
    with path.open(encoding=options.encoding, errors=options.errors, newline="") as file:
        try:
            sample = file.read(SAMPLE)
        except UnicodeDecodeError:
            # Written to since its encoding was found.
            raise UndecodableText(str(path), options.encoding or "utf-8", 1) from None
        whole = len(sample) < SAMPLE
        if not whole:
            sample = cut_at_line(sample, SAMPLE - 1)
    sample = sample.replace("\0", "") if options.strip_nuls else sample
    if not sample.strip():
        raise EmptyFile(str(path))
    return sample, whole


def _broken_rows(sample: str, options: ReadOptions) -> list[list[str]]:
    lines = io.StringIO(sample, newline="\n")
    return list(restore_returns(LineReader(options).records(lines)))


def _shape_problems(rows: list[list[str]], options: ReadOptions, strange: str) -> Iterator[Problem]:
    width = len(options.columns)
    ragged = [row for row in rows[options.data_row - 1 :] if row and len(row) != width]
    if ragged:
        yield Problem("ragged_rows", "", len(ragged), " | ".join(ragged[0])[:80])
    if width == 1:
        yield from _block_problems(rows)
    if options.quotes == "broken" or strange:
        yield Problem("broken_quotes", "", 0, options.quotes)


def _block_problems(rows: list[list[str]]) -> Iterator[Problem]:
    """Tell of a text whose posts take several lines each, with empty lines between them."""
    lines = [any(row) for row in rows]
    blocks = sum(1 for before, here in pairwise([False, *lines]) if here and not before)
    if blocks > 1 and sum(lines) >= 2 * blocks:
        first = next(row for row in rows if any(row))
        yield Problem("lines_in_blocks", "", blocks, excerpt_of(first[0]))


def _posts(
    path: Path, data: list[list[str]], options: ReadOptions
) -> tuple[tuple[object, ...], ...]:
    if "text" not in dict(options.mapping):
        return ()
    rows, _ = RowBuilder(str(path), options).build(1, data[:PREVIEW_ROWS])
    return tuple(rows)
