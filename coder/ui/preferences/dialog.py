"""The settings dialog; what is chosen counts at once, and Esc closes it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coder.domain.codebook import Codebook
from coder.ui.look.look import Look
from coder.ui.parts.option_row import OptionRow
from coder.ui.parts.sheet import Sheet
from coder.ui.preferences.general import General
from coder.ui.preferences.keys import KeysPage
from coder.ui.settings import Settings

WIDTH, HEIGHT = 780, 640


class SettingsDialog(Sheet):
    """Two pages of settings; `language_wanted` carries "system", "fi" or "en"."""

    language_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        settings: Settings,
        pages: Mapping[str, str],
        codebook: Codebook | None,
        language: str,
        parent: QWidget | None = None,
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
        self.tabs = OptionRow(
            look,
            self.tr("Page of the settings"),
            ((0, self.tr("Look and coding")), (1, self.tr("Keys"))),
            0,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.general)
        self._stack.addWidget(self.keys)
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
        self._stack.setCurrentIndex(1 if page == 1 else 0)

    def _want_language(self, language: object) -> None:
        self.language_wanted.emit(str(language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses nothing here: there is nothing to confirm."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)
