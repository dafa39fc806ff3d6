"""What a table's first rows say: header, columns, mapping, day order, the state of its ids."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coder.exchange.readers.layouts import find_layout, layout_named
from coder.exchange.readers.records import (
    Mapping,
    Problem,
    ReadOptions,
    check_fields,
    excerpt_of,
    find_column,
)
from coder.exchange.readers.synonyms import count_known, guess_columns
from coder.exchange.readers.times import guess_order, is_midnight, time_reader

HEADER_WITHIN = 20
DAMAGED_ID = re.compile(r"\s*\d+(?:[.,]\d+)?[eE]\+?\d+\s*")
STATUS_LINK = re.compile(r"/status(?:es)?/(\d+)")
_LOOKS_LIKE_DATA = re.compile(r"[-+]?\d[\d.,:/\s-]*|https?://.*|@\w+|.{60,}", re.DOTALL)
_DAY_ALONE = len("2014-03-12")
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\w{3} \w{3} \d\d \d\d:|\d{1,2}[./]\d{1,2}[./]\d{2,4}")


@dataclass(frozen=True)
class Settled:
    """The settled options of a table and what there is to tell about it."""

    options: ReadOptions
    problems: tuple[Problem, ...]


def settle(file: str, rows: Sequence[list[str]], wishes: ReadOptions) -> Settled:
    """Settle header, columns, mapping and what follows from the values of the first rows.

    Raise UnknownName (kind `field`) and ColumnMissing for what the wishes name.
    """
    check_fields(wishes.mapping)
    header_row, problems = _header(rows, wishes)
    data_row = header_row + 1 if header_row else max(1, wishes.data_row)
    if wishes.columns and wishes.data_row:
        data_row = wishes.data_row
    data = [row for row in rows[data_row - 1 :] if any(row)]
    columns = _columns(rows, header_row, data)
    layout = layout_named(wishes.layout) if wishes.columns else find_layout(columns)
    if wishes.columns:
        mapping = tuple((field, find_column(file, name, columns)) for field, name in wishes.mapping)
    else:
        guessed = _guess_mapping(columns, data, layout.mapping)
        mapping = _with_wishes(file, guessed, wishes.mapping, columns)
    options = replace(
        wishes,
        header_row=header_row,
        data_row=data_row,
        columns=columns,
        mapping=mapping,
        layout=layout.name,
        naive_is_utc=wishes.naive_is_utc or layout.naive_is_utc,
    )
    if "text" not in dict(mapping):
        problems.append(Problem("no_text_column", "", 0, ", ".join(columns[:8])))
    options = _look_at_ids(options, data, problems)
    options = _look_at_times(options, data, problems)
    return Settled(options, tuple(problems))


def column_values(options: ReadOptions, data: Sequence[list[str]], field: str) -> list[str]:
    """Return the values of a mapped field in some rows, none if it is not mapped."""
    column = dict(options.mapping).get(field)
    if column is None:
        return []
    at = options.columns.index(column)
    return [row[at] if at < len(row) else "" for row in data]


def _header(rows: Sequence[list[str]], wishes: ReadOptions) -> tuple[int, list[Problem]]:
    if wishes.header_row is not None:
        return wishes.header_row, []
    counts = [count_known(row) for row in rows[:HEADER_WITHIN]]
    best = max(counts, default=0)
    first = next((at for at, row in enumerate(rows) if any(row)), 0)
    if best >= 2 or (best == 1 and counts[first] == 1 and not _is_data(rows[first])):
        return counts.index(best) + 1, []
    wide = Counter(len(row) for row in rows if row).most_common(1)[0][0] if rows else 0
    for at, row in enumerate(rows[:HEADER_WITHIN]):
        if len(row) == wide and sum(map(bool, row)) * 2 > wide:
            if _is_data(row) or (wide == 1 and len(row[0].split()) > 1):
                return 0, [Problem("no_header", "", 0, excerpt_of(" | ".join(row)))]
            return at + 1, [Problem("header_guessed", "", 0, excerpt_of(" | ".join(row)))]
    return 0, [Problem("no_header", "", 0, "")]


def _is_data(row: list[str]) -> bool:
    filled = [cell for cell in row if cell.strip()]
    repeated = len(filled) > len(set(filled))
    return repeated or any(
        _LOOKS_LIKE_DATA.fullmatch(cell.strip()) or _DAY.match(cell) for cell in filled
    )


def _columns(
    rows: Sequence[list[str]], header_row: int, data: Sequence[list[str]]
) -> tuple[str, ...]:
    """Name the columns: by the header, else by number; each name once."""
    header = rows[header_row - 1] if 0 < header_row <= len(rows) else []
    usual = Counter(map(len, data)).most_common(1)[0][0] if data else 0
    numbered = [row[0] for row in data[:100]] == [str(n) for n in range(1, len(data[:100]) + 1)]
    if header and numbered and {len(row) for row in data} == {len(header) + 1}:
        header = ["", *header]  # R leaves out the name of the row names
    width = len(header) or usual
    names: list[str] = []
    for number in range(1, width + 1):
        name = (header[number - 1].strip() if header else "") or str(number)
        unique, copy = name, 2
        while unique in names:
            unique, copy = f"{name} ({copy})", copy + 1
        names.append(unique)
    while (
        header
        and len(names) > 1
        and not header[len(names) - 1].strip()
        and not any(len(row) >= len(names) and row[len(names) - 1] for row in data)
    ):
        names.pop()
    return tuple(names)


def _guess_mapping(columns: tuple[str, ...], data: Sequence[list[str]], layout: Mapping) -> Mapping:
    if layout:
        spelt = {column.strip().casefold(): column for column in reversed(columns)}
        return tuple((field, spelt[name]) for field, name in layout if name in spelt)
    guessed: Mapping = guess_columns(columns)
    fields = dict(guessed)
    taken = set(fields.values())
    if "text" not in fields:
        alone = columns[0] if len(columns) == 1 and not taken else None
        text = alone or _text_by_content(columns, data, taken)
        if text:
            guessed = (("text", text), *guessed)
            taken.add(text)
    for field, looks in (
        ("posted_at", _DAY.match),
        ("external_id", re.compile(r"\d{15,20}").fullmatch),
    ):
        if field in fields:
            continue
        for at, column in enumerate(columns):
            values = [row[at] for row in data[:200] if at < len(row) and row[at]]
            if column not in taken and values and all(map(looks, values)):
                guessed += ((field, column),)
                taken.add(column)
                break
    return guessed


def _text_by_content(
    columns: tuple[str, ...], data: Sequence[list[str]], taken: set[str]
) -> str | None:
    """Return the column that reads like text: words with spaces, the longest on average."""
    best: tuple[float, str | None] = (0.0, None)
    for at, column in enumerate(columns):
        values = [row[at] for row in data[:200] if at < len(row)]
        wordy = [value for value in values if len(value.split()) > 2 and not _DAY.match(value)]
        if column in taken or len(wordy) * 2 < len(values) or not wordy:
            continue
        length = sum(map(len, values)) / len(values)
        best = max(best, (length, column), key=lambda pair: pair[0])
    return best[1]


def _with_wishes(file: str, guessed: Mapping, wished: Mapping, columns: tuple[str, ...]) -> Mapping:
    """Put the user's columns over the guessed ones; an empty column unmaps the field."""
    fields = dict(guessed)
    for field, column in wished:
        fields.pop(field, None)
        if column:
            fields[field] = find_column(file, column, columns)
    if "posted_at" in dict(wished):
        fields = {
            key: value
            for key, value in fields.items()
            if not key.startswith("posted_") or key == "posted_at"
        }
    return tuple(fields.items())


def _look_at_ids(
    options: ReadOptions, data: Sequence[list[str]], problems: list[Problem]
) -> ReadOptions:
    column = dict(options.mapping).get("external_id", "")
    pairs = list(
        zip(
            column_values(options, data, "external_id"),
            column_values(options, data, "text"),
            strict=False,
        )
    )
    filled = [value.strip() for value, _ in pairs if value.strip()]
    if not filled:
        return options
    texts: dict[str, str] = {}
    clashes = [
        value
        for value, text in pairs
        if len(value) > 15 and value.isdigit() and texts.setdefault(value, text) != text
    ]
    bent = [value for value in filled if DAMAGED_ID.fullmatch(value)]
    if (
        not bent
        and len(filled) >= 10
        and all(len(v) > 16 and v.isdigit() and v.endswith("00") for v in filled)
    ):
        bent = filled
    if bent or len(clashes) * 50 > len(filled):
        shown = bent or clashes
        link = _link_column(options, data)
        problems.append(Problem("damaged_ids", column, len(shown), excerpt_of(shown[0])))
        return replace(options, ids_damaged=True, id_from=link)
    repeated = len(filled) - len(set(filled))
    if repeated and not layout_named(options.layout).rows_are_edges:
        problems.append(Problem("repeated_ids", column, repeated, ""))
    if all(value[0] == "x" and value[1:].isdigit() for value in filled):
        return replace(options, id_marks="x")
    if any(value[0] in "\"'=" for value in filled):
        return replace(options, id_marks="quotes")
    return options


def _link_column(options: ReadOptions, data: Sequence[list[str]]) -> str:
    """Return the column whose links hold the ids of the posts, empty if there is none."""
    mapped = dict(options.mapping)
    text, url = mapped.get("text"), mapped.get("url")
    for column in sorted(options.columns, key=lambda name: name != url):
        at = options.columns.index(column)
        values = [row[at] for row in data[:500] if at < len(row)]
        links = sum(1 for value in values if STATUS_LINK.search(value) and " " not in value)
        if column != text and values and links * 10 >= len(values) * 9:
            return column
    return ""


def _look_at_times(
    options: ReadOptions, data: Sequence[list[str]], problems: list[Problem]
) -> ReadOptions:
    column = dict(options.mapping).get("posted_at", "")
    values = [value for value in column_values(options, data, "posted_at") if value.strip()]
    if not values:
        return options
    order, unsure = guess_order(values)
    if options.date_order is None and order:
        options = replace(options, date_order=order)
    elif options.date_order is None and unsure:
        problems.append(Problem("ambiguous_dates", column, unsure, excerpt_of(values[0])))
    read = time_reader(options.date_order, naive_is_utc=False)
    times = [(value, read(value)) for value in values]
    unread = [value for value, time in times if time is None]
    if unread and not (unsure and options.date_order is None):
        problems.append(Problem("unread_times", column, len(unread), excerpt_of(unread[0])))
    known = [time for _, time in times if time]
    days = bool(known) and "posted_time" not in dict(options.mapping)
    days = days and all(len(time) == _DAY_ALONE or is_midnight(time) for time in known)
    options = replace(options, days_only=days)
    naive = [value for value, time in times if time and time[-1] != "Z" and not days]
    has_zone = options.naive_is_utc or "posted_zone" in dict(options.mapping)
    if naive and not has_zone:
        problems.append(Problem("naive_times", column, len(naive), excerpt_of(naive[0])))
    return options
