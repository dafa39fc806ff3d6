"""The page of reliability over a real project of two coders."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.ui.jobs import JobRunner
from coder.ui.reliability.page import ReliabilityPage
from coder.ui.reliability.seal import SealKeeper
from tests.ui.reliability.study import Room, make_room


@dataclass
class Scene:
    """The page in view, and what it works with."""

    page: ReliabilityPage
    room: Room
    runner: JobRunner
    session: Session


OpenPage = Callable[..., Scene]


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[OpenPage]:
    """Give a function that shows the page on a session."""
    scenes: list[Scene] = []

    def make(
        session: Session, *, language: str = "fi", large: int = 20_000, agrees: bool = True
    ) -> Scene:
        room, runner = make_room(language=language), JobRunner()
        room.answers.agrees = agrees
        confirm = room.answers.confirmed
        page = ReliabilityPage(room.around, runner, SealKeeper(confirm), large=large)
        scenes.append(Scene(page, room, runner, session))
        page.resize(1340, 820)
        with qtbot.waitExposed(page):
            page.show()
        page.activate(session)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        QCoreApplication.processEvents()
        return scenes[-1]

    yield make
    for scene in scenes:
        scene.runner.shutdown()
        if scene.page.acts.dialog is not None:
            scene.page.acts.dialog.close()
        scene.page.close()
        scene.room.around.status.close()
        scene.session.close()
