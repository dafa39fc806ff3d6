"""Repeats on the page of the study's design: groups, their posts, deciding by hand, the setting."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coder.services import repeats
from coder.services.session import Session
from coder.storage import queues
from coder.ui.jobs import JobRunner
from coder.ui.study.page import StudyPage
from coder.ui.study.repeats import RepeatsSection
from tests.studies import TOPIC_CODES, make_study, start_coding
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable
from tests.ui.reliability.study import Room, make_room

SAYS = "Kuusipankki jonottaa minua taas tunnin verran ja kortti jäi automaattiin, kiitos vaan"
TEXTS = [
    "Verkkopankki kaatui taas",
    SAYS,
    SAYS.replace("jonottaa", "JONOTTAA"),
    "ihan muuta asiaa tällä kertaa",
    SAYS.replace("kortti", "luottokortti"),
    SAYS.upper(),
    "konttori sulki",
    "Konttori  sulki",
]


class Shown:
    """The section on a session, and hands that wait for it."""

    def __init__(self, qtbot: QtBot, session: Session, language: str) -> None:
        self.qtbot = qtbot
        self.session = session
        self.room: Room = make_room(language=language)
        self.page = StudyPage(self.room.around, self.room.answers.confirmed, JobRunner())
        self.page.resize(1200, 760)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activate(session)
        self.page.go_to("repeats")
        self.wait()

    @property
    def section(self) -> RepeatsSection:
        return self.page.repeats

    def wait(self) -> None:
        runner = self.section.work.runner
        self.qtbot.waitUntil(lambda: self.section.found is not None and not runner.busy)

    def press(self, action: str) -> None:
        self.page.handlers()[action]()
        self.wait()

    def groups(self) -> list[tuple[str, ...]]:
        return [tuple(cell.text for cell in row) for row in self.section.table.cells.rows]

    def choose(self, row: int) -> None:
        self.section.posts.table.choose_row(row)

    def queue(self) -> list[int]:
        assert self.session.coder is not None
        queue = queues.of_coder(self.session.file, self.session.coder.id)[0]
        rows = self.session.file.db.execute(
            "SELECT post_id FROM assignment WHERE queue_id=? ORDER BY pos", (queue.id,)
        )
        return [row for (row,) in rows]


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Give a function that shows the section on a session."""
    opened: list[Shown] = []

    def make(session: Session, language: str = "en") -> Shown:
        opened.append(Shown(qtbot, session, language))
        return opened[-1]

    yield make
    for shown in opened:
        shown.page.let_go()
        shown.page.close()
        shown.section.work.runner.shutdown()
        shown.session.close()


def test_groups_are_listed_the_largest_first(show: Show, tmp_path: Path) -> None:
    shown = show(make_study(tmp_path, TEXTS))
    first, second = shown.groups()
    assert first[1:] == ("3", first[2], "same text")
    assert second[1] == "2"
    assert first[0].casefold().startswith("kuusipankki")
    posts = shown.section.posts
    assert set(posts.posts) == {2, 3, 6}
    assert posts.post == posts.posts[0]
    assert not posts.stand.isEnabled()
    assert "counted" in shown.section.sentence.text().casefold()


def test_a_text_is_marked_where_it_differs_from_the_one_that_stands(
    show: Show, tmp_path: Path
) -> None:
    session = make_study(tmp_path, TEXTS)
    repeats.let_stand(session, 2)
    shown = show(session)
    shown.choose(shown.section.posts.posts.index(3))
    assert shown.section.posts.text.marked == ["JONOTTAA"]
    assert "jonottaa" in shown.section.posts.said.text()


def test_a_post_taken_out_is_at_the_end_and_comes_back(show: Show, tmp_path: Path) -> None:
    shown = show(make_study(tmp_path, TEXTS))
    post = shown.section.posts.posts[1]
    shown.choose(1)
    shown.press("study.repeat_apart")
    assert [row[1] for row in shown.groups()] == ["2", "2", "1"]
    assert repeats.taken_out(shown.session) == [post]
    shown.section.table.choose_row(2)
    assert shown.section.posts.posts == (post,)
    assert not shown.section.posts.stand.isEnabled()
    shown.press("study.repeat_apart")
    assert [row[1] for row in shown.groups()] == ["3", "2"]
    shown.press("study.undo")
    assert repeats.taken_out(shown.session) == [post]
    shown.press("study.redo")
    assert repeats.taken_out(shown.session) == []


def test_another_post_stands_and_it_can_be_undone(show: Show, tmp_path: Path) -> None:
    shown = show(make_study(tmp_path, TEXTS))
    before = shown.section.posts.posts
    shown.choose(2)
    shown.press("study.repeat_stand")
    assert shown.section.posts.posts[0] == before[2]
    assert shown.section.posts.post == before[2]
    shown.section.posts.undo.click()
    shown.wait()
    assert shown.section.posts.posts == before
    assert not shown.section.posts.undo.isEnabled()


def test_the_effect_of_the_setting_is_told_before_and_nothing_done_without_a_yes(
    show: Show, tmp_path: Path
) -> None:
    session = make_study(tmp_path, TEXTS)
    coding = start_coding(session)
    for post in (2, 3):
        coding.show(post)
        coding.press(TOPIC_CODES[0])
    shown = show(session)
    shown.room.answers.agrees = False
    shown.press("study.repeat_mode")
    _, told, _ = shown.room.answers.asked[-1]
    assert "3 posts leave the queue" in told
    assert "stays stored" in told or "stay stored" in told
    assert repeats.mode(session) == repeats.EACH
    assert shown.section.mode.value == repeats.EACH
    assert len(shown.queue()) == 8
    shown.room.answers.agrees = True
    settled: list[bool] = []
    shown.section.settled.connect(lambda: settled.append(True))
    shown.press("study.repeat_mode")
    assert repeats.mode(session) == repeats.ONE
    assert shown.section.mode.value == repeats.ONE
    assert len(shown.queue()) == 5
    assert settled == [True]
    assert "5 of the 8" in shown.section.sentence.text()


def test_the_sentence_for_the_thesis_is_copied(
    show: Show, tmp_path: Path, qapp: QApplication
) -> None:
    shown = show(make_study(tmp_path, TEXTS), "fi")
    shown.press("study.repeats_copy")
    copied = qapp.clipboard().text()
    assert copied == shown.section.sentence.text()
    assert "8 viestiä" in copied
    assert copied.endswith("viestejä on 5.")


def test_near_repeats_are_ticked_and_grouped_as_one_act(show: Show, tmp_path: Path) -> None:
    shown = show(make_study(tmp_path, TEXTS))
    shown.section.near_button.click()
    dialog = shown.section.acts.dialog
    assert dialog is not None
    assert dialog.threshold.value == 90
    dialog.primary.click()
    shown.qtbot.waitUntil(lambda: dialog.found is not None)
    (proposed,) = dialog.table.groups
    assert set(proposed.posts) == {2, 3, 5, 6}
    assert dialog.primary.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.primary.isEnabled()
    dialog.least.set_value(91)
    assert dialog.table.ticked == {0}
    dialog.least.set_value(100)
    assert dialog.table.ticked == set()
    dialog.least.set_value(90)
    dialog.primary.click()
    shown.wait()
    assert shown.groups()[0][1] == "4"
    assert shown.groups()[0][3] == "same text, nearly the same"
    shown.press("study.undo")
    assert shown.groups()[0][1] == "3"


def test_a_search_that_finds_nothing_says_so_and_can_be_repeated(
    show: Show, tmp_path: Path
) -> None:
    shown = show(make_study(tmp_path, TEXTS))
    shown.press("study.near")
    dialog = shown.section.acts.dialog
    assert dialog is not None
    dialog.threshold.set_value(7)
    dialog.primary.click()
    assert "50 to 100" in dialog.banner.words
    dialog.threshold.set_value(100)
    dialog.primary.click()
    shown.wait()
    assert "No texts" in dialog.banner.words
    assert dialog.threshold.isVisible()
    dialog.reject()


def test_without_repeats_the_way_on_is_to_look_for_near_ones(show: Show, tmp_path: Path) -> None:
    shown = show(make_study(tmp_path, ["yksi", "kaksi"]))
    assert "No post repeats another" in shown.section.empty.words
    shown.section.empty.button.click()
    dialog = shown.section.acts.dialog
    assert dialog is not None
    dialog.reject()


def test_without_posts_nothing_is_looked_for(show: Show, tmp_path: Path) -> None:
    shown = show(make_study(tmp_path, []))
    assert "No posts yet" in shown.section.empty.words
    assert not shown.section.near_button.isEnabled()


def test_a_project_for_reading_shows_groups_and_decides_nothing(show: Show, tmp_path: Path) -> None:
    session = make_study(tmp_path, TEXTS)
    path = session.path
    session.close()
    shown = show(Session.open(path, read_only=True))
    assert len(shown.groups()) == 2
    posts = shown.section.posts
    for button in (posts.apart, posts.stand, posts.undo, shown.section.near_button):
        assert not button.isEnabled()
    shown.press("study.repeat_apart")
    shown.press("study.repeat_mode")
    assert len(shown.groups()) == 2
    assert shown.section.copy_button.isEnabled()


def test_from_the_list_of_posts_to_the_group_and_back_to_a_new_queue(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), tuple(TEXTS))
    program = desk.program
    program.window.go_to_page("posts")
    qtbot.waitUntil(lambda: len(program.posts.model.ids) == len(TEXTS))
    program.posts.table.choose_row(7)
    qtbot.waitUntil(program.posts.panel.group.isVisible)  # repeats are found in the background
    program.posts.table.choose_row(0)
    assert program.posts.panel.group.isHidden()
    program.posts.table.choose_row(7)
    assert program.posts.panel.group.isVisible()
    assert "2 posts in the group" in program.posts.model.said(7)
    desk.press(Qt.Key.Key_R, modifier=Qt.KeyboardModifier.ControlModifier)
    section = program.desk.study.repeats
    qtbot.waitUntil(lambda: section.posts.post == 8)
    assert program.window.current is program.desk.study
    repeats.set_mode(program.window.session, repeats.ONE)  # type: ignore[arg-type]
    program.window.go_to_page("coding")
    assert desk.page.coding is not None
    assert desk.page.coding.progress.total == 5
