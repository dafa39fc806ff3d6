"""Figures and lists as running text writes them in Finnish and English."""

from collections.abc import Sequence
from datetime import datetime

from coder.domain.sentences import number

_MINUS = "\u2212"
_NO_BREAK = "\u00a0"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_COUNTS = {
    "fi": ("nolla", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan",
           "yhdeksän", "kymmenen"),
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}  # fmt: skip


def coefficient(value: float, language: str) -> str:
    """Write a coefficient with three decimals: `0,743` in Finnish, `.743` in English."""
    text = number(abs(value), language, 3)
    if language == "en" and text.startswith("0"):
        text = text[1:]
    return _MINUS + text if value < 0 and float(f"{value:.3f}") else text


def interval(low: float, high: float, language: str) -> str:
    """Write an interval: `0,512–0,952` in Finnish, `[.512, .952]` in English."""
    first, last = coefficient(low, language), coefficient(high, language)
    if language == "en":
        return f"[{first}, {last}]"
    return f"{first} – {last}" if low < 0 else f"{first}–{last}"


def percent(share: float, language: str) -> str:
    """Write a share (0-1) as a percentage with one decimal and its sign."""
    text = number(share * 100, language, 1)
    return f"{text}{_NO_BREAK}%" if language == "fi" else f"{text}%"


def percents(low: float, high: float, language: str) -> str:
    """Write the interval of a share (0-1) in percent."""
    if language == "en":
        return f"[{percent(low, language)}, {percent(high, language)}]"
    return f"{number(low * 100, language, 1)}–{percent(high, language)}"


def day(stored: str, language: str) -> str:
    """Write the day of a stored time: `12.3.2014`, `12 March 2014`."""
    try:
        at = datetime.fromisoformat(stored)
    except ValueError:
        return stored
    if language == "fi":
        return f"{at.day}.{at.month}.{at.year}"
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def count(n: int, language: str) -> str:
    """Write a small count as a word, a larger one in figures."""
    words = _COUNTS[language]
    return words[n] if 0 < n < len(words) else number(n, language)


def listed(names: Sequence[str], language: str) -> str:
    """Join words as a sentence lists them."""
    if len(names) < 2:
        return "".join(names)
    last = " ja " if language == "fi" else " and "
    return ", ".join(names[:-1]) + last + names[-1]


def quoted(name: str, language: str) -> str:
    """Put a name between the quotation marks of the language."""
    return f"”{name}”" if language == "fi" else f"“{name}”"
