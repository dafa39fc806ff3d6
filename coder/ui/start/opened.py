"""When a project was open, as one says it: today, yesterday, or the day."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from coder.ui.writing import clock_time, day


def opened_words(stored: str, language: str, now: datetime) -> str:
    """Say a stored time by the clock of this computer; empty for what is no time.

    `now` has a zone.
    """
    try:
        at = datetime.fromisoformat(stored).astimezone(now.tzinfo)
    except ValueError:
        return ""
    local = at.replace(tzinfo=None).isoformat()
    time = clock_time(local, language)
    if at.date() == now.date():
        return QCoreApplication.translate("Opened", "today {time}").format(time=time)
    if at.date() == (now - timedelta(days=1)).date():
        return QCoreApplication.translate("Opened", "yesterday {time}").format(time=time)
    return day(local, language)
