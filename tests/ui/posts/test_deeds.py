"""What is done to a post from the list: in or out of the study, picked, or only read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.services import examples
from coder.services.post_filter import IN_STUDY, OUT_OF_STUDY
from coder.services.session import Session
from coder.ui.page import help_of
from tests.ui.conftest import CONTROL, Key
from tests.ui.material import TEXTS
from tests.ui.posts.conftest import OpenPosts, texts_of, wait_for

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_s_puts_a_post_out_of_the_study_and_ctrl_z_takes_it_back(
    open_posts: OpenPosts, qtbot: QtBot
) -> None:
    desk, page = open_posts()
    desk.press(Key.Key_S)
    dialog = page.acts.hand.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.reason, "mainos")
    dialog.primary.click()
    wait_for(qtbot, page)
    assert "Study put out by hand" in page.panel.facts.words
    assert "Reason mainos" in page.panel.facts.words
    assert "put out by hand" in page.model.said(0)
    page.bar.study.chosen.emit(OUT_OF_STUDY)
    wait_for(qtbot, page)
    assert texts_of(page) == [TEXTS[0]]
    assert page.bar.study.text() == "Study: not in the study"
    page.bar.study.chosen.emit(IN_STUDY)
    wait_for(qtbot, page)
    assert texts_of(page) == list(TEXTS[1:])
    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow)
    page.table.setFocus()
    desk.undo()
    wait_for(qtbot, page)
    assert texts_of(page) == list(TEXTS)


def test_f1_leads_from_the_screening_to_its_own_help(open_posts: OpenPosts) -> None:
    desk, _ = open_posts()
    desk.program.window.go_to_page("study")
    desk.program.desk.study.go_to("screening")
    assert help_of(desk.program.window.current) == "screening"
    desk.program.desk.study.go_to("samples")
    assert help_of(desk.program.window.current) == "study"


def test_a_post_is_picked_as_an_example(open_posts: OpenPosts, qtbot: QtBot) -> None:
    desk, page = open_posts()
    desk.press(Key.Key_K, modifier=CONTROL | SHIFT)
    dialog = page.acts.examples.dialog
    assert dialog is not None
    code = next(iter(dialog.ticks))
    dialog.ticks[code].click()
    dialog.primary.click()
    session = desk.program.window.session
    assert session is not None
    post = page.post_in_view()
    assert examples.codes_of(session, post) == (code,)
    assert desk.status.lead == "Picked as an example:"
    assert desk.status.strong == session.codebook.code(code).name.in_(session.language)
    assert "Example of" in page.panel.facts.words
    desk.press(Key.Key_2, modifier=CONTROL)
    book = desk.program.codebook
    book.tree.choose(code)
    lines = book.code_form.examples.lines
    assert [line.post_id for line in lines] == [post]
    assert lines[0].text() == " ".join(TEXTS[0].split())


def test_a_project_open_for_reading_offers_no_changes(open_posts: OpenPosts) -> None:
    desk, page = open_posts()
    window, path = desk.program.window, page._session.path  # pyright: ignore
    window.show_session(Session.open(path, read_only=True))
    window.go_to_page("posts")
    page = desk.program.posts
    page.table.choose_row(0)
    buttons = (page.import_button, page.panel.study, page.panel.example)
    assert not any(button.isEnabled() for button in buttons)
    assert page.panel.code.text() == "Open"
    session = window.session
    assert session is not None
    assert session.read_only
    assert "reading only" in page.why_not(session, "posts.flag")
    assert not page.why_not(session, "posts.copy")
