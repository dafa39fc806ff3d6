"""The readers there are, and the choice of one for a file."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from coder.domain.errors import (
    EmptyFile,
    FileMissing,
    FileUnreadable,
    NotATable,
    UnknownJson,
    UnknownName,
)
from coder.exchange.readers.csv_reader import CsvReader
from coder.exchange.readers.delimited import known_delimiter
from coder.exchange.readers.encodings import known_encoding
from coder.exchange.readers.records import (
    Batch,
    DateOrder,
    Mapping,
    Preview,
    ReadOptions,
    check_fields,
)
from coder.exchange.readers.twitter_v1 import TwitterV1Reader
from coder.exchange.readers.twitter_v2 import TwitterV2Reader
from coder.exchange.readers.xlsx_reader import XlsxReader

HEAD = 1 << 18
JSON_BEGINNING = re.compile(rb'[^{\[]{0,64}[\[{][\s\[{]*"')


class Reader(Protocol):
    """What a family of files is read by."""

    @property
    def name(self) -> str:
        """The name by which a user chooses the reader."""
        ...

    def recognise(self, head: bytes) -> float:
        """Return how likely (0-1) a file that begins so is of this family."""
        ...

    def preview(self, path: Path, options: ReadOptions | None = None) -> Preview:
        """Settle the options that are still open and show the first records."""
        ...

    def read(self, path: Path, options: ReadOptions) -> Iterator[Batch]:
        """Yield all records in batches; the caller may stop at any time."""
        ...


READERS: tuple[Reader, ...] = (CsvReader(), XlsxReader(), TwitterV1Reader(), TwitterV2Reader())


def reader_named(name: str) -> Reader:
    """Return the reader of a name; raise UnknownName."""
    for reader in READERS:
        if reader.name == name:
            return reader
    raise UnknownName("reader", name, tuple(reader.name for reader in READERS))


def choose_reader(path: Path, name: str | None = None) -> Reader:
    """Return the reader named, else the one that recognises the file best.

    Raise UnknownName, FileMissing, EmptyFile or NotATable (no reader knows the file, or it is a
    directory).
    """
    chosen = reader_named(name) if name else None
    if path.is_dir():
        raise NotATable(str(path))
    if not path.exists():
        raise FileMissing(str(path))
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        raise FileUnreadable(str(path)) from error
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise EmptyFile(str(path))
    if chosen:
        return chosen
    sure, best = max(((reader.recognise(head), -n) for n, reader in enumerate(READERS)))
    if sure <= 0:
        # A bracket or brace alone may also begin a text; a quoted key after it does not.
        if JSON_BEGINNING.match(head):
            raise UnknownJson(str(path))
        raise NotATable(str(path))
    return READERS[-best]


def open_preview(
    path: Path,
    *,
    reader: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Mapping = (),
    header_row: int | None = None,
    date_order: DateOrder | None = None,
) -> Preview:
    """Choose a reader and preview a file; what is not given is found.

    A mapped field overrules the guess for it, an empty column leaves it unmapped.
    Raise the errors of `choose_reader`, UnknownName, ColumnMissing, UndecodableText, EmptyFile.
    """
    check_fields(mapping)
    wishes = ReadOptions(
        reader="",
        encoding=known_encoding(encoding) if encoding else None,
        delimiter=known_delimiter(delimiter) if delimiter else None,
        mapping=mapping,
        header_row=header_row,
        date_order=date_order,
    )
    chosen = choose_reader(path, reader)
    return chosen.preview(path, replace(wishes, reader=chosen.name))


def read_file(path: Path, options: ReadOptions) -> Iterator[Batch]:
    """Yield the batches of a file by the reader its options name."""
    return choose_reader(path, options.reader).read(path, options)
