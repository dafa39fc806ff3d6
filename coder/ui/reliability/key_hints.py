"""The keys of the page of reliability as the status line hints at them."""

from PySide6.QtCore import QObject

from coder.ui.status_line import StatusText


class KeyHints(QObject):
    """Writes the hints in the language of the screen."""

    def figures(self) -> StatusText:
        """Give the keys of the figures."""
        return StatusText(
            keys=(
                ("←↑↓→", self.tr("row or cell")),
                ("Enter", self.tr("open post")),
                ("Ctrl+C", self.tr("copy table")),
                ("F1", self.tr("help")),
            )
        )

    def steps(self) -> StatusText:
        """Give the keys of the way to a figure."""
        return StatusText(keys=(("Enter", self.tr("next step")), ("F1", self.tr("help"))))
