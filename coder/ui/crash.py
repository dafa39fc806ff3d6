"""What the user sees of a bug: that it happened, what is safe, and a report to send."""

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QThread, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from coder import __version__
from coder.ui.ask import Ask
from coder.ui.crash_dialog import CrashDialog
from coder.ui.log import Log
from coder.ui.look.look import Look


class CrashReporter(QObject):
    """Stands in for `sys.excepthook`; one window is shown, and it takes in what follows.

    `saved` gives the words of the status line on the last saving; `ask` asks for a file, over the
    window in view unless a test hands one in.
    """

    _arrived = Signal(str)

    def __init__(
        self,
        look: Look,
        log: Log | None = None,
        saved: Callable[[], str] | None = None,
        ask: Ask | None = None,
    ) -> None:
        super().__init__()
        self.dialog: CrashDialog | None = None
        self._look = look
        self._log = log or Log()
        self._saved = saved
        self._ask = ask
        # A signal, since a bug may come from a thread in which no window may be made.
        self._arrived.connect(self._show)

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Print the error, put its report into the log and show it."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        report = report_text(kind, trace)
        self._log.write_report(report)
        self._arrived.emit(report)

    def _show(self, report: str) -> None:
        if self.dialog is not None:
            self.dialog.add_report(report)
            return
        saved = self._saved() if self._saved is not None else ""
        window = _window()
        ask = self._ask or Ask(window, self._look)
        dialog = CrashDialog(self._look, report, saved, ask, window)
        dialog.finished.connect(self._closed)
        dialog.quit_wanted.connect(QApplication.closeAllWindows)
        self.dialog = dialog
        if QThread.currentThread().loopLevel() == 0:
            dialog.exec()  # before the program runs, nothing else would show it
        else:
            dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def _window() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Write the report: versions, the kind of error and where it arose.

    The error's own words and all values are left out, since they may quote a post.
    """
    frames = [(frame.f_code, line) for frame, line in traceback.walk_tb(trace)]
    where = [f"  {place(code.co_filename)}:{line} {code.co_name}" for code, line in frames]
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
