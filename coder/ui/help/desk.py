"""Opens the help at the right place, and does what its links ask for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from coder.ui.help.pages import OF_DIALOG, OF_PAGE
from coder.ui.log import Log
from coder.ui.look.look import Look
from coder.ui.sampling.confirm import Confirm

if TYPE_CHECKING:
    from coder.ui.help.key_column import Sections
    from coder.ui.help.window import HelpWindow


class HelpDesk(QObject):
    """Has at most one help window; `tour_wanted` says that the tour shall be shown."""

    tour_wanted = Signal()

    def __init__(
        self,
        look: Look,
        language: str,
        confirm: Confirm,
        log: Log,
        visit: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self.window: HelpWindow | None = None
        self._look = look
        self._language = language
        self._confirm = confirm
        self._log = log
        self._visit = visit

    def open(self, page: str, sections: "Sections", over: QWidget) -> None:
        """Show the help of a page of the window, or of the dialog that stands over it."""
        from coder.ui.help.window import HelpWindow  # seldom wanted, and long to read

        place = OF_PAGE.get(page, OF_PAGE["start"])
        if isinstance(over, QDialog):
            place = OF_DIALOG.get(type(over).__name__, place)
        window = self.window
        if window is None or not isValid(window) or window.parentWidget() is not over:
            self.close()
            window = self.window = HelpWindow(self._look, self._language, over)
            window.wanted.connect(self._bring)
            window.outside.connect(self._ask_outside)
        window.show_help(place, sections)

    def close(self) -> None:
        """Take the window down."""
        if self.window is not None and isValid(self.window):
            self.window.close()
            self.window.deleteLater()
        self.window = None

    def show_log(self) -> None:
        """Show the folder of the log in the system's file window."""
        if self._log.folder is not None:
            self._visit(QUrl.fromLocalFile(str(self._log.folder)))

    def _bring(self, wanted: str) -> None:
        if wanted == "log":
            self.show_log()
        elif wanted == "tour":
            self.close()
            self.tour_wanted.emit()

    def _ask_outside(self, address: str) -> None:
        """Leave the program only where the user says so."""
        title = self.tr("Open this page in the browser?")
        if self._confirm(title, address, self.tr("Open the page")):
            self._visit(QUrl(address))
