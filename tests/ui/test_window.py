"""The window's shell: opening, closing, pages, the key sheet and errors."""

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.app import Program
from coder.domain.errors import FileMissing
from coder.services import round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.ui.look.look import Look
from coder.ui.settings import Settings
from coder.ui.start.coder_name import CoderDialog
from tests.ui.conftest import CONTROL, Key, OpenDesk
from tests.ui.material import make_project, one_variable


def test_the_title_names_project_and_coder(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    assert desk.program.window.windowTitle() == "desk0 · Aino – Coder"


def test_the_rail_offers_only_pages_that_are_there(open_desk: OpenDesk) -> None:
    window = open_desk(one_variable(), ("a",)).program.window
    names = [b.text() for b in window.rail._buttons if b.isCheckable() and b.isVisible()]
    assert names == ["Posts", "Codebook", "Coding", "Reliability", "Results", "Design"]
    window.go_to_page("nowhere")
    assert window.current is window.page("coding")


def test_help_lists_the_codes_and_every_action_of_the_page(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.press(Key.Key_F1)
    help_window = desk.program.help.window
    assert help_window is not None
    assert help_window.isVisible()
    sections = help_window.keys.sections
    assert (sections["Aihe"][1].keys, sections["Aihe"][1].name) == (("2",), "Palvelun nopeus")
    keys = [row.keys for row in sections["Coding"]]
    assert ("Space",) in keys
    assert ("Ctrl+Y", "Ctrl+Shift+Z") in keys
    everywhere = [row.help for row in sections["Everywhere"]]
    assert "Go to coding" in everywhere
    assert "Go to the codebook" in everywhere


def test_a_file_that_is_missing_is_told_and_the_open_project_stays(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), ("a",))
    session = desk.program.window.session
    desk.answers.next_file = tmp_path / "gone.coder"
    desk.press(Key.Key_O, modifier=CONTROL)
    assert desk.program.window.session is session
    ((title, sentence),) = desk.answers.told
    assert title == "The project was not found"
    assert "gone.coder" in sentence


def test_another_project_takes_the_place_of_the_first(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a",))
    other = make_project(tmp_path / "other.coder", one_variable(), ("another post",))
    desk.answers.next_file = other
    desk.press(Key.Key_O, modifier=CONTROL)
    assert desk.text == "another post"
    Session.open(tmp_path / "desk0.coder").close()  # the first one was let go


def test_opening_the_open_project_again_changes_nothing(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_1)
    session = desk.program.window.session
    desk.answers.next_file = tmp_path / "desk0.coder"
    desk.press(Key.Key_O, modifier=CONTROL)
    assert desk.program.window.session is session
    assert (desk.text, desk.answers.told) == ("b", [])


def test_closing_the_window_closes_the_project(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_1)
    desk.program.window.close()
    session = Session.open(tmp_path / "desk0.coder")
    assert session.queues()[0].done == 1
    session.close()


def test_a_project_without_a_coder_asks_for_one(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",), coder="")
    assert "Nobody is coding yet" in desk.page.empty.words
    dialog = desk.program.window.findChild(CoderDialog)
    assert dialog is not None
    dialog.name.setText("Veikko")
    QTest.keyClick(dialog, Key.Key_Return)
    assert desk.program.window.windowTitle().startswith("desk0 · Veikko")
    assert desk.text == "a"


def test_errors_are_sentences_in_the_line(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.program.errors.in_line(FileMissing("posts.csv"))
    assert desk.status.kind == "error"
    assert "posts.csv" in desk.status.text


def test_the_mark_of_the_rail_leads_to_the_start_page(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    window = desk.program.window
    assert window.rail.mark.toolTip() == "Start page (Ctrl+W)"
    window.rail.mark.click()
    assert window.session is None
    assert desk.program.start.isVisible()


def test_the_window_comes_back_where_it_was(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.program.window.setGeometry(20, 30, 740, 500)  # inside any screen
    desk.program.keep_place()
    again = Program(Look(), settings=Settings())
    again.take_place()
    with qtbot.waitExposed(again.window):
        again.window.show()
    assert again.window.size() == desk.program.window.size()
    assert again.window.pos() == desk.program.window.pos()
    again.window.close()
    again.close()


def test_the_design_leads_to_the_posts_of_a_round(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("Jonotin.", "Kortti nieltiin.", "Konttori oli kiinni."))
    session = desk.program.window.session
    assert session is not None
    sampling.draw(session, "otos", 2, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos"))
    desk.program.window.go_to_page("study")
    desk.program.desk.study.wanted.emit("coding", "rel")
    assert desk.page.coding is not None
    assert desk.page.coding.round_name == "rel"
