"""Large packets: read and brought home beside the window, with a way to stop."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.services import round_keeping
from coder.services.session import Session
from coder.storage import arrivals
from coder.ui.sampling.home_dialog import HomeDialog
from coder.ui.sampling.homecoming import Homecoming
from tests import studies
from tests.services.second_coder import code_packet, open_round, tables, write_packet
from tests.ui.importing.conftest import WAIT
from tests.ui.reliability.conftest import OpenPage, Scene

Key = Qt.Key


def opened(path: Path, day: int = 2) -> Session:
    return Session.open(path, clock=studies.Ticking(f"2026-03-{day:02d}T08:00:00+00:00"))


@pytest.fixture(autouse=True)
def _every_packet_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Homecoming, "at_once", 0)


@pytest.fixture
def study(tmp_path: Path) -> Session:
    """A study with an open round; the test's page closes it."""
    session = studies.make_study(tmp_path, 20)
    session.choose_coder(studies.CODER)
    open_round(session)
    return session


@pytest.fixture
def packet(study: Session, tmp_path: Path) -> Path:
    path = write_packet(study, tmp_path, "Bertta")
    code_packet(opened, path, [0, 1], day=4)
    return path


def begin(scene: Scene, *paths: Path) -> HomeDialog:
    scene.page.deeds.bring_home(list(paths))
    dialog = scene.page.acts.dialog
    assert isinstance(dialog, HomeDialog)
    return dialog


def read(scene: Scene, qtbot: QtBot, *paths: Path) -> HomeDialog:
    dialog = begin(scene, *paths)
    qtbot.waitUntil(lambda: bool(dialog.found), timeout=WAIT)
    return dialog


def test_the_dialog_is_there_before_the_packet_is_read(
    open_page: OpenPage, study: Session, packet: Path, qtbot: QtBot
) -> None:
    scene = open_page(study)
    dialog = begin(scene, packet)
    assert dialog.isVisible()
    assert dialog.title.text() == "Bring a packet home"
    assert dialog.running.isVisible()
    assert dialog.running.title == "The packet is being read"
    assert not dialog.lines.isVisible()
    assert not dialog.primary.isEnabled()
    qtbot.waitUntil(lambda: bool(dialog.found), timeout=WAIT)
    assert not dialog.running.isVisible()
    assert dialog.lines.lines[0].figure == "2"
    assert arrivals.all_of(study.file) == []

    dialog.primary.click()
    assert dialog.running.title == "The packet is coming home"
    assert dialog.sender_card.isVisible()
    assert not dialog.seen.isVisible()
    assert dialog.cancel.text() == "Stop"
    qtbot.waitUntil(lambda: dialog.home, timeout=WAIT)
    assert len(arrivals.all_of(study.file)) == 1
    assert "New codings on 2 posts" in scene.room.said
    assert dialog.seen.isVisible()
    assert dialog.primary.text() == "Done"

    dialog.withdraw.click()
    assert dialog.running.title == "The packet is being taken back"
    assert not dialog.cancel.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.home, timeout=WAIT)
    assert "taken back" in dialog.banner.words
    assert dialog.cancel.isEnabled()
    assert arrivals.all_of(study.file)[0].withdrawn_at is not None


def test_stopping_while_it_is_read_closes_the_dialog(
    open_page: OpenPage, study: Session, packet: Path, qtbot: QtBot
) -> None:
    scene = open_page(study)
    before = tables(study)
    dialog = begin(scene, packet)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.cancel.isEnabled()
    qtbot.waitUntil(lambda: scene.page.acts.dialog is None, timeout=WAIT)
    assert scene.room.answers.told == []
    assert tables(study) == before


def test_stopped_before_it_is_in_force_it_has_not_come(
    open_page: OpenPage, study: Session, packet: Path, qtbot: QtBot
) -> None:
    scene = open_page(study)
    dialog = read(scene, qtbot, packet)
    before = tables(study)
    with study.file._gate.pass_through(background=False):  # the work waits here
        dialog.primary.click()
        assert not dialog.close()
        assert dialog.running.title.startswith("Stopping")
    qtbot.waitUntil(lambda: not dialog.homecoming.is_busy, timeout=WAIT)
    assert dialog.isVisible()
    assert not dialog.home
    assert "keskeytettiin" in dialog.banner.words
    assert dialog.primary.text() == "Bring home 2 posts"
    assert dialog.primary.isEnabled()
    assert tables(study) == before
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.home, timeout=WAIT)
    assert len(arrivals.all_of(study.file)) == 1


def test_a_packet_that_cannot_come_closes_the_dialog_and_is_told_of(
    open_page: OpenPage, study: Session, packet: Path, qtbot: QtBot
) -> None:
    round_keeping.close_round(study, "tarkistus")
    scene = open_page(study)
    begin(scene, packet)
    qtbot.waitUntil(lambda: scene.page.acts.dialog is None, timeout=WAIT)
    ((title, text, *_),) = scene.room.answers.told
    assert title == "The packet was not brought home"
    assert "tarkistus" in text
