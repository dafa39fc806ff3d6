"""Another theme or language leaves nothing of the one before, on any page or dialog."""

import os
from collections.abc import Callable, Iterator
from hashlib import shake_128
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from screens.projects import Projects
from screens.scene import Scene
from screens.scenes import SCENES

from coder.ui.results.key_hints import KeyHints
from coder.ui.sampling import draw_dialog
from coder.ui.status_line import StatusLine
from tests.ui.whole.swift_stage import Sized, SwiftStage, play

SIZE = (1024, 700)
# One scene for each page and kind of dialog: all of them would take minutes.
SHOWN = (
    *("start", "start-new-project", "import-preview", "import-report", "posts", "codebook"),
    *("coding", "coding-variables", "sample-home", "reliability", "results", "results-by"),
    *("commands", "help-coding", "hand-back"),
)
CHOSEN = [scene for scene in SCENES if scene.name in SHOWN]
Play = Callable[[SwiftStage], None]


@pytest.fixture
def same_each_time(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], None]]:
    """Hold still what differs between two pictures: the clock, chance and the cursor.

    It gives what begins chance anew, for the next picture.
    """

    def begin_chance() -> None:
        drawn = count()
        monkeypatch.setattr(os, "urandom", lambda size: shake_128(b"%d" % next(drawn)).digest(size))

    noon = QDateTime.fromString("2026-03-12T12:00:00", "yyyy-MM-ddTHH:mm:ss")
    monkeypatch.setattr(QDateTime, "currentDateTime", staticmethod(lambda: noon))
    monkeypatch.setattr(draw_dialog, "randbelow", lambda most: 7)
    monkeypatch.setattr(KeyHints, "counted", lambda hints, at: "Counted at noon")
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield begin_chance
    qapp.setCursorFlashTime(before)


@pytest.mark.parametrize("scene", CHOSEN, ids=lambda scene: scene.name)
def test_a_change_of_theme_leaves_no_old_colour(
    scene: Scene, projects: Projects, same_each_time: Callable[[], None]
) -> None:
    changed, fresh = dict[str, list[QImage]](), dict[str, list[QImage]]()

    def change(name: str, stage: SwiftStage) -> None:
        before = pictures(stage)
        sizes = [(window, window.size()) for window in stage.shown()]
        stage.program.look.set_dark(True)
        stage.settle()
        for window, size in sizes:  # a dialog may grow when it is laid out once more
            window.resize(size)
        stage.settle()
        changed[name] = pictures(stage)
        assert before != changed[name]
        stage.program.look.set_dark(False)

    def keep(name: str, stage: SwiftStage) -> None:
        fresh[name] = pictures(stage)

    for theme, look in (("light", change), ("dark", keep)):
        same_each_time()
        play(scene, Sized("en", theme, 100, SIZE), projects, look)
    assert fresh
    assert [name for name in fresh if changed[name] != fresh[name]] == []


def pictures(stage: SwiftStage) -> list[QImage]:
    return [window.grab().toImage() for window in stage.shown()]


def test_the_scenes_are_there() -> None:
    assert sorted(scene.name for scene in CHOSEN) == sorted(SHOWN)


@pytest.mark.parametrize("page", ["", "posts", "codebook", "coding", "reliability", "results"])
@pytest.mark.usefixtures("same_each_time")
def test_a_change_of_language_leaves_no_old_word(page: str, projects: Projects) -> None:
    for path in (
        (projects.own, projects.empty, projects.merged, projects.packet) if page else (None,)
    ):
        said: list[list[str]] = []

        def show(stage: SwiftStage, path: Path | None = path) -> None:
            if path is not None:
                stage.open(path, page)
            stage.settle()

        def change(stage: SwiftStage, show: Play = show, said: list[list[str]] = said) -> None:
            show(stage)
            stage.program.set_language("fi")
            stage.settle()
            said.append(words_of(stage.window))

        def begin(stage: SwiftStage, show: Play = show, said: list[list[str]] = said) -> None:
            show(stage)
            said.append(words_of(stage.window))

        for language, of in (("en", change), ("fi", begin)):
            scene = Scene("words", of)  # pyright: ignore[reportArgumentType]
            play(scene, Sized(language, "light", 100, SIZE), projects, nothing)
        changed, fresh = said
        assert len(fresh) > 5
        assert sorted(set(changed) ^ set(fresh)) == [], path


def nothing(name: str, stage: SwiftStage) -> None:
    """Look at nothing."""


def words_of(window: QWidget) -> list[str]:
    """Give all that the parts of a window in view say."""
    said: list[str] = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        # What the status line says depends on how far the work of the page before is.
        if not widget.isVisibleTo(window) or isinstance(widget, StatusLine):
            continue
        own = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            own.append(widget.text())
        if isinstance(widget, QLineEdit):
            own += [widget.text(), widget.placeholderText()]
        if isinstance(widget, QComboBox):
            own += [widget.itemText(at) for at in range(widget.count())]
        own += [action.text() for action in widget.actions()]
        own = [words for words in own if any(map(str.isalpha, words))]
        said.append(f"{type(widget).__name__}: {own}")
    return sorted(said)
