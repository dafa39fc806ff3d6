"""The coding page with real keys over a real project."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import one_variable, three_variables, topic

LEFT_BUTTON = Qt.MouseButton.LeftButton
SPEED = "pankki.aihe.nopeus"


def values(desk: Desk) -> dict[str, object]:
    coding = desk.page.coding
    assert coding is not None
    assert coding.post is not None
    return dict(coding.post.values)


def test_one_key_codes_saves_and_moves_on(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    assert desk.text == "first"
    desk.press(Key.Key_2)
    assert desk.text == "second"
    assert (desk.status.strong, desk.status.key) == ("Palvelun nopeus", "Ctrl+Z")
    assert desk.program.status.saved.startswith("Saved ")
    desk.press(Key.Key_Left)
    assert values(desk)["pankki.aihe"] == (SPEED,)


def test_a_key_that_no_code_has_does_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_9, Key.Key_0, Key.Key_B, Key.Key_Odiaeresis)
    assert desk.text == "first"
    assert (desk.status.lead, desk.status.strong) == ("No code on the key Ö", "Aihe:")
    assert [key for key, _ in desk.status.keys] == list("1234567")
    assert desk.status.kind == "plain"
    assert values(desk)["pankki.aihe"] is None


def test_a_letter_with_dots_can_be_a_code_key(open_desk: OpenDesk) -> None:
    codebook = one_variable()
    variable = codebook.variables[0]
    last = variable.codes[-1]
    from dataclasses import replace

    codes = (*variable.codes[:-1], replace(last, key="ö"))
    codebook = replace(codebook, variables=(replace(variable, codes=codes),))
    desk = open_desk(codebook, ("first", "second"))
    desk.press(Key.Key_Odiaeresis)
    assert desk.status.strong == "Ei kuulu aineistoon"


def test_three_variables_take_one_key_each(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first", "second"))
    desk.press(Key.Key_2, Key.Key_3, Key.Key_1)
    assert desk.text == "first"
    assert values(desk)["pankki.ulottuvuus"] == ("pankki.ulottuvuus.fyysinen",)
    desk.press(Key.Key_Space)
    assert desk.text == "second"


def test_a_multi_choice_key_toggles(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first", "second"))
    desk.press(Key.Key_2, Key.Key_3, Key.Key_1, Key.Key_2)
    assert len(values(desk)["pankki.ulottuvuus"] or ()) == 2  # type: ignore[arg-type]
    desk.press(Key.Key_0)
    assert values(desk)["pankki.ulottuvuus"] == ("pankki.ulottuvuus.ei",)


def test_a_row_whose_condition_is_not_met_is_passed_over(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first", "second"))
    desk.press(Key.Key_7, Key.Key_2)
    assert values(desk)["pankki.savy"] is None
    assert values(desk)["pankki.ulottuvuus"] == ("pankki.ulottuvuus.emotionaalinen",)


def test_a_required_row_is_not_left_empty(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first", "second"))
    desk.press(Key.Key_Space)
    assert desk.text == "first"
    assert desk.status.kind == "error"
    assert "Aihe" in desk.status.text
    assert "pankki.aihe" not in desk.status.text
    desk.press(Key.Key_2)
    assert desk.status.kind == "plain"


def test_arrows_move_between_rows(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first", "second"))
    desk.press(Key.Key_7, Key.Key_Up, Key.Key_1)
    assert values(desk)["pankki.aihe"] == ("pankki.aihe.Palvelu",)
    desk.press(Key.Key_Down)
    assert desk.page.coding is not None
    assert desk.page.coding.post is not None
    assert desk.page.coding.post.active == "pankki.ulottuvuus"


def test_undo_goes_back_over_posts_and_redo_forward(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"))
    desk.press(Key.Key_1, Key.Key_2)
    desk.undo()
    assert desk.text == "second"
    assert (desk.status.kind, desk.status.strong) == ("undone", "Palvelun nopeus")
    rows = desk.page.area.codes.rows
    assert rows is not None
    assert [r.code.uid for r in rows.rows if r.state.undone] == [SPEED]  # type: ignore[union-attr]
    desk.undo()
    assert desk.text == "first"
    assert desk.page.header.strip._progress.done == 0
    desk.redo()
    assert values(desk)["pankki.aihe"] == ("pankki.aihe.Palvelu",)
    desk.undo()
    desk.undo()
    assert desk.status.kind == "error"
    assert desk.text == "first"


def test_undo_works_after_the_program_was_closed(
    open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_2)
    desk.program.window.show_start()
    assert desk.program.window.session is None
    desk.program.open_path(tmp_path / "desk0.coder")
    assert (desk.status.strong, desk.text) == ("Palvelun nopeus", "second")
    desk.program.window.activateWindow()
    desk.page.setFocus()
    desk.undo()
    assert desk.text == "first"


def test_flag_skip_and_next(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"))
    desk.press(Key.Key_F)
    assert desk.text == "first"
    assert "Flagged" in desk.page.area.head.accessibleName()
    desk.press(Key.Key_K)
    assert desk.text == "second"
    desk.press(Key.Key_Right)
    assert desk.text == "third"
    desk.press(Key.Key_Left, Key.Key_Left)
    assert desk.text == "first"
    assert "Skipped" in desk.page.area.head.accessibleName()


def test_skipped_posts_come_last(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_K, Key.Key_1)
    assert desk.text == "first"


def test_go_to_asks_for_a_number(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"))
    desk.answers.next_number = 3
    desk.press(Key.Key_G)
    assert desk.text == "third"
    desk.answers.next_number = None
    desk.press(Key.Key_G)
    assert desk.text == "third"


def test_arrows_browse_the_codes_of_the_only_row(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_Down, Key.Key_Down)
    assert desk.page.side.codebook.browsed == SPEED
    assert desk.page.side.codebook.prose.blocks[0].text == "Palvelun nopeus"
    desk.press(Key.Key_3)
    assert desk.page.side.codebook.browsed is None
    desk.press(Key.Key_Up)
    assert desk.page.side.codebook.browsed == topic().codes[-1].uid


def test_the_selected_words_are_copied_whole(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("😤😤 abc\nd", "second"))
    view = desk.page.area.text
    view._marked = (2, 7)  # UTF-16 units: the second face, the space and "ab"
    desk.press(Key.Key_C, modifier=CONTROL)
    assert QGuiApplication.clipboard().text() == "😤 ab"
    view._marked = (0, 0)
    desk.press(Key.Key_C, modifier=CONTROL)
    assert QGuiApplication.clipboard().text() == "😤😤 abc\nd"


def test_every_code_button_has_a_name_and_can_be_pressed_with_enter(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    rows = desk.page.area.codes.rows
    assert rows is not None
    row = rows.rows[1]
    assert row.accessibleName() == "Palvelun nopeus, key 2"  # type: ignore[union-attr]
    row.setFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[union-attr]
    QTest.keyClick(row, Key.Key_Return)  # type: ignore[arg-type]
    assert desk.text == "second"


def test_keys_reach_the_page_after_a_click_anywhere(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    for target in (desk.page.area.text.viewport(), desk.page.side.codebook, desk.page.area):
        QTest.mouseClick(target, LEFT_BUTTON)
    desk.press(Key.Key_1)
    assert desk.text == "second"


def test_ctrl_shift_z_does_again(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_1)
    desk.undo()
    desk.press(Key.Key_Z, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert values(desk)["pankki.aihe"] == ("pankki.aihe.Palvelu",)


def test_the_panel_holds_every_rule_of_every_code(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    said = "\n".join(block.text for block in desk.page.side.codebook.prose.blocks)
    variable = topic()
    assert variable.question.fi in said
    assert variable.note.fi in said
    for code in variable.codes:
        for text in (code.name, code.definition, code.use_when, code.do_not_use_when, code.example):
            assert text.fi in said


def test_undo_says_how_many_steps_are_left(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"))
    desk.press(Key.Key_1, Key.Key_2)
    desk.undo()
    assert (desk.status.kind, desk.status.text) == ("undone", "1 step more can be undone.")
    desk.undo()
    assert desk.status.text == "There is nothing more to undo."
