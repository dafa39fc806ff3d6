"""The codebooks a new project can begin with, and a preview that takes every wish of the user."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from coder.domain.codebook import Codebook, Text
from coder.exchange.codebook_file import read_codebook, shipped_codebook, shipped_codebooks
from coder.exchange.readers.records import Preview
from coder.exchange.readers.registry import open_preview


@dataclass(frozen=True, slots=True)
class Shipped:
    """A codebook that comes with the program; `id` is its name on the command line."""

    id: str
    codebook: Codebook


def shipped() -> tuple[Shipped, ...]:
    """Return the codebooks that come with the program. Raises FileMissing."""
    return tuple(Shipped(name, shipped_codebook(name)) for name in shipped_codebooks())


def empty_codebook() -> Codebook:
    """Return a codebook with no variables yet, for one that is written in the program."""
    return Codebook(f"own-{os.urandom(4).hex()}", Text("Oma koodauskirja", "Own codebook"))


def open_codebook(path: Path) -> Codebook:
    """Read a codebook file.

    Raises FileMissing, EmptyFile, UndecodableText, BadCodebook and the errors of keys.
    """
    return read_codebook(path)


def preview_with(
    path: Path,
    *,
    reader: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: tuple[tuple[str, str], ...] = (),
    header_row: int | None = None,
    date_order: Literal["dmy", "mdy"] | None = None,
) -> Preview:
    """Read the beginning of a file; what is not given is found.

    `header_row` is 1-based, 0 for a file without a header. Raises the errors of files that come in.
    """
    return open_preview(
        path,
        reader=reader,
        encoding=encoding,
        delimiter=delimiter,
        mapping=mapping,
        header_row=header_row,
        date_order=date_order,
    )
