"""Tables of codings: columns post, variable, code; one row a code, an empty code = none applies."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from coder.domain.errors import BadCodingTable, EmptyFile, FileMissing, FileUnreadable, NotATable
from coder.exchange.readers.delimited import guess_delimiter
from coder.exchange.readers.encodings import check_encoding, guess_encoding

COLUMNS = ("post", "variable", "code")
FURTHER = ("reason", "note")
"""Columns that a table of decisions may have."""


@dataclass(frozen=True, slots=True)
class CodingLine:
    """One row of the table; `line` is its line in the file, `code` empty for "none applies".

    `reason` and `note` are empty where the table has no such column.
    """

    line: int
    post: str
    variable: str
    code: str
    reason: str = ""
    note: str = ""


def read_coding_table(path: Path) -> list[CodingLine]:
    """Read a table of codings.

    Raises FileMissing, EmptyFile, NotATable, UndecodableText, BadCodingTable.
    """
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
            text = stream.read()
    except OSError as error:
        raise FileUnreadable(str(path)) from error
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=guess_delimiter(text[:65_536]))
    header = [name.strip().casefold() for name in next(rows, list[str]())]
    for column in COLUMNS:
        if column not in header:
            raise BadCodingTable(str(path), 1, "missing_column", column)
    wanted = [*COLUMNS, *FURTHER]
    places = [header.index(column) if column in header else len(header) for column in wanted]
    found: list[CodingLine] = []
    for row in rows:
        cells = [
            row[place].strip() if place < min(len(row), len(header)) else "" for place in places
        ]
        if any(cells):
            found.append(CodingLine(rows.line_num, *cells))
    if not found:
        raise EmptyFile(str(path))
    return found
