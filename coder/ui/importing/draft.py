"""What the user wishes of an import so far, and what a preview of it shows."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from coder.domain.errors import ColumnMissing
from coder.services.codebooks import preview_with
from coder.services.importing import Preview, ReadOptions

FIELDS = ("text", "external_id", "author", "posted_at", "lang", "url", "kind", "parent_id")
"""The fields that a column can be chosen for, in the order of the choosers."""
NOT_IMPORTED = ""
_FIRST = ("external_id", "posted_at", "author", "text")
"""What is shown first of records whose fields are fixed."""

DayOrder = Literal["dmy", "mdy"]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user chose by hand; None is "find it".

    `header_row` is 1-based, 0 for a file without a header.
    """

    path: Path
    reader: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    date_order: DayOrder | None = None
    mapping: tuple[tuple[str, str], ...] = ()

    def with_field(self, options: ReadOptions, column: str, chosen: str) -> "Wishes":
        """Take a column for a field, and away from the field that it was for."""
        wished = dict(self.mapping)
        for name, mapped in options.mapping:
            if mapped == column and name != chosen:
                wished[name] = ""
        if chosen:
            wished[chosen] = column
        return replace(self, mapping=tuple(wished.items()))


@dataclass(frozen=True, slots=True)
class Shown:
    """A preview, the wishes it kept, and for each of its rows why it is skipped, "" if it is not.

    `places` are the numbers of the rows in the file, `fields` the field of each column.
    """

    wishes: Wishes
    preview: Preview
    places: tuple[int, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    reasons: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def is_table(self) -> bool:
        """Tell whether the columns can be chosen; those of JSON files are fixed."""
        return bool(self.preview.options.columns)

    @property
    def has_text(self) -> bool:
        """Tell whether there is a column for the text of the posts."""
        return not self.is_table or "text" in dict(self.preview.options.mapping)

    @property
    def kept(self) -> int:
        """Count the previewed records that become posts."""
        return sum(1 for reason in self.reasons if not reason)

    @property
    def skipped(self) -> int:
        """Count the previewed records that do not."""
        return len(self.reasons) - self.kept


def look_at(wishes: Wishes) -> Shown:
    """Preview a file; columns chosen by hand that are gone by now are found anew.

    Raises the errors of files that come in.
    """
    try:
        return _shown(wishes, _preview(wishes))
    except ColumnMissing:
        if not wishes.mapping:
            raise
    wishes = replace(wishes, mapping=())
    return _shown(wishes, _preview(wishes))


def _preview(wishes: Wishes) -> Preview:
    return preview_with(
        wishes.path,
        reader=wishes.reader,
        encoding=wishes.encoding,
        delimiter=wishes.delimiter,
        mapping=wishes.mapping,
        header_row=wishes.header_row,
        date_order=wishes.date_order,
    )


def _shown(wishes: Wishes, preview: Preview) -> Shown:
    kept = {post[0] for post in preview.posts}
    if not preview.options.columns:
        return _of_records(wishes, preview)
    named = dict(preview.options.mapping)
    by_column: dict[str, str] = {}
    for name, column in preview.options.mapping:
        if name in FIELDS or column not in by_column:
            by_column[column] = name
    text_at = preview.columns.index(named["text"]) if "text" in named else None
    reasons: list[str] = []
    for place, row in enumerate(preview.rows, 1):
        if text_at is None or place in kept:
            reasons.append("")
        else:
            reasons.append(_reason(row, text_at, len(preview.columns)))
    return Shown(
        wishes, preview, tuple(range(1, len(preview.rows) + 1)), preview.rows, tuple(reasons),
        tuple(by_column.get(column, NOT_IMPORTED) for column in preview.columns),
    )  # fmt: skip


def _reason(row: tuple[str, ...], text_at: int, width: int) -> str:
    if any(row[width:]):
        return "broken_record"
    text = row[text_at] if text_at < len(row) else ""
    return "same_post" if text.strip() else "no_text"


def _of_records(wishes: Wishes, preview: Preview) -> Shown:
    """Show records whose fields are fixed; the places between them are skipped."""
    # The text is what one looks for: it must not begin beyond the edge of a narrow window.
    shown = [name for name in _FIRST if name in preview.columns]
    order = [preview.columns.index(name) for name in shown]
    order += [at for at, name in enumerate(preview.columns) if name not in shown]
    preview = replace(
        preview,
        columns=tuple(preview.columns[at] for at in order),
        rows=tuple(tuple(row[at] for at in order) for row in preview.rows),
    )
    rows = {post[0]: row for post, row in zip(preview.posts, preview.rows, strict=True)}
    places = tuple(range(1, max(rows, default=0) + 1))
    return Shown(
        wishes, preview, places,
        tuple(rows.get(place, ()) for place in places),
        tuple("" if place in rows else "not_a_post" for place in places),
        preview.columns,
    )  # fmt: skip
