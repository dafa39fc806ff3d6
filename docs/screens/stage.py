"""The window on which a scene is played, and the camera before it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coder.app import Program
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.look.look import Look
from coder.ui.settings import Settings

from .projects import Projects
from .variants import Variant

PATIENCE = 30
REST = 0.25
CONTROL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """A clock that goes nine seconds a post, as a coder with some practice does."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Give the time in seconds."""
        return self.now


class Answers(Ask):
    """Answers the system's file dialogs with the file a scene has chosen."""

    file: Path | None = None
    line: str | None = None

    def text(self, title: str, label: str, value: str) -> str | None:
        """Give the line a scene has chosen, or show the question."""
        return super().text(title, label, value) if self.line is None else self.line

    def open_file(self, title: str, files: str) -> Path | None:
        """Give the chosen file."""
        return self.file

    def open_files(self, title: str, files: str) -> list[Path]:
        """Give the chosen file."""
        return [self.file] if self.file is not None else []

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        """Give the chosen file."""
        return self.file


class Stage:
    """The program in one variant; a scene works it and calls `draw`."""

    def __init__(self, variant: Variant, projects: Projects, folder: Path) -> None:
        self.variant = variant
        self.projects = projects
        self.folder = folder
        self.clock = Clock()
        settings = Settings()
        settings.language = variant.language
        settings.theme = variant.theme
        look = Look(dark=variant.theme == "dark")
        look.apply()
        self.answers = Answers(None, look)
        self.program = Program(
            look,
            ask=self.answers,
            settings=settings,
            documents=Path("Documents"),
            clock=self.clock,
        )
        self.answers.window = self.window
        self.window.resize(*variant.size)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def window(self) -> QWidget:
        """The window, made anew with a new language."""
        return self.program.window

    @property
    def session(self) -> Session:
        """The open project."""
        session = self.program.window.session
        assert session is not None
        return session

    def open(self, path: Path, page: str = "coding") -> None:
        """Open a project at a page."""
        self.program.open_path(path)
        self.program.window.go_to_page(page)
        self.window.activateWindow()
        self.settle()

    def press(self, *keys: str | Qt.Key, control: bool = False) -> None:
        """Press keys where the focus is."""
        modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            self.clock.now += 9
            target = QApplication.focusWidget() or self.window
            if isinstance(key, str):
                QTest.keyClick(target, Qt.Key(ord(key.upper())), modifier)
            else:
                QTest.keyClick(target, key, modifier)
            self.settle(0.05)

    def write(self, words: str) -> None:
        """Type into the field that has the focus."""
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, words)
        self.settle()

    def wait(self, ready: Callable[[], bool]) -> None:
        """Let the program work until something holds."""
        end = time.monotonic() + PATIENCE
        while not ready() and time.monotonic() < end:
            QCoreApplication.processEvents()

    def settle(self, seconds: float = REST) -> None:
        """Let the layouts, and what is calculated beside the window, come to rest."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()

    def draw(self, name: str) -> None:
        """Save the window with what stands over it."""
        self.settle()
        picture = self.window.grab()
        painter = QPainter(picture)
        for above in QApplication.topLevelWidgets():
            if above is self.window or not above.isVisible() or above.inherits("QTipLabel"):
                continue
            place = above.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
            if above.inherits("QDialog"):  # where a window system would put it
                free = (self.window.size() - above.size()) / 2
                place = QPoint(free.width(), free.height())
            painter.drawPixmap(place, above.grab())
            if not above.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
                painter.setPen(Qt.GlobalColor.gray)  # the edge that the system draws
                painter.drawRect(above.rect().translated(place).adjusted(-1, -1, 0, 0))
        painter.end()
        picture.save(str(self.folder / f"{name}.png"))

    def draw_modal(self, name: str, begin: Callable[[], object]) -> None:
        """Save what a call shows and waits for, and close it."""

        def shoot() -> None:
            self.draw(name)
            modal = QApplication.activeModalWidget()
            if modal is not None:
                modal.close()

        QTimer.singleShot(300, shoot)
        begin()
        self.settle()

    def close_dialogs(self) -> None:
        """Close what stands over the window."""
        for above in QApplication.topLevelWidgets():
            if above is not self.window and above.isVisible():
                above.close()
        self.settle()
