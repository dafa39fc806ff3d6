"""The sheet of agreement: one table per round and variable, one row per coefficient."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import (
    AgreementRow,
    AgreementTable,
    CodeUseTable,
    WorkbookContent,
)
from coder.exchange.workbook.sheet import Sheet, Value
from coder.exchange.workbook.styles import Look

_COLUMNS = (
    ("code", 22),
    ("coders", 18),
    ("coefficient", 29),
    ("value", 9),
    ("se", 10),
    ("ci_low", 10),
    ("ci_high", 10),
    ("ci_method", 23),
    ("n_items", 9),
    ("drawn_low", 11),
    ("drawn_high", 11),
    ("below_667", 9),
    ("below_800", 9),
    ("undefined", 31),
)
_USES = (
    "code", "coders", "given", "n_items", "carrying", "prevalence_index", "bias_index", "remark",
    "", "positive", "negative", "", "", "",
)  # fmt: skip
"""Headings under the columns above, so that both kinds of table have the same widths."""
_SHARES = frozenset({"percent_agreement", "exact_match"})


def write_agreement(book: Book, content: WorkbookContent) -> None:
    """Write the agreement tables under one another."""
    widths = [width for _, width in _COLUMNS]
    sheet = book.sheet("agreement", widths, landscape=True, freeze="A3")
    book.write_title(sheet, "agreement")
    for text in content.agreement_texts:
        sheet.line(text, styles.PARAGRAPH)
        sheet.blank()
    for (round_name, variable), tables in groupby(
        content.agreement, key=lambda table: (table.round, table.variable)
    ):
        _write_table(book, sheet, round_name, variable, tuple(tables))
    for table in content.agreement_codes:
        _write_uses(book, sheet, table)
    if not content.agreement:
        sheet.line(book.words("empty.agreement"), styles.PARAGRAPH)
    sheet.close()


def _write_table(
    book: Book, sheet: Sheet, round_name: str, variable: str, tables: tuple[AgreementTable, ...]
) -> None:
    sheet.keep(sum(len(table.rows) for table in tables) + 4)
    caption = book.caption("agreement", variable=variable, round=round_name)
    sheet.line(caption, styles.CAPTION)
    heads = [book.words(key) for key, _ in _COLUMNS]
    sheet.row(heads, [styles.head_of(look) for look in _looks(styles.COEFFICIENT)])
    for table in tables:
        for values, looks in _rows(book, table):
            sheet.row(values, looks)
    notes = [book.words("note.one_against_others")] if any(t.code for t in tables) else []
    book.write_notes(sheet, notes + [note for table in tables for note in table.notes])
    sheet.blank()
    sheet.blank()


def _rows(book: Book, table: AgreementTable) -> Iterator[tuple[list[Value], list[Look]]]:
    code = book.words("whole_variable") if table.code is None else table.code
    coders = ", ".join(table.coders)
    share = replace(styles.COEFFICIENT, number_format=book.words("format.share"))
    for number, row in enumerate(table.rows, 1):
        values = [code, coders, *_figures(book, row)]
        looks = _looks(share if row.coefficient in _SHARES else styles.COEFFICIENT)
        # A line parts the codes and the sets of coders from one another.
        yield values, [styles.last(look) for look in looks] if number == len(table.rows) else looks


def _figures(book: Book, row: AgreementRow) -> list[Value]:
    return [
        book.words.stored("coefficient", row.coefficient),
        row.value,
        row.se,
        row.ci_low,
        row.ci_high,
        book.words.stored("ci", row.ci_method) if row.ci_method else None,
        row.n_items,
        row.drawn_low,
        row.drawn_high,
        *(row.below or (None, None)),
        row.undefined,
    ]


def _looks(figure: Look) -> list[Look]:
    return [
        styles.TEXT,
        styles.TEXT,
        styles.TEXT,
        styles.strong(figure),
        figure,
        figure,
        figure,
        styles.inset(styles.QUIET),
        styles.COUNT,
        figure,
        figure,
        styles.COEFFICIENT,
        styles.COEFFICIENT,
        styles.inset(styles.QUIET),
    ]


def _write_uses(book: Book, sheet: Sheet, table: CodeUseTable) -> None:
    sheet.keep(len(table.rows) + 4)
    caption = book.caption("code_use", variable=table.variable, round=table.round)
    sheet.line(caption, styles.CAPTION)
    number, text = styles.COEFFICIENT, styles.TEXT
    looks: list[Look] = [
        text, text, text, styles.COUNT, styles.COUNT, number, number, styles.inset(styles.QUIET),
        text, number, number, text, text, text,
    ]  # fmt: skip
    heads: list[Value] = [book.words(key) if key else None for key in _USES]
    sheet.row(heads, [styles.head_of(look) for look in looks])
    for at, row in enumerate(table.rows, 1):
        values: list[Value] = [
            row.code, ", ".join(row.coders), row.given, row.n_items, row.carrying,
            row.prevalence_index, row.bias_index, book.words("few") if row.few else None,
            None, row.positive, row.negative, None, None, None,
        ]  # fmt: skip
        sheet.row(values, [styles.last(x) for x in looks] if at == len(table.rows) else looks)
    book.write_notes(sheet, [book.words("note.code_use")])
    sheet.blank()
    sheet.blank()
