"""What the user has set put in force: the theme, the keys, and the dialog that changes them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from coder.services.backing_up import Backup, backups_of
from coder.ui.actions import keys_taken, take_keys
from coder.ui.key_choice import in_force
from coder.ui.look.look import Look, system_is_dark
from coder.ui.preferences.dialog import SettingsDialog
from coder.ui.settings import Settings
from coder.ui.window import Window

if TYPE_CHECKING:
    from coder.services.session import Session


class Preferences(QObject):
    """`outdated` tells that the window shows keys no longer in force.

    `language_wanted` carries "system", "fi" or "en", `copy_wanted` a backup of the open project;
    `log_wanted` asks for the folder of the log.
    """

    outdated = Signal()
    language_wanted = Signal(str)
    log_wanted = Signal()
    copy_wanted = Signal(object)

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look = look
        self._settings = settings
        self._session: Session | None = None
        settings.changed.connect(self._changed)
        take_keys(in_force(settings.own_keys(), None))

    def show(self, window: Window, language: str) -> SettingsDialog:
        """Show the settings over a window."""
        self._session = window.session
        dialog = SettingsDialog(
            self._look,
            self._settings,
            window.page_names(),
            self._session.codebook if self._session is not None else None,
            language,
            window,
            self._backups(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.language_wanted.connect(self.language_wanted)
        dialog.log_wanted.connect(self.log_wanted)
        dialog.copy_wanted.connect(dialog.close)
        dialog.copy_wanted.connect(self.copy_wanted)
        dialog.finished.connect(self._closed)
        dialog.open()
        return dialog

    def _backups(self) -> tuple[Backup, ...] | None:
        if self._session is None or self._session.role != "owner":
            return None
        return backups_of(self._session.path)

    def put_keys(self, session: "Session | None") -> bool:
        """Put the user's keys in force for a project; tell whether others were before."""
        own = in_force(self._settings.own_keys(), session.codebook if session is not None else None)
        before = keys_taken()
        take_keys(own)
        return own != before

    def follow_system(self) -> None:
        """Take the theme that the system has changed to, where the user has not chosen one."""
        if self._settings.theme == "system":
            self._look.set_dark(system_is_dark())

    def _closed(self) -> None:
        if self.put_keys(self._session):
            self.outdated.emit()

    def _changed(self, name: str) -> None:
        if name == "theme":
            self._look.set_dark(is_dark(self._settings.theme))


def is_dark(theme: str) -> bool:
    """Tell whether a setting of the theme means the dark one now."""
    return system_is_dark() if theme == "system" else theme == "dark"
