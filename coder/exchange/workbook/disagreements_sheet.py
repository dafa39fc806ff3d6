"""The sheet of disagreements: the posts on which coders differ, with each one's codes."""

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import WorkbookContent

_COLUMNS = (
    ("post_uid", 20, styles.UID),
    ("external_id", 21, styles.TEXT),
    ("day", 11, styles.TEXT),
    ("text", 56, styles.TEXT),
    ("round", 15, styles.TEXT),
    ("variable", 17, styles.TEXT),
)
_CODER_WIDTH = 22


def write_disagreements(book: Book, content: WorkbookContent) -> None:
    """Write the table of disagreements."""
    columns = [c for c in _COLUMNS if c[0] != "text" or content.profile != "ids"]
    coders = content.disagreement_coders
    widths = [width for _, width, _ in columns] + [_CODER_WIDTH] * len(coders)
    sheet = book.sheet("disagreements", widths, landscape=True, freeze="A3", head=2)
    sheet.line(book.caption("disagreements"), styles.CAPTION)
    heads = [book.words(key) for key, _, _ in columns]
    sheet.row([*heads, *coders], [styles.HEAD] * len(widths))
    looks = [styles.top(look) for _, _, look in columns]
    looks += [styles.top(styles.TEXT)] * len(coders)
    for row in content.disagreements:
        values = {
            "post_uid": row.post_uid,
            "external_id": row.external_id,
            "day": row.day,
            "text": row.text,
            "round": row.round,
            "variable": row.variable,
        }
        codes = [book.codes(names) for names in row.codes]
        sheet.row([values[key] for key, _, _ in columns] + codes, looks)
    if content.disagreements:
        sheet.filter_from(2)
        notes = [book.words("note.several"), book.words("note.not_coded"), *content.notes]
        book.write_notes(sheet, notes)
    else:
        sheet.line(book.words("empty.disagreements"), styles.PARAGRAPH)
        book.write_notes(sheet, content.notes)
    sheet.close()
