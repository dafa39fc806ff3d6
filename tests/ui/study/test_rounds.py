"""The rounds of the page of the study's design: what was frozen, how far, and what comes next."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from coder.domain.codebook import Text
from coder.domain.relevance import NO, YES
from coder.domain.screening.rule import ScreeningRule
from coder.domain.screening.word_list import read_word_list
from coder.services import (
    indexing,
    packets,
    round_keeping,
    sampling,
    screening,
    screening_check,
)  # fmt: skip
from coder.services.codebook_editing import save
from coder.services.round_keeping import RoundPlan
from coder.services.sampling import SamplePlan
from coder.services.session import Session
from coder.ui.look.look import Look
from coder.ui.parts.paragraph import Paragraph
from coder.ui.sampling.close_dialog import CloseDialog
from coder.ui.sampling.draw_dialog import DrawDialog
from coder.ui.sampling.packet_dialog import PacketDialog
from coder.ui.sampling.round_dialog import RoundDialog
from coder.ui.study.page import StudyPage
from coder.ui.study.round_detail import Lines
from tests.studies import make_study
from tests.ui.reliability.study import one_coder, two_coders
from tests.ui.study.test_page import OpenPage, open_page

__all__ = ["open_page"]


def shown(page: StudyPage) -> StudyPage:
    page.go_to("rounds")
    return page


def frozen(page: StudyPage) -> dict[str, str]:
    return dict(page.rounds.detail.frozen.lines)


def coders(page: StudyPage) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in page.rounds.detail.coders.cells.rows]


def step(page: StudyPage) -> str:
    return page.rounds.next_bar.step.kind


def test_the_chosen_round_tells_what_was_frozen_and_how_far_its_coders_are(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = shown(open_page(two_coders(tmp_path), language="en"))
    told = frozen(page)
    assert told["Sample"] == "otos, 24 posts"
    assert told["Codebook"].endswith("revision 1")
    assert told["Seen of a post"] == "text, day, links, the post answered on demand"
    assert told["Judged by"] == "Krippendorff's alpha, threshold .800"
    assert told["Read from earlier"] == "Aino: 24 posts"
    assert coders(page) == [("Aino", "24 / 24", "0"), ("Veikko", "24 / 24", "0")]
    page.rounds.table.choose_row(1)
    assert coders(page) == [("Aino", "40 / 40", "0")]
    assert not page.rounds.detail.buttons["close"].isVisible()


def test_the_next_step_leads_from_draw_to_close(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    page = shown(open_page(session, language="en"))
    assert step(page) == "draw"
    page.handlers()["study.next_step"]()
    draw = page.acts.dialog
    assert isinstance(draw, DrawDialog)
    draw.name.setText("otos")
    draw.size_.set_value(10)
    draw.primary.click()
    assert step(page) == "open"
    page.rounds.next_bar.button.click()
    opening = page.acts.dialog
    assert isinstance(opening, RoundDialog)
    assert opening.sample.currentData() == "otos"
    opening.name.setText("rel")
    opening.primary.click()
    assert step(page) == "invite"
    assert page.rounds.round_in_view is not None
    assert page.rounds.round_in_view.name == "rel"
    page.rounds.next_bar.button.click()
    packet = page.acts.dialog
    assert isinstance(packet, PacketDialog)
    assert packet.round_.currentData() == "rel"
    packet.coder.setText("Veikko")
    packet.primary.click()
    assert step(page) == "code"
    assert coders(page) == [("Aino", "10 / 10", "0"), ("Veikko", "0 / 10", "10")]


def test_own_posts_of_a_round_come_before_the_packet_home(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = make_study(tmp_path, 8)
    sampling.draw(session, "otos", 5, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos"))
    packets.write(session, "rel", "Veikko", tmp_path / "p.coder")
    page = shown(open_page(session, language="en"))
    gone: list[tuple[str, str]] = []
    page.wanted.connect(lambda name, round_: gone.append((name, round_)))
    assert step(page) == "code_own"
    assert "You have 5 of your own to code" in page.rounds.next_bar.sentence.text()
    page.rounds.next_bar.button.click()
    assert gone == [("coding", "rel")]


def test_a_failed_round_leads_to_revise_train_and_a_new_sample(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = two_coders(tmp_path)
    page = shown(open_page(session, language="en"))
    gone: list[tuple[str, str]] = []
    page.wanted.connect(lambda name, round_: gone.append((name, round_)))
    assert step(page) == "close"
    page.rounds.next_bar.button.click()
    closing = page.acts.dialog
    assert isinstance(closing, CloseDialog)
    closing.note.setPlainText("sekaannus")
    closing.primary.click()
    outcome = dict(page.rounds.detail.outcome.lines)
    assert (outcome["Result"], outcome["Note"]) == ("Failed", "sekaannus")
    assert {"Aihe", "Sävy"} < {*outcome}
    assert step(page) == "revise"
    page.rounds.next_bar.button.click()
    assert gone == [("reliability", "rel")]
    save(session, replace(session.codebook, description=Text("uusi", "new")))
    page.rounds.show_project(session)
    assert step(page) == "train"
    assert frozen(page)["Codebook"].endswith("revision 1 (now 2)")
    sampling.draw_sample(session, SamplePlan("treeni", 4, 2, purpose="training"))
    page.rounds.next_bar.button.click()
    training = page.acts.dialog
    assert isinstance(training, RoundDialog)
    assert training.purpose.currentData() == "training"
    training.name.setText("koulutus")
    training.sample.setCurrentIndex(training.sample.findData("treeni"))
    training.primary.click()
    assert step(page) == "finish_training"
    page.rounds.next_bar.button.click()
    ending = page.acts.dialog
    assert isinstance(ending, CloseDialog)
    assert not ending.outcome.isVisible()
    assert "4 posts are not coded yet" in ending.banner.words
    ending.primary.click()
    assert step(page) == "draw_again"
    sampling.draw(session, "toka", 8, 5)
    page.rounds.show_project(session)
    assert step(page) == "recode"
    page.rounds.next_bar.button.click()
    again = page.acts.dialog
    assert isinstance(again, RoundDialog)
    assert (again.purpose.currentData(), again.sample.currentData()) == ("reliability", "toka")


def test_after_a_round_that_passed_the_study_goes_on(open_page: OpenPage, tmp_path: Path) -> None:
    page = shown(open_page(two_coders(tmp_path)))
    gone: list[tuple[str, str]] = []
    page.wanted.connect(lambda name, round_: gone.append((name, round_)))
    page.handlers()["study.close_round"]()
    closing = page.acts.dialog
    assert isinstance(closing, CloseDialog)
    closing.outcome.setCurrentIndex(closing.outcome.findData("passed"))
    closing.primary.click()
    assert step(page) == "go_on"
    page.rounds.next_bar.button.click()
    assert gone == [("coding", "")]


def test_a_project_open_for_reading_only_tells_and_does_nothing(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = two_coders(tmp_path)
    path = session.path
    session.close()
    page = shown(open_page(Session.open(path, read_only=True), language="en"))
    assert len(coders(page)) == 2
    assert not page.rounds.next_bar.button.isEnabled()
    assert not page.rounds.open_button.isEnabled()
    for act in ("next_step", "write_packet", "close_round", "bring_home", "open_round"):
        page.handlers()[f"study.{act}"]()
        assert page.acts.dialog is None


@pytest.fixture
def screened(tmp_path: Path) -> Session:
    """A study screened by a word list, with a sample of both sides to be judged."""
    session = make_study(tmp_path, 40)
    indexing.index(session.file)
    words = read_word_list("luvut", "*1*\n*2*\n*3*")
    flow = screening.run(session, ScreeningRule((words,)))
    assert flow.adds_up
    assert sampling.default_frame(session) == sampling.STUDY
    screening_check.draw(session, "seula", 20, 5)
    screening_check.open_check(session, "tarkistus", "seula")
    return session


def test_a_check_of_the_screening_shows_precision_and_recall(
    open_page: OpenPage, screened: Session
) -> None:
    page = shown(open_page(screened, language="en"))
    told = page.rounds.detail.screening
    assert told.left.text() == "No post has been judged yet."
    assert not told.table.isVisible()
    assert frozen(page)["Question"] == "Does the post belong to the subject?"
    assert not page.rounds.detail.buttons["agreement"].isVisible()
    (queue,) = [each for each in screened.queues() if each.round_name == "tarkistus"]
    coding = screened.coding(queue.id)
    for n in range(18):
        coding.press(NO if n % 3 == 0 else YES)
    page.rounds.show_project(screened)
    found = screening_check.check(screened, "tarkistus")
    precision, recall = found.quality.precision, found.quality.recall
    assert precision.value is not None
    assert recall.value is not None
    rows = [[cell.text for cell in row[:2]] for row in told.table.cells.rows]
    assert rows == [
        ["Precision", f"{precision.value * 100:.1f}"],
        ["Recall", f"{recall.value * 100:.1f}"],
    ]
    assert "2 posts are still to be judged" in told.left.text()
    told.copy_button.click()
    assert QApplication.clipboard().text() == found.paragraph("en")


def test_the_detail_stands_under_the_table_in_a_narrow_window(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = shown(open_page(two_coders(tmp_path)))
    section = page.rounds
    assert section.detail.x() >= section.table.geometry().right()
    layout = page.layout()
    assert layout is not None
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as within the window
    page.setMinimumSize(0, 0)
    page.resize(700, 820)
    QApplication.processEvents()
    assert section.detail.y() >= section.table.geometry().bottom()
    assert section.detail.width() > 600


def test_a_round_opened_elsewhere_is_there_when_the_section_is_shown(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = two_coders(tmp_path)
    page = shown(open_page(session))
    page.go_to("samples")
    round_keeping.open_round(session, RoundPlan("toinen", "intra", "otos"))
    page.go_to("rounds")
    assert [row[0].text for row in page.rounds.table.cells.rows][:2] == ["toinen", "rel"]


def test_the_lines_of_a_round_are_counted_by_their_layout_at_once(qtbot: QtBot) -> None:
    lines = Lines(Look())
    qtbot.addWidget(lines)
    lines.resize(400, 20)
    with qtbot.waitExposed(lines):
        lines.show()
    before = lines.sizeHint().height()
    lines.show_lines([("Sample", "50 posts"), ("Coders", "Aino, Veikko")])
    assert lines.sizeHint().height() > before
    assert not [said for said in lines.findChildren(Paragraph) if said.isHidden()]
