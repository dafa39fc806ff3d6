"""The second coder's window: coding, handing back, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coder.services.handing_back import look_at, make_whole
from coder.services.session import Session
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import make_project, one_variable


@pytest.fixture
def packet(tmp_path: Path) -> Path:
    path = make_project(tmp_path / "veikko.coder", one_variable(), ("a", "b", "c"), "Veikko")
    session = Session.open(path)
    session.queues()
    assert session.coder is not None
    with session.file.write():
        session.file.set_meta("role", "packet")
        session.file.set_meta("packet_coder", session.coder.uid.hex())
    session.close()
    return path


@pytest.fixture
def desk(open_desk: OpenDesk, packet: Path) -> Desk:
    desk = open_desk(one_variable(), ("a",))
    desk.program.open_path(packet)
    return desk


def test_the_window_has_two_pages(desk: Desk) -> None:
    window = desk.program.window
    names = [b.text() for b in window.rail._buttons if b.isCheckable() and b.isVisible()]
    assert names == ["Coding", "Hand back"]
    for key in (Key.Key_1, Key.Key_2, Key.Key_4, Key.Key_5):
        desk.press(key, modifier=CONTROL)
        assert window.current is window.page("coding")
    assert not window.can_do("window.export")
    assert not window.can_do("window.import")


def test_the_page_counts_and_names_the_file(desk: Desk, packet: Path) -> None:
    desk.press(Key.Key_F, Key.Key_1, Key.Key_2, Key.Key_3)
    desk.press(Key.Key_7, modifier=CONTROL)
    page = desk.program.desk.packet
    assert page.isVisible()
    assert page.heading.text() == "All posts are coded"
    assert "3 / 3" in page.coded.accessibleName()
    assert page.flags.accessibleName().startswith("1 post")
    assert page.notes.accessibleName() == "No notes"
    assert not page.go_on.isVisible()
    assert packet.name in page.card.accessibleName()


def test_an_open_post_is_said_with_the_way_to_it(desk: Desk) -> None:
    desk.press(Key.Key_1)
    desk.press(Key.Key_7, modifier=CONTROL)
    page = desk.program.desk.packet
    assert "1 / 3" in page.coded.accessibleName()
    assert "2 post" in page.coded.accessibleName()
    page.go_on.click()
    assert desk.program.window.current is desk.program.coding
    assert desk.text == "b"


def test_the_path_can_be_pasted_into_a_message(desk: Desk, packet: Path) -> None:
    desk.press(Key.Key_7, modifier=CONTROL)
    desk.press(Key.Key_C, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.clipboard().text() == str(packet)


def test_a_copy_of_the_open_file_holds_every_coding(packet: Path, tmp_path: Path) -> None:
    session = Session.open(packet)
    session.coding(session.queues()[0].id).press("pankki.aihe.kortti")
    make_whole(session)
    copy = tmp_path / "mailed.coder"
    copy.write_bytes(packet.read_bytes())
    other = Session.open(copy)
    assert look_at(other).done == 1
    other.close()
    session.close()
