"""Sample, round, packet out and packet home, through their dialogs."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coder.domain.round_course import DONE
from coder.services import looking, merging, round_keeping, sampling
from coder.services.reliability import Reliability
from coder.services.round_keeping import RoundPlan
from coder.services.round_outcome import outcome_of
from coder.services.session import Session
from coder.storage import arrivals, rounds, samples
from coder.ui.jobs import JobRunner
from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet
from coder.ui.sampling import draw_dialog
from coder.ui.sampling.close_dialog import CloseDialog
from coder.ui.sampling.confirm import ConfirmSheet
from coder.ui.sampling.draw_dialog import DrawDialog, proposed_size
from coder.ui.sampling.home_dialog import HomeDialog
from coder.ui.sampling.packet_dialog import PacketDialog
from coder.ui.sampling.round_dialog import RoundDialog
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import (
    SECOND,
    code_packet,
    make_room,
    one_coder,
    packet_for_second,
    two_coders,
)


def dialog_of(scene: Scene) -> Sheet:
    dialog = scene.page.acts.dialog
    assert dialog is not None
    return dialog


def with_sample(folder: Path) -> Session:
    session = one_coder(folder)
    sampling.draw(session, "otos", 10, 3)
    return session


def with_round(folder: Path) -> Session:
    session = with_sample(folder)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos", threshold=0.8))
    return session


def test_a_sample_is_drawn_as_the_dialog_says(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    scene.page.buttons["draw"].click()
    dialog = dialog_of(scene)
    assert isinstance(dialog, DrawDialog)
    assert dialog.primary.text() == "Draw 40 posts"
    assert 0 < dialog.seed.value <= 1_000_000
    dialog.name.setText("otos")
    dialog.size_.set_value(10)
    dialog.seed.set_value(2014)
    assert dialog.share.text() == "25,0% of 40 posts"
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    (sample,) = samples.all_of(scene.session.file)
    method = json.loads(sample.method)
    assert (sample.name, sample.size) == ("otos", 10)
    assert (method["seed"], method["frame"], method["frame_size"]) == (2014, "all", 40)
    assert not dialog.isVisible()
    assert "Sample drawn otos 10 posts" in scene.room.said
    assert scene.page.buttons["open"].isEnabled()


def test_a_sample_can_be_drawn_from_a_sample(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_sample(tmp_path))
    scene.page.deeds.draw_sample()
    dialog = dialog_of(scene)
    assert isinstance(dialog, DrawDialog)
    dialog.frame.setCurrentIndex(dialog.frame.findData("otos"))
    dialog.size_.set_value(4)
    assert dialog.share.text() == "40,0% of 10 posts"
    dialog.primary.click()
    assert json.loads(samples.all_of(scene.session.file)[1].method)["frame"] == "otos"


def test_a_sample_that_cannot_be_drawn_is_a_sentence(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_sample(tmp_path))
    scene.page.deeds.draw_sample()
    dialog = dialog_of(scene)
    assert isinstance(dialog, DrawDialog)
    dialog.size_.set_value(900)
    dialog.primary.click()
    assert "Otoksen koko 900" in dialog.banner.words
    dialog.size_.set_value(5)
    assert dialog.banner.words == ""
    dialog.name.setText("otos")
    dialog.primary.click()
    assert "on jo käytössä (otos)" in dialog.banner.words
    dialog.size_.setText("")
    assert not dialog.primary.isEnabled()
    assert len(samples.all_of(scene.session.file)) == 1


def test_a_round_is_opened_after_saying_what_is_frozen(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_sample(tmp_path))
    scene.page.deeds.open_round()
    dialog = dialog_of(scene)
    assert isinstance(dialog, RoundDialog)
    assert "text, day, links" in dialog.frozen.text()
    assert "Aihe, Sävy" in dialog.frozen.text()
    assert "revision 1" in dialog.frozen.text()
    assert (dialog.threshold.text(), dialog.primary.text()) == ("0,800", "Open a round")
    dialog.name.setText("rel")
    dialog.threshold.setText("0,75")
    dialog.primary.click()
    round_ = rounds.all_of(scene.session.file)[-1]
    assert (round_.name, round_.purpose, round_.threshold) == ("rel", "reliability", 0.75)
    assert scene.page.round_.currentData() == "rel"


@pytest.mark.parametrize("text", ["", "x", "0", "1,2", "-0.5"])
def test_a_threshold_is_a_number_up_to_one(open_page: OpenPage, tmp_path: Path, text: str) -> None:
    scene = open_page(with_sample(tmp_path))
    scene.page.deeds.open_round()
    dialog = dialog_of(scene)
    assert isinstance(dialog, RoundDialog)
    dialog.threshold.setText(text)
    assert not dialog.primary.isEnabled()
    assert "from 0 to 1" in dialog.banner.words


def test_a_round_with_a_name_in_use_is_a_sentence(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_round(tmp_path))
    scene.page.deeds.open_round()
    dialog = dialog_of(scene)
    assert isinstance(dialog, RoundDialog)
    dialog.name.setText("rel")
    dialog.primary.click()
    assert "on jo käytössä (kierros)" in dialog.banner.words
    assert dialog.isVisible()


def test_what_cannot_be_done_yet_says_why(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    assert not scene.page.buttons["open"].isEnabled()
    assert scene.page.buttons["open"].toolTip().endswith("Draw a sample first.")
    scene.page.deeds.open_round()
    assert scene.room.said == "Draw a sample first."
    scene.page.deeds.write_packet()
    assert scene.room.said == "Open a round first."
    scene.page.deeds.close_round()
    assert "main round stays open" in scene.room.said
    assert scene.page.acts.dialog is None


def test_a_packet_is_offered_to_the_other_coder_of_the_round(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = one_coder(tmp_path)
    sampling.draw(session, "otos", 5, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos", coders=(SECOND,)))
    scene = open_page(session)
    scene.page.deeds.write_packet()
    dialog = dialog_of(scene)
    assert isinstance(dialog, PacketDialog)
    assert dialog.coder.text() == SECOND
    assert dialog.file.path == tmp_path / "tutkimus rel Veikko.coder"
    assert dialog.primary.isEnabled()


def test_a_packet_is_written_for_a_coder(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_round(tmp_path))
    scene.page.deeds.write_packet()
    dialog = dialog_of(scene)
    assert isinstance(dialog, PacketDialog)
    assert not dialog.primary.isEnabled()
    dialog.coder.setText(SECOND)
    assert dialog.file.path == tmp_path / "tutkimus rel Veikko.coder"
    dialog.primary.click()
    packet = Session.open(tmp_path / "tutkimus rel Veikko.coder")
    assert (packet.role, packet.counts().posts) == ("packet", 10)
    assert packet.coder is not None
    assert packet.coder.name == SECOND
    packet.close()
    assert "Packet written" in scene.room.said
    assert "10 posts for Veikko" in scene.room.said


def test_a_file_that_is_there_is_replaced_only_when_it_was_chosen(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(with_round(tmp_path))
    there = tmp_path / "tutkimus rel Veikko.coder"
    there.write_text("something", encoding="utf-8")
    scene.page.deeds.write_packet()
    dialog = dialog_of(scene)
    assert isinstance(dialog, PacketDialog)
    dialog.coder.setText(SECOND)
    dialog.primary.click()
    assert "on jo olemassa" in dialog.banner.words
    assert there.read_text(encoding="utf-8") == "something"
    scene.room.answers.next_file = there
    dialog.file.button.click()
    dialog.primary.click()
    assert not dialog.isVisible()
    Session.open(there).close()


def test_a_folder_that_is_not_there_is_a_sentence(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_round(tmp_path))
    scene.page.deeds.write_packet()
    dialog = dialog_of(scene)
    assert isinstance(dialog, PacketDialog)
    dialog.coder.setText(SECOND)
    scene.room.answers.next_file = tmp_path / "gone" / "packet"
    dialog.file.button.click()
    assert dialog.file.path.suffix == ".coder"
    dialog.primary.click()
    assert "ei voi kirjoittaa" in dialog.banner.words


def test_the_open_project_is_never_written_over(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_round(tmp_path))
    scene.page.deeds.write_packet()
    dialog = dialog_of(scene)
    assert isinstance(dialog, PacketDialog)
    dialog.coder.setText(SECOND)
    scene.room.answers.next_file = scene.session.path
    dialog.file.button.click()
    dialog.primary.click()
    assert "open project itself" in dialog.banner.words
    assert scene.session.counts().posts == 40


def bring(scene: Scene, path: Path) -> HomeDialog:
    scene.room.answers.next_file = path
    scene.page.deeds.bring_home()
    dialog = dialog_of(scene)
    assert isinstance(dialog, HomeDialog)
    return dialog


def test_a_packet_comes_home_after_its_preview(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    path = packet_for_second(session, tmp_path)
    scene = open_page(session)
    foreseen = merging.preview(session, path)
    dialog = bring(scene, path)
    assert dialog.report == foreseen
    assert dialog.primary.text() == f"Bring home {foreseen.new_posts} posts"
    figures = [line.figure for line in dialog.lines.lines]
    assert figures == [str(foreseen.new_posts), "0", "0", "0", "0", "0"]
    assert [line.quiet for line in dialog.lines.lines] == [False, True, True, True, True, True]
    assert arrivals.all_of(session.file) == []
    dialog.primary.click()
    assert dialog.home
    assert len(Reliability(session).figures("rel")) > 0
    assert len(scene.page.figures.table.cells.rows) > 0
    assert scene.page.figures.isVisible()
    assert f"New codings on {foreseen.new_posts} posts" in scene.room.said
    dialog.primary.click()
    assert not dialog.isVisible()


def test_what_came_home_can_be_taken_back(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    path = packet_for_second(session, tmp_path)
    scene = open_page(session)
    dialog = bring(scene, path)
    assert not dialog.withdraw.isVisible()
    dialog.primary.click()
    dialog.withdraw.click()
    (arrival,) = arrivals.all_of(session.file)
    assert arrival.withdrawn_at is not None
    assert scene.page.empty.isVisible()
    assert "taken back" in dialog.banner.words
    assert dialog.primary.isEnabled()
    dialog.primary.click()
    assert scene.page.figures.isVisible()


def test_the_same_packet_again_changes_nothing(open_page: OpenPage, tmp_path: Path) -> None:
    session = two_coders(tmp_path)
    scene = open_page(session)
    dialog = bring(scene, tmp_path / "packet.coder")
    assert "has come home before" in dialog.banner.words
    assert not dialog.primary.isEnabled()
    assert dialog.withdraw.isVisible()


def test_a_post_whose_text_differs_is_set_aside_with_a_warning(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = one_coder(tmp_path)
    path = packet_for_second(session, tmp_path)
    packet = Session.open(path)
    with packet.file.write() as db:
        db.execute("UPDATE post SET text=text||'.' WHERE id=(SELECT min(id) FROM post)")
    packet.close()
    dialog = bring(open_page(session), path)
    assert dialog.report is not None
    assert dialog.report.differing_posts == 1
    assert "1 viesti, jonka teksti poikkeaa" in dialog.banner.words
    assert [line.figure for line in dialog.lines.lines][-2] == "1"


def test_a_packet_of_another_project_is_refused_in_a_sentence(
    open_page: OpenPage, tmp_path: Path
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    other = one_coder(tmp_path / "a")
    path = packet_for_second(other, tmp_path / "a")
    other.close()
    scene = open_page(one_coder(tmp_path / "b"))
    scene.room.answers.next_file = path
    scene.page.deeds.bring_home()
    ((title, sentence),) = scene.room.answers.told
    assert title == "The packet was not brought home"
    assert "kuuluu toiseen projektiin" in sentence
    assert scene.page.acts.dialog is None


def test_a_packet_written_here_and_coded_there_comes_home(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(one_coder(tmp_path))
    scene.page.deeds.draw_sample()
    dialog_of(scene).primary.click()
    scene.page.deeds.open_round()
    round_dialog = dialog_of(scene)
    assert isinstance(round_dialog, RoundDialog)
    round_dialog.name.setText("rel")
    round_dialog.primary.click()
    scene.page.deeds.write_packet()
    packet_dialog = dialog_of(scene)
    assert isinstance(packet_dialog, PacketDialog)
    packet_dialog.coder.setText(SECOND)
    packet_dialog.primary.click()
    code_packet(packet_dialog.file.path, tmp_path)
    bring(scene, packet_dialog.file.path).primary.click()
    assert scene.page.figures.rows[0].primary.n_items == 40


def test_a_round_is_closed_only_by_the_dialogs_button(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(with_round(tmp_path))
    scene.page.deeds.close_round()
    dialog_of(scene).reject()
    assert rounds.all_of(scene.session.file)[-1].is_open
    scene.page.buttons["close"].click()
    dialog = dialog_of(scene)
    assert isinstance(dialog, CloseDialog)
    assert "not coded yet" not in dialog.banner.words  # Aino coded it in the main round
    dialog.outcome.setCurrentIndex(dialog.outcome.findData(DONE))
    dialog.note.setPlainText(" jatketaan syksyllä ")
    dialog.primary.click()
    closed = rounds.all_of(scene.session.file)[-1]
    assert not closed.is_open
    outcome = outcome_of(closed)
    assert outcome is not None
    assert (outcome.result, outcome.note) == ("done", "jatketaan syksyllä")
    assert scene.page.round_.currentText() == "rel (closed)"
    assert not scene.page.buttons["close"].isEnabled()


def test_the_threshold_decides_unless_the_researcher_does(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    scene.page.acts.close_round(scene.session, rounds.all_of(scene.session.file)[-1])
    dialog = dialog_of(scene)
    assert isinstance(dialog, CloseDialog)
    assert dialog.outcome.currentData() is None
    assert dialog.outcome.currentText() == "As the threshold says: falls short"
    assert "Krippendorff's alpha of every variable is 0,800 or more" in dialog.explained.text()
    dialog.primary.click()
    outcome = outcome_of(rounds.all_of(scene.session.file)[-1])
    assert outcome is not None
    assert outcome.values
    assert outcome.result == "failed"
    assert "The threshold was not reached." in scene.room.said


@pytest.mark.parametrize("act", ["draw_sample", "open_round", "write_packet"])
def test_every_field_has_a_name_and_tab_goes_from_the_first_to_the_last(
    open_page: OpenPage, tmp_path: Path, act: str
) -> None:
    scene = open_page(with_round(tmp_path))
    getattr(scene.page.deeds, act)()
    dialog = dialog_of(scene)
    if isinstance(dialog, PacketDialog):
        dialog.coder.setText(SECOND)
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    fields = {
        w
        for w in dialog.findChildren(QWidget)
        if isinstance(w, kinds) and w.isVisible() and w.isEnabled()
    }
    unnamed = [w for w in fields if not (w.accessibleName() or getattr(w, "text", str)())]
    assert unnamed == []
    reached = set()
    for _ in range(30):
        focused = dialog.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
    assert fields <= reached


def test_the_question_stands_over_the_window_with_the_act_on_its_button(qtbot: QtBot) -> None:
    room = make_room()
    sheet = ConfirmSheet(room.around.look, "Close?", "It is frozen.", "Close round", room.answers)
    qtbot.addWidget(sheet)
    sheet.open()
    assert sheet.primary.text() == "Close round"
    with qtbot.waitSignal(sheet.accepted):
        sheet.primary.click()
    sheet.open()
    with qtbot.waitSignal(sheet.rejected):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    room.around.status.close()


@pytest.mark.parametrize(
    ("posts", "size"),
    [(0, 0), (49, 49), (50, 49), (51, 50), (250, 50), (400, 80), (1000, 200), (90_000, 200)],
)
def test_a_fifth_is_proposed_within_bounds_and_never_all_of_many(posts: int, size: int) -> None:
    assert proposed_size(posts) == size


def test_a_large_study_is_counted_and_drawn_in_a_thread(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draw_dialog, "_AT_ONCE", 10)
    look, runner = Look(dark=False), JobRunner()
    look.apply()
    session = one_coder(tmp_path)
    dialog = DrawDialog(look, session, "en", None, runner)
    qtbot.addWidget(dialog)
    drawn: list[object] = []
    dialog.drawn.connect(drawn.append)
    qtbot.waitUntil(lambda: not runner.busy)
    assert dialog.frame_posts == 40
    assert dialog.primary.isEnabled()
    dialog.size_.set_value(41)
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(dialog.banner.words))
    assert drawn == []
    dialog.size_.set_value(7)
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(drawn))
    assert looking.samples(session)[-1].size == 7
    again = DrawDialog(look, session, "en", None, runner)
    qtbot.addWidget(again)
    again.reject()  # in the middle of the count
    assert not runner.busy
    runner.shutdown()
    session.close()
