"""The sheet of codings: one row per post, coder, round and variable, on one sheet or more."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain, islice

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import CodingRow, WorkbookContent
from coder.exchange.workbook.sheet import Sheet, Value
from coder.exchange.workbook.styles import Look

SHEET_ROWS = 1_048_576
"""Rows of a sheet in Excel."""

_HEAD_ROW = 3
_PROGRESS_STEP = 500

_TEXT = replace(styles.top(styles.TEXT), below="none")
_UID = replace(styles.top(styles.UID), below="none")
_NUMBER = replace(styles.top(styles.PLAIN_NUMBER), below="none")
_COLUMNS: tuple[tuple[str, float, Look], ...] = (
    ("post_uid", 20, _UID),
    ("external_id", 20, _TEXT),
    ("source", 18, _TEXT),
    ("author", 16, _TEXT),
    ("posted_at", 20, _TEXT),
    ("text", 52, _TEXT),
    ("coder", 12, _TEXT),
    ("round", 14, _TEXT),
    ("variable", 17, _TEXT),
    ("codes", 24, _TEXT),
    ("code_uids", 22, _UID),
    ("decided_at", 23, _TEXT),
    ("revision", 13, _NUMBER),
    ("note_of_coder", 24, styles.inset(_TEXT)),
    ("flagged", 9, _TEXT),
    ("state", 19, _TEXT),
)
_TEXTUAL = frozenset({"author", "text", "note_of_coder"})

Progress = Callable[[int, int], None]


def write_codings(
    book: Book, content: WorkbookContent, progress: Progress | None, sheet_rows: int
) -> int:
    """Write the codings as they come and return how many; a sheet takes `sheet_rows` rows."""
    columns = [c for c in _COLUMNS if content.profile != "ids" or c[0] not in _TEXTUAL]
    keys = frozenset(key for key, _, _ in columns)
    looks = [look for _, _, look in columns]
    codings = iter(content.codings)
    done, part = 0, 0
    while True:
        following = next(codings, None)
        if following is None and part:
            return done
        part += 1
        sheet = _begin(book, columns, part)
        rows = chain(() if following is None else (following,), codings)
        for row in islice(rows, sheet_rows - _HEAD_ROW):
            sheet.row(_values(book, row, keys), looks)
            done += 1
            if progress and done % _PROGRESS_STEP == 0:
                progress(done, max(done, content.codings_total))
        if sheet.rows == _HEAD_ROW:
            sheet.line(book.words("empty.codings"), styles.PARAGRAPH)
        else:
            sheet.filter_from(_HEAD_ROW)
        sheet.close()


def _begin(book: Book, columns: list[tuple[str, float, Look]], part: int) -> Sheet:
    widths = [width for _, width, _ in columns]
    sheet = book.sheet(
        "codings", widths, landscape=True, freeze=f"A{_HEAD_ROW + 1}", head=_HEAD_ROW, part=part
    )
    if part == 1:
        sheet.line(book.caption("codings"), styles.CAPTION)
    else:
        sheet.line(book.words("caption.codings.next", part=str(part)), styles.CAPTION)
    notes = f"{book.words('note.several')} {book.words('note.times')}"
    sheet.line(book.words("note", text=notes), styles.NOTE)
    sheet.row(
        [book.words(key) for key, _, _ in columns],
        [styles.head_of(look) for _, _, look in columns],
    )
    return sheet


def _values(book: Book, row: CodingRow, keys: frozenset[str]) -> list[Value]:
    values: dict[str, Value] = {
        "post_uid": row.post_uid,
        "external_id": row.external_id,
        "source": row.source,
        "author": row.author,
        "posted_at": row.posted_at,
        "text": row.text,
        "coder": row.coder,
        "round": row.round,
        "variable": row.variable,
        "codes": book.codes(row.codes),
        "code_uids": "; ".join(row.code_uids) or None,
        "decided_at": row.decided_at,
        "revision": row.revision,
        "note_of_coder": row.note or None,
        "flagged": book.words("yes") if row.flagged else None,
        "state": book.words(f"state.{row.state}") if row.state else None,
    }
    return [value for key, value in values.items() if key in keys]
