"""The sheet of disagreements: the posts on which coders differ, with each one's codes."""

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import WorkbookContent

_COLUMNS = (
    ("post_uid", 15, styles.UID),
    ("external_id", 21, styles.TEXT),
    ("day", 11, styles.TEXT),
    ("text", 48, styles.TEXT),
    ("round", 14, styles.TEXT),
    ("variable", 14, styles.TEXT),
)
_SETTLED = (
    ("settled", 18),
    ("settled_by", 11),
    ("settled_how", 15),
    ("settled_why", 18),
    ("settled_note", 30),
)
_CODER_WIDTH = 18


def write_disagreements(book: Book, content: WorkbookContent) -> None:
    """Write the table of disagreements."""
    columns = [c for c in _COLUMNS if c[0] != "text" or content.profile != "ids"]
    settled = [c for c in _SETTLED if c[0] != "settled_note" or content.profile != "ids"]
    coders = content.disagreement_coders
    widths = [width for _, width, _ in columns] + [_CODER_WIDTH] * len(coders)
    widths += [width for _, width in settled]
    sheet = book.sheet("disagreements", widths, landscape=True, freeze="A3", head=2)
    sheet.line(book.caption("disagreements"), styles.CAPTION)
    heads = [book.words(key) for key, _, _ in columns]
    heads += [*coders, *(book.words(key) for key, _ in settled)]
    sheet.row(heads, [styles.HEAD] * len(widths))
    looks = [styles.top(look) for _, _, look in columns]
    looks += [styles.top(styles.TEXT)] * (len(coders) + len(settled))
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
        cell = row.settled
        if cell is not None:
            values |= {
                "settled": book.codes(cell.codes),
                "settled_by": cell.made_by,
                "settled_how": cell.way or None,
                "settled_why": cell.reason or None,
                "settled_note": cell.note or None,
            }
        told = [values.get(key) for key, _ in settled]
        sheet.row([values[key] for key, _, _ in columns] + codes + told, looks)
    if content.disagreements:
        sheet.filter_from(2)
        notes = [book.words("note.several"), book.words("note.not_coded"), *content.notes]
        book.write_notes(sheet, notes)
    else:
        sheet.line(book.words("empty.disagreements"), styles.PARAGRAPH)
        book.write_notes(sheet, content.notes)
    sheet.close()
