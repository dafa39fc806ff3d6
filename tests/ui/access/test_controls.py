"""Every control of every page, dialog and state has a name, and Tab comes to it and goes on."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from screens.projects import Projects
from screens.scene import Scene
from screens.scenes import SCENES

from tests.ui.access.walking import left_out, nameless
from tests.ui.whole.swift_stage import Sized, SwiftStage, play


# The offscreen platform has no windows that a menu could be raised over.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_control_can_be_named_and_reached(scene: Scene, projects: Projects) -> None:
    faults: list[str] = []

    def check(name: str, stage: SwiftStage) -> None:
        for window in stage.shown():
            faults.extend(f"{name}: {fault}" for fault in nameless(window))
        if QApplication.activePopupWidget() is not None:
            return  # the arrows go through a menu, and nothing else takes a key
        front = QApplication.activeModalWidget()
        for window in stage.shown() if front is None else [front]:
            window.activateWindow()
            QCoreApplication.processEvents()
            faults.extend(f"{name}: {fault}" for fault in left_out(window))

    play(scene, Sized("en", "light", 100), projects, check)
    assert not faults, "\n".join(dict.fromkeys(faults))
