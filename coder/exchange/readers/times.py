"""Times of collectors' files, in all their shapes, to UTC ISO text."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal, cast

TimeReader = Callable[[str], str | None]
ColumnReader = Callable[[Sequence[str | None]], list[str | None]]

_MONTHS = {
    name: f"{number:02}"
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}
_ZONES = {
    "UTC": 0,
    "GMT": 0,
    "WET": 0,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}
_CLOCK = (
    r"(?P<h>\d{1,2})[:.](?P<min>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp][Mm])?"
)
_ZONE = r"(?P<zone>Z|[A-Z]{2,4}|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?)"
_DAY_FIRST = re.compile(
    r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})"
    rf"(?:,?\s+(?:klo\s+)?{_CLOCK})?(?:\s*{_ZONE})?"
)
_YEAR_FIRST = re.compile(
    r"(?P<y>\d{4})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<a>\d{1,2})"
    rf"(?:[T,]?\s*(?:klo\s+)?{_CLOCK})?(?:\s*{_ZONE})?"
)
_TWITTER = re.compile(
    r"[A-Z][a-z]{2},? (?P<mon>[A-Z][a-z]{2}) (?P<a>\d{1,2}) "
    rf"(?P<h>\d\d):(?P<min>\d\d):(?P<s>\d\d)(?P<half>)(?: {_ZONE})? (?P<y>\d{{4}})"
)
_EPOCH_DIGITS = {9: 1, 10: 1, 12: 1_000, 13: 1_000, 16: 1_000_000}
_SERIAL = re.compile(r"[2-8]\d{4}(?:[.,]\d+)?")
_TWO_DATES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)")
_EXCEL_DAY_ZERO = datetime(1899, 12, 30, tzinfo=UTC)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def time_reader(order: Literal["dmy", "mdy"] | None, naive_is_utc: bool) -> TimeReader:
    """Return a function from a file's time text to `2014-03-12T12:32:07Z`.

    A time without a zone comes out without Z unless `naive_is_utc`; a day alone as `2014-03-12`;
    what is impossible, unknown or (with `order` None) ambiguous as None.
    """
    suffix = "Z" if naive_is_utc else ""

    def read(text: str) -> str | None:
        size = len(text)
        try:
            if size == 20 and text[19] == "Z" and text[10] == "T":
                datetime.fromisoformat(text)
                return text
            if size == 24 and text[23] == "Z" and text[10] == "T":
                datetime.fromisoformat(text)
                return text[:19] + "Z"
            if size == 19 and text[4] == "-" and text[13] == ":":
                datetime.fromisoformat(text)
                return f"{text[:10]}T{text[11:]}{suffix}"
            if size == 30 and text[19:26] == " +0000 ":
                iso = f"{text[26:]}-{_MONTHS[text[4:7]]}-{text[8:10]}T{text[11:19]}Z"
                datetime.fromisoformat(iso)
                return iso
        except (ValueError, KeyError):
            return None
        return _any_shape(text.strip(), order, suffix)

    return read


def is_midnight(time: str) -> bool:
    """Tell whether a time as it is stored is the beginning of a day, to the second."""
    return time[10:19] == "T00:00:00"


def column_reader(
    order: Literal["dmy", "mdy"] | None, naive_is_utc: bool, days_only: bool = False
) -> ColumnReader:
    """Return `time_reader` for whole columns, many times faster where values are alike.

    With `days_only` a midnight comes out as the day alone.
    """
    read_time = time_reader(order, naive_is_utc)

    def read(text: str) -> str | None:
        time = read_time(text)
        return time[:10] if days_only and time and is_midnight(time) else time

    seen: dict[str | None, str | None] = {None: None}

    def read_column(values: Sequence[str | None]) -> list[str | None]:
        if not days_only and _all_iso_utc(values):
            return list(values)
        try:
            return [seen[value] for value in values]
        except KeyError:
            if len(seen) > 100_000:
                seen.clear()
            for value in values:
                if value not in seen:
                    seen[value] = read(value) if value else None
            return [seen[value] for value in values]

    return read_column


def _all_iso_utc(values: Sequence[str | None]) -> bool:
    """Tell whether every value is a possible time of the shape `2014-03-12T12:32:07Z`."""
    texts = cast(Sequence[str], values)
    try:
        joined = "".join(texts)
        if set(map(len, texts)) != {20}:
            return False
        size = len(texts)
        for at, mark in ((4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "Z")):
            if joined[at::20] != mark * size:
                return False
        deque(map(datetime.fromisoformat, texts), 0)
    except (TypeError, ValueError):
        return False
    return True


def guess_order(values: Iterable[str]) -> tuple[Literal["dmy", "mdy"] | None, int]:
    """Return the day/month order of a column and how many of its values leave it open.

    One value over 12 in either place decides; dotted dates are day first; (None, 0) means that
    no value has such a shape, (None, n) that the user must be asked.
    """
    dotted = undecided = 0
    for value in values:
        found = _TWO_DATES.match(value.lstrip())
        if not found:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second:
            return "dmy", 0
        if second > 12 >= first:
            return "mdy", 0
        undecided += 1
        dotted += found[2] == "."
    if dotted:
        return "dmy", 0
    return None, undecided


def _any_shape(text: str, order: str | None, suffix: str) -> str | None:
    number = _from_number(text, suffix)
    if number:
        return number
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return _assemble(found, found["y"], found["b"], found["a"], suffix)
    found = _DAY_FIRST.fullmatch(text)
    if found:
        days_first = _days_first(found, order)
        if days_first is None:
            return None
        day, month = ("a", "b") if days_first else ("b", "a")
        year = found["y"]
        if len(year) == 2:
            year = ("20" if year < "70" else "19") + year
        return _assemble(found, year, found[month], found[day], suffix)
    found = _TWITTER.fullmatch(text)
    if found and found["mon"] in _MONTHS:
        return _assemble(found, found["y"], _MONTHS[found["mon"]], found["a"], suffix)
    return None


def _days_first(found: re.Match[str], order: str | None) -> bool | None:
    if order:
        return order == "dmy"
    if found["sep"] == "." or int(found["a"]) > 12:
        return True
    if int(found["b"]) > 12 or found["half"]:
        return False
    return None


def _assemble(found: re.Match[str], year: str, month: str, day: str, suffix: str) -> str | None:
    try:
        moment = datetime(  # noqa: DTZ001 (the zone, if there is one, is read below)
            int(year), int(month), int(day), _hour(found), int(found["min"] or 0),
            int(found["s"] or 0),
        )  # fmt: skip
    except ValueError:
        return None
    if not found["h"]:
        return f"{moment:%Y-%m-%d}" if moment.year > 999 else None
    zone = found["zone"]
    if not zone:
        return moment.isoformat() + suffix
    minutes = _offset(zone)
    if minutes is None:
        return None
    try:
        utc = moment.replace(tzinfo=timezone(timedelta(minutes=minutes))).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return utc.replace(tzinfo=None).isoformat() + "Z"


def _hour(found: re.Match[str]) -> int:
    hour = int(found["h"] or 0)
    half = (found["half"] or "").lower()
    if half:
        return hour % 12 + (12 if half == "pm" else 0)
    return hour


def _offset(zone: str) -> int | None:
    if zone == "Z":
        return 0
    if zone in _ZONES:
        return _ZONES[zone]
    digits = zone.replace("UTC", "").replace("GMT", "").replace(":", "")
    if digits[0] not in "+-":
        return None
    minutes = int(digits[1:3]) * 60 + int(digits[3:] or 0)
    return -minutes if digits[0] == "-" else minutes


def _from_number(text: str, suffix: str) -> str | None:
    whole = text.partition(".")[0]
    if whole.isascii() and whole.isdigit() and len(whole) in _EPOCH_DIGITS:
        seconds = int(whole) // _EPOCH_DIGITS[len(whole)]
        return f"{_EPOCH + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}"
    if len(text) == 8 and text.isascii() and text.isdigit():
        try:
            return f"{datetime.strptime(text, '%Y%m%d'):%Y-%m-%d}"  # noqa: DTZ007 (a day alone)
        except ValueError:
            return None
    if _SERIAL.fullmatch(text):
        moment = _EXCEL_DAY_ZERO + timedelta(days=float(text.replace(",", ".")))
        rounded = (moment + timedelta(milliseconds=500)).replace(microsecond=0, tzinfo=None)
        return rounded.isoformat() + suffix
    return None
