"""What the user sees of a bug: that it happened, and a report that can be copied."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from coder import __version__


class CrashReporter(QObject):
    """Stands in for `sys.excepthook`; one message is shown at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._open = False

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Print the error and show a message with a report."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or self._open:
            return
        self._open = True
        self._show(report_text(kind, trace))
        self._open = False

    def _show(self, report: str) -> None:
        box = QMessageBox()
        box.setWindowTitle("Coder")
        box.setText(self.tr("Something in the program went wrong"))
        box.setInformativeText(
            self.tr(
                "Every code given so far is in the project file. "
                "Close the program and open it again. The report below holds no text of a post."
            )
        )
        box.setDetailedText(report)
        copy = box.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(report)


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Write the report: versions, the kind of error and where it arose.

    The error's own words are left out, since they may quote a post.
    """
    frames = traceback.extract_tb(trace)
    where = [f"  {place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    head = [
        f"Coder {__version__}, Qt {qVersion()}, Python {platform.python_version()}",
        platform.platform(),
        kind.__qualname__,
    ]
    return "\n".join(head + where)


def place(file: str) -> str:
    """Give a file's name without the folders of the machine."""
    parts = file.replace("\\", "/").split("/")
    if "coder" in parts:
        last = len(parts) - 1 - parts[::-1].index("coder")
        return "/".join(parts[last:])
    return parts[-1]
