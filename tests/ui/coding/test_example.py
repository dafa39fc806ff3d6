"""A post picked as an example while it is coded."""

from PySide6.QtCore import Qt

from coder.services import examples
from tests.ui.conftest import CONTROL, Key, OpenDesk
from tests.ui.material import one_variable

SPEED = "pankki.aihe.Palvelu"


def test_the_codes_given_are_offered_first(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_1, Key.Key_Left)
    assert desk.text == "first"
    desk.press(Key.Key_K, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.page.examples.dialog
    assert dialog is not None
    assert [uid for uid, tick in dialog.ticks.items() if tick.isChecked()] == [SPEED]
    dialog.primary.click()
    session = desk.program.window.session
    assert session is not None
    assert [post.text for post in examples.of_code(session, SPEED)] == ["first"]
    assert desk.text == "first"
    desk.page.pick_example()
    again = desk.page.examples.dialog
    assert again is not None
    again.ticks[SPEED].click()
    again.primary.click()
    assert examples.of_code(session, SPEED) == []
