"""Rows of a table to rows of posts, a batch at a time and column by column."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from operator import itemgetter

from coder.domain.errors import TextColumnMissing
from coder.exchange.readers.layouts import layout_named
from coder.exchange.readers.records import ReadOptions, Row, Skip, excerpt_of, find_column
from coder.exchange.readers.tables import DAMAGED_ID, STATUS_LINK
from coder.exchange.readers.times import column_reader

Cells = Sequence[Sequence[str]]
Column = list[str | None]
Values = Iterable[str | None]
_AUTHOR_LINK = re.compile(r"(?:twitter|x)\.com/(?:#!/)?@?(\w+)/status(?:es)?/", re.IGNORECASE)
_EMPTY_OR_NA = frozenset({"", "NA"})
_YES = frozenset({"true", "1", "yes", "t", "y", "kyllä"})


class RowBuilder:
    """The mapping of a table, made ready once for all its batches.

    Raise TextColumnMissing or ColumnMissing at making.
    """

    def __init__(self, file: str, options: ReadOptions) -> None:
        columns = options.columns
        self._at = {
            field: columns.index(find_column(file, name, columns))
            for field, name in options.mapping
        }
        if "text" not in self._at:
            raise TextColumnMissing(file, columns)
        self._width = len(columns)
        self._layout = layout_named(options.layout)
        self._times = column_reader(options.date_order, options.naive_is_utc, options.days_only)
        self._clean_id = _id_cleaner(options)
        self._link_at = columns.index(options.id_from) if options.id_from in columns else None
        self._damaged = options.ids_damaged
        self._seen: set[str] | None = set() if self._layout.rows_are_edges else None
        self._derive_kind = "kind" not in self._at and bool(
            self._layout.repost_prefix or self._at.keys() & {"parent_id", "repost_of", "is_repost"}
        )

    def build(self, first: int, cells: Cells) -> tuple[list[Row], list[Skip]]:
        """Return the posts and the skipped records of rows, the first of which has place `first`.

        An empty row stands for a record that was found broken.
        """
        skips: list[Skip] = []
        if set(map(len, cells)) != {self._width}:
            cells = [self._fit(first + n, row, skips) for n, row in enumerate(cells)]
        text = list(map(itemgetter(self._at["text"]), cells))
        if self._layout.newlines:
            text = [value.replace("\\n", "\n") if "\\n" in value else value for value in text]
        raw = self._raw_times(cells)
        url = self._column("url", cells)
        author_id, parent, repost = (
            self._references(field, cells) for field in ("author_id", "parent_id", "repost_of")
        )
        rows = list(
            zip(
                range(first, first + len(cells)),
                self._ids(cells),
                self._authors(cells, url),
                author_id or repeat(None),
                self._times(raw) if raw else repeat(None),
                raw or repeat(None),
                text,
                self._column("lang", cells) or repeat(None),
                self._kinds(cells, text, parent, repost) or repeat(None),
                url or repeat(None),
                parent or repeat(None),
                repost or repeat(None),
                strict=False,
            )
        )
        if skips or self._seen is not None or not all(map(str.strip, text)):
            rows = self._without_skipped(rows, cells, skips)
        return rows, skips

    def _fit(self, place: int, row: Sequence[str], skips: list[Skip]) -> Sequence[str]:
        if len(row) < self._width and row:
            return [*row, *[""] * (self._width - len(row))]
        if len(row) == self._width or (row and not any(row[self._width :])):
            return row[: self._width]
        skips.append(Skip(place, "broken_record", excerpt_of(" | ".join(row))))
        return [""] * self._width

    def _without_skipped(self, rows: list[Row], cells: Cells, skips: list[Skip]) -> list[Row]:
        broken = {skip.place for skip in skips}
        kept: list[Row] = []
        for row, cell in zip(rows, cells, strict=True):
            place, external_id, text = row[0], row[1], row[6]
            if place in broken:
                continue
            if not text.strip():
                skips.append(Skip(place, "no_text", excerpt_of(" | ".join(filter(None, cell)))))
            elif self._seen is not None and external_id in self._seen:
                skips.append(Skip(place, "same_post", excerpt_of(text)))
            else:
                kept.append(row)
                if self._seen is not None and external_id:
                    self._seen.add(external_id)
        skips.sort()
        return kept

    def _column(self, field: str, cells: Cells) -> Column | None:
        at = self._at.get(field)
        if at is None:
            return None
        values = map(itemgetter(at), cells)
        if self._layout.na:
            return [None if value in _EMPTY_OR_NA else value for value in values]
        return [value or None for value in values]

    def _references(self, field: str, cells: Cells) -> Column | None:
        values = self._column(field, cells)
        clean = self._clean_id
        return values and [value and clean(value) for value in values]

    def _ids(self, cells: Cells) -> Values:
        if self._damaged:
            if self._link_at is None:
                return repeat(None)
            links = map(STATUS_LINK.search, map(itemgetter(self._link_at), cells))
            return [found[1] if found else None for found in links]
        at = self._at.get("external_id")
        if at is None:
            return repeat(None)
        values = list(map(itemgetter(at), cells))
        if all(map(str.isdigit, values)):
            return list(values)
        clean = self._clean_id
        return [clean(value) for value in values]

    def _authors(self, cells: Cells, url: Column | None) -> Values:
        authors = self._column("author", cells)
        if not self._layout.author_from_url or url is None:
            return authors or repeat(None)
        return [
            author or _author_of(link)
            for author, link in zip(authors or repeat(None), url, strict=False)
        ]

    def _raw_times(self, cells: Cells) -> Column | None:
        raw = self._column("posted_at", cells)
        if raw is None:
            return None
        for field in ("posted_time", "posted_zone"):
            more = self._column(field, cells)
            if more:
                raw = [f"{a} {b}" if a and b else a for a, b in zip(raw, more, strict=True)]
        return raw

    def _kinds(
        self, cells: Cells, text: list[str], parent: Column | None, repost: Column | None
    ) -> Column | None:
        if not self._derive_kind:
            return self._column("kind", cells)
        said = self._column("is_repost", cells)
        quote = self._column("quote_of", cells)
        prefix = self._layout.repost_prefix
        kinds: Column = []
        for n in range(len(cells)):
            word = said[n] if said else None
            if (
                (word is not None and word.strip().casefold() in _YES)
                or (word is None and repost and repost[n])
                or (prefix and text[n].startswith("RT @"))
            ):
                kinds.append("retweet")
            elif quote and quote[n]:
                kinds.append("quote")
            else:
                kinds.append("reply" if parent and parent[n] else "post")
        return kinds


def _author_of(link: str | None) -> str | None:
    found = _AUTHOR_LINK.search(link) if link else None
    return found[1] if found else None


def _id_cleaner(options: ReadOptions) -> Callable[[str], str | None]:
    marks = "\"'=" if options.id_marks == "quotes" else ""
    na = layout_named(options.layout).na

    def clean(value: str) -> str | None:
        value = value.strip()
        if marks:
            value = value.strip(marks)
        elif options.id_marks == "x":
            value = value.removeprefix("x")
        if na and value == "NA":
            return None
        return None if not value or DAMAGED_ID.fullmatch(value) else value

    return clean
