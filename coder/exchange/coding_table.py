"""Tables of codings: columns post, variable, code; one row a code, an empty code = none applies."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from coder.domain.errors import BadCodingTable, EmptyFile, FileMissing, FileUnreadable, NotATable
from coder.exchange.readers.delimited import guess_delimiter
from coder.exchange.readers.encodings import check_encoding, guess_encoding

COLUMNS = ("post", "variable", "code")


@dataclass(frozen=True, slots=True)
class CodingLine:
    """One row of the table; `line` is its line in the file, `code` empty for "none applies"."""

    line: int
    post: str
    variable: str
    code: str


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
    places = [header.index(column) for column in COLUMNS]
    found: list[CodingLine] = []
    for row in rows:
        cells = [row[place].strip() if place < len(row) else "" for place in places]
        if any(cells):
            found.append(CodingLine(rows.line_num, *cells))
    if not found:
        raise EmptyFile(str(path))
    return found
