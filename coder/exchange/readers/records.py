"""What every reader hands over: batches of posts, skipped records, previews and read options."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, NamedTuple, cast

from coder.domain.errors import ColumnMissing, UnknownName

POST_FIELDS = (
    "external_id",
    "author",
    "author_id",
    "posted_at",
    "posted_raw",
    "text",
    "lang",
    "kind",
    "url",
    "parent_ref",
    "repost_of",
)
"""The fields of a post; a row of a batch is `(place, *POST_FIELDS)`, each text or None."""

MAPPABLE = ("text", "external_id", "author", "posted_at", "lang", "url", "kind", "parent_id")
"""The fields a user can map to a column; `parent_id` fills `parent_ref`."""

COLLECTOR_FIELDS = ("author_id", "repost_of", "quote_of", "is_repost", "posted_time", "posted_zone")
"""Further fields that only the known layouts of collectors map."""

KINDS = ("post", "reply", "retweet", "quote")
"""The kinds a reader gives by itself; a mapped `kind` column keeps its own words."""

SKIP_REASONS = ("no_text", "not_a_post", "broken_record", "same_post")

PROBLEM_KINDS = (
    "damaged_ids",
    "repeated_ids",
    "naive_times",
    "unread_times",
    "ambiguous_dates",
    "ragged_rows",
    "broken_quotes",
    "header_guessed",
    "no_header",
    "no_text_column",
    "bad_bytes",
    "nul_characters",
    "lines_in_blocks",
)

BATCH_SIZE = 500
PREVIEW_ROWS = 20

DateOrder = Literal["dmy", "mdy"]
Row = tuple[Any, ...]
Mapping = tuple[tuple[str, str], ...]


class Skip(NamedTuple):
    """A record that is no post; `place` as in `Batch`, `reason` one of SKIP_REASONS."""

    place: int
    reason: str
    excerpt: str


class Problem(NamedTuple):
    """Something to tell before the import; `n` counts records of the part looked at."""

    kind: str
    column: str
    n: int
    excerpt: str


@dataclass(frozen=True)
class ReadOptions:
    """All that is needed to read a file the same way again.

    `header_row` is the 1-based row of the header, 0 for a file without one; None is "find it".
    `data_row` is the 1-based row of the first record. Filled `columns` mean that the options are
    settled; else they are wishes, and what is None or empty is found. `plain_lines` tells that the
    bytes of the file between two line feeds are a line of its text. `days_only` tells that the
    times of the file are all midnight: they are days that a program wrote as times.
    """

    reader: str
    encoding: str | None = None
    delimiter: str | None = None
    mapping: Mapping = ()
    header_row: int | None = None
    date_order: DateOrder | None = None
    data_row: int = 0
    columns: tuple[str, ...] = ()
    layout: str = ""
    sheet: str = ""
    quotes: Literal["standard", "broken"] = "standard"
    errors: Literal["strict", "replace"] = "strict"
    strip_nuls: bool = False
    returns_in_cells: bool = False
    plain_lines: bool = False
    naive_is_utc: bool = False
    ids_damaged: bool = False
    id_marks: Literal["", "x", "quotes"] = ""
    id_from: str = ""
    days_only: bool = False

    def to_json(self) -> str:
        """Return the options as JSON text."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> "ReadOptions":
        """Return the options written by `to_json`; unknown keys are passed over."""
        raw = cast(dict[str, Any], json.loads(text))
        known = {field.name for field in fields(ReadOptions)}
        kept = {key: value for key, value in raw.items() if key in known}
        kept["mapping"] = tuple((field, column) for field, column in kept.get("mapping", ()))
        kept["columns"] = tuple(kept.get("columns", ()))
        return ReadOptions(**kept)


@dataclass
class Batch:
    """Up to BATCH_SIZE records: `rows` and `skips` together cover every place from `first_place`.

    `originals` holds one JSON-able record per place: for tables the list of cells, to be read
    beside `ReadOptions.columns`. `position` is the number of bytes of the file read so far.
    `received` are the same records as bytes of the file, empty where they cannot be told apart;
    csv.reader makes `originals` of them, with the encoding and delimiter of `dialect`.
    """

    first_place: int
    rows: list[Row]
    originals: list[object]
    skips: list[Skip]
    position: int
    received: bytes = b""
    dialect: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Preview:
    """The first PREVIEW_ROWS records, raw (`rows`) and mapped (`posts`), and what to tell.

    `posts` are rows as in `Batch`; skipped records are absent. `size` is in bytes. The problems
    are those of the first `looked_at` records, of all there are if `is_whole`.
    """

    options: ReadOptions
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    posts: tuple[Row, ...]
    problems: tuple[Problem, ...]
    size: int
    looked_at: int
    is_whole: bool


def excerpt_of(text: str, length: int = 80) -> str:
    """Return the beginning of a text on one line."""
    flat = " ".join(text[: length * 2].split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


def check_fields(mapping: Mapping) -> None:
    """Raise UnknownName (kind `field`) if a mapping names a field there is not."""
    known = (*MAPPABLE, *COLLECTOR_FIELDS)
    for field, _ in mapping:
        if field not in known:
            raise UnknownName("field", field, MAPPABLE)


def find_column(file: str, column: str, columns: tuple[str, ...]) -> str:
    """Return the column as the file spells it; raise ColumnMissing."""
    if column in columns:
        return column
    folded = column.strip().casefold()
    for name in columns:
        if name.strip().casefold() == folded:
            return name
    raise ColumnMissing(file, column, columns)
