"""The page of posts: finding, filtering, reading and opening posts by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.services import indexing
from coder.services.post_filter import CODED, NOT_CODED
from coder.services.session import Session
from coder.ui.posts.day_range import DayRangeDialog
from coder.ui.posts.page import PostsPage
from tests.ui.conftest import CONTROL, Desk, Key
from tests.ui.material import TEXTS, make_project, put_posts, three_variables
from tests.ui.posts.conftest import OpenPosts, texts_of, wait_for

SHIFT = Qt.KeyboardModifier.ShiftModifier
TOPIC = "pankki.aihe"


def search(qtbot: QtBot, desk: Desk, page: PostsPage, words: str) -> None:
    desk.press(Key.Key_F, modifier=CONTROL)
    QTest.keyClicks(page.bar.search, words)
    wait_for(qtbot, page)


def chosen(page: PostsPage) -> str:
    row = page.model.row(page.table.currentIndex().row())
    return "" if row is None else row.line.text


def test_the_page_lists_all_posts_and_reads_the_first(open_posts: OpenPosts) -> None:
    desk, page = open_posts()
    assert desk.program.window.current is page
    assert texts_of(page) == list(TEXTS)
    assert page.head.subtitle.words == "4 posts · 1 source file"
    assert desk.status.lead == "4 posts, 1 selected"
    assert ("F", "flag") in desk.status.keys
    assert page.panel.text.text == TEXTS[0]
    assert page.table.hasFocus()


def test_search_finds_while_one_types_and_marks_the_words(
    open_posts: OpenPosts, qtbot: QtBot
) -> None:
    desk, page = open_posts()
    search(qtbot, desk, page, "kuusip")
    assert texts_of(page) == [TEXTS[0], TEXTS[2]]
    assert page.panel.text.marked == ["Kuusipankin"]
    QTest.keyClicks(page.bar.search, "ankin verk")
    wait_for(qtbot, page)
    assert texts_of(page) == [TEXTS[2]]
    assert page.panel.text.marked == ["Kuusipankin", "verkkopankki"]
    assert desk.status.lead == "1 post, 1 selected"
    QTest.keyClick(page.bar.search, Key.Key_Escape)
    wait_for(qtbot, page)
    assert len(texts_of(page)) == 4
    assert chosen(page) == TEXTS[2]  # the post found stays the chosen one among all


def test_a_mark_stands_right_after_an_emoji(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts(("Ei jatkoon 😤😤 #pankki kiitos",))
    search(qtbot, desk, page, "pankki")
    assert page.panel.text.marked == ["pankki"]


def test_down_leaves_the_search_for_the_list_and_keys_move_in_it(
    open_posts: OpenPosts, qtbot: QtBot
) -> None:
    desk, page = open_posts(tuple(f"viesti {n}" for n in range(90)))
    desk.press(Key.Key_F, modifier=CONTROL)
    assert page.bar.search.hasFocus()
    QTest.keyClick(page.bar.search, Key.Key_Down)
    assert page.table.hasFocus()
    table = page.table
    QTest.keyClick(table, Key.Key_Down)
    assert chosen(page) == "viesti 1"
    QTest.keyClick(table, Key.Key_End)
    assert chosen(page) == "viesti 89"
    QTest.keyClick(table, Key.Key_PageUp)
    assert 40 < table.currentIndex().row() < 89
    QTest.keyClick(table, Key.Key_Home)
    assert chosen(page) == "viesti 0"
    assert page.panel.text.text == "viesti 0"


def test_enter_and_a_double_click_open_the_post_in_coding(
    open_posts: OpenPosts, qtbot: QtBot
) -> None:
    desk, page = open_posts()
    QTest.keyClick(page.table, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Return)
    assert desk.program.window.current is desk.program.coding
    assert desk.text == TEXTS[1]
    desk.press(Key.Key_1, modifier=CONTROL)
    wait_for(qtbot, page)
    assert chosen(page) == TEXTS[1]
    place = page.table.visualRect(page.model.index(3, 2)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.text == TEXTS[3]


def test_the_list_shows_what_was_coded_meanwhile(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    QTest.keyClick(page.table, Key.Key_Return)
    desk.press(Key.Key_2)
    desk.press(Key.Key_1, modifier=CONTROL)
    wait_for(qtbot, page)
    assert page.panel.facts.words[:2] == ["Own codings", "Aihe Palvelun nopeus"]
    assert "Aihe: Palvelun nopeus" in page.model.said(0)
    assert page.model.said(1).startswith("not coded, ")


def test_f_flags_the_post_for_coding_too(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    QTest.keyClick(page.table, Key.Key_Down)
    desk.press(Key.Key_F)
    wait_for(qtbot, page)
    assert "flagged" in page.model.said(1)
    assert page.panel.head.words.endswith("Flagged")
    assert desk.program.status.saved
    page.bar.turn_flagged()
    wait_for(qtbot, page)
    assert texts_of(page) == [TEXTS[1]]
    QTest.keyClick(page.table, Key.Key_Return)
    assert desk.page.area.head.accessibleName().endswith("Flagged")


def test_f_typed_into_the_search_is_a_letter(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    search(qtbot, desk, page, "f")
    assert page.bar.search.text() == "f"
    assert not any("flagged" in page.model.said(at) for at in range(page.model.rowCount()))


def test_filters_fill_their_chips_and_del_takes_them_off(
    open_posts: OpenPosts, qtbot: QtBot
) -> None:
    desk, page = open_posts()
    QTest.keyClick(page.table, Key.Key_Return)
    desk.press(Key.Key_2)
    desk.press(Key.Key_1, modifier=CONTROL)
    chip = page.bar.codes[TOPIC]
    action = next(a for a in chip.menu.actions() if a.text() == "Palvelun nopeus")
    action.trigger()
    wait_for(qtbot, page)
    assert (chip.active, chip.text()) == (True, "Aihe: Palvelun nopeus")
    assert texts_of(page) == [TEXTS[0]]
    chip.chosen.emit(NOT_CODED)
    wait_for(qtbot, page)
    assert texts_of(page) == list(TEXTS[1:])
    QTest.keyClick(chip, Key.Key_Delete)
    wait_for(qtbot, page)
    assert (chip.active, len(texts_of(page))) == (False, 4)


def test_the_cross_of_a_chip_clears_it(open_posts: OpenPosts, qtbot: QtBot) -> None:
    _, page = open_posts()
    chip = page.bar.source
    chip.chosen.emit(1)
    wait_for(qtbot, page)
    assert chip.active
    cross = QPoint(chip.width() - 20, chip.height() // 2)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert not chip.active


def test_an_empty_list_says_what_to_clear(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    page.bar.state.chosen.emit(CODED)
    wait_for(qtbot, page)
    assert page.list.currentWidget() is page.nothing
    assert page.nothing.words.startswith("No posts match\nTake filters off")
    search(qtbot, desk, page, "xyz")
    assert "both leave posts out" in page.nothing.words
    QTest.keyClick(page.nothing.button, Key.Key_Return)
    wait_for(qtbot, page)
    assert (page.bar.search.text(), len(texts_of(page))) == ("", 4)
    assert page.list.currentWidget() is page.table


def test_chips_without_room_go_into_a_menu(open_posts: OpenPosts) -> None:
    _, page = open_posts(size=(960, 500))
    row = page.bar.row
    assert row.more.isVisible()
    hidden = [chip for chip in row.chips if not chip.isVisible()]
    offered = {action.text() for action in row.more.menu.actions()}
    assert hidden
    assert {chip.text() for chip in hidden} == offered
    last = page.bar.codes["pankki.ulottuvuus"]
    assert last in hidden
    last.chosen.emit(NOT_CODED)
    assert last.isVisible()  # it narrows now, and others give way


def test_a_project_without_posts_shows_the_steps(open_posts: OpenPosts) -> None:
    _, page = open_posts(())
    assert page.steps.isVisible()
    assert page.steps.title.text() == "No posts yet"
    assert page.steps.button.hasFocus()
    assert not page.import_button.isVisible()
    wanted: list[bool] = []
    page.import_wanted.connect(lambda: wanted.append(True))
    QTest.keyClick(page.steps.button, Key.Key_Return)
    assert wanted == [True]


def test_posts_that_come_are_listed(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts(())
    session = desk.program.window.session
    assert session is not None
    put_posts(session, ("uusi viesti",), b"t" * 16)
    page.posts_came()
    wait_for(qtbot, page)
    assert texts_of(page) == ["uusi viesti"]


def test_ctrl_c_copies_the_text(open_posts: OpenPosts) -> None:
    desk, page = open_posts()
    QTest.keyClick(page.table, Key.Key_End)
    desk.press(Key.Key_C, modifier=CONTROL)
    assert QGuiApplication.clipboard().text() == TEXTS[3]
    assert desk.status.lead.endswith("Text copied")


def test_ctrl_t_sorts_and_is_remembered(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    session = desk.program.window.session
    assert session is not None
    with session.file.write() as db:
        db.execute("UPDATE post SET posted_at='2014-03-' || (20-id) || 'T10:00:00Z'")
    page.posts_came()
    wait_for(qtbot, page)
    orders = []
    for _ in range(3):
        desk.press(Key.Key_T, modifier=CONTROL)
        wait_for(qtbot, page)
        orders.append((page.table.header.arrow, list(page.model.ids)))
    assert orders == [
        ("arrow_down", [1, 2, 3, 4]),
        ("arrow_up", [4, 3, 2, 1]),
        ("", [1, 2, 3, 4]),
    ]
    desk.press(Key.Key_T, modifier=CONTROL)
    assert desk.program.settings.post_order == "-time"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_columns_are_chosen_and_remembered(open_posts: OpenPosts) -> None:
    desk, page = open_posts()
    assert [c.id for c in page.model.columns] == ["state", "time", "text", TOPIC, "pankki.savy"]
    desk.press(Key.Key_L, modifier=CONTROL | SHIFT)
    menu = page.columns_menu
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Author"].isChecked()  # who wrote a post could sway a coder
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(actions["Author"]).center()
    )
    menu.setActiveAction(actions["Author"])
    QTest.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()  # after a tick, for the next one
    assert not actions["Author"].isChecked()
    assert desk.program.settings.post_columns == ("-author",)
    desk.program.settings.post_columns = ()
    menu.close()
    actions["Source file"].trigger()
    actions["Aihe"].trigger()
    shown = [c.id for c in page.model.columns]
    assert shown == ["state", "time", "text", "pankki.savy", "source"]
    assert desk.program.settings.post_columns == ("+source", f"-{TOPIC}")


def test_a_narrow_window_keeps_room_for_the_text(open_posts: OpenPosts) -> None:
    _, page = open_posts(size=(960, 500))
    header = page.table.horizontalHeader()
    at = [c.id for c in page.model.columns].index("text")
    assert header.sectionSize(at) >= 200
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.panel._scroll.horizontalScrollBar().maximum() == 0  # its keys give way  # pyright: ignore[reportPrivateUsage]


def test_a_screen_reader_hears_a_whole_row(open_posts: OpenPosts) -> None:
    _, page = open_posts()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = page.model.data(page.model.index(1, 0), role)
    assert said == "not coded, 12 Mar 2014 12:32, Kortti nieltiin., Aihe: not coded"


def test_days_are_asked_for(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    page.bar.days.click()
    dialog = desk.program.window.findChild(DayRangeDialog)
    assert dialog is not None
    dialog.first.setText("huomenna")
    dialog.primary.click()
    assert dialog.banner.words.startswith("This is not a day")
    dialog.first.setText("13.3.2014")
    dialog.last.setText("2014-03-12")
    dialog.primary.click()
    assert dialog.banner.words.startswith("The last day is before the first")
    dialog.last.setText("")
    dialog.primary.click()
    wait_for(qtbot, page)
    assert page.bar.days.text() == "from 13 Mar 2014"
    assert page.list.currentWidget() is page.nothing


def test_the_codings_of_another_coder_are_shown_when_asked_for(
    open_posts: OpenPosts, qtbot: QtBot
) -> None:
    desk, page = open_posts()
    QTest.keyClick(page.table, Key.Key_Return)
    desk.press(Key.Key_2)
    session = desk.program.window.session
    assert session is not None
    session.choose_coder("Veikko")
    desk.program.window.show_session(session, "posts")
    wait_for(qtbot, page)
    assert page.panel.facts.words[:2] == ["Own codings", "not coded"]
    page.bar.coder.chosen.emit("Aino")
    wait_for(qtbot, page)
    assert page.panel.facts.words[:2] == ["Codings of Aino", "Aihe Palvelun nopeus"]
    assert page.bar.coder.active
    page.bar.coder.cleared.emit()
    wait_for(qtbot, page)
    assert page.panel.facts.words[:2] == ["Own codings", "not coded"]


def test_a_search_before_the_index_is_made_says_so(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    session = desk.program.window.session
    assert session is not None
    page.finder.forget_order()
    with session.file.write():
        session.file.set_meta("indexed_to", "0")
    put_posts(session, tuple(f"lisää {n}" for n in range(4_100)), b"t" * 16)
    page.posts_came()
    wait_for(qtbot, page)
    search(qtbot, desk, page, "kortti")
    assert texts_of(page) == [TEXTS[1]]
    assert "4,104 posts are not in it yet" in page.notice.words
    indexing.index(session.file)
    page.index_grew()
    wait_for(qtbot, page)
    assert page.notice.words == ""


def test_closing_a_project_in_the_middle_of_a_search_leaves_nothing(
    open_posts: OpenPosts, tmp_path: Path
) -> None:
    desk, page = open_posts(tuple(f"kortti {n}" for n in range(6_000)))
    desk.press(Key.Key_F, modifier=CONTROL)
    QTest.keyClicks(page.bar.search, "kort")
    desk.program.window.close()
    assert not page.finder.busy
    Session.open(tmp_path / "desk0.coder").close()
    assert not (tmp_path / "desk0.coder-wal").exists()


def test_another_language_keeps_search_and_post(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    search(qtbot, desk, page, "kuusip")
    QTest.keyClick(page.bar.search, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Down)
    desk.program.set_language("fi")
    other = desk.program.posts
    assert other is not page
    wait_for(qtbot, other)
    assert other.bar.search.text() == "kuusip"
    assert chosen(other) == TEXTS[2]
    assert desk.program.status.content.lead == "2 viestiä, 1 valittu"


def test_another_project_begins_without_filters(
    open_posts: OpenPosts, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, page = open_posts()
    search(qtbot, desk, page, "kuusip")
    desk.program.open_path(make_project(tmp_path / "b.coder", three_variables(), ("toinen",)))
    desk.press(Key.Key_1, modifier=CONTROL)
    wait_for(qtbot, page)
    assert (page.bar.search.text(), texts_of(page)) == ("", ["toinen"])


def test_the_project_opens_again_at_the_same_post(
    open_posts: OpenPosts, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, page = open_posts()
    search(qtbot, desk, page, "kuusip")
    page.table.choose_row(1)
    desk.program.open_path(make_project(tmp_path / "b.coder", three_variables(), ("toinen",)))
    desk.program.open_path(tmp_path / "desk0.coder")
    wait_for(qtbot, page)
    assert desk.program.window.current is page
    # The post is in view, but no search that was forgotten hides the others.
    assert (page.bar.search.text(), chosen(page), len(texts_of(page))) == ("", TEXTS[2], 4)


def test_posts_are_listed_before_anybody_codes(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts(coder="")
    desk.program.window.go_to_page("posts")  # the dialog that asks who codes takes the keys
    page.refresh()
    wait_for(qtbot, page)
    assert texts_of(page) == list(TEXTS)
    assert page.panel.facts.words[:2] == ["Own codings", "not coded"]
    page.acts.flag()
    assert desk.status.kind == "error"
