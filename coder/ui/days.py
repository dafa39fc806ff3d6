"""Days for widgets that know their locale; what is no day is not written."""

from PySide6.QtCore import QDate, QLocale, Qt

from coder.ui.writing import day as write_day


def day_words(day: str, locale: QLocale) -> str:
    """Write a day (`2014-03-12`) as `coder.ui.writing` does; "" where it is none."""
    if not QDate.fromString(day, Qt.DateFormat.ISODate).isValid():
        return ""
    return write_day(day, "fi" if locale.language() == QLocale.Language.Finnish else "en")
