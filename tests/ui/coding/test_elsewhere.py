"""What happens to the project while another page is in view is seen on the coding page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.domain.codebook import Codebook
from coder.services import looking, merging, packets, round_keeping, sampling, screening
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import make_project, one_variable, put_posts

TOPIC = "pankki.aihe"
CARD, SPEED = f"{TOPIC}.kortti", f"{TOPIC}.nopeus"


def session_of(desk: Desk) -> Session:
    assert desk.program.window.session is not None
    return desk.program.window.session


def value(desk: Desk) -> object:
    coding = desk.page.coding
    assert coding is not None
    assert coding.post is not None
    return coding.post.values[TOPIC]


def go(desk: Desk, key: Qt.Key) -> None:
    desk.press(key, modifier=CONTROL)


def open_round(session: Session, size: int) -> None:
    sampling.draw(session, "otos", size, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos"))


def queue_id(session: Session, name: str) -> int:
    return next(queue.id for queue in session.queues() if queue.round_name == name)


def test_a_code_given_elsewhere_is_seen_and_can_be_undone(open_desk: OpenDesk) -> None:
    """The number of posts done is the same before and after."""
    desk = open_desk(one_variable(), ("a", "b", "c"))
    desk.press(Key.Key_5, Key.Key_Left)
    assert value(desk) == (CARD,)
    go(desk, Key.Key_4)
    session = session_of(desk)
    other = session.coding(queue_id(session, "main"))
    other.go_to(1)
    other.press(SPEED)
    go(desk, Key.Key_3)
    assert (desk.text, value(desk)) == ("a", (SPEED,))
    desk.undo()
    assert value(desk) == (CARD,)
    assert desk.page.coding is not None
    assert desk.page.coding.post is not None
    assert not desk.page.coding.post.conflicts


def test_a_packet_brought_home_and_taken_back_is_seen(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c", "d"))
    session = session_of(desk)
    open_round(session, 3)
    path = tmp_path / "packet.coder"
    packets.write(session, "rel", "Aino", path)
    packet = Session.open(path)
    away = packet.coding(packet.queues()[0].id)
    while away.post is not None:
        away.press(CARD)
    packet.close()
    desk.page.open_queue(queue_id(session, "rel"))
    text = desk.text
    assert value(desk) is None
    go(desk, Key.Key_4)
    merging.bring_home(session, path)
    go(desk, Key.Key_3)
    assert (desk.text, value(desk)) == (text, (CARD,))
    assert desk.page.header.strip._progress.done == 3
    go(desk, Key.Key_5)
    arrival = looking.arrival_of(session, path)
    assert arrival is not None
    merging.withdraw(session, arrival)
    go(desk, Key.Key_3)
    assert (desk.text, value(desk)) == (text, None)
    assert desk.page.header.strip._progress.done == 0


def test_a_round_closed_elsewhere_takes_no_codes(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c"))
    session = session_of(desk)
    open_round(session, 2)
    desk.page.open_queue(queue_id(session, "rel"))
    text = desk.text
    go(desk, Key.Key_4)
    round_keeping.close_round(session, "rel")
    go(desk, Key.Key_3)
    desk.press(Key.Key_5)
    assert (desk.text, value(desk)) == (text, None)
    assert desk.status.kind == "error"


def test_new_posts_are_counted_on_coming_back(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.press(Key.Key_5)
    assert not desk.page.shows_post
    go(desk, Key.Key_5)
    more = session_of(desk)
    with more.file.write() as db:
        db.execute("UPDATE source SET uid=zeroblob(16)")
    put_posts(more, ("b", "c"))
    go(desk, Key.Key_3)
    assert desk.text == "b"
    assert desk.page.header.strip._progress.total == 3


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_rest_of_a_sample_is_offered_and_can_be_chosen(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c", "d"))
    desk.press(Key.Key_5)
    go(desk, Key.Key_4)
    open_round(session_of(desk), 4)
    go(desk, Key.Key_3)
    header = desk.page.header
    assert header.queue.text() == "All posts"
    QTest.mouseClick(header.queue, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(header._menu.isVisible)
    assert [action.text() for action in header._menu.actions()] == [
        "All posts   1 / 4",
        "rel   0 / 3",
    ]
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(header._menu, key)
    assert header.queue.text() == "rel"
    assert desk.text in {"b", "c", "d"}
    text = desk.text
    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow)
    desk.press(Key.Key_2)
    assert desk.text != text
    assert header.strip._progress.done == 1


def test_who_coded_the_whole_sample_gets_no_queue_of_it(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_5, Key.Key_5)
    open_round(session_of(desk), 2)
    assert [queue.round_name for queue in session_of(desk).queues()] == ["main"]


def test_undo_and_redo_do_nothing_on_other_pages(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_5)
    assert desk.status.key == "Ctrl+Z"
    for page in (Key.Key_4, Key.Key_5):
        go(desk, page)
        assert (desk.status.key, desk.status.strong) == ("", "")
        desk.undo()
        desk.redo()
        desk.press(Key.Key_5)
        assert session_of(desk).queues()[0].done == 1
        assert desk.status.kind == "plain"
    go(desk, Key.Key_3)
    assert (desk.status.key, desk.status.strong) == ("Ctrl+Z", "Pankkikortit")


def test_another_codebook_in_the_next_project_is_taken(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a",))
    book = one_variable()
    small = Codebook("pieni", book.name, variables=book.variables[:1])
    desk.program.open_path(make_project(tmp_path / "other.coder", small, ("x",), "Veikko"))
    assert (desk.text, value(desk)) == ("x", None)


def test_a_post_put_out_of_the_study_is_not_coded_on_coming_back(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b", "c"))
    assert desk.text == "a"
    go(desk, Key.Key_1)
    session = session_of(desk)
    coding = desk.page.coding
    assert coding is not None
    assert coding.post is not None
    screening.put_out(session, [coding.post.post_id], "twice")
    go(desk, Key.Key_3)
    assert desk.text == "b"
    assert desk.page.header.strip._progress.total == 2
