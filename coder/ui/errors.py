"""One place that tells the user of a known error."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from coder.domain.errors import CoderError, ProjectInUse
from coder.domain.sentences import sentence, sentence_parts
from coder.ui.ask import Ask
from coder.ui.log import Log


class ErrorTeller:
    """Says a known error in words, in the status line or in a dialog."""

    def __init__(
        self,
        in_line: Callable[[str], object],
        ask: Ask,
        language: str = "en",
        log: Log | None = None,
    ) -> None:
        self._log = log or Log()
        self._in_line = in_line
        self._ask = ask
        self._language = language

    def in_line(self, error: CoderError) -> None:
        """Say it in the status line, where coding is not interrupted."""
        self._log.write("told", error=type(error).__name__)
        self._in_line(sentence(in_local_time(error), self._language))

    def in_dialog(self, title: str, error: CoderError) -> None:
        """Say it in a dialog; `title` says what did not happen."""
        self._log.write("told", error=type(error).__name__)
        what, safe, todo = sentence_parts(in_local_time(error), self._language)
        self._ask.tell(title, f"{what} {todo}".strip(), safe=safe, details=technical(error))


def in_local_time(error: CoderError) -> CoderError:
    """Give the error with its time by the clock of this computer."""
    if not isinstance(error, ProjectInUse):
        return error
    try:
        since = datetime.fromisoformat(error.since)
    except ValueError:
        return error
    if since.tzinfo is None:
        return error
    return replace(error, since=since.astimezone().replace(tzinfo=None).isoformat())


def technical(error: CoderError) -> str:
    """Give what a person who helps wants to know of an error; never a post's text."""
    fields = [f"{name}={value}" for name, value in vars(error).items() if value]
    return " · ".join([type(error).__name__, *fields])
