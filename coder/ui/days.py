"""Days in words, as a language writes them."""

from PySide6.QtCore import QDate, QLocale, Qt

_FORMATS = {QLocale.Language.Finnish: "d.M.yyyy"}
_OTHERWISE = "d MMMM yyyy"


def day_words(day: str, locale: QLocale) -> str:
    """Write a day (`2014-03-12`): `12 March 2014`, in Finnish `12.3.2014`; "" where it is none."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    if not date.isValid():
        return ""
    return locale.toString(date, _FORMATS.get(locale.language(), _OTHERWISE))
