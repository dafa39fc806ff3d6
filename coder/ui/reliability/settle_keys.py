"""What each key does while a disagreement is settled."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from coder.ui.reliability.settle_words import SIDE_KEYS

if TYPE_CHECKING:
    from coder.ui.reliability.settle_view import SettleView

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Call = Callable[[], None]


class SettleKeys:
    """Finds what a key does: sides before codes, and codes before reasons.

    A code whose key is that of a side is taken with Shift.
    """

    def __init__(self, view: "SettleView") -> None:
        self._view = view

    def call_of(self, event: QKeyEvent) -> Call | None:
        """Return what a key does, None where it does nothing."""
        view, key, modifiers = self._view, Qt.Key(event.key()), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            back = view.redo if shift else view.undo
            return {Qt.Key.Key_Z: back, Qt.Key.Key_Y: view.redo}.get(key)
        moves: dict[Qt.Key, Call] = {
            Qt.Key.Key_Escape: view.leave,
            Qt.Key.Key_Left: view.go_back,
            Qt.Key.Key_F2: view.turn_names,
            **dict.fromkeys(_NEXT, view.go_on),
        }
        shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return moves.get(key) or self._of_letter(event.text().lower(), shifted=shifted)

    def _of_letter(self, letter: str, *, shifted: bool) -> Call | None:
        view, item = self._view, self._view.item
        if item is None or not letter:
            return None
        sides = sum(value is not None for value in item.values)
        if letter in SIDE_KEYS[:sides] and not shifted:
            return lambda: view.take_side(SIDE_KEYS.index(letter))
        code = next((c for c in item.variable.codes if c.key == letter and not c.archived), None)
        if code is not None:
            return lambda: view.take_code(code.uid)
        if letter == "m":
            return view.desk.write_note
        for reason, key in view.words.reason_keys(item.variable).items():
            if key.lower() == letter:
                return lambda: view.take_reason(reason)
        return None
