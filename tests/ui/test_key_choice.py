"""Which keys the user may give to an action."""

import pytest
from PySide6.QtCore import QKeyCombination, Qt

from coder.ui.actions import ACTIONS
from coder.ui.key_choice import Refusal, code_keys, in_force, is_alone, key_text, refusal
from tests.ui.material import one_variable

K, M = Qt.Key, Qt.KeyboardModifier
SPECS = {spec.id: spec for spec in ACTIONS}


def judged(
    action: str, key: Qt.Key, modifier: Qt.KeyboardModifier = M.NoModifier
) -> Refusal | None:
    names = dict.fromkeys(code_keys(one_variable()), "Palvelu")
    return refusal(QKeyCombination(modifier, key), SPECS[action], ACTIONS, names | {"h": "Hinta"})


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (K.Key_Escape, M.NoModifier, "system"),
        (K.Key_Return, M.ControlModifier, "system"),
        (K.Key_E, M.ControlModifier | M.AltModifier, "altgr"),
        (K.Key_E, M.MetaModifier, "altgr"),
        (K.Key_Dead_Diaeresis, M.NoModifier, "untypeable"),
        (K.Key_Slash, M.ShiftModifier, "untypeable"),
        (K.Key_BracketLeft, M.ControlModifier, "untypeable"),
        (K.Key_Comma, M.NoModifier, "untypeable"),
        (K.Key_8, M.NoModifier, "digit"),
        (K.Key_H, M.NoModifier, "code"),
    ],
)
def test_a_key_that_would_not_work_is_refused_with_its_reason(
    key: Qt.Key, modifier: Qt.KeyboardModifier, kind: str
) -> None:
    found = judged("coding.flag", key, modifier)
    assert found is not None
    assert found.kind == kind


def test_a_key_of_another_action_of_page_or_window_is_named() -> None:
    assert judged("coding.flag", K.Key_K) == Refusal("taken", "coding.skip")
    assert judged("coding.flag", K.Key_K, M.ControlModifier) == Refusal("taken", "window.search")
    assert judged("window.search", K.Key_Z, M.ControlModifier) == Refusal("taken", "posts.undo")
    assert judged("window.search", K.Key_L) == Refusal("letter")


def test_free_letters_and_combinations_may_be_had() -> None:
    for key in (K.Key_L, K.Key_Odiaeresis, K.Key_F8, K.Key_Home):
        assert judged("coding.flag", key) is None
    assert judged("window.search", K.Key_F9, M.ControlModifier) is None
    assert judged("coding.flag", K.Key_Period, M.ControlModifier) is None
    assert judged("coding.flag", K.Key_F) is None  # the one it has


def test_a_modifier_alone_is_no_key_yet_and_the_keypad_is_the_same_key() -> None:
    assert is_alone(QKeyCombination(M.ControlModifier, K.Key_Control))
    assert not is_alone(QKeyCombination(M.ControlModifier, K.Key_K))
    assert key_text(QKeyCombination(M.ControlModifier | M.KeypadModifier, K.Key_1)) == "Ctrl+1"


def test_a_letter_of_a_code_is_the_codes_own_in_its_project() -> None:
    own = {"coding.flag": ("4",), "coding.skip": ("L",), "window.search": ("Ctrl+P",)}
    assert in_force(own, None) == own
    assert set(in_force(own, one_variable())) == {"coding.skip", "window.search"}
