"""Numbers, intervals and days as a language writes them in tables."""

from collections.abc import Callable

from coder.domain.sentences import number

WriteInterval = Callable[[float, float, str], str]

NONE = "–"
_MINUS = "\u2212"


def count(n: int, language: str) -> str:
    """Write a count."""
    return number(n, language)


def percent(value: float | None, language: str) -> str:
    """Write a percentage (0-100) with one decimal."""
    return NONE if value is None else number(value, language, 1)


def coefficient(value: float | None, language: str) -> str:
    """Write a coefficient with three decimals: `0,743` in Finnish, `.743` in English."""
    if value is None:
        return NONE
    text = number(abs(value), language, 3)
    if language == "en" and text.startswith("0"):
        text = text[1:]
    return _MINUS + text if value < 0 and float(f"{value:.3f}") else text


def coefficient_interval(low: float, high: float, language: str) -> str:
    """Write the interval of a coefficient."""
    return f"{coefficient(low, language)} – {coefficient(high, language)}"


def percent_interval(low: float, high: float, language: str) -> str:
    """Write the interval of a share (0-1) in percent."""
    return f"{percent(low * 100, language)} – {percent(high * 100, language)}"


def day(stored: str, language: str) -> str:
    """Write the day of a stored time: `12.3.2014` in Finnish; anything else stays as it is."""
    parts = stored[:10].split("-")
    if language != "fi" or len(parts) != 3 or not all(part.isdigit() for part in parts):
        return stored[:10]
    year, month, day_ = parts
    return f"{int(day_)}.{int(month)}.{year}"
