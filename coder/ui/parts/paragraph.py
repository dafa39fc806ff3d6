"""Words of several lines, with the room between the lines that running text asks for."""

from html import escape

from PySide6.QtCore import Qt

from coder.ui.look.look import Look
from coder.ui.parts.sheet import Words

_LINES = {12: 18, 13: 20, 14: 22, 15: 24}
"""The height of a line by the size of its letters, in pixels."""


class Paragraph(Words):
    """A label that breaks its lines and holds them apart; `text` gives the words as they are."""

    def __init__(
        self, look: Look, text: str = "", size: int = 13, weight: int = 400, ink: str = "text2"
    ) -> None:
        super().__init__(look, "", size, weight, ink)
        self._size = size
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Say something else."""
        self._plain = text
        lines = "<br>".join(escape(line) for line in text.split("\n"))
        height = _LINES.get(self._size, round(self._size * 1.5))
        form = f"margin:0; line-height:{height}px; -qt-line-height-type:fixed"
        super().setText(f'<p style="{form}">{lines}</p>' if text else "")

    def text(self) -> str:
        """Give the words."""
        return self._plain
