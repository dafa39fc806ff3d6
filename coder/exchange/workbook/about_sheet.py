"""The sheet About: where the figures come from and what was changed on the way."""

from collections.abc import Sequence

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import About, RoundEntry, WorkbookContent
from coder.exchange.workbook.sheet import Sheet, Value
from coder.exchange.workbook.styles import Look

_WIDTHS = (36, 30, 24, 21, 21, 21, 26, 12)
_TEXT, _COUNT, _PLAIN = styles.TEXT, styles.COUNT, styles.PLAIN_NUMBER


def write_about(book: Book, content: WorkbookContent, coding_rows: int) -> None:
    """Write the last sheet; the counts of changed texts are those of all sheets before."""
    about = content.about
    sheet = book.sheet("about", _WIDTHS, landscape=True, freeze="A2")
    sheet.line(book.words("title.about"), styles.TITLE)
    sheet.blank()
    _write_facts(book, sheet, content)
    _write_counts(book, sheet, about, coding_rows)
    _write_sources(book, sheet, about)
    _write_samples(book, sheet, about)
    _write_rounds(book, sheet, about)
    _write_coders(book, sheet, about)
    if content.methods_text:
        _write_heading(book, sheet, "heading.methods")
        for paragraph in content.methods_text.splitlines():
            sheet.line(paragraph, styles.PARAGRAPH)
    _write_changes(book, sheet)
    sheet.close()


def _write_facts(book: Book, sheet: Sheet, content: WorkbookContent) -> None:
    words, about = book.words, content.about
    revision = about.codebook_revision
    codebook = [content.codebook.name.in_(content.language)]
    if revision is not None:
        codebook.append(words("about.revision", revision=str(revision)))
    facts = (
        ("about.project", about.project),
        ("about.exported_at", about.exported_at),
        ("about.version", f"Coder {about.version}"),
        ("about.codebook", ", ".join(codebook)),
        ("about.languages", ", ".join(words.language(code) for code in about.languages)),
        ("about.profile", words(f"profile.{content.profile}")),
    )
    for key, value in facts:
        if value:
            sheet.pair(words(key), value, _TEXT)
    for note in (*about.notes, words("note.times")):
        sheet.line(note, styles.NOTE)


def _write_counts(book: Book, sheet: Sheet, about: About, coding_rows: int) -> None:
    _write_heading(book, sheet, "heading.counts")
    for count in about.counts:
        _write_count(sheet, book.words.stored("count", count.what), count.n)
    _write_count(sheet, book.words("about.rows"), coding_rows)


def _write_changes(book: Book, sheet: Sheet) -> None:
    # Read before the heading is written: nothing of this block is ever changed.
    cut, replaced = book.texts.cells_cut, book.texts.characters_replaced
    _write_heading(book, sheet, "heading.changes")
    _write_count(sheet, book.words("about.cut"), cut)
    _write_count(sheet, book.words("about.replaced"), replaced)


def _write_count(sheet: Sheet, label: str, n: int) -> None:
    sheet.row([label, n], [styles.QUIET, _COUNT])


def _write_heading(book: Book, sheet: Sheet, key: str) -> None:
    sheet.blank()
    sheet.keep(3)
    sheet.line(book.words(key), styles.HEADING)


def _write_table(
    book: Book,
    sheet: Sheet,
    caption: str,
    columns: Sequence[tuple[str, Look]],
    rows: Sequence[Sequence[Value]],
) -> None:
    if not rows:
        return
    sheet.blank()
    sheet.keep(len(rows) + 2)
    sheet.line(book.caption(caption), styles.CAPTION)
    looks = [look for _, look in columns]
    sheet.row(
        [book.words(head) for head, _ in columns],
        [styles.head_of(look) for look in looks],
    )
    for number, row in enumerate(rows, 1):
        sheet.row(row, [styles.last(look) for look in looks] if number == len(rows) else looks)


def _write_sources(book: Book, sheet: Sheet, about: About) -> None:
    columns = (
        ("name", _TEXT),
        ("reader", _TEXT),
        ("imported_at", _TEXT),
        ("read", _COUNT),
        ("kept", _COUNT),
        ("skipped", _COUNT),
        ("sha256", styles.inset(styles.UID)),
    )
    rows = [
        (s.name, s.reader, s.imported_at, s.read, s.kept, s.skipped, s.sha256)
        for s in about.sources
    ]
    _write_table(book, sheet, "sources", columns, rows)


def _write_samples(book: Book, sheet: Sheet, about: About) -> None:
    columns = (
        ("name", _TEXT),
        ("method", _TEXT),
        ("drawn_at", _TEXT),
        ("size", _COUNT),
        ("frame_size", _COUNT),
        ("seed", _PLAIN),
    )
    rows = [
        (s.name, s.method, s.drawn_at, s.size, s.frame_size, _seed(s.seed)) for s in about.samples
    ]
    _write_table(book, sheet, "samples", columns, rows)


def _seed(seed: int | None) -> Value:
    # A number of Excel keeps fifteen digits.
    return str(seed) if seed is not None and abs(seed) >= 10**15 else seed


def _write_rounds(book: Book, sheet: Sheet, about: About) -> None:
    columns = (
        ("name", _TEXT),
        ("purpose", _TEXT),
        ("coders", _TEXT),
        ("opened_at", _TEXT),
        ("closed_at", _TEXT),
        ("coefficient", _TEXT),
        ("threshold", styles.COEFFICIENT),
        ("revision", _PLAIN),
    )
    _write_table(book, sheet, "rounds", columns, [_round(book, r) for r in about.rounds])


def _round(book: Book, entry: RoundEntry) -> tuple[Value, ...]:
    words = book.words
    return (
        entry.name,
        words.stored("purpose", entry.purpose),
        ", ".join(entry.coders),
        entry.opened_at,
        entry.closed_at or words("still_open"),
        words.stored("coefficient", entry.coefficient) if entry.coefficient else None,
        entry.threshold,
        entry.revision,
    )


def _write_coders(book: Book, sheet: Sheet, about: About) -> None:
    rows = [(c.name, c.role or None, c.codings) for c in about.coders]
    columns = (("name", _TEXT), ("role", _TEXT), ("codings", _COUNT))
    _write_table(book, sheet, "coders", columns, rows)
