"""What every page of the window works with."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from coder.ui.ask import Ask
from coder.ui.errors import ErrorTeller
from coder.ui.look.look import Look
from coder.ui.notifier import Notifier
from coder.ui.settings import Settings
from coder.ui.status_line import StatusLine


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The window's own parts; `clock` is monotonic, in seconds, `language` is "fi" or "en".

    A window is built for one language: a page may take its texts once.
    """

    look: Look
    status: StatusLine
    errors: ErrorTeller
    notifier: Notifier
    ask: Ask
    settings: Settings
    clock: Callable[[], float] = time.monotonic
    language: str = "en"
