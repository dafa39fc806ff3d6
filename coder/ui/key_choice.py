"""Which keys the user may give to an action, and which of the own keys are in force."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from coder.domain.codebook import Codebook
from coder.ui.action_lists.spec import ActionSpec

Key, Modifier = Qt.Key, Qt.KeyboardModifier

_SYSTEM = {Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter}
_ALONE = {
    Key.Key_Control, Key.Key_Shift, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock,
    Key.Key_NumLock, Key.Key_unknown,
}  # fmt: skip
_NAMED = {
    Key.Key_Space, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home,
    Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Insert, Key.Key_Delete,
    Key.Key_Backspace,
}  # fmt: skip
_WITH_CTRL = ",.-"
"""Signs that stand at the same place without Shift on the keyboards of most languages."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a key is refused: `kind`, and the action or code that has it already.

    Kinds: system, altgr, untypeable, digit, letter, taken (`other`), code (`other` is its name).
    """

    kind: str
    other: str = ""


def is_alone(combination: QKeyCombination) -> bool:
    """Tell whether only a modifier is down: the key itself is still to come."""
    return combination.key() in _ALONE


def key_text(combination: QKeyCombination) -> str:
    """Give a key as the registry writes it: `Ctrl+Shift+Z`."""
    keypad = Modifier.KeypadModifier
    plain = QKeyCombination(combination.keyboardModifiers() & ~keypad, combination.key())
    return QKeySequence(plain).toString(QKeySequence.SequenceFormat.PortableText)


def refusal(
    combination: QKeyCombination,
    spec: ActionSpec,
    others: Iterable[ActionSpec],
    codes: Mapping[str, str],
) -> Refusal | None:
    """Give why an action may not have a key, None where it may.

    `others` are all actions with their keys in force, `codes` the names of the open codebook's
    codes by their keys, in lower case.
    """
    untypeable = _cannot_be_typed(combination)
    if untypeable is not None:
        return untypeable
    text = key_text(combination)
    if len(text) == 1:
        if text.isdigit() and spec.page in {"coding", "window"}:
            return Refusal("digit")
        if spec.page == "window":
            return Refusal("letter")
        if spec.page == "coding" and text.lower() in codes:
            return Refusal("code", codes[text.lower()])
    for other in others:
        meet = other.page == spec.page or "window" in {other.page, spec.page}
        if meet and other.id != spec.id and text in other.keys:
            return Refusal("taken", other.id)
    return None


def _cannot_be_typed(combination: QKeyCombination) -> Refusal | None:
    key, modifiers = combination.key(), combination.keyboardModifiers()
    control = bool(modifiers & Modifier.ControlModifier)
    if key in _SYSTEM:
        return Refusal("system")
    # On Windows Ctrl+Alt is AltGr, which writes signs.
    alt_gr = control and bool(modifiers & Modifier.AltModifier)
    if alt_gr or modifiers & (Modifier.MetaModifier | Modifier.GroupSwitchModifier):
        return Refusal("altgr")
    sign = chr(key.value) if key.value < 0x1000 else ""
    function = Key.Key_F1.value <= key.value <= Key.Key_F12.value
    fits = sign.isalnum() or key in _NAMED or function
    if not fits and not (control and sign and sign in _WITH_CTRL):
        return Refusal("untypeable")
    return None


def code_keys(codebook: Codebook | None) -> dict[str, str]:
    """Give the keys of a codebook's codes with the codes' uids; archived ones have none."""
    if codebook is None:
        return {}
    return {
        code.key.lower(): code.uid
        for variable in codebook.variables
        for code in variable.codes
        if not code.archived and not variable.archived
    }


def in_force(
    own: Mapping[str, tuple[str, ...]], codebook: Codebook | None
) -> dict[str, tuple[str, ...]]:
    """Give the own keys that count in a project: a letter that one of its codes has is the code's.

    The action has the program's own key there, which no code may have.
    """
    taken = code_keys(codebook)
    return {
        action: keys
        for action, keys in own.items()
        if keys and not (action.startswith("coding.") and any(key.lower() in taken for key in keys))
    }
