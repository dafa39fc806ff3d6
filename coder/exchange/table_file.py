"""One long table as a file for spreadsheets and scripts: CSV or XLSX, by the name of the file."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, TypeAlias

from coder.exchange.whole_file import written_whole
from coder.exchange.workbook import styles
from coder.exchange.workbook.codings_sheet import SHEET_ROWS
from coder.exchange.workbook.sheet import open_sheet
from coder.exchange.workbook.texts import CellTexts
from coder.exchange.workbook.writer import discard_parts, save

Value: TypeAlias = str | int | float | None
Progress = Callable[[int, int], None]

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets take a text that begins so in a CSV for a formula."""
_HEAD_ROW = 3
_STEP = 500


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in a workbook, and whether it holds numbers."""

    title: str
    width: float
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with what stands over it; the rows are read while they are written."""

    title: str
    note: str
    sheet: str
    project: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Value]]
    total: int
    version: str = ""


def write_table(
    path: Path,
    table: Table,
    progress: Progress | None = None,
    *,
    finnish: bool = False,
    sheet_rows: int = SHEET_ROWS,
) -> int:
    """Write a table to `path`, as a workbook where it ends in .xlsx; return how many rows.

    A CSV is UTF-8 with a mark; where `finnish`, semicolons part its columns and numbers have a
    comma. Raises FileInUse, FolderNotWritable, DiskFull, WriteFailed, and what `progress` raises.
    """
    with written_whole(path) as temporary:
        if path.suffix.lower() == ".xlsx":
            return _write_book(temporary, table, progress, sheet_rows)
        with temporary.open("w", encoding="utf-8-sig", newline="") as file:
            return _write_csv(file, table, progress, finnish=finnish)


def _write_csv(file: IO[str], table: Table, progress: Progress | None, *, finnish: bool) -> int:
    writer = csv.writer(file, delimiter=";" if finnish else ",", lineterminator="\r\n")
    writer.writerow([column.title for column in table.columns])
    done = 0
    for row in _counted(table, progress):
        writer.writerow([_csv_cell(value, finnish=finnish) for value in row])
        done += 1
    return done


def _csv_cell(value: Value, *, finnish: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_DANGEROUS) else value
    return str(value).replace(".", ",") if finnish else str(value)


def _write_book(file: Path, table: Table, progress: Progress | None, sheet_rows: int) -> int:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    texts = CellTexts()
    text, figure = styles.top(styles.TEXT), styles.top(styles.PLAIN_NUMBER)
    looks = [figure if column.numeric else text for column in table.columns]
    rows = _counted(table, progress)
    done, part, full = 0, 0, True
    try:
        while full:
            part += 1
            sheet = open_sheet(
                book, texts, table.sheet if part == 1 else f"{table.sheet} {part}",
                [column.width for column in table.columns], project=table.project, landscape=True,
                freeze=f"A{_HEAD_ROW + 1}", head=_HEAD_ROW,
            )  # fmt: skip
            sheet.line(table.title, styles.CAPTION)
            sheet.line(table.note, styles.NOTE)
            sheet.row([c.title for c in table.columns], [styles.head_of(look) for look in looks])
            room = sheet_rows - _HEAD_ROW
            for row in islice(rows, room):
                sheet.row(row, looks)
                done += 1
            full = done == part * room
            sheet.filter_from(_HEAD_ROW)
            sheet.close()
        save(book, file, table.version)
    finally:
        discard_parts(book)
    return done


def _counted(table: Table, progress: Progress | None) -> Iterator[Sequence[Value]]:
    for done, row in enumerate(table.rows):
        if progress and done % _STEP == 0:
            progress(done, max(done, table.total))
        yield row
