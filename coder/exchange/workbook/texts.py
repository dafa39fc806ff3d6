"""Text as a spreadsheet can hold it: what Excel forbids is replaced or cut, and counted."""

import re

CELL_LIMIT = 32_767
"""Longest text of a cell, in UTF-16 code units."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SUSPECT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_ESCAPED = "_x005F_"


class CellTexts:
    """Fits texts to cells and keeps count of the changes."""

    def __init__(self) -> None:
        self.cells_cut = 0
        self.characters_replaced = 0

    def fit(self, text: str) -> str:
        """Return the text as it is to be stored in a cell.

        Line ends become one line feed, forbidden characters U+FFFD (counted), a text over the
        limit ends in "…" (counted), and what Excel would read as an escape is escaped itself.
        """
        if _SUSPECT.search(text):
            text = text.replace("\r\n", "\n").replace("\r", "\n")
            text, replaced = _FORBIDDEN.subn("\ufffd", text)
            self.characters_replaced += replaced
        elif len(text) * 2 <= CELL_LIMIT:
            return text
        stored = _ESCAPE.sub(_ESCAPED, text)
        if _units(stored) > CELL_LIMIT:
            self.cells_cut += 1
            stored = _ESCAPE.sub(_ESCAPED, _cut(text))
        return stored


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> str:
    """Return as much of the text as fits with its escapes and an ellipsis."""
    escapes = len(_ESCAPE.findall(text[:CELL_LIMIT]))
    room = CELL_LIMIT - 1 - escapes * (len(_ESCAPED) - 1)
    # A cut between the halves of a surrogate pair would leave half a character.
    return text.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore") + "…"
