"""What comes next on the page of reliability, what waits in the menu, and what cannot be done."""

from pathlib import Path

from coder.services import packets, round_keeping, sampling
from coder.services.adjudication import Adjudication
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.ui.parts.sheet import Words
from coder.ui.sampling.close_dialog import CloseDialog
from coder.ui.sampling.steps import next_step
from tests.ui.reliability.conftest import OpenPage
from tests.ui.reliability.study import (
    SECOND,
    code,
    of_posts,
    one_coder,
    packet_for_second,
    two_coders,
)


def test_the_acts_that_do_not_come_next_wait_in_a_menu(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    acts = scene.page._act_buttons
    assert [name for name, button in acts.buttons.items() if button.isVisible()] == ["settle"]
    acts.menu.aboutToShow.emit()
    lines = [action.text() for action in acts.menu.actions()]
    assert lines[0] == "Draw sample…\tCtrl+D"
    assert len(lines) == len(acts.buttons) - 1  # a codebook is revised after a failed round

    def choose(words: str) -> None:
        next(each for each in acts.menu.actions() if each.text().startswith(words)).trigger()

    wanted: list[bool] = []
    scene.page.export_wanted.connect(lambda: wanted.append(True))
    choose("Export workbook")
    assert wanted == [True]
    choose("Close round")
    dialog = scene.page.acts.dialog
    assert isinstance(dialog, CloseDialog)
    dialog.primary.click()
    assert [name for name, button in acts.buttons.items() if button.isVisible()] == ["settle"]
    assert not scene.page.buttons["close"].isEnabled()


def test_a_coder_who_has_not_finished_is_named(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path, 24)
    sampling.draw(session, "otos", 24, 7)
    round_keeping.open_round(session, RoundPlan("rel", "training", "otos"))
    for name, count in (("Aino", 24), (SECOND, 10)):
        answers = dict.fromkeys(of_posts(session)[:count], "Muu")
        code(session, name, tmp_path / "t.csv", answers, round_name="rel")
    scene = open_page(session)
    assert "Veikko has coded 10 of 24" in scene.page.head.subtitle.words
    assert scene.page.buttons["bring"].isVisible()


def test_a_project_open_for_reading_lets_nothing_be_done(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = two_coders(tmp_path)
    path = session.path
    session.close()
    scene = open_page(Session.open(path, read_only=True))
    assert scene.page.figures.rows
    assert [act for act, button in scene.page.buttons.items() if button.isEnabled()] == [
        "revise",
        "export",
        "log",
    ]
    assert scene.page.buttons["export"].isVisible()
    scene.page.deeds.close_round()
    assert scene.room.answers.asked == []
    assert "reading only" in scene.room.said


def test_the_steps_say_why_they_cannot_be_taken(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    path = session.path
    session.close()
    scene = open_page(Session.open(path, read_only=True))
    assert not scene.page.empty.button.isEnabled()
    said = [words.text() for words in scene.page.empty.findChildren(Words) if words.isVisible()]
    assert "The project is open for reading only." in said


def test_the_step_home_says_how_far_each_coder_is(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    round_keeping.queue_for(session, round_keeping.find(session, "rel"), session.coder_named("Kai"))
    assert next_step(session) == "write"  # Kai has none
    packets.write(session, "rel", "Kai", tmp_path / "kai.coder")
    scene = open_page(session)
    assert "Aino has coded 24 of 24" in scene.page.empty.words
    assert "Kai has coded 0 of 24" in scene.page.empty.words


def test_after_a_failed_round_the_codebook_is_revised(open_page: OpenPage, tmp_path: Path) -> None:
    session = two_coders(tmp_path, threshold=0.999)
    found = Adjudication(session, "rel")
    for item in found.items:
        found.decide(item.post_id, item.variable.uid, item.values[0] or (), "unclear_definition")
    scene = open_page(session)
    page, wanted = scene.page, list[bool]()
    page.codebook_wanted.connect(lambda: wanted.append(True))
    page.settle()
    assert page.settling.done.button.text() == "Close the round…"
    assert "Below the threshold 0,999: “Aihe”" in page.settling.done.words
    assert f"unclear definition {len(found.items)}." in page.settling.done.words
    way = page.settling.head.way
    assert "Choose above how" in page.settling.done.words
    way.choose("discussion")
    way.activated.emit(way.currentIndex())
    assert "Choose above how" not in page.settling.done.words
    assert page.settling.done.button.hasFocus()
    page.settling.leave()
    page.deeds.close_round()
    dialog = page.acts.dialog
    assert isinstance(dialog, CloseDialog)
    dialog.primary.click()
    assert [name for name, button in page.buttons.items() if button.isVisible()] == ["revise"]
    page.buttons["revise"].click()
    page.settle()
    assert page.settling.done.button.hasFocus()
    page.settling.done.button.click()
    assert wanted == [True, True]
