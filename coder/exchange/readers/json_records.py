"""Records of JSON files, streamed: arrays, lines, wrapped, pretty-printed or concatenated."""

import re
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

from coder.domain.errors import EmptyFile, NotATable
from coder.exchange.readers.encodings import guess_encoding
from coder.exchange.readers.records import (
    BATCH_SIZE,
    POST_FIELDS,
    PREVIEW_ROWS,
    Batch,
    Preview,
    Problem,
    ReadOptions,
    Row,
    Skip,
    excerpt_of,
    find_column,
)

Json = dict[str, Any]
_FIRST = ("external_id", "posted_at", "text", "author")
IN_VIEW = (*_FIRST, *(field for field in POST_FIELDS if field not in _FIRST))
"""The fields in the order in which a preview shows them: the text where it is seen first."""

_WRAPPED = re.compile(
    rb'\s*\{[^{\[]*(?:"search_metadata"\s*:\s*\{[^{}]*\}\s*,\s*)?"statuses"\s*:\s*\['
)
_ESCAPES = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)"
)
_HALF = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


class Broken(NamedTuple):
    """A record that is no sound JSON, or what is left of a file that breaks off."""

    excerpt: str


class Found(NamedTuple):
    """A record of a file: the post's values in the order of POST_FIELDS, or a reason to skip it."""

    values: Row | None
    reason: str
    original: object


class _Recoded:
    """A binary file whose text is recoded to UTF-8 while it is read."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._text = TextIOWrapper(file, encoding, errors="replace", newline="")

    def read(self, size: int = -1) -> bytes:
        return self._text.read(size).encode()

    def __iter__(self) -> Iterator[bytes]:
        for line in self._text:
            yield line.encode()


def json_records(path: Path) -> Iterator[tuple[object, int]]:
    """Yield each record (a dict, another JSON value, or Broken) and the bytes read so far.

    The elements of arrays and of `statuses` are records, so are lines and concatenated objects.
    """
    encoding, _ = guess_encoding(path)
    with path.open("rb") as file:
        head = file.read(1 << 16).removeprefix(b"\xef\xbb\xbf")
        file.seek(3 if encoding == "utf-8-sig" else 0)
        plain = encoding in {"utf-8", "utf-8-sig"}
        source: Any = file if plain else _Recoded(file, encoding)
        if not plain:
            head = head.decode(encoding, "ignore").lstrip("\ufeff").encode()
        if head.lstrip().startswith(b"["):
            yield from _streamed(source, file, "item")
        elif _WRAPPED.match(head):
            yield from _streamed(source, file, "statuses.item")
        elif _is_lines(path, encoding):
            yield from _lines(source, file)
        else:
            yield from _streamed(source, file, "")


def _is_lines(path: Path, encoding: str) -> bool:
    """Tell whether one of the first lines is a whole object."""
    import orjson

    with path.open(encoding=encoding, errors="replace", newline="\n") as file:
        for n, line in enumerate(file):
            if line.strip():
                try:
                    if isinstance(orjson.loads(line.encode()), dict):
                        return True
                except (orjson.JSONDecodeError, UnicodeEncodeError):
                    pass
            if n > 8:
                break
    return False


def _lines(source: Any, file: BinaryIO) -> Iterator[tuple[object, int]]:
    import orjson

    read = 0
    start = file.tell()
    for line in source:
        read += len(line)
        if not line.strip(b" \t\r\n\0"):
            continue
        try:
            record = _loads(line)
        except orjson.JSONDecodeError:
            yield Broken(excerpt_of(line[:400].decode("utf-8", "replace"))), start + read
            continue
        if isinstance(record, dict) and isinstance(cast(Json, record).get("statuses"), list):
            for inner in cast(Json, record)["statuses"]:
                yield inner, start + read
        else:
            yield record, start + read


def _loads(line: bytes) -> object:
    """Parse a line; half a surrogate pair, which no text can hold, becomes U+FFFD."""
    import orjson

    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        whole = _ESCAPES.sub(lambda e: b"\\ufffd" if _HALF.fullmatch(e[0]) else e[0], line)
        return orjson.loads(whole)


def _streamed(source: Any, file: BinaryIO, prefix: str) -> Iterator[tuple[object, int]]:
    import ijson  # pyright: ignore[reportMissingTypeStubs]

    records = ijson.items(source, prefix, multiple_values=True, use_float=True)
    while True:
        try:
            record = next(records)
        except StopIteration:
            return
        except (ijson.JSONError, UnicodeDecodeError) as error:
            yield Broken(excerpt_of(str(error))), file.tell()
            return
        yield record, file.tell()


def batches(found: Iterator[tuple[Found, int]]) -> Iterator[Batch]:
    """Gather what a reader found into batches."""
    batch = Batch(1, [], [], [], 0)
    place = 0
    for place, ((values, reason, original), position) in enumerate(found, 1):
        if values is not None:
            batch.rows.append((place, *values))
        else:
            text = original if isinstance(original, str) else _text_of(original)
            batch.skips.append(Skip(place, reason, excerpt_of(text)))
        batch.originals.append(original)
        batch.position = position
        if len(batch.originals) == BATCH_SIZE:
            yield batch
            batch = Batch(place + 1, [], [], [], position)
    if batch.originals:
        yield batch


def preview_json(path: Path, options: ReadOptions, found: Iterator[tuple[Found, int]]) -> Preview:
    """Return the preview of a file whose fields are fixed; raise EmptyFile or ColumnMissing."""
    for _, column in options.mapping:
        if column:
            find_column(str(path), column, ())
    batch = next(batches(found), None)
    if batch is None:
        raise EmptyFile(str(path))
    if all(skip.reason == "broken_record" for skip in batch.skips) and not batch.rows:
        raise NotATable(str(path))
    posts = tuple(row for row in batch.rows if row[0] <= PREVIEW_ROWS)
    places = [1 + POST_FIELDS.index(field) for field in IN_VIEW]
    unread = [row for row in batch.rows if row[5] and not row[4]]
    problems = [Problem("unread_times", "created_at", len(unread), unread[0][5])] if unread else []
    return Preview(
        options=options,
        columns=IN_VIEW,
        rows=tuple(tuple(str(row[at] or "") for at in places) for row in posts),
        posts=posts,
        problems=tuple(problems),
        size=path.stat().st_size,
        looked_at=len(batch.originals),
        is_whole=len(batch.originals) < BATCH_SIZE,
    )


def object_of(value: object) -> Json:
    """Return a JSON value if it is an object, else an empty one."""
    return cast(Json, value) if isinstance(value, dict) else {}


def text_of(value: object) -> str | None:
    """Return a JSON string that is not empty, else None."""
    return value if isinstance(value, str) and value else None


def id_of(record: Json, key: str) -> str | None:
    """Return `key_str` of a record, else `key` where its digits are exact."""
    exact = text_of(record.get(f"{key}_str"))
    if exact:
        return exact
    value = record.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return text_of(value)


def _text_of(original: object) -> str:
    import orjson

    return orjson.dumps(original).decode() if original is not None else ""
