"""The sheet of frequencies: one table per variable."""

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import FrequencySheetTable, WorkbookContent
from coder.exchange.workbook.sheet import Sheet
from coder.exchange.workbook.styles import Look

_WIDTHS = (36, 24, 10, 10, 13, 13, 13, 13, 13)
_LOOKS: tuple[Look, ...] = (
    styles.TEXT,
    styles.QUIET,
    styles.COUNT,
    styles.PERCENT,
    styles.PERCENT,
    styles.COUNT,
    styles.PERCENT,
    styles.PERCENT,
)


def write_frequencies(book: Book, content: WorkbookContent) -> None:
    """Write the frequency tables under one another."""
    sheet = book.sheet("frequencies", _WIDTHS, freeze="A3")
    book.write_title(sheet, "frequencies")
    for table in content.frequencies:
        _write_table(book, sheet, table)
    if not content.frequencies:
        sheet.line(book.words("empty.frequencies"), styles.PARAGRAPH)
    sheet.close()


def _write_table(book: Book, sheet: Sheet, table: FrequencySheetTable) -> None:
    words = book.words
    n = words.number(table.n_posts)
    sheet.keep(len(table.rows) + 6)
    sheet.line(book.caption("frequencies", variable=table.variable, n=n), styles.CAPTION)
    if table.question:
        sheet.line(table.question, styles.QUESTION)
    grouped = any(row.group for row in table.rows)
    looks = _looks(table)
    heads = (
        words("code"),
        words("group") if grouped else None,
        words("n"),
        words("percent"),
        words("relative"),
        words("authors"),
        words("ci_low"),
        words("ci_high"),
        words("coded_themselves"),
    )
    sheet.row(heads[: len(looks)], [styles.head_of(look) for look in looks])
    for row in table.rows:
        low, high = (100 * end for end in row.interval) if row.interval else (None, None)
        values = (
            row.code, row.group, row.n, row.percent, row.relative, row.authors, low, high,
            row.coded,
        )  # fmt: skip
        sheet.row(values[: len(looks)], looks)
    _write_total(book, sheet, table)
    book.write_notes(sheet, _notes(book, table))
    sheet.blank()
    sheet.blank()


def _write_total(book: Book, sheet: Sheet, table: FrequencySheetTable) -> None:
    whole = not table.multi and table.n_posts == sum(row.n for row in table.rows) > 0
    values = (
        book.words("all_posts"),
        None,
        table.n_posts,
        100.0 if whole else None,
        None,
        table.n_authors,
        None,
        None,
        table.n_coded,
    )
    looks = _looks(table)
    sheet.row(values[: len(looks)], [styles.total(look) for look in looks])


def _looks(table: FrequencySheetTable) -> tuple[Look, ...]:
    """Return the columns' looks: one column more where coded posts stand for others."""
    return _LOOKS if table.n_coded is None else (*_LOOKS, styles.COUNT)


def _notes(book: Book, table: FrequencySheetTable) -> list[str]:
    words = book.words
    posts = words.posts(table.n_posts)
    if table.n_authors is None:
        notes = [words("note.base.posts", posts=posts)]
    else:
        notes = [words("note.base", posts=posts, authors=words.authors(table.n_authors))]
    if table.source:
        notes.append(words("note.source", source=table.source.removesuffix(".")))
    if table.multi:
        notes.append(words("note.multi"))
    notes.append(words("note.relative"))
    return [*notes, *table.notes]
