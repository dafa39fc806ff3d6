"""The posts of each month, all of them and those with one code."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from coder.domain.frequency import CrossRow, CrossTable

MOST_MONTHS = 48
"""A longer time is shown by year."""


@dataclass(frozen=True, slots=True)
class Period:
    """A month, or a year where `month` is 0, with its posts: all, and for each code."""

    year: int
    month: int
    n: int
    counts: tuple[int, ...]


def periods(table: CrossTable) -> tuple[Period, ...]:
    """Give the months of a table by month from the first to the last, or the years of them."""
    found: dict[tuple[int, int], CrossRow] = {}
    for row in table.rows:
        year, _, month = (row.value or "").partition("-")
        if year.isdigit() and month.isdigit() and 1 <= int(month) <= 12:
            found[int(year), int(month)] = row
    if not found:
        return ()
    (year, month), (last_year, last_month) = min(found), max(found)
    if (last_year - year) * 12 + last_month - month >= MOST_MONTHS:
        return tuple(
            _period(each, 0, [row for (of, _), row in found.items() if of == each], table)
            for each in range(year, last_year + 1)
        )
    every: list[Period] = []
    while (year, month) <= (last_year, last_month):
        row = found.get((year, month))
        every.append(_period(year, month, [] if row is None else [row], table))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return tuple(every)


def without_time(table: CrossTable) -> int:
    """Count the posts of a table by month whose time is not known."""
    return sum(row.n_posts for row in table.rows if row.value is None)


def month_name(year: int, month: int, language: str) -> str:
    """Write a month with its year in full: `lokakuu 2023`; a year alone where `month` is 0."""
    if not month:
        return str(year)
    form = QLocale.FormatType.LongFormat
    return f"{_locale(language).standaloneMonthName(month, form)} {year}"


def short_month(month: int, language: str) -> str:
    """Write a month as short as it goes: `loka`, `Oct`."""
    return _locale(language).standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def scale(most: int, steps: int = 4) -> list[int]:
    """Give the ticks of an axis of counts, from 0 to the whole step at or above `most`."""
    step, grow = 1, (2, 2.5, 2)
    turn = 0
    while most > step * steps:
        step = round(step * grow[turn % 3])
        turn += 1
    return [step * at for at in range(max(-(-most // step), 1) + 1)]


def _period(year: int, month: int, rows: Sequence[CrossRow], table: CrossTable) -> Period:
    counts = (sum(row.counts[at] for row in rows) for at in range(len(table.columns)))
    return Period(year, month, sum(row.n_posts for row in rows), tuple(counts))


def _locale(language: str) -> QLocale:
    return QLocale("fi_FI" if language == "fi" else "en_GB")
