"""The log file: what the program did and what went wrong, with no word of the material."""

import logging
import platform
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths, qVersion

from coder import __version__

FILE = "coder.log"
LARGEST = 200_000
FILES = 5


def log_folder() -> Path:
    """Give the folder in which the system keeps what a program writes for itself."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "log"


class Log:
    """Writes one line an event into files that take turns; without a folder it writes nothing.

    An event is one of the program's own words, and its facts are figures and the program's own
    names; names, paths and texts of the study are never handed in.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._logger = logging.Logger("coder", logging.INFO)
        handler = _handler(folder) if folder is not None else None
        if handler is None:
            self.folder = None
        else:
            self._logger.addHandler(handler)

    def begin(self) -> None:
        """Write down what is running."""
        self.write("start", coder=__version__, qt=qVersion(), python=platform.python_version())
        self.write("system", name=platform.platform())

    def write(self, event: str, **facts: str | int) -> None:
        """Write an event with its facts."""
        words = (f"{name}={value}" for name, value in facts.items())
        self._logger.info(" ".join((event, *words)))

    def write_report(self, report: str) -> None:
        """Write the report of a bug, which holds no text of a post."""
        self._logger.error("bug\n%s", report)

    def close(self) -> None:
        """Let go of the file."""
        for handler in tuple(self._logger.handlers):
            self._logger.removeHandler(handler)
            handler.close()


def _handler(folder: Path) -> logging.Handler | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST, backupCount=FILES - 1, encoding="utf-8"
        )
    except OSError:
        return None  # the program works without its log
    formatter = logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    return handler
