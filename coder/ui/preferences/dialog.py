"""The settings dialog; what is chosen counts at once, and Esc closes it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coder.domain.codebook import Codebook
from coder.services.backing_up import Backup
from coder.ui.look.look import Look
from coder.ui.parts.option_row import OptionRow
from coder.ui.parts.sheet import Sheet
from coder.ui.preferences.backups import BackupsPage
from coder.ui.preferences.general import General
from coder.ui.preferences.keys import KeysPage
from coder.ui.settings import Settings

WIDTH, HEIGHT = 780, 784


class SettingsDialog(Sheet):
    """Pages of settings; `language_wanted` carries "system", "fi" or "en".

    `log_wanted` asks for the folder of the log, `copy_wanted` carries a backup to be opened. The
    page of backups is there where `backups` is not None.
    """

    language_wanted = Signal(str)
    log_wanted = Signal()
    copy_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        settings: Settings,
        pages: Mapping[str, str],
        codebook: Codebook | None,
        language: str,
        parent: QWidget | None = None,
        backups: Sequence[Backup] | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self.setWindowTitle(self.tr("Settings"))
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self.subtitle.hide()
        self.primary.hide()
        self.cancel.show_words(self.tr("Close"))
        self.hint.setText(self.tr("Kept on this computer; projects stay as they are."))
        self.general = General(look, settings)
        self.keys = KeysPage(look, settings, pages, codebook, language)
        self.backups = BackupsPage(look, backups or (), language)
        tabs = [(0, self.tr("Look and coding")), (1, self.tr("Keys"))]
        if backups is not None:
            tabs.append((2, self.tr("Backups")))
        self.tabs = OptionRow(look, self.tr("Page of the settings"), tabs, 0)
        self._stack = QStackedWidget()
        for page in (self.general, self.keys, self.backups):
            self._stack.addWidget(page)
        self.general.log_wanted.connect(self.log_wanted)
        self.backups.copy_wanted.connect(self.copy_wanted)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self._turn)
        self.general.language.chosen.connect(self._want_language)
        self.fit(WIDTH, HEIGHT)
        self.tabs.setFocus()

    def show_language(self) -> None:
        """Put the keyboard on the language, where it was in the window before."""
        self.general.language.setFocus()

    def _turn(self, page: object) -> None:
        self._stack.setCurrentIndex(page if isinstance(page, int) else 0)

    def _want_language(self, language: object) -> None:
        self.language_wanted.emit(str(language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses nothing here: there is nothing to confirm."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)
