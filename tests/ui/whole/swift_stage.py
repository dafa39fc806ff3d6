"""The stage of the pictures, without pauses and with a check in place of the camera."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from screens.projects import Projects
from screens.scene import Scene
from screens.stage import Stage
from screens.variants import Variant
from shiboken6 import isValid

PATIENCE = 60
TURNS = 10
"""How often a layout may ask for another before it is at rest."""
PULSE_MS = 20


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
        """Let the layouts and all jobs come to rest, those too that begin a little later."""
        end, quiet = time.monotonic() + PATIENCE, 0
        while quiet < TURNS:
            QCoreApplication.processEvents()
            quiet = quiet + 1
            if self._busy():
                assert time.monotonic() < end, "a job does not end"
                self._sit()
                quiet = 0

    def wait(self, ready: Callable[[], bool]) -> None:
        """Let the program work until something holds."""
        end = time.monotonic() + PATIENCE
        while not ready():
            assert time.monotonic() < end, "what is waited for does not come"
            self._sit()

    def _busy(self) -> bool:
        desk = self.program.desk
        return self.program.runner.busy or desk.runner.busy or desk.posts.finder.busy

    def _sit(self) -> None:
        """Leave the processor to the jobs until something happens."""
        pulse = QTimer()
        pulse.start(PULSE_MS)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        pulse.stop()

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
