"""The sheet of what changed in the codebook, revision by revision; there where anything did."""

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import CodebookChange, WorkbookContent
from coder.exchange.workbook.sheet import Value

_COLUMNS = (
    ("revision", 12, styles.COUNT),
    ("changed_at", 18, styles.TEXT),
    ("coder", 14, styles.TEXT),
    ("change.subject", 24, styles.NAME),
    ("change.what", 18, styles.TEXT),
    ("change.before", 40, styles.TEXT),
    ("change.after", 40, styles.TEXT),
    ("change.kind", 15, styles.QUIET),
)


def write_changes(book: Book, content: WorkbookContent) -> None:
    """Write the sheet where the codebook has changed since the project began."""
    if not content.codebook_changes:
        return
    widths = [width for _, width, _ in _COLUMNS]
    sheet = book.sheet("changes", widths, landscape=True, freeze="A3", head=2)
    sheet.line(book.caption("changes"), styles.CAPTION)
    looks = [look for _, _, look in _COLUMNS]
    sheet.row([book.words(key) for key, _, _ in _COLUMNS], [styles.head_of(each) for each in looks])
    for change in content.codebook_changes:
        sheet.row(_values(book, change), looks)
    book.write_notes(sheet, [book.words("note.changes")])
    sheet.close()


def _values(book: Book, change: CodebookChange) -> list[Value]:
    values: list[Value] = [
        change.revision,
        change.made_at,
        change.coder or None,
        change.subject,
        book.words.stored("field", change.what),
        change.before or None,
        change.after or None,
        book.words.stored("kind", change.kind) if change.kind else None,
    ]
    return values
