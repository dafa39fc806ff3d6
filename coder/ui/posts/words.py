"""Days and times as the page of posts writes and reads them."""

from PySide6.QtCore import QLocale, Qt

from coder.ui.writing import clock_time, day

_FORMS = ("yyyy-M-d", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d/M/yyyy")


def day_of(posted_at: str, language: str) -> str:
    """Write the day of a stored time: `12.3.2014`, in English `12 Mar 2014`; "" for none."""
    return day(posted_at, language)


def clock_of(posted_at: str, language: str) -> str:
    """Write the time of day of a stored time: `14.05`, in English `14:05`; "" for none."""
    return clock_time(posted_at, language) if posted_at[10:11] == "T" else ""


def read_day(text: str) -> str | None:
    """Read a day as somebody writes it; as it is stored, "" for nothing, None for no day."""
    text = text.strip()
    if not text:
        return ""
    english = QLocale(QLocale.Language.English)
    for form in _FORMS:
        date = english.toDate(text, form)
        if date.isValid() and date.year() > 1000:
            return date.toString(Qt.DateFormat.ISODate)
    return None
