"""The screening section: lists, what they find, the rule, and posts in or out by hand."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.services import indexing, screening, screening_draft
from coder.services.screening_draft import Draft, ListDraft
from coder.services.session import Session
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import JobRunner
from coder.ui.screening.section import HITS, RULE, TERMS, ScreeningSection
from tests.studies import make_study
from tests.ui.conftest import Answers
from tests.ui.reliability.study import Room, make_room

Key = Qt.Key
BANK = ListDraft("pankki", "*pank*  # mikä tahansa\nsaldo\n-verkkopankki*\n")
WORDS = ListDraft("sanat", "minuutti*\nväär*\n")


@dataclass
class Scene:
    section: ScreeningSection
    room: Room
    answers: Answers
    session: Session
    qtbot: QtBot

    def rest(self) -> None:
        """Wait until everything is worked out."""
        work = self.section.work
        self.qtbot.waitUntil(lambda: not work.is_screening)
        for each in work.draft.lists:
            if work.words_of(each.name) is not None:
                self.qtbot.waitUntil(lambda name=each.name: work.found(name) is not None)
        if work.words_of(work.chosen) is not None:
            self.qtbot.waitUntil(lambda: work.forms(work.chosen) is not None)
        self.qtbot.waitUntil(lambda: work.languages is not None)

    def again(self) -> None:
        self.section.show_project(self.session)
        self.rest()


OpenSection = Callable[..., Scene]


@pytest.fixture
def open_section(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenSection]:
    """Give a function that shows the section on a study of eight posts."""
    scenes: list[tuple[Scene, JobRunner]] = []

    def make(*lists: ListDraft, posts: int = 8, read_only: bool = False) -> Scene:
        session = make_study(tmp_path, posts)
        indexing.index(session.file)
        if lists:
            screening_draft.keep(session, Draft(lists))
        if read_only:
            session.close()
            session = Session.open(session.path, read_only=True)
        room, runner = make_room(language="en"), JobRunner()
        answers = Answers()
        errors = ErrorTeller(room.around.status.show_error, answers, "en")
        section = ScreeningSection(replace(room.around, ask=answers, errors=errors), runner)
        scene = Scene(section, room, answers, session, qtbot)
        scenes.append((scene, runner))
        section.resize(1340, 720)
        with qtbot.waitExposed(section):
            section.show()
        section.show_project(session)
        if posts:
            scene.rest()
        return scene

    yield make
    for scene, runner in scenes:
        scene.section.let_go()
        runner.shutdown()
        scene.section.close()
        scene.session.close()


def terms(scene: Scene) -> list[tuple[str, str, str]]:
    rows = scene.section.terms.table.cells.rows
    return [(row[0].text, row[1].text, row[2].text) for row in rows]


def test_without_posts_nothing_can_be_screened(open_section: OpenSection) -> None:
    scene = open_section(posts=0)
    assert "No posts yet" in scene.section.empty.words
    assert not scene.section.screen_button.isEnabled()
    assert scene.section.empty.button.text() == "Import posts"


def test_the_first_step_is_to_add_a_list(open_section: OpenSection) -> None:
    section = open_section().section
    assert section.steps.button.isVisible()
    assert not section.screen_button.isEnabled()
    section.add_list()
    offered = [action.text() for action in section.lists.add_menu.actions() if action.text()]
    assert offered[0].startswith("pankki")
    assert offered[-1] == "Empty list…"
    section.lists.add_menu.close()
    section.lists.add_shipped("pankki")
    assert not section.steps.button.isVisible()
    assert section.terms.editor.toPlainText().startswith("#")
    assert section.screen_button.isEnabled()


def test_an_empty_list_is_written_at_once_in_lines_of_one_height(
    open_section: OpenSection, qtbot: QtBot
) -> None:
    scene = open_section()
    section = scene.section
    section.window().activateWindow()
    scene.answers.next_text = " omat "
    section.lists.add_empty()
    assert section.work.chosen == "omat"
    editor = section.terms.editor
    qtbot.waitUntil(editor.hasFocus)
    assert "One term a line" in editor.hint
    for term in ("pank*", "kortti"):
        QTest.keyClicks(editor, term)
        QTest.keyClick(editor, Key.Key_Return)
    block = editor.document().firstBlock()
    heights: list[float] = []
    while block.isValid():
        heights.append(block.blockFormat().lineHeight())
        block = block.next()
    assert heights == [heights[0]] * 3
    assert heights[0] > 20


def test_each_term_says_what_it_finds_and_what_it_adds(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    assert terms(scene) == [("*pank*", "4", "4"), ("saldo", "2", "2")]
    assert "6 posts" in scene.section.terms.told.text()
    editor = scene.section.terms.editor
    editor.setFocus()
    QTest.keyClicks(editor, "kuusi*")
    QTest.keyClick(editor, Key.Key_Return)
    scene.section.work.look()
    scene.rest()
    assert terms(scene)[0] == ("kuusi*", "4", "0")
    assert terms(scene)[1] == ("*pank*", "4", "0")
    scene.section.leave()
    kept = screening_draft.read(scene.session).lists[0].text
    assert kept.startswith("kuusi*\n*pank*  # mikä tahansa")


def test_faulty_lines_are_marked_as_one_types(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    view = scene.section.terms
    view.editor.setFocus()
    QTest.keyClicks(view.editor, "*")
    QTest.keyClick(view.editor, Key.Key_Return)
    assert list(view.editor.faults) == [1]
    assert view.fault.text() == "Line 1 says nothing to look for"
    assert [row[0] for row in terms(scene)] == ["*pank*", "saldo"]
    scene.section.screen_posts()
    assert scene.answers.told[-1][0] == "The posts were not screened"
    assert screening.current(scene.session) is None
    QTest.keyClick(view.editor, Key.Key_Backspace)
    QTest.keyClick(view.editor, Key.Key_Backspace)
    assert not view.fault.isVisible()


def test_the_keyboard_stays_in_the_section_when_its_editor_goes(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    scene.section.terms.editor.setFocus()
    assert scene.section.terms.editor.hasFocus()
    scene.section.screen_posts()
    assert scene.section.switch.hasFocus()


def test_lists_are_renamed_saved_read_and_removed(
    open_section: OpenSection, tmp_path: Path
) -> None:
    scene = open_section(BANK, WORDS)
    lists, answers = scene.section.lists, scene.answers
    answers.next_text = "sanat"
    lists.rename()
    assert [each.name for each in scene.section.work.draft.lists] == ["sanat 2", "sanat"]
    answers.next_place = tmp_path / "lista"
    lists.export()
    answers.next_file = tmp_path / "lista.txt"
    lists.add_from_file()
    assert scene.section.work.chosen == "lista"
    assert scene.section.terms.editor.toPlainText().startswith("*pank*  # mikä tahansa")
    answers.next_way = "remove"
    lists.remove()
    assert [row[0].text for row in lists.table.cells.rows] == ["sanat 2", "sanat"]


def test_a_form_is_left_out_by_space(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    section = scene.section
    section.show_view(HITS)
    forms = section.hits.forms
    assert [form.form for form in forms.shown][:2] == ["kuusipankin", "kuusipankki"]
    tips = [row[0].tip for row in forms.cells.rows]
    assert "left out by an exclusion of the list" in tips
    before = len(section.hits.posts.posts.ids)
    forms.setFocus()
    forms.choose_row(0)
    QTest.keyClick(forms, Key.Key_Space)
    scene.rest()
    assert section.work.draft.lists[0].forms_out == ("kuusipankin",)
    assert forms.cells.rows[0][0].tip == "left out by hand"
    assert len(section.hits.posts.posts.ids) == before - 2
    QTest.keyClick(forms, Key.Key_Space)
    scene.rest()
    assert len(section.hits.posts.posts.ids) == before


def test_a_term_leads_to_its_posts(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    table = scene.section.terms.table
    table.setFocus()
    table.choose_row(1)
    QTest.keyClick(table, Key.Key_Return)
    assert scene.section.switch.value == HITS
    posts = scene.section.hits.posts
    assert len(posts.posts.ids) == 2
    post = posts.chosen
    assert post is not None
    assert [post.text[start:end] for start, end in post.hits] == ["saldo"]


def test_screening_gives_the_counts_and_the_paragraph(open_section: OpenSection) -> None:
    scene = open_section(BANK, WORDS)
    section = scene.section
    section.screen_posts()
    assert section.switch.value == RULE
    assert not section.screen_button.isEnabled()
    assert section.going.isVisible()
    scene.rest()
    assert not section.going.isVisible()
    flow = section.work.flow
    assert flow is not None
    assert section.rule.picture.words[0] == "8 collected"
    assert section.rule.picture.words[-1] == f"{flow.in_study} in the study"
    assert f"in the study {flow.in_study} of" not in section.rule.paragraph.text()
    assert "posts were collected" in section.rule.paragraph.text()
    section.rule.copy_button.click()
    assert QGuiApplication.clipboard().text() == section.rule.paragraph.text()
    section.rule.in_language.chosen.emit("fi")
    assert scene.room.said.startswith("Screened")
    assert section.banner.words == ""


def test_a_screening_is_stopped_before_it_changes_anything(
    open_section: OpenSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = open_section(BANK)
    section = scene.section
    begun, asked = threading.Event(), threading.Event()
    search = screening.screened

    def slow(*args: Any) -> Any:
        begun.set()
        assert asked.wait(30)
        return search(*args)

    monkeypatch.setattr(screening, "screened", slow)
    section.screen_posts()
    scene.qtbot.waitUntil(begun.is_set, timeout=60_000)
    section.going.stop_button.click()
    asked.set()
    scene.rest()
    assert not section.going.isVisible()
    assert screening.current(scene.session) is None
    assert section.screen_button.isEnabled()


def test_another_rule_greys_the_counts(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    section = scene.section
    section.screen_posts()
    scene.rest()
    section.rule.reposts.click()
    assert "have changed since" in section.banner.words
    section.rule.take_days("2030-01-01", "")
    assert "2030" in section.rule.days.text()
    section.screen_posts()
    scene.rest()
    assert section.banner.words == ""
    assert section.work.flow is not None
    assert section.work.flow.in_study == 0


def test_a_post_is_put_out_by_hand_and_taken_back(open_section: OpenSection) -> None:
    scene = open_section(BANK)
    section = scene.section
    section.screen_posts()
    scene.rest()
    section.show_view(HITS)
    section.in_or_out()
    dialog = section.hand.dialog
    assert dialog is not None
    assert dialog.choice.value == "out"
    QTest.keyClicks(dialog.reason, "mainos")
    dialog.primary.click()
    post = section.hits.chosen_post()
    assert post is not None
    assert not post.standing.in_study
    said = section.hits.posts.posts.index(0).data()
    assert "put out by hand: mainos" in said
    section.show_view(RULE)
    assert section.rule.picture.words[-1] == "1 put out by hand · 5 in the study"
    section.undo()
    assert section.rule.picture.words[-1] == "6 in the study"
    assert not screening.can_undo(scene.session)


def test_read_only_shows_everything_and_changes_nothing(open_section: OpenSection) -> None:
    scene = open_section(BANK, read_only=True)
    section = scene.section
    assert section.terms.editor.isReadOnly()
    assert not section.screen_button.isEnabled()
    assert not section.lists.add_button.isEnabled()
    section.show_view(HITS)
    assert not section.hits.by_hand.isEnabled()
    section.in_or_out()
    assert section.hand.dialog is None
    section.show_view(TERMS)
    assert terms(scene)[1] == ("saldo", "2", "2")


def test_the_legend_unfolds(open_section: OpenSection) -> None:
    legend = open_section(BANK).section.terms.legend
    assert not legend.is_open
    legend.button.setFocus()
    QTest.keyClick(legend.button, Key.Key_Return)
    assert legend.is_open


def test_posts_are_screened_without_lists_too(open_section: OpenSection) -> None:
    scene = open_section()
    section = scene.section
    section.only_rule.click()
    assert section.switch.value == RULE
    section.rule.take_days("2030-01-01", "")
    section.screen_posts()
    scene.rest()
    assert section.rule.picture.words[-1] == "0 in the study"
    assert section.screen_button.isEnabled()


def test_forms_of_a_word_are_suggested_into_the_list(open_section: OpenSection) -> None:
    scene = open_section(ListDraft("sanat", "saldo\n"))
    terms = scene.section.terms
    scene.answers.next_text = "minuutti"
    terms.suggest_forms()
    scene.qtbot.waitUntil(lambda: "minuut" in terms.editor.toPlainText(), timeout=60_000)
    lines = terms.editor.toPlainText().split()
    assert lines[0] == "saldo"
    assert all(line.startswith("minuut") for line in lines[1:])
    assert "added" in scene.room.said
    scene.answers.next_text = "zzyzx"
    terms.suggest_forms()
    scene.qtbot.waitUntil(lambda: "no form" in scene.room.said, timeout=60_000)
    scene.answers.next_text = None
    terms.suggest_forms()
    assert terms.suggest.isEnabled()
