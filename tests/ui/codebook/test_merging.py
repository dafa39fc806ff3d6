"""Merging, splitting and looking at posts again, from the page of the codebook."""

import pytest
from pytestqt.qtbot import QtBot

from coder.services import checking, round_keeping
from coder.services.adjudication import Adjudication
from coder.services.codebook_merging import merge
from coder.storage import samples
from coder.ui.codebook.merge_dialog import NEW, MergeDialog
from coder.ui.codebook.split_dialog import SplitDialog
from coder.ui.command_list import WRITING
from coder.ui.study.page import StudyPage
from tests.services import tables
from tests.ui.codebook.test_page import CODED, FREE, Table
from tests.ui.conftest import CONTROL, Key, OpenDesk
from tests.ui.material import TEXTS, three_variables


@pytest.fixture
def table(open_desk: OpenDesk, qtbot: QtBot) -> Table:
    """The page over a project in which two posts carry CODED."""
    desk = open_desk(three_variables(), TEXTS)
    for _ in range(2):
        desk.press(Key.Key_2, Key.Key_2, Key.Key_1, Key.Key_Space)
    return Table(desk, qtbot)


def merging(table: Table) -> MergeDialog:
    table.choose(CODED)
    table.press(Key.Key_J, CONTROL)
    return table.page.window().findChildren(MergeDialog)[-1]


def splitting(table: Table) -> SplitDialog:
    table.choose(CODED)
    table.page.merging.split()
    dialog = table.page.window().findChildren(SplitDialog)[-1]
    dialog.names[0].setText("Konttorin jono")
    assert not dialog.primary.isEnabled()
    dialog.names[1].setText("Puhelimen jono")
    return dialog


def test_a_code_is_merged_and_the_merge_taken_back(table: Table) -> None:
    dialog = merging(table)
    dialog.into.setCurrentIndex(dialog.into.findData(FREE))
    assert "2 posts" in dialog.words.text()
    dialog.primary.click()
    assert table.session.codebook.code(CODED).becomes == (FREE,)
    assert table.book == table.session.codebook
    fate = table.page.code_form.fate
    assert fate.isVisible()
    assert not table.page.code_form.archive.isVisible()
    fate.back.click()
    assert not table.session.codebook.code(CODED).becomes
    assert not fate.isVisible()
    assert table.sound()


def test_a_code_is_merged_into_a_new_one(table: Table) -> None:
    dialog = merging(table)
    dialog.into.setCurrentIndex(dialog.into.findData(NEW))
    assert not dialog.primary.isEnabled()
    dialog.name.setText("Odottaminen")
    dialog.primary.click()
    (uid,) = table.session.codebook.code(CODED).becomes
    assert table.session.codebook.code(uid).name.fi == "Odottaminen"


def test_what_is_not_saved_is_saved_first(table: Table) -> None:
    table.define(CODED, "Hitaus")
    table.choose(CODED)
    table.page.merging.merge()
    assert not table.page.window().findChildren(MergeDialog)
    assert "first" in table.program.status.content.text
    assert table.page.why_not(table.session, "codebook.split")
    table.page.discard()
    assert not table.page.why_not(table.session, "codebook.split")
    assert table.page.why_not(table.session, "codebook.take_back")


def test_a_split_is_worked_through_on_the_coding_page(table: Table) -> None:
    assert table.page.why_not(table.session, "codebook.review")
    assert not table.page.review_bar.isVisible()
    splitting(table).primary.click()
    table.settle()
    table.program.window.activateWindow()  # the dialog had the keys
    table.qtbot.waitUntil(table.program.window.isActiveWindow)
    table.qtbot.waitUntil(table.page.review_bar.isVisible)
    assert table.page.review_bar.title.text() == "2 posts for you to look at again"
    table.page.review_bar.button.click()
    desk, coding = table.desk, table.program.coding
    assert table.program.window.current is coding
    assert coding.coding is not None
    assert coding.coding.progress.total == 2
    assert "no longer in use" in coding.state_line.words
    desk.press(Key.Key_Space)  # nothing to confirm: the code is gone
    assert coding.coding.progress.done == 0
    first, _ = table.session.codebook.code(CODED).becomes
    key = table.session.codebook.code(first).key
    desk.press(Key(ord(key.upper())))
    assert coding.coding.progress.done == 1
    desk.undo()
    assert coding.coding.progress.done == 0
    desk.press(Key(ord(key.upper())), Key(ord(key.upper())))
    assert "looked at again" in coding.empty.words
    assert not coding.state_line.isVisible()
    desk.press(Key.Key_2, modifier=CONTROL)
    table.settle()
    table.qtbot.waitUntil(lambda: not table.page.review_bar.isVisible())
    assert checking.check(table.session).holds


def test_a_new_meaning_is_confirmed_by_one_key(table: Table) -> None:
    table.define(CODED, "Hitaus")
    table.save()
    table.press(Key.Key_M)
    table.settle()
    table.choose(CODED)
    table.press(Key.Key_R, CONTROL)
    coding = table.program.coding
    assert coding.coding is not None
    assert coding.coding.is_review
    assert "confirms it" in coding.state_line.words
    table.desk.press(Key.Key_2)
    assert coding.coding.progress.done == 1
    table.desk.press(Key.Key_2, modifier=CONTROL)
    table.settle()
    table.qtbot.waitUntil(lambda: "1 post " in table.page.review_bar.title.text())


def test_the_command_search_knows_that_they_write() -> None:
    assert {"codebook.merge", "codebook.split", "codebook.review"} <= WRITING


def test_merged_codes_are_one_on_the_coding_page(table: Table) -> None:
    merge(table.session, [CODED], FREE)
    table.desk.press(Key.Key_3, modifier=CONTROL)
    table.program.coding.work.previous()
    post = table.program.coding.coding
    assert post is not None
    assert post.post is not None
    assert post.post.values["pankki.aihe"] == (FREE,)


def test_settled_posts_are_settled_anew_once_the_own_ones_are_done(table: Table) -> None:
    session = table.session
    variable = session.codebook.variable(CODED.rpartition(".")[0])
    tables.open_round(session, "pari", size=1)
    (post,) = samples.posts_of(session.file, 1)
    for coder, uid in (("Veikko", CODED), ("Ilona", FREE)):
        given = [None] * (post - 1) + [uid]
        tables.code(session, coder, variable.name.fi, given, "pari")
    round_keeping.close_round(session, "pari")
    Adjudication(session, "pari").decide(post, variable.uid, (CODED,))
    table.define(CODED, "Hitaus")
    table.save()
    table.press(Key.Key_M)
    table.settle()
    table.qtbot.waitUntil(lambda: "1 settled post " in table.page.review_bar.sentence.text())
    key = Key(ord(session.codebook.code(CODED).key.upper()))
    for posts in (2, 1):  # the own ones, then the settled one
        assert not table.page.why_not(session, "codebook.review")
        table.page.review_bar.button.click()
        coding = table.program.coding
        assert coding.coding is not None
        assert coding.coding.progress.total == posts
        table.desk.press(*[key] * posts)
        assert coding.coding.post is None
        table.desk.press(Key.Key_2, modifier=CONTROL)
        table.settle()
        table.qtbot.waitUntil(
            lambda posts=posts: table.page.review_bar.button.isVisible() == (posts == 2)
        )
    assert checking.check(session).holds


def test_a_second_coder_gets_a_round_of_what_was_coded_before(table: Table) -> None:
    session = table.session
    tables.code(session, "Ilona", "Aihe", [CODED, FREE, CODED])
    table.define(CODED, "Hitaus")
    table.save()
    table.press(Key.Key_M)
    table.settle()
    bar = table.page.review_bar
    table.qtbot.waitUntil(bar.give_out.isVisible)
    assert bar.give_out.text() == "Open a round for Ilona"
    assert "Ilona coded 2 posts under an earlier meaning" in bar.sentence.text()
    bar.give_out.click()
    study = table.program.window.current
    assert isinstance(study, StudyPage)
    assert study.rounds.round_in_view is not None
    assert study.rounds.round_in_view.name == "uudelleen Ilona"
    table.program.window.go_to_page("codebook")
    table.qtbot.waitUntil(lambda: "to code 2 posts again" in bar.sentence.text())
    assert not bar.give_out.isVisible()
    assert checking.check(session).holds
