"""The log of decisions and the history of a post, by keys over a real project."""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.services.decision_log import DecisionLog, Entry, LogFilter
from coder.services.session import Session
from coder.storage import events
from coder.ui.decision_log.dialog import DecisionLogDialog
from coder.ui.decision_log.post_history import PostHistoryDialog
from coder.ui.jobs import JobRunner
from coder.ui.reliability.seal import SealKeeper
from tests import studies
from tests.services.tables import open_round, topics
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk, Qt
from tests.ui.material import TEXTS, one_variable
from tests.ui.reliability.study import Room, make_room

SHIFT = Qt.KeyboardModifier.ShiftModifier
CODE = "Palvelun nopeus"


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(one_variable(), TEXTS)


def over(desk: Desk, kind: type[QWidget]) -> QWidget:
    (found,) = [each for each in desk.program.window.findChildren(kind) if each.isVisible()]
    return found


def log_of(desk: Desk) -> DecisionLogDialog:
    desk.press(Key.Key_H, modifier=CONTROL | SHIFT)
    dialog = over(desk, DecisionLogDialog)
    assert isinstance(dialog, DecisionLogDialog)
    return dialog


def history_of(desk: Desk) -> PostHistoryDialog:
    desk.press(Key.Key_H, modifier=CONTROL)
    dialog = over(desk, PostHistoryDialog)
    assert isinstance(dialog, PostHistoryDialog)
    return dialog


def said(dialog: DecisionLogDialog | PostHistoryDialog) -> list[str]:
    model, role = dialog.model, Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(at, 0), role)) for at in range(model.rowCount())]


def test_the_log_lists_the_keys_and_enter_shows_the_post(desk: Desk) -> None:
    desk.press(Key.Key_2, Key.Key_1)
    desk.undo()
    dialog = log_of(desk)
    assert dialog.subtitle.text() == "3 decisions"
    undo, undone, first = said(dialog)
    assert "taken off (undo)" in undo
    assert "Asiakaspalvelu" in undone
    assert "Now: undone" in undone
    assert f"Aino, Round: main round, Post: {TEXTS[0][:80]}" in first
    assert first.endswith("Now: stands")
    dialog.filters.fast.menu.actions()[2].trigger()
    assert dialog.filters.fast.text() == "In view: under 2 s"
    assert "taken off (undo)" not in " ".join(said(dialog))
    dialog.filters.pause.menu.actions()[1].trigger()
    assert dialog.stack.currentWidget() is dialog.nothing
    assert not dialog.primary.isEnabled()
    dialog.nothing.button.click()
    assert dialog.filters.filter == LogFilter()
    assert len(said(dialog)) == 3
    QTest.keyClick(dialog.table, Key.Key_End)
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert not dialog.isVisible()
    assert desk.text == TEXTS[0]


def test_the_log_is_written_to_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.press(Key.Key_2)
    dialog = log_of(desk)
    desk.answers.next_place = tmp_path / "loki.csv"
    QTest.keyClick(dialog.table, Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: bool(dialog.banner.words))
    assert dialog.banner.words == "1 decision was written to loki.csv."
    with (tmp_path / "loki.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, row = csv.reader(file, delimiter=";")
    assert row[heading.index("Päätös")] == CODE
    dialog.reject()


def test_the_history_of_a_post_opens_from_coding_and_from_the_list(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.press(Key.Key_2)
    desk.press(Key.Key_Left)
    desk.press(Key.Key_1)
    desk.press(Key.Key_Left)
    dialog = history_of(desk)
    later, earlier = said(dialog)
    assert "Asiakaspalvelu" in later
    assert CODE in earlier
    assert "Now: replaced" in earlier
    assert earlier.endswith(": Asiakaspalvelu")
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not desk.program.phase.running)
    desk.program.window.go_to_page("posts")
    page = desk.program.posts
    qtbot.waitUntil(lambda: not page.finder.busy and page.panel.history.isVisible())
    page.panel.history.click()
    again = over(desk, PostHistoryDialog)
    assert isinstance(again, PostHistoryDialog)
    assert said(again) == [later, earlier]
    again.reject()


def test_others_decisions_on_a_post_wait_until_it_is_coded(desk: Desk, qtbot: QtBot) -> None:
    session = desk.program.window.session
    assert session is not None
    qtbot.waitUntil(lambda: not desk.program.phase.running)
    session.choose_coder("Bertta")
    session.coding(session.queues()[0].id).press("pankki.aihe.verkko")
    session.choose_coder("Aino")
    desk.program.window.go_to_page("coding")
    dialog = history_of(desk)
    assert not said(dialog)
    assert "once you have coded" in dialog.hint.text()
    dialog.reject()
    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow)
    desk.press(Key.Key_2, Key.Key_Left)
    dialog = history_of(desk)
    assert sum("Bertta" in words for words in said(dialog)) == 1
    dialog.reject()


# --- blind rounds and large projects ----------------------------------------------------------


@dataclass
class Blind:
    """A round in which Bertta is done and Aino, at the keyboard, is not."""

    session: Session
    room: Room
    open: Callable[[], DecisionLogDialog]


@pytest.fixture
def blind(qtbot: QtBot, tmp_path: Path) -> Iterator[Blind]:
    session = studies.make_study(tmp_path, 4, indexed=False)
    open_round(session)
    topics(session, "Bertta", "PJVU", "tarkistus")
    topics(session, "Aino", "P", "tarkistus")
    room, runner, parent = make_room(language="en"), JobRunner(), QWidget()
    parent.resize(1200, 800)
    seal = SealKeeper(room.answers.confirmed)

    def make() -> DecisionLogDialog:
        dialog = DecisionLogDialog(room.around, runner, seal, session, parent, large=0)
        dialog.open()
        wait(dialog)
        return dialog

    def wait(dialog: DecisionLogDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.finder.busy)

    yield Blind(session, room, make)
    runner.shutdown()
    parent.close()
    room.around.status.close()
    session.close()


def test_who_codes_blind_sees_the_own_log_until_the_seal_is_broken(
    blind: Blind, qtbot: QtBot
) -> None:
    dialog = blind.open()
    assert [("Aino" in words, "Bertta" in words) for words in said(dialog)] == [(True, False)]
    assert "coded blind" in dialog.banner.words
    blind.room.answers.agrees = False
    dialog.show_coder("Bertta")
    qtbot.waitUntil(lambda: not dialog.finder.busy)
    assert len(said(dialog)) == 1
    assert not events.of_kind(blind.session.file, "seal_broken")
    blind.room.answers.agrees = True
    dialog.show_coder("Bertta")
    qtbot.waitUntil(lambda: not dialog.finder.busy)
    assert dialog.subtitle.text() == "4 decisions"
    assert not dialog.banner.words
    assert len(events.of_kind(blind.session.file, "seal_broken")) == 1
    dialog.filters.coder.cleared.emit()
    qtbot.waitUntil(lambda: not dialog.finder.busy)
    assert dialog.subtitle.text() == "5 decisions"
    dialog.reject()


class Counted(DecisionLog):
    """Notes how many decisions are read at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.read: list[int] = []

    def entries(self, ids: Sequence[int]) -> list[Entry]:
        self.read.append(len(ids))
        return super().entries(ids)


def test_only_pages_that_are_looked_at_are_read(blind: Blind) -> None:
    dialog = blind.open()
    log = Counted(blind.session)
    dialog.model.show(log, [dialog.model.ids[0]] * 1000)
    log.read.clear()
    assert dialog.model.rowCount() == 1000
    assert dialog.model.entry(999) is not None
    assert dialog.model.entry(998) is not None
    assert log.read == [50]
    dialog.reject()
