"""The look in use: the theme's colours, its fonts and its icons, and the news of a change."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication

from coder.services.shipped_files import font_files
from coder.ui.look.fonts import take_fonts
from coder.ui.look.icons import draw_icon
from coder.ui.look.palette import palette
from coder.ui.look.style_sheet import style_sheet
from coder.ui.look.tokens import DARK, LIGHT, SANS, SERIF, SHADE, Colours


class Look(QObject):
    """The colours, fonts and icons that widgets paint with; `changed` follows a new theme."""

    changed = Signal()

    def __init__(self, dark: bool = False) -> None:
        super().__init__()
        self.colours: Colours = DARK if dark else LIGHT
        self._fonts: dict[tuple[int, int, bool, bool], QFont] = {}
        self._icons: dict[tuple[str, int, str, float], QPixmap] = {}

    @property
    def dark(self) -> bool:
        """Tell whether the dark theme is in use."""
        return self.colours is DARK

    def set_dark(self, dark: bool) -> None:
        """Take the dark or the light theme into use."""
        self.colours = DARK if dark else LIGHT
        self._icons.clear()
        self.apply()
        self.changed.emit()

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Take the theme that the system has changed to."""
        self.set_dark(scheme is Qt.ColorScheme.Dark)

    def apply(self) -> None:
        """Give the application the palette, style sheet and font of the theme."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            take_fonts(font_files())
            app.setPalette(palette(self.colours))
            app.setStyleSheet(style_sheet(self.colours))
            app.setFont(self.font(13))

    @contextmanager
    def without_style(self) -> Iterator[None]:
        """Leave the style sheet off a window in the making: each step would style all anew."""
        app = QApplication.instance()
        kept = app.styleSheet() if isinstance(app, QApplication) else ""
        if isinstance(app, QApplication) and kept:
            app.setStyleSheet("")
        yield
        if isinstance(app, QApplication) and kept:
            app.setStyleSheet(kept)

    def colour(self, name: str) -> QColor:
        """Give a token's colour by its name."""
        return QColor(getattr(self.colours, name))

    def shade(self) -> QColor:
        """Give what lies over a window behind a dialog."""
        shade = QColor(SHADE)
        shade.setAlphaF(0.60 if self.dark else 0.42)
        return shade

    def font(
        self, size: int, weight: int = 400, *, serif: bool = False, italic: bool = False
    ) -> QFont:
        """Give the font of a size in pixels and a weight (400-700)."""
        key = (size, weight, serif, italic)
        font = self._fonts.get(key)
        if font is None:
            font = QFont()
            system = QFont().family()
            font.setFamilies(list(SERIF) if serif else [*SANS, system])
            font.setPixelSize(size)
            font.setWeight(QFont.Weight(weight))
            font.setItalic(italic)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setFeature(QFont.Tag("tnum"), 1)
            # Inter makes an arrow of "->" and a cross of the x in "2 x 3"; posts stay as they are.
            font.setFeature(QFont.Tag("calt"), 0)
            self._fonts[key] = font
        return font

    def icon(self, name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
        """Give an icon in the colour of a token."""
        key = (name, size, colour, ratio)
        pixmap = self._icons.get(key)
        if pixmap is None:
            pixmap = draw_icon(name, size, getattr(self.colours, colour), ratio)
            self._icons[key] = pixmap
        return pixmap


def system_is_dark() -> bool:
    """Tell whether the system asks for a dark theme; light if it does not say."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
