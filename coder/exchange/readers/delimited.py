"""The dialect of delimited text: its delimiter, and whether its quotes can be trusted."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from coder.domain.errors import UnknownName
from coder.exchange.readers.broken_quotes import LineReader
from coder.exchange.readers.layouts import layout_named
from coder.exchange.readers.records import ReadOptions
from coder.exchange.readers.synonyms import count_known

DELIMITERS = (",", ";", "\t", "|")
SCORED = 1 << 16
_NAMES = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_SEP_LINE = re.compile(r"\"?sep=(.)\"?[\r\n]", re.IGNORECASE)
_LONE_RETURN = re.compile(r"\r(?!\n)")
_FIRST_ROW = re.compile(r"(?:[^\"\r\n]|\"[^\"]*\")*+(\r?\n?)")
_STAND_IN = "\ufdd0"
FIELD_LIMIT = 2**31 - 1
MOST_LINES_OF_A_CELL = 500


def known_delimiter(name: str) -> str:
    """Return a delimiter given as itself or by name (`tab`); raise UnknownName."""
    found = _NAMES.get(name.casefold(), name)
    if len(found) != 1 or found in '"\r\n':
        raise UnknownName("delimiter", name, (",", ";", "tab", "|"))
    return found


def sep_line(sample: str) -> str | None:
    """Return the delimiter that Excel's first line `sep=;` names, else None."""
    found = _SEP_LINE.match(sample)
    return found[1] if found else None


def rows_end_with_return(sample: str) -> bool:
    """Tell whether the first row ends with a carriage return alone."""
    found = _FIRST_ROW.match(sample)
    return found is not None and found[1] == "\r"


def hide_returns(text: str) -> str:
    """Put a character that no text holds in place of carriage returns that end no CRLF.

    The csv module would end the row at those that stand in cells without quotes.
    """
    return _LONE_RETURN.sub(_STAND_IN, text) if "\r" in text else text


def restore_returns(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """Undo `hide_returns` in the cells of rows."""
    for row in rows:
        yield [cell.replace(_STAND_IN, "\r") if _STAND_IN in cell else cell for cell in row]


def parse(text: str, delimiter: str) -> list[list[str]]:
    """Return the rows of a text."""
    csv.field_size_limit(FIELD_LIMIT)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def guess_delimiter(sample: str) -> str:
    """Return the delimiter under which the rows agree best; an unused one for a single column.

    The score is the share of rows that have the commonest number of cells; names that columns
    are known by break ties.
    """
    head = cut_at_line(sample, SCORED)
    best = (0.0, "")
    for delimiter in DELIMITERS:
        rows = [row for row in parse(head, delimiter) if row]
        if not rows:
            continue
        width, common = Counter(map(len, rows)).most_common(1)[0]
        known = max(count_known(row) for row in rows[:20])
        if width == 1:
            continue
        share = common / len(rows)
        score = share + 0.2 * min(known, 5) + 0.01 * min(width, 10)
        if share > 0.7 or known > 1:
            best = max(best, (score, delimiter), key=lambda pair: pair[0])
    if best[1]:
        return best[1]
    return next((mark for mark in ("\t", "|", ";", ",") if mark not in head), "\x1f")


def cut_at_line(text: str, size: int) -> str:
    """Return about the first `size` characters, up to the end of a line."""
    if len(text) <= size:
        return text
    end = text.rfind("\n", 0, size) + 1 or text.rfind("\r", 0, size) + 1
    return text[: end or size]


def quotes_are_broken(
    sample: str, options: ReadOptions, rows: list[list[str]], strange: str
) -> bool:
    """Tell whether the line reader keeps the texts better than the csv module does.

    `rows` are what the csv module makes of the sample (which ends at the end of a line),
    `strange` what `strict_error` says.
    """
    if layout_named(options.layout).unescaped_quotes:
        return True
    width = len(options.columns)
    long = sum(1 for row in rows if any(row[width:]))
    if not (long or strange) or "text" not in dict(options.mapping):
        return False
    lines = LineReader(options)
    read = list(lines.records(io.StringIO(sample, newline="\n")))
    lost = sum(1 for row in read if len(row) != width)
    return lost <= max(1, len(read) // 100) and (bool(strange) or lost < long)


def strict_error(sample: str, delimiter: str, whole: bool) -> str:
    """Return what a strict reader says against the quotes of a sample, empty if nothing.

    A last cell left open is no error where the sample is not the whole file.
    """
    csv.field_size_limit(FIELD_LIMIT)
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, strict=True)
    sound = 0
    try:
        for _ in reader:
            sound = reader.line_num
    except csv.Error as error:
        cut = not whole and "unexpected end" in str(error)
        return "" if cut and reader.line_num - sound < MOST_LINES_OF_A_CELL else str(error)
    return ""
