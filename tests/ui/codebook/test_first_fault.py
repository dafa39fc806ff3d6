"""What is said of a name that is still to be given, and the way to what cannot be saved yet."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.codebook.test_page import Table
from tests.ui.conftest import Key, OpenDesk
from tests.ui.material import TEXTS, three_variables


@pytest.fixture
def table(open_desk: OpenDesk, qtbot: QtBot) -> Table:
    """The page over a project in which one post is coded."""
    desk = open_desk(three_variables(), TEXTS)
    desk.press(Key.Key_2, Key.Key_2, Key.Key_1, Key.Key_Space)
    return Table(desk, qtbot)


def test_a_name_is_asked_for_only_once_one_could_have_given_it(table: Table) -> None:
    page = table.page
    table.choose("pankki.aihe")
    page.acts.add_code()
    names = page.code_form.names.fi
    assert names.control.hasFocus()
    assert not names.wrong.text()
    QTest.keyClick(names.control, Key.Key_A)
    QTest.keyClick(names.control, Key.Key_Backspace)
    assert names.wrong.text()
    page.acts.add_code()
    assert not names.wrong.text()
    table.save()
    assert names.wrong.text()


def test_saving_leads_to_a_condition_without_codes_and_keeps_its_kind(table: Table) -> None:
    table.choose("pankki.ulottuvuus")
    field = table.page.variable_form.condition
    field.variable.setCurrentIndex(field.variable.findData("pankki.aihe"))
    field.variable.activated.emit(field.variable.currentIndex())
    field.kind.choose("none_of")
    field.kind.activated.emit(field.kind.currentIndex())
    table.qtbot.waitUntil(lambda: all(tick.isVisible() for tick in field.ticks))
    table.save()
    assert field.ticks[0].hasFocus()
    assert not field.wrong.visibleRegion().isEmpty()
    assert field.kind.currentData() == "none_of"
    field.ticks[0].click()
    table.save()
    table.press(Key.Key_S)
    condition = table.session.codebook.variable("pankki.ulottuvuus").applies_when
    assert condition is not None
    assert condition.none_of == ("pankki.aihe.Palvelu",)


def test_the_keyboard_stays_on_the_code_of_a_condition_that_is_saved(table: Table) -> None:
    page = table.page
    page.acts.add_variable()
    QTest.keyClicks(page.variable_form.names.fi.control, "Into")
    field = page.variable_form.condition
    field.variable.setCurrentIndex(field.variable.findData("pankki.aihe"))
    field.variable.activated.emit(field.variable.currentIndex())
    table.qtbot.waitUntil(lambda: all(tick.isVisible() for tick in field.ticks))
    field.ticks[0].setFocus()
    table.press(Key.Key_Space)
    page.variable_form.required.click()
    field.ticks[0].setFocus()
    table.save()
    assert not page.draft.is_changed
    assert field.ticks[0].hasFocus()


def test_saving_leads_to_the_codes_that_a_required_variable_lacks(table: Table) -> None:
    page = table.page
    page.acts.add_variable()
    form = page.variable_form
    QTest.keyClicks(form.names.fi.control, "Into")
    assert not form.no_codes.isVisible()
    table.save()
    assert form.add_code.hasFocus()
    assert not form.no_codes.visibleRegion().isEmpty()
    table.press(Key.Key_Space)
    QTest.keyClicks(page.code_form.names.fi.control, "Suuri")
    table.save()
    assert not page.draft.is_changed


def test_a_condition_breaks_its_row_where_the_window_is_narrow(table: Table) -> None:
    table.choose("pankki.ulottuvuus")
    field = table.page.variable_form.condition
    table.page.window().resize(960, 540)
    field.variable.setCurrentIndex(field.variable.findData("pankki.aihe"))
    field.variable.activated.emit(field.variable.currentIndex())
    field.kind.choose("none_of")
    long = "is coded and has none of these, said in a language that takes twice the room"
    field.kind.setItemText(field.kind.currentIndex(), long)
    field.kind.updateGeometry()
    table.qtbot.waitUntil(lambda: field.kind.y() > field.variable.y())
    area = field.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    bar = area.horizontalScrollBar()
    table.qtbot.waitUntil(lambda: bar.maximum() == 0)
