"""The clock's time as the project stores it."""

from datetime import UTC, datetime, timedelta


def utc_now() -> str:
    """Return the present time as UTC ISO text with milliseconds, `2026-03-12T14:32:07.120Z`."""
    return as_text(datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """Return a moment (with time zone) as UTC ISO text with milliseconds."""
    moment = moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def just_after(now: str, earlier: str) -> str:
    """Return `now`, or the millisecond after `earlier` where the clock is not past that."""
    if now > earlier:
        return now
    return as_text(datetime.fromisoformat(earlier) + timedelta(milliseconds=1))


def in_microseconds(text: str) -> int:
    """Return microseconds since 1970 of a stored time."""
    moment = datetime.fromisoformat(text)
    delta = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds
