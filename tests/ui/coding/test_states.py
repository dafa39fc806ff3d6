"""States of the coding page: guarded keys, failures, a done queue, packets, reading only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coder.domain.codebook import Codebook, Text
from coder.domain.errors import CoderError, DiskFull
from coder.services.coding import Coding
from coder.services.coding_view import Change
from coder.services.session import Session
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import make_project, one_variable, three_variables

LEFT_BUTTON = Qt.MouseButton.LeftButton
SPEED = "pankki.aihe.nopeus"


def values(desk: Desk) -> dict[str, object]:
    coding = desk.page.coding
    assert coding is not None
    assert coding.post is not None
    return dict(coding.post.values)


def test_a_key_too_soon_after_a_new_post_is_dropped(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second", "third"), guard_ms=150)
    desk.press(Key.Key_1)
    desk.clock.now += 0.149
    desk.press(Key.Key_1, Key.Key_K, Key.Key_F, Key.Key_Space)
    assert desk.text == "second"
    assert values(desk)["pankki.aihe"] is None
    assert desk.status.lead == "Key not taken: the post had just appeared"
    desk.clock.now += 0.002
    desk.press(Key.Key_1)
    assert desk.text == "third"
    assert desk.status.lead == "Last"


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


def test_a_done_queue_leads_to_the_posts_that_were_flagged(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    wanted: list[str] = []
    desk.page.wanted.connect(wanted.append)
    desk.press(Key.Key_F, Key.Key_1, Key.Key_1)
    assert "Flagged: 1" in desk.page.empty.words
    assert desk.page.empty.button.text() == "Show the flagged posts"
    desk.page.empty.button.click()
    assert wanted == ["flagged"]


def test_an_empty_project_offers_the_import(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ())
    assert "No posts yet" in desk.page.empty.words
    assert desk.page.empty.button.isVisible()


def test_posts_without_variables_lead_to_the_codebook(open_desk: OpenDesk) -> None:
    desk = open_desk(Codebook("pankki", Text(en="Bank")), ("a", "b"))
    wanted: list[str] = []
    desk.page.wanted.connect(wanted.append)
    desk.program.window.go_to_page("coding")
    assert "Nothing to ask yet" in desk.page.empty.words
    desk.page.empty.button.click()
    assert wanted == ["codebook"]
    assert desk.program.window.current is desk.program.codebook


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


def test_the_queue_menu_shows_fresh_figures(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_1)
    desk.page.header.queues_wanted.emit()
    (entry,) = desk.page.header._group.actions()
    assert entry.text() == "All posts   1 / 2"
