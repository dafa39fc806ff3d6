"""What coders see of a post on the coding page follows the view of its round."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from coder.domain.screening.rule import ScreeningRule
from coder.domain.screening.word_list import read_word_list
from coder.services import indexing, packets, round_keeping, sampling, screening
from coder.services.checking import check
from coder.services.round_keeping import RoundPlan
from coder.services.seen_fields import Seen
from coder.services.session import Session
from coder.storage import posts
from coder.ui.coding.seen_words import SeenWords
from tests.ui.coding.test_elsewhere import queue_id, session_of
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import one_variable

ASKED = "Kuka muu jonottaa Kuusipankkiin?"
ANSWER = "Minä jonotan."


def talk(desk: Desk) -> Session:
    """Let the second post answer the first one, and the third one a post that is not there."""
    session = session_of(desk)
    with session.file.write() as db:
        db.execute("UPDATE post SET external_id='10'||place, author='kuusi'||place, lang='fi'")
        db.execute("UPDATE post SET kind='reply', parent_ref='101' WHERE place=2")
        db.execute("UPDATE post SET kind='reply', parent_ref='999' WHERE place=3")
    return session


def open_view(desk: Desk, *fields: str, purpose: str = "reliability") -> None:
    session = session_of(desk)
    every = [f"{record}" for record in ("101", "102", "103")]
    sampling.gather(session, "kaikki", every)
    round_keeping.open_round(session, RoundPlan("rel", purpose, "kaikki", fields=fields))
    desk.program.window.go_to_page("coding")
    desk.page.open_queue(queue_id(session, "rel"))


def go_to(desk: Desk, text: str) -> None:
    coding = desk.page.coding
    assert coding is not None
    for number in (1, 2, 3):
        if coding.go_to(number).text == text:
            desk.page.show_post(coding.go_to(number).post_id)
            return
    raise AssertionError(text)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    desk = open_desk(one_variable(), (ASKED, ANSWER, "Minäkin."))
    talk(desk)
    return desk


def looks(session: Session) -> int:
    return session.file.db.execute(
        "SELECT count(*) FROM coding JOIN variable ON variable.id=variable_id "
        "WHERE uid='mark.parent_seen' AND value IS NOT NULL"
    ).fetchone()[0]


def test_the_post_answered_is_shown_on_demand_and_the_look_is_noted(desk: Desk) -> None:
    open_view(desk, "day", "parent")
    go_to(desk, ANSWER)
    assert desk.page.area.parent_button.isVisible()
    assert desk.page.parent_card.isHidden()
    assert looks(session_of(desk)) == 0
    desk.press(Key.Key_R, modifier=CONTROL)
    assert desk.page.parent_card.isVisible()
    assert desk.page.parent_card.text.text() == ASKED
    assert desk.text == ANSWER
    assert looks(session_of(desk)) == 1
    QTest.keyClick(desk.page, Key.Key_Escape)
    assert desk.page.parent_card.isHidden()
    assert desk.page.shows_post


def test_the_next_post_takes_the_answered_one_away(desk: Desk) -> None:
    open_view(desk, "parent")
    go_to(desk, ANSWER)
    desk.page.area.parent_button.click()
    assert desk.page.parent_card.isVisible()
    desk.press(Key.Key_F)
    assert desk.page.parent_card.isVisible()
    desk.press(Key.Key_5)
    assert desk.page.parent_card.isHidden()


def test_a_post_that_the_project_does_not_hold_is_said_to_be_missing(desk: Desk) -> None:
    open_view(desk, "parent")
    go_to(desk, "Minäkin.")
    desk.press(Key.Key_R, modifier=CONTROL)
    assert "does not hold" in desk.page.parent_card.text.text()
    assert looks(session_of(desk)) == 0


def test_a_view_without_it_shows_no_post_answered(desk: Desk) -> None:
    open_view(desk, "day")
    go_to(desk, ANSWER)
    assert not desk.page.area.parent_button.isVisible()
    desk.press(Key.Key_R, modifier=CONTROL)
    assert desk.page.parent_card.isHidden()
    assert desk.status.kind == "error"
    assert desk.page.why_not(session_of(desk), "coding.parent")
    assert looks(session_of(desk)) == 0


def test_day_handle_and_labels_are_seen_as_the_view_says(desk: Desk) -> None:
    open_view(desk, "handle", "labels")
    go_to(desk, ANSWER)
    said = desk.page.area.head.accessibleName()
    assert "@kuusi2" in said
    assert "answer, fi" in said
    assert "2014" not in said


def test_a_pseudonym_hides_the_handle(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    open_view(desk, "day", "pseudonym")
    path = tmp_path_factory.mktemp("packet") / "packet.coder"
    packets.write(session_of(desk), "rel", "Veikko", path)
    go_to(desk, ASKED)
    go_to(desk, ANSWER)
    said = desk.page.area.head.accessibleName()
    assert "Käyttäjä" in said
    assert "kuusi2" not in said


def test_the_main_round_says_nothing_of_authors(desk: Desk) -> None:
    desk.page.open_queue(queue_id(session_of(desk), "main"))
    assert "kuusi" not in desk.page.area.head.accessibleName()


def test_the_words_of_the_screening_are_marked_where_the_view_shows_them(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(one_variable(), (ASKED, f"😤 {ANSWER}", "Minäkin."))
    session = talk(desk)
    indexing.index(session.file)
    screening.run(session, ScreeningRule((read_word_list("jono", "jonot*"),)))
    open_view(desk, "word_marks", purpose="training")
    go_to(desk, f"😤 {ANSWER}")
    coding = desk.page.coding
    assert coding is not None
    assert coding.post is not None
    assert coding.post.seen.marks == ((7, 14),)
    (mark,) = desk.page.area.text._word_ranges
    assert (mark.start, mark.length) == (8, 7)  # the emoji is two units for Qt
    path = tmp_path / "packet.coder"
    packets.write(session, "rel", "Veikko", path)
    packet = Session.open(path)
    away = packet.coding(packet.queues()[0].id)
    marks = {away.go_to(n).text: away.go_to(n).seen.marks for n in (1, 2, 3)}
    assert check(packet).findings == ()
    packet.close()
    assert marks[f"😤 {ANSWER}"] == ((7, 14),)
    assert marks["Minäkin."] == ()
    desk.page.open_queue(queue_id(session, "main"))
    assert desk.page.area.text._word_ranges == []


def test_counts_and_labels_in_words() -> None:
    words = SeenWords()
    seen = Seen("User 0123", {"likes": 1204, "reposts": 3}, ("retweet", "fi"))
    assert words.of(seen, "en") == "User 0123   likes 1,204 · shares 3   shared post, fi"
    assert words.of(Seen(labels=("post", "en")), "en") == "en"
    assert words.of(Seen(), "en") == ""


@pytest.mark.parametrize(
    ("purpose", "fields", "shown"),
    [
        ("reliability", ("day",), False),
        ("training", ("day",), False),
        ("training", ("day", "pace"), True),
    ],
)
def test_the_pace_is_hidden_where_the_round_shows_none(
    desk: Desk, purpose: str, fields: tuple[str, ...], shown: bool
) -> None:
    assert desk.page.header.eye.isVisible()
    open_view(desk, *fields, purpose=purpose)
    assert desk.page.header.eye.isVisible() == shown
    assert desk.page.header.strip.pace_allowed == shown
    desk.page.open_queue(queue_id(session_of(desk), "main"))
    assert desk.page.header.eye.isVisible()


def test_the_card_stands_in_the_place_of_the_codebook(desk: Desk) -> None:
    open_view(desk, "parent")
    go_to(desk, ANSWER)
    QTest.keyClick(desk.program.window, Key.Key_R, CONTROL)
    card, side = desk.page.parent_card.geometry(), desk.page.side
    assert card.width() == side.width()
    assert card.right() == desk.page.width() - 1
    assert posts.shown(session_of(desk).file, 1)[0] == ASKED
