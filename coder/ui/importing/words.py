"""The names of fields, readers, encodings and delimiters, and the sentences about a file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coder.domain.sentences import number

if TYPE_CHECKING:
    from coder.services.importing import Preview

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, D103
        ...
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

FIELD_NAMES = {
    "": QT_TRANSLATE_NOOP("Importing", "Not imported"),
    "text": QT_TRANSLATE_NOOP("Importing", "Text"),
    "external_id": QT_TRANSLATE_NOOP("Importing", "Identifier"),
    "author": QT_TRANSLATE_NOOP("Importing", "Author"),
    "posted_at": QT_TRANSLATE_NOOP("Importing", "Time"),
    "lang": QT_TRANSLATE_NOOP("Importing", "Language"),
    "url": QT_TRANSLATE_NOOP("Importing", "Link"),
    "kind": QT_TRANSLATE_NOOP("Importing", "Kind"),
    "parent_id": QT_TRANSLATE_NOOP("Importing", "In reply to"),
    "author_id": QT_TRANSLATE_NOOP("Importing", "Author's identifier"),
    "posted_raw": QT_TRANSLATE_NOOP("Importing", "Time as written"),
    "posted_time": QT_TRANSLATE_NOOP("Importing", "Time of day"),
    "posted_zone": QT_TRANSLATE_NOOP("Importing", "Time zone"),
    "parent_ref": QT_TRANSLATE_NOOP("Importing", "In reply to"),
    "repost_of": QT_TRANSLATE_NOOP("Importing", "Repost of"),
    "quote_of": QT_TRANSLATE_NOOP("Importing", "Quotes"),
    "is_repost": QT_TRANSLATE_NOOP("Importing", "Is a repost"),
}

READER_NAMES = {
    "csv": QT_TRANSLATE_NOOP("Importing", "Text table (CSV)"),
    "xlsx": QT_TRANSLATE_NOOP("Importing", "Excel workbook"),
    "twitter_v1": QT_TRANSLATE_NOOP("Importing", "Twitter JSON 1.1"),
    "twitter_v2": QT_TRANSLATE_NOOP("Importing", "Twitter JSON 2"),
}

ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": QT_TRANSLATE_NOOP("Importing", "UTF-8, marked"),
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO 8859-15",
    "mac-roman": "Mac Roman",
    "utf-16": "UTF-16",
    "utf-16-le": QT_TRANSLATE_NOOP("Importing", "UTF-16, unmarked"),
}

DELIMITER_NAMES = {
    ",": QT_TRANSLATE_NOOP("Importing", "comma  ,"),
    ";": QT_TRANSLATE_NOOP("Importing", "semicolon  ;"),
    "\t": QT_TRANSLATE_NOOP("Importing", "tab"),
    "|": QT_TRANSLATE_NOOP("Importing", "bar  |"),
}

DAY_ORDERS = {
    "dmy": QT_TRANSLATE_NOOP("Importing", "day first (31/12)"),
    "mdy": QT_TRANSLATE_NOOP("Importing", "month first (12/31)"),
}

REASONS = {
    "no_text": QT_TRANSLATE_NOOP("Importing", "no text"),
    "not_a_post": QT_TRANSLATE_NOOP("Importing", "not a post"),
    "broken_record": QT_TRANSLATE_NOOP("Importing", "broken record"),
    "same_post": QT_TRANSLATE_NOOP("Importing", "the same post again"),
}

PROBLEMS = {
    "damaged_ids": QT_TRANSLATE_NOOP(
        "Importing",
        "Identifiers in “{column}” were rounded by a spreadsheet: {n}, for example {excerpt}. "
        "They are not used as identifiers; the cells are kept as they are.",
    ),
    "repeated_ids": QT_TRANSLATE_NOOP(
        "Importing", "Identifiers that occur again in “{column}”: {n}. Every row is imported."
    ),
    "naive_times": QT_TRANSLATE_NOOP(
        "Importing",
        "Times without a time zone in “{column}”: {n}, for example {excerpt}. They are kept as "
        "they stand, with no zone.",
    ),
    "unread_times": QT_TRANSLATE_NOOP(
        "Importing",
        "Times that cannot be read in “{column}”: {n}, for example {excerpt}. These posts come "
        "in without a time; the words are kept.",
    ),
    "ambiguous_dates": QT_TRANSLATE_NOOP(
        "Importing",
        "Dates in “{column}” that can be read in two ways: {n}, for example {excerpt}. Choose "
        "the order of day and month above, or these posts come in without a time.",
    ),
    "ragged_rows": QT_TRANSLATE_NOOP(
        "Importing",
        "Rows with too few or too many cells: {n}, for example “{excerpt}”. Short rows are "
        "filled with empty cells, rows that are too long are skipped.",
    ),
    "broken_quotes": QT_TRANSLATE_NOOP(
        "Importing",
        "Quotation marks inside the cells are not written as a table should. Check that the rows "
        "below look right.",
    ),
    "header_guessed": QT_TRANSLATE_NOOP(
        "Importing",
        "The first row is taken for the header: “{excerpt}”. If it is a post, take the tick off "
        "“The first row is the header”.",
    ),
    "no_header": QT_TRANSLATE_NOOP(
        "Importing",
        "The file seems to have no header, so the columns are numbered. Check what each is.",
    ),
    "no_text_column": QT_TRANSLATE_NOOP(
        "Importing",
        "The column for the post text was not found. Choose “Text” over the column that holds it.",
    ),
    "bad_bytes": QT_TRANSLATE_NOOP(
        "Importing",
        "Bytes that are wrong in the character encoding: {n}. Each becomes the sign �; try "
        "another encoding if there are many.",
    ),
    "nul_characters": QT_TRANSLATE_NOOP(
        "Importing", "The file holds NUL characters. They are left out."
    ),
    "lines_in_blocks": QT_TRANSLATE_NOOP(
        "Importing",
        "This is no table: {n} blocks of lines stand between empty lines, and each line would "
        "become a post of its own, beginning with “{excerpt}”.",
    ),
}

LINE_BY_LINE = QT_TRANSLATE_NOOP("Importing", "The file is read line by line.")
FROM_LINKS = QT_TRANSLATE_NOOP(
    "Importing", "The identifiers are taken from the links in “{column}”."
)


def words(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("Importing", text)


def name_in(names: dict[str, str], value: str) -> str:
    """Give the name of a value, the value itself where it has none."""
    return words(names[value]) if value in names else value


def problem_sentences(preview: "Preview", language: str) -> list[str]:
    """Say what there is to tell about a file before it comes in."""
    sentences: list[str] = []
    for problem in preview.problems:
        told = words(PROBLEMS[problem.kind])
        if not problem.n:
            told = told.replace(": {n}", "")
        told = told.format(
            column=problem.column, n=number(problem.n, language), excerpt=problem.excerpt
        )
        if problem.kind == "broken_quotes" and preview.options.quotes == "broken":
            told += " " + words(LINE_BY_LINE)
        if problem.kind == "damaged_ids" and preview.options.id_from:
            told += " " + words(FROM_LINKS).format(column=preview.options.id_from)
        sentences.append(told)
    return sentences


def size_words(size: int, language: str) -> str:
    """Write a number of bytes as people do."""
    if size < 1_000:
        return f"{number(size, language)} B"
    if size < 1_000_000:
        return f"{number(size / 1_000, language)} kB"
    return f"{number(size / 1_000_000, language, 1)} MB"
