"""Codebook files: read, write, and the ones that come with the program."""

import errno
import json
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from coder.domain.codebook import Codebook
from coder.domain.errors import (
    BadCodebook,
    DiskFull,
    EmptyFile,
    FileInUse,
    FileMissing,
    FileUnreadable,
    FolderNotWritable,
    UndecodableText,
    UnknownName,
    WriteFailed,
)
from coder.exchange.codebook_json import codebook_to_json, parse_codebook
from coder.exchange.resources import resource_path

__all__ = [
    "codebook_to_json",
    "parse_codebook",
    "read_codebook",
    "shipped_codebook",
    "shipped_codebooks",
    "write_codebook",
]

_FOLDER = "codebooks"
_SCHEMA = "codebook.schema"


def read_codebook(path: Path) -> Codebook:
    """Read a codebook file (JSON, UTF-8, a byte order mark is tolerated).

    Raises FileMissing, EmptyFile, UndecodableText, and what `parse_codebook` raises.
    """
    file = str(path)
    if path.is_dir():
        raise BadCodebook(file, "", "not_json")
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(file) from None
    except OSError as error:
        raise FileUnreadable(file) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UndecodableText(file, "utf-8", line) from None
    if not text.strip():
        raise EmptyFile(file)
    return parse_codebook(_json(text, file), file)


def _json(text: str, file: str) -> object:
    def without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
        fields = dict(pairs)
        if len(fields) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise BadCodebook(file, twice, "bad_value")
        return fields

    try:
        return json.loads(text, object_pairs_hook=without_repeats)
    except json.JSONDecodeError as error:
        where = f"{error.lineno}:{error.colno}"
        raise BadCodebook(file, where, "not_json") from None
    except (ValueError, RecursionError):
        # A number of thousands of digits, or thousands of brackets.
        raise BadCodebook(file, "", "not_json") from None


def write_codebook(codebook: Codebook, path: Path) -> None:
    """Write a codebook file whole or not at all, replacing one that is there.

    Raises FolderNotWritable, FileInUse, DiskFull, WriteFailed.
    """
    text = json.dumps(codebook_to_json(codebook), ensure_ascii=False, indent=2) + "\n"
    unfinished = path.with_name(f".coder-{token_hex(6)}.part")
    try:
        unfinished.write_bytes(text.encode())
    except PermissionError:
        raise FolderNotWritable(str(path.parent)) from None
    except OSError as error:
        _remove(unfinished)
        raise _failure(error, path) from error
    try:
        unfinished.replace(path)
    except PermissionError:
        _remove(unfinished)
        raise FileInUse(str(path)) from None
    except OSError as error:
        _remove(unfinished)
        raise _failure(error, path) from error


def _remove(unfinished: Path) -> None:
    with suppress(OSError):  # the first failure is the one to tell
        unfinished.unlink()


def _failure(error: OSError, path: Path) -> DiskFull | FileMissing | WriteFailed:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(str(path))
    if error.errno == errno.ENOENT:
        return FileMissing(str(path.parent))
    return WriteFailed(str(path), error.strerror or "")


def shipped_codebooks() -> tuple[str, ...]:
    """List the names of the codebooks that come with the program; raises FileMissing."""
    files = resource_path(_FOLDER).glob("*.json")
    return tuple(sorted(file.stem for file in files if file.stem != _SCHEMA))


def shipped_codebook(name: str) -> Codebook:
    """Read a codebook that comes with the program; raises UnknownName, FileMissing."""
    known = shipped_codebooks()
    if name not in known:
        raise UnknownName("codebook", name, known)
    return read_codebook(resource_path(_FOLDER, f"{name}.json"))
