"""The language of the screen: the program's own texts, Qt's, and how figures are typed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from coder.services.shipped_files import translation_files
from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP

LANGUAGES = ("fi", "en")
SYSTEM = "system"
"""The setting that follows the system."""

QT_BUTTONS = (QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),)
"""Buttons of Qt's dialogs that have a word of ours; the program's texts go before Qt's."""


def language_for(setting: str, system: Sequence[str] | None = None) -> str:
    """Give the language ("fi" or "en") a setting means; `system` lists the user's, best first."""
    if setting in LANGUAGES:
        return setting
    wanted = QLocale.system().uiLanguages() if system is None else system
    return "fi" if wanted and wanted[0].lower().startswith("fi") else "en"


class ScreenLanguage:
    """Puts one language at a time into use for the whole application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def take(self, language: str) -> None:
        """Put a language into use instead of the one before; what is on screen stays as it is.

        Raises FileMissing where the program's texts are not there.
        """
        self.drop()
        own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (own / f"qtbase_{language}.qm", *translation_files(language)):
            translator = QTranslator(self._app)
            # An area without a text of this language has an empty file, which Qt does not load.
            if translator.load(str(file)):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale(language))

    def drop(self) -> None:
        """Take the language away: texts are English again, without plural forms."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
