"""A window too small for post and codebook side by side: the codebook lies over the post."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from coder.ui.coding.chip_rows import ChipRows
from coder.ui.coding.code_list import CodeList
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import one_variable, three_variables

SMALL = [(720, 450), (800, 500)]


def turn(desk: Desk) -> None:
    desk.press(Key.Key_B, modifier=CONTROL)


@pytest.mark.parametrize("size", SMALL)
def test_the_post_has_the_window_until_the_codebook_is_wanted(
    open_desk: OpenDesk, size: tuple[int, int]
) -> None:
    desk = open_desk(one_variable(), ("first", "second"), size=size)
    page = desk.page
    assert not page.side.isVisible()
    assert page.area.width() == page.width()
    turn(desk)
    assert page.side.isVisible()
    assert page.side.geometry().right() == page.rect().right()
    focus = desk.program.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Escape)
    assert not page.side.isVisible()
    page.header.drawer.click()
    assert page.side.isVisible()
    turn(desk)
    assert not page.side.isVisible()


def test_the_next_post_is_in_full_sight(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"), size=(720, 450))
    turn(desk)
    desk.press(Key.Key_1)
    assert desk.page.area.text.text == "second"
    assert not desk.page.side.isVisible()


def test_browsing_opens_the_codebook(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",), size=(720, 450))
    desk.press(Key.Key_Down)
    assert desk.page.side.isVisible()
    assert desk.page.side.codebook.browsed is not None


def test_the_note_opens_and_closes_with_its_writing(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",), size=(720, 450))
    desk.press(Key.Key_M)
    note = desk.page.side.note
    assert note.isVisible()
    assert desk.program.window.focusWidget() is note
    QTest.keyClicks(note, "miksi")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert not desk.page.side.isVisible()
    assert desk.program.window.focusWidget() is desk.page
    assert desk.page.coding is not None
    assert desk.page.coding.post is not None
    assert desk.page.coding.post.note == "miksi"
    assert "Note" in desk.page.area.head.accessibleName()


def test_codes_are_chips_and_all_in_sight(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",), size=(720, 450))
    codes = desk.page.area.codes
    assert isinstance(codes.rows, ChipRows)
    assert codes.rows.height() <= codes.viewport().height()
    words = [block.text for block in desk.page.side.codebook.prose.blocks]
    assert any("Jonottaminen" in text for text in words)


@pytest.mark.parametrize("codebook", [one_variable, three_variables])
def test_a_window_made_larger_and_smaller_keeps_the_post(
    open_desk: OpenDesk, codebook: object
) -> None:
    desk = open_desk(codebook(), ("first", "second"), size=(1440, 900))  # type: ignore[operator]
    desk.press(Key.Key_2)
    text = desk.page.area.text.text
    several = codebook is three_variables
    for size, drawer in (((800, 500), True), ((1440, 900), False), ((720, 450), True)):
        desk.program.window.resize(*size)
        QCoreApplication.processEvents()
        assert desk.page.has_drawer is drawer
        assert desk.page.side.isVisible() is not drawer
        assert isinstance(desk.page.area.codes.rows, ChipRows if drawer or several else CodeList)
        assert desk.page.area.text.text == text
    desk.press(Key.Key_1)
    assert desk.status.strong


def test_beside_the_post_the_key_does_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",), size=(1440, 900))
    turn(desk)
    assert desk.page.side.isVisible()
    session = desk.program.window.session
    assert session is not None
    assert desk.page.why_not(session, "coding.drawer")
