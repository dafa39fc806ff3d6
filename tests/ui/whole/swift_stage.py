"""The stage of the pictures, without pauses and with a check in place of the camera."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from screens.projects import Projects
from screens.scene import Scene
from screens.stage import Stage
from screens.variants import Variant
from shiboken6 import isValid

PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Sized(Variant):
    """A variant in a window of any size, in logical pixels."""

    window: tuple[int, int] = (1440, 900)

    @property
    def size(self) -> tuple[int, int]:
        """Give the window's size."""
        return self.window


class SwiftStage(Stage):
    """Calls `check` with a scene's name where the pictures would be taken."""

    def __init__(
        self, variant: Variant, projects: Projects, check: Callable[[str, "SwiftStage"], object]
    ) -> None:
        self._check = check
        super().__init__(variant, projects, Path())

    def settle(self, seconds: float = 0) -> None:
        """Let the layouts and all jobs come to rest."""
        for _ in range(3):
            QCoreApplication.processEvents()
        end = time.monotonic() + PATIENCE
        while self.program.runner.busy or self.program.desk.runner.busy:
            QCoreApplication.processEvents()
            assert time.monotonic() < end, "a job does not end"
        for _ in range(3):
            QCoreApplication.processEvents()

    def rest(self) -> None:
        """Let what begins a little later come to rest too, as a search or a count does."""
        super().settle(0.3)
        self.settle()

    def draw(self, name: str) -> None:
        """Check what is in view."""
        self.settle()
        self._check(name, self)

    def draw_modal(self, name: str, begin: Callable[[], object]) -> None:
        """Check what a call shows and waits for, and close it."""

        def look() -> None:
            try:
                self.draw(name)
            finally:
                modal = QApplication.activeModalWidget()
                if modal is not None:
                    modal.close()

        QTimer.singleShot(0, look)
        begin()
        self.settle()

    def shown(self) -> list[QWidget]:
        """Give the window and what stands over it."""
        shown = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and not widget.inherits("QTipLabel")
        ]
        return sorted(shown, key=lambda widget: type(widget).__name__)


def play(
    scene: Scene, variant: Variant, projects: Projects, check: Callable[[str, SwiftStage], object]
) -> None:
    """Play a scene on projects that are as they were made, and take the window down."""
    projects.restore()
    stage = SwiftStage(variant, projects, check)
    try:
        scene.play(stage)
    finally:
        stage.close_dialogs()
        stage.window.close()
        stage.program.close()
        for widget in filter(isValid, QApplication.topLevelWidgets()):
            widget.deleteLater()
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
