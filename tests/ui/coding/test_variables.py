"""What is asked can be chosen in the window; each choice has a queue of its own."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from coder.domain.codebook import Codebook
from coder.services import packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.ui.coding.variables_dialog import VariablesDialog
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import one_variable, three_variables

SHIFT = Qt.KeyboardModifier.ShiftModifier


def only_topic() -> Codebook:
    """The codebook of three variables, of which one is required."""
    book = three_variables()
    first, *rest = book.variables
    return replace(book, variables=(first, *(replace(v, required=False) for v in rest)))


def dialog_of(desk: Desk) -> VariablesDialog:
    desk.press(Key.Key_V, modifier=CONTROL | SHIFT)
    (dialog,) = desk.program.window.findChildren(VariablesDialog)
    return dialog


def back(desk: Desk, qtbot: QtBot) -> None:
    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow)


def values(desk: Desk) -> dict[str, object]:
    assert desk.page.coding is not None
    assert desk.page.coding.post is not None
    return dict(desk.page.coding.post.values)


def entries(desk: Desk) -> list[str]:
    return [action.text() for action in desk.page.header._menu.actions() if action.text()]


def test_from_one_variable_to_three_and_back(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(only_topic(), ("first", "second"))
    header = desk.page.header
    assert header.queue.text() == "All posts · Aihe"
    assert entries(desk) == ["All posts · Aihe   0 / 2", "Ask other variables…\tCtrl+Shift+V"]
    desk.press(Key.Key_2)
    dialog = dialog_of(desk)
    assert [tick.isChecked() for tick in dialog.ticks] == [True, False, False]
    assert [tick.accessibleName() for tick in dialog.ticks] == [
        "Aihe, one · required",
        "Sävy, one",
        "Kokemuksen ulottuvuus, several",
    ]
    assert dialog.focusWidget() is dialog.ticks[0]
    for tick in dialog.ticks[1:]:
        QTest.keyClick(dialog.focusWidget(), Key.Key_Down)
        assert dialog.focusWidget() is tick
        QTest.keyClick(tick, Key.Key_Space)
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    assert not dialog.isVisible()
    back(desk, qtbot)
    assert header.queue.text() == "All posts · All 3 variables"
    assert values(desk)["pankki.aihe"] == ("pankki.aihe.nopeus",)
    desk.press(Key.Key_Right)
    assert desk.text == "second"
    desk.press(Key.Key_1, Key.Key_3, Key.Key_1, Key.Key_Space)
    desk.page.open_queue(header._group.actions()[0].data())
    assert header.queue.text() == "All posts · Aihe"
    assert header.strip._progress.done == 2
    desk.page.open_queue(header._group.actions()[1].data())
    desk.page.show_post(2)
    assert values(desk) == {
        "pankki.aihe": ("pankki.aihe.Palvelu",),
        "pankki.savy": ("pankki.savy.positiivinen",),
        "pankki.ulottuvuus": ("pankki.ulottuvuus.fyysinen",),
    }
    desk.page.show_post(1)
    assert values(desk)["pankki.aihe"] == ("pankki.aihe.nopeus",)


def test_none_ticked_cannot_be_asked_and_esc_changes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(only_topic(), ("first",))
    dialog = dialog_of(desk)
    QTest.keyClick(dialog.ticks[0], Key.Key_Space)
    assert not dialog.primary.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert desk.page.header.queue.text() == "All posts · Aihe"
    assert len(desk.page.header._group.actions()) == 1


def test_two_of_three_are_named(open_desk: OpenDesk) -> None:
    desk = open_desk(only_topic(), ("first",))
    dialog = dialog_of(desk)
    dialog.ticks[1].click()
    dialog.primary.click()
    assert desk.page.header.queue.text() == "All posts · Aihe, Sävy"


def test_one_variable_leaves_nothing_to_choose(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",))
    assert entries(desk) == ["All posts   0 / 1"]


def test_a_packet_asks_what_it_was_made_for(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(only_topic(), ("first", "second"))
    session = desk.program.window.session
    assert isinstance(session, Session)
    sampling.draw(session, "otos", 2, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos"))
    packet = tmp_path / "packet.coder"
    packets.write(session, "rel", "Veikko", packet)
    desk.program.open_path(packet)
    assert not any("Ask other" in entry for entry in entries(desk))
    desk.press(Key.Key_V, modifier=CONTROL | SHIFT)
    assert desk.program.window.findChildren(VariablesDialog) == []
    assert desk.status.kind == "error"
    while desk.page.shows_post:
        desk.press(Key.Key_1)
    assert "Send the file packet.coder back" in desk.page.empty.words
    desk.page.empty.button.click()
    assert desk.program.window.current is desk.program.desk.packet


def test_the_arrows_keep_their_row_in_sight_in_a_small_window(open_desk: OpenDesk) -> None:
    book = only_topic()
    first, *_ = book.variables
    more = (replace(first, uid=f"pankki.x{at}", codes=(), required=False) for at in range(9))
    book = replace(book, variables=(*book.variables, *more))
    desk = open_desk(book, ("first",), size=(720, 450))
    dialog = dialog_of(desk)
    area = dialog.findChildren(QScrollArea)[-1]
    view = area.viewport()
    for tick in dialog.ticks:
        assert dialog.focusWidget() is tick
        assert view.rect().contains(tick.mapTo(view, tick.rect().center()))
        QTest.keyClick(tick, Key.Key_Down)
