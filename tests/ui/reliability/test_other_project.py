"""Another project opened in the same window: its figures, and nothing of the one before."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from coder.services.session import Session
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import two_coders


def other(tmp_path: Path) -> Session:
    """A project of other codings in a round of the same name."""
    folder = tmp_path / "other"
    folder.mkdir()
    return two_coders(folder, 60, 50)


def numbers(scene: Scene) -> set[str]:
    return {row[1].text for row in scene.page.figures.table.cells.rows}


def switch(scene: Scene, session: Session) -> None:
    """Do as the window does when it opens another project."""
    scene.page.leave()
    scene.session.close()
    scene.session = session
    scene.page.activate(session)


def test_its_figures_are_there_at_once(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    assert numbers(scene) == {"24"}
    scene.page.figures.below.cross.choose(0, 0)
    switch(scene, other(tmp_path))
    assert scene.page.figures.isVisible()
    assert numbers(scene) == {"50"}
    assert scene.page.figures.below.cross.cell is None


def test_a_large_one_shows_that_it_is_read_and_then_its_figures(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=45)
    assert scene.page.figures.isVisible()
    switch(scene, other(tmp_path))
    assert not scene.page.figures.isVisible()
    assert "Calculating agreement" in scene.page.empty.words
    qtbot.waitUntil(scene.page.figures.isVisible)
    assert numbers(scene) == {"50"}


def test_an_answer_for_the_project_before_is_let_go(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=5)
    first = scene.session
    later = other(tmp_path)
    scene.page.activate(later)
    qtbot.waitUntil(scene.page.figures.isVisible)
    qtbot.waitUntil(lambda: not scene.runner.busy)
    assert numbers(scene) == {"50"}
    scene.session = later
    first.close()


def test_codings_that_go_on_changing_do_not_keep_the_figures_away(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=5)
    shown: list[bool] = []
    real = scene.page._show

    def show(found: object) -> None:
        shown.append(True)
        real(found)  # type: ignore[arg-type]
        if len(shown) < 3:
            scene.room.around.notifier.changed.emit(None)

    scene.page._show = show  # type: ignore[method-assign]
    for _ in range(3):
        scene.room.around.notifier.changed.emit(None)
    qtbot.waitUntil(scene.page.figures.isVisible)
    assert shown
    qtbot.waitUntil(lambda: not scene.runner.busy)
