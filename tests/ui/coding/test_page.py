"""The coding page with real keys over a real project."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.domain.errors import CoderError, DiskFull
from coder.services.coding import Coding
from coder.services.coding_view import Change
from coder.services.session import Session
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import make_project, one_variable, three_variables, topic

LEFT_BUTTON = Qt.MouseButton.LeftButton
SPEED = "pankki.aihe.nopeus"


def values(desk: Desk) -> dict[str, object]:
    coding = desk.page._coding
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
    assert (desk.status.lead, desk.status.strong) == ("No code on the key Ö", "Aihe")
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
    assert desk.page._coding is not None
    assert desk.page._coding.post is not None
    assert desk.page._coding.post.active == "pankki.ulottuvuus"


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


def test_a_note_takes_all_keys_until_it_is_left(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_M)
    note = desk.page.side.note
    assert note.hasFocus()
    QTest.keyClicks(note, "f1 kg 2")
    QTest.keyClick(note, Key.Key_Left)
    assert desk.text == "first"
    QTest.keyClick(note, Key.Key_Escape)
    assert desk.page.hasFocus()
    assert desk.status.strong == "note"
    desk.press(Key.Key_1, Key.Key_Left)
    assert note.toPlainText() == "f1 kg 2"


def test_a_note_is_saved_when_a_code_is_clicked(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_M)
    QTest.keyClicks(desk.page.side.note, "hard")
    rows = desk.page.area.codes.rows
    assert rows is not None
    QTest.mouseClick(rows.rows[1], LEFT_BUTTON)  # type: ignore[arg-type]
    assert desk.text == "second"
    assert desk.page.hasFocus()
    desk.press(Key.Key_Left)
    assert desk.page.side.note.toPlainText() == "hard"


def test_a_note_is_saved_when_the_window_is_closed(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("first",))
    desk.press(Key.Key_M)
    QTest.keyClicks(desk.page.side.note, "last words")
    desk.program.window.close()
    session = Session.open(tmp_path / "desk0.coder")
    coding = session.coding(session.queues()[0].id)
    assert coding.post is not None
    assert coding.post.note == "last words"
    session.close()


def test_ctrl_enter_returns_from_the_note(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_M)
    QTest.keyClicks(desk.page.side.note, "x")
    QTest.keyClick(desk.page.side.note, Key.Key_Return, CONTROL)
    assert desk.page.hasFocus()
    desk.press(Key.Key_1)
    assert desk.text == "second"


def test_a_key_too_soon_after_a_new_post_is_dropped(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"), guard_ms=150)
    desk.press(Key.Key_1)
    desk.clock.now += 0.149
    desk.press(Key.Key_1, Key.Key_K, Key.Key_F, Key.Key_Space)
    assert desk.text == "second"
    assert values(desk)["pankki.aihe"] is None
    desk.clock.now += 0.002
    desk.press(Key.Key_1)
    assert desk.text == "third"


def test_a_key_to_the_next_row_of_the_same_post_is_not_dropped(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first", "second"), guard_ms=150)
    desk.press(Key.Key_2, Key.Key_3, Key.Key_1)
    assert values(desk)["pankki.ulottuvuus"] == ("pankki.ulottuvuus.fyysinen",)


def test_undo_and_arrows_are_never_dropped(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"), guard_ms=150)
    desk.press(Key.Key_1)
    desk.clock.now += 1
    desk.press(Key.Key_2)
    desk.undo()
    desk.undo()
    assert desk.text == "first"
    desk.press(Key.Key_Right, Key.Key_Right)
    assert desk.text == "third"


def test_a_write_that_fails_keeps_the_post_and_says_so(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    before = desk.page.area.head.accessibleName()

    def full(self: Coding, code_uid: str) -> Change:
        raise DiskFull("desk0.coder")

    monkeypatch.setattr(Coding, "press", full)
    desk.press(Key.Key_1)
    assert desk.text == "first"
    assert desk.status.kind == "error"
    assert desk.page.area.head.accessibleName() == before
    assert desk.page.header.strip._progress.done == 0


def test_a_bug_is_not_hidden(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("first", "second"))

    def broken(self: Coding, code_uid: str) -> Change:
        raise KeyError(code_uid)

    monkeypatch.setattr(Coding, "press", broken)
    with qtbot.captureExceptions() as caught:
        desk.press(Key.Key_1)
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert not issubclass(KeyError, CoderError)


def test_a_done_queue_says_so_and_goes_back(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_1, Key.Key_1)
    assert not desk.page.shows_post
    assert "All posts in this queue are coded" in desk.page.empty.words
    desk.press(Key.Key_1, Key.Key_F, Key.Key_Space, Key.Key_M, Key.Key_Right)
    assert not desk.page.shows_post
    desk.press(Key.Key_Left)
    assert desk.text == "second"
    assert desk.page.shows_post


def test_an_empty_project_offers_the_import(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ())
    assert "No posts yet" in desk.page.empty.words
    assert desk.page.empty.button.isVisible()


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


def test_a_packet_says_what_it_is(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("first",))
    assert not desk.page.state_line.isVisible()
    path = make_project(tmp_path / "packet.coder", one_variable(), ("second",), "Veikko")
    session = Session.open(path)
    assert session.coder is not None
    with session.file.write():
        session.file.set_meta("role", "packet")
        session.file.set_meta("packet_coder", session.coder.uid.hex())
        session.queues()
    session.close()
    desk.program.open_path(path)
    assert desk.page.state_line.isVisible()
    assert "Packet for Veikko" in desk.page.state_line.words


def test_a_project_open_for_reading_says_so_and_takes_no_code(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.program.window.show_start()
    session = Session.open(tmp_path / "desk0.coder", read_only=True)
    desk.program.window.show_session(session)
    assert "reading only" in desk.program.window.band.words.text()
    desk.press(Key.Key_1)
    assert desk.text == "first"
    assert desk.status.kind == "error"


def test_the_pace_can_be_hidden_for_good(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c", "d", "e", "f"))
    for _ in range(5):
        desk.clock.now += 10
        desk.press(Key.Key_1)
    strip = desk.page.header.strip
    assert strip.pace_words() == ("450 posts an hour", "1 min left")
    desk.page.header.eye.click()
    assert not strip.pace_shown
    again = open_desk(one_variable(), ("a",))
    assert not again.page.header.strip.pace_shown


def test_another_page_and_back_keeps_post_and_pace(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c", "d", "e", "f"))
    for _ in range(4):
        desk.clock.now += 30
        desk.press(Key.Key_1)
    desk.press(Key.Key_Right)
    pace = ("160 posts an hour", "1 min left")
    assert desk.page.header.strip.pace_words() == pace
    desk.press(Key.Key_4, modifier=CONTROL)
    desk.press(Key.Key_3, modifier=CONTROL)
    assert desk.text == "f"
    assert desk.page.header.strip.pace_words() == pace


def test_ctrl_shift_z_does_again(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_1)
    desk.undo()
    desk.press(Key.Key_Z, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert values(desk)["pankki.aihe"] == ("pankki.aihe.Palvelu",)


def test_the_queue_menu_shows_fresh_figures(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_1)
    desk.page.header.queues_wanted.emit()
    (entry,) = desk.page.header._group.actions()
    assert entry.text() == "All posts   1 / 2"


def test_the_panel_holds_every_rule_of_every_code(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    said = "\n".join(block.text for block in desk.page.side.codebook.prose.blocks)
    variable = topic()
    assert variable.question.fi in said
    assert variable.note.fi in said
    for code in variable.codes:
        for text in (code.name, code.definition, code.use_when, code.do_not_use_when, code.example):
            assert text.fi in said
