"""Delimited text: CSV, semicolons, tabs, pipes, in whatever encoding and quoting they come."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, TextIO

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
)
from coder.exchange.readers.row_builder import RowBuilder
from coder.exchange.readers.tables import settle

SAMPLE = 4 << 20
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
        )

    def read(self, path: Path, options: ReadOptions) -> Iterator[Batch]:
        """Yield the records in batches.

        Raise TextColumnMissing, ColumnMissing, EmptyFile or UndecodableText.
        """
        if not options.columns:
            options = self.preview(path, options).options
        return _batches(path, options, RowBuilder(str(path), options))


def _batches(path: Path, options: ReadOptions, builder: RowBuilder) -> Iterator[Batch]:
    newline = "\n" if options.quotes == "broken" or options.returns_in_cells else ""
    encoding = options.encoding or "utf-8"
    with (
        path.open("rb") as raw,
        io.TextIOWrapper(raw, encoding, options.errors, newline) as file,
        path.open("rb") as again,
    ):
        line, records = 0, _records(file, options)
        place = 1
        lines = _Lines(again, records, options)
        try:
            for _ in islice(records, options.data_row - 1):
                line += 1
            lines.received()
            while cells := list(islice(records, BATCH_SIZE)):
                line += len(cells)
                if [] in cells:
                    cells = [row for row in cells if row]
                rows, skips = builder.build(place, cells)
                received, dialect = lines.received(), lines.dialect
                yield Batch(place, rows, list(cells), skips, raw.tell(), received, dialect)
                place += len(cells)
        except UnicodeDecodeError:
            check_encoding(path, encoding)
            raise UndecodableText(str(path), encoding, line + 1) from None
    if place == 1:
        raise EmptyFile(str(path))


class _Lines:
    """The bytes of the records read last, where a line of the file is a line of its text."""

    def __init__(self, file: BinaryIO, records: Any, options: ReadOptions) -> None:
        encoding = options.encoding or "utf-8"
        self._file, self._records, self._read = file, records, 0
        self._told_apart = (
            options.plain_lines
            and encoding in _LINES_ARE_BYTES
            and options.errors == "strict"
            and options.quotes == "standard"
            and not (options.strip_nuls or options.returns_in_cells)
        )
        # The mark at its beginning is taken off once, of the whole file.
        self._marked = encoding == "utf-8-sig"
        self.dialect = ("utf-8" if self._marked else encoding, options.delimiter or ",")

    def received(self) -> bytes:
        """Return the bytes of the records since the last call; raise FileUnreadable."""
        if not self._told_apart:
            return b""
        wanted = self._records.line_num - self._read
        lines = list(islice(self._file, wanted))
        if len(lines) != wanted:
            # The file has been written to since it was previewed.
            raise FileUnreadable(self._file.name)
        if self._marked and self._read == 0 and lines:
            lines[0] = lines[0].removeprefix(b"\xef\xbb\xbf")
        self._read += wanted
        return b"".join(lines)


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
    if options.quotes == "broken" or strange:
        yield Problem("broken_quotes", "", 0, options.quotes)


def _posts(
    path: Path, data: list[list[str]], options: ReadOptions
) -> tuple[tuple[object, ...], ...]:
    if "text" not in dict(options.mapping):
        return ()
    rows, _ = RowBuilder(str(path), options).build(1, data[:PREVIEW_ROWS])
    return tuple(rows)
