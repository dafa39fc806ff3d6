"""What is asked of coded posts once the codebook has another variable, or one less."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from coder.domain.codebook import Text
from tests.ui.codebook.test_page import Table
from tests.ui.conftest import CONTROL, Key, OpenDesk
from tests.ui.material import TEXTS, three_variables


@pytest.fixture
def table(open_desk: OpenDesk, qtbot: QtBot) -> Table:
    """The page over a project in which one post is coded."""
    desk = open_desk(three_variables(), TEXTS)
    desk.press(Key.Key_2, Key.Key_2, Key.Key_1, Key.Key_Space)
    return Table(desk, qtbot)


def add_variable(table: Table) -> str:
    """Save a new required variable, and give its uid."""
    new = replace(table.book.variables[0], uid="pankki.uusi", name=Text("Uusi", "New"), codes=())
    code = replace(table.book.variables[0].codes[0], uid="pankki.uusi.a")
    new = replace(new, codes=(code,))
    table.page.draft.reshape(replace(table.book, variables=(*table.book.variables, new)))
    table.save()
    return new.uid


def test_coded_posts_are_opened_for_a_new_variable_only_if_agreed(table: Table) -> None:
    uid = add_variable(table)
    assert "Uusi" in table.desk.answers.told[-1][0]
    assert "1 post is coded already." in table.desk.answers.told[-1][1]
    assert all(uid not in queue.variables for queue in table.session.queues())
    assert "on the coding page" in table.program.status.content.text
    assert table.sound()


def test_agreed_a_new_variable_is_asked_of_all_posts(table: Table) -> None:
    assert table.session.queues()[0].done == 1
    table.desk.answers.next_way = "ask"
    uid = add_variable(table)
    table.press(Key.Key_3, CONTROL)
    coding = table.program.coding.coding
    assert coding is not None
    assert uid in [variable.uid for variable in coding.variables]
    assert coding.progress.done == 0
    assert table.sound()


def test_a_variable_out_of_use_is_asked_no_more(table: Table) -> None:
    table.choose("pankki.savy")
    table.press(Key.Key_D, CONTROL)
    table.save()
    table.press(Key.Key_3, CONTROL)
    coding = table.program.coding.coding
    assert coding is not None
    assert "pankki.savy" not in [variable.uid for variable in coding.variables]
    assert "pankki.savy" not in coding.queue.variables
    assert table.sound()
