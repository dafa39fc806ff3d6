"""The sheet of the screening: the way to the posts of the study, and the word lists as used."""

from itertools import zip_longest

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import Screening, WorkbookContent
from coder.exchange.workbook.sheet import Sheet

_WIDTHS = (52, 30, 14, 14)


def write_screening(book: Book, content: WorkbookContent) -> None:
    """Write the sheet where posts were screened by a rule."""
    screening = content.screening
    if screening is None:
        return
    sheet = book.sheet("screening", _WIDTHS)
    book.write_title(sheet, "screening")
    sheet.line(screening.paragraph, styles.PARAGRAPH)
    _write_flow(book, sheet, screening)
    for each in screening.lists:
        sheet.blank()
        sheet.line(book.caption("word_list", name=each.name), styles.CAPTION)
        looks = [styles.TEXT, styles.TEXT, styles.COUNT, styles.COUNT]
        heads = [book.words("terms"), book.words("exclusions"), None, None]
        sheet.row(heads, [styles.head_of(look) for look in looks])
        for term, exclusion in zip_longest(each.terms, each.exclusions):
            sheet.row([term, exclusion, None, None], looks)
    sheet.close()


def _write_flow(book: Book, sheet: Sheet, screening: Screening) -> None:
    sheet.blank()
    sheet.line(book.caption("screening"), styles.CAPTION)
    looks = [styles.TEXT, styles.TEXT, styles.COUNT, styles.COUNT]
    heads = [book.words(key) if key else None for key in ("step", "", "out", "left")]
    sheet.row(heads, [styles.head_of(look) for look in looks])
    for number, step in enumerate(screening.steps, 1):
        last = number == len(screening.steps)
        label = book.words(f"step.{step.kind}")
        sheet.row(
            [label, step.name or None, step.out, step.left],
            [styles.last(look) for look in looks] if last else looks,
        )
