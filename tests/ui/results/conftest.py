"""The page of results on a session, with answers of the test's own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.ui.jobs import JobRunner
from coder.ui.reliability.seal import SealKeeper
from coder.ui.results.counted import Whose
from coder.ui.results.page import ResultsPage
from coder.ui.results.recount import LARGE
from tests.ui.reliability.study import Room, make_room


@dataclass
class Scene:
    page: ResultsPage
    room: Room
    runner: JobRunner
    session: Session
    folders: list[Path] = field(default_factory=list)


OpenPage = Callable[..., Scene]


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[OpenPage]:
    """Give a function that shows the page on a session."""
    scenes: list[Scene] = []

    def make(
        session: Session, *, language: str = "fi", agrees: bool = True, large: int = LARGE
    ) -> Scene:
        room, runner = make_room(language=language), JobRunner()
        room.answers.agrees = agrees
        folders: list[Path] = []
        seal = SealKeeper(room.answers.confirmed)
        page = ResultsPage(room.around, runner, seal, show_in=folders.append, large=large)
        scenes.append(Scene(page, room, runner, session, folders))
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
        if scene.page.exports.dialog is not None:
            scene.page.exports.dialog.close()
        scene.page.close()
        scene.room.around.status.close()
        scene.session.close()


def shown(scene: Scene) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in scene.page.table.cells.rows]


def choose(scene: Scene, whose: Whose) -> None:
    choice = scene.page.whose
    at = next(n for n in range(choice.count()) if choice.itemData(n) == whose)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
