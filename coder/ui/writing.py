"""Numbers, intervals, days and times as the language of the screen ("fi", "en") writes them."""

from collections.abc import Callable
from datetime import datetime

from coder.domain.sentences import number

__all__ = [
    "NONE",
    "WriteInterval",
    "clock_time",
    "coefficient",
    "coefficient_interval",
    "count",
    "day",
    "known_day",
    "local_clock_time",
    "local_moment",
    "moment",
    "number",
    "percent",
    "percent_interval",
    "with_percent_sign",
]

WriteInterval = Callable[[float, float, str], str]

NONE = "–"
_MINUS = "\u2212"
_NO_BREAK = "\u00a0"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def count(n: int, language: str) -> str:
    """Write a count: `1 204` (thin no-break space) in Finnish, `1,204` in English."""
    return number(n, language)


def percent(value: float | None, language: str) -> str:
    """Write a percentage (0-100) with one decimal, for a column whose head has the sign."""
    return NONE if value is None else number(value, language, 1)


def with_percent_sign(value: float, language: str, decimals: int = 0) -> str:
    """Write a percentage (0-100) with its sign: `85 %` in Finnish, `85%` in English."""
    space = _NO_BREAK if language == "fi" else ""
    return f"{number(value, language, decimals)}{space}%"


def coefficient(value: float | None, language: str) -> str:
    """Write a coefficient with three decimals: `0,743` in Finnish, `.743` in English."""
    if value is None:
        return NONE
    text = number(abs(value), language, 3)
    if language == "en" and text.startswith("0"):
        text = text[1:]
    return _MINUS + text if value < 0 and float(f"{value:.3f}") else text


def tick(value: float, language: str) -> str:
    """Write a value of an axis as short as it goes: `0`, `0,2`, `−0,4`, `1`; in English `.2`."""
    if value == int(value):
        return (_MINUS if value < 0 else "") + str(abs(int(value)))
    text = number(abs(value), language, 1)
    if language == "en":
        text = text[1:]
    return (_MINUS if value < 0 else "") + text


def coefficient_interval(low: float, high: float, language: str) -> str:
    """Write the interval of a coefficient."""
    return f"{coefficient(low, language)} – {coefficient(high, language)}"


def percent_interval(low: float, high: float, language: str) -> str:
    """Write the interval of a share (0-1) in percent."""
    return f"{percent(low * 100, language)} – {percent(high * 100, language)}"


def day(stored: str, language: str) -> str:
    """Write the day of a stored time: `12.3.2014` in Finnish, `12 Mar 2014` in English.

    What is no time is given back as it is.
    """
    at = _read(stored)
    if at is None:
        return stored
    if language == "fi":
        return f"{at.day}.{at.month}.{at.year}"
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def known_day(stored: str, language: str) -> str:
    """Write a day as `day` does; "" where it is none."""
    return "" if _read(stored) is None else day(stored, language)


def clock_time(stored: str, language: str, *, seconds: bool = False) -> str:
    """Write the time of day of a stored time: `14.05` in Finnish, `14:05` in English."""
    at = _read(stored)
    if at is None:
        return stored
    text = at.strftime("%H:%M:%S" if seconds else "%H:%M")
    return text.replace(":", ".") if language == "fi" else text


def moment(stored: str, language: str) -> str:
    """Write day and time as they are stored: `12.3.2014 klo 14.05`, `12 Mar 2014, 14:05`."""
    if _read(stored) is None:
        return stored
    between = " klo " if language == "fi" else ", "
    return day(stored, language) + between + clock_time(stored, language)


def local_moment(stored: str, language: str) -> str:
    """Write day and time of something the program did, by the clock of this computer."""
    at = _read(stored)
    if at is None or at.tzinfo is None:
        return moment(stored, language)
    return moment(at.astimezone().replace(tzinfo=None).isoformat(), language)


def local_clock_time(stored: str, language: str, *, seconds: bool = False) -> str:
    """Write the time of day of something the program did, by the clock of this computer."""
    at = _read(stored)
    if at is None or at.tzinfo is None:
        return clock_time(stored, language, seconds=seconds)
    local = at.astimezone().replace(tzinfo=None).isoformat()
    return clock_time(local, language, seconds=seconds)


def _read(stored: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stored)
    except ValueError:
        return None
