"""The size and the face of the posts' text, as the settings have them."""

from PySide6.QtCore import QObject

from coder.ui.actions import key_of
from coder.ui.coding.area import ReadingArea
from coder.ui.settings import POST_SIZES, Settings
from coder.ui.status_line import StatusLine, StatusText


class TextSize(QObject):
    """Keeps the reading area as the settings are, and changes them by steps."""

    def __init__(self, settings: Settings, area: ReadingArea, status: StatusLine) -> None:
        super().__init__(area)
        self._settings = settings
        self._area = area
        self._status = status
        settings.changed.connect(self._changed)
        self._apply()

    def larger(self) -> None:
        """Go one step up."""
        steps = [size for size in POST_SIZES if size > self._area.post_size]
        self._take(steps[0] if steps else POST_SIZES[-1])

    def smaller(self) -> None:
        """Go one step down."""
        steps = [size for size in POST_SIZES if size < self._area.post_size]
        self._take(steps[-1] if steps else POST_SIZES[0])

    def usual(self) -> None:
        """Go back to the size that suits the window."""
        self._take(None)

    def _take(self, size: int | None) -> None:
        self._settings.post_size = size
        pixels = self.tr("{n} px").format(n=self._area.post_size)
        lead, usual = self.tr("Text size"), self.tr("by the window")
        if size is None:
            self._status.show_text(StatusText(lead, strong=pixels, text=usual))
        else:
            key = key_of("coding.text_usual")
            self._status.show_text(StatusText(lead, strong=pixels, key=key, key_text=usual))

    def _changed(self, name: str) -> None:
        if name in {"post_size", "post_font"}:
            self._apply()

    def _apply(self) -> None:
        self._area.set_post(self._settings.post_size, self._settings.post_font == "literata")
