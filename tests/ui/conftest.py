"""A window over a real project, with a clock and answers of the test's own."""

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coder.app import Program
from coder.domain.codebook import Codebook
from coder.ui.ask import Ask
from coder.ui.coding.page import CodingPage
from coder.ui.language import ScreenLanguage
from coder.ui.look.look import Look
from coder.ui.settings import Settings
from coder.ui.status_line import StatusText
from tests.ui.material import make_project

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE_MS = 60_000
"""How long what is sure to come may take on a busy machine; it costs only a test that fails."""


class PatientBot(QtBot):
    """Waits longer than its model does, where a test names no time."""

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Give hands and eyes that are patient."""
    return PatientBot(request)


class Answers(Ask):
    """Answers at once with what the test has set."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self.next_number: int | None = None
        self.next_text: str | None = None
        self.next_way: str | None = None
        self.next_file: Path | None = None
        self.next_files: list[Path] = []
        self.next_place: Path | None = None
        self.ways: list[tuple[str, ...]] = []

    def tell(self, title: str, sentence: str, *, safe: str = "", details: str = "") -> None:
        self.told.append((title, f"{sentence} {safe}".strip()))

    def choose(
        self, title: str, sentence: str, ways: Sequence[tuple[str, str]], **more: object
    ) -> str | None:
        self.told.append((title, f"{sentence} {more.get('safe', '')}".strip()))
        self.ways.append(tuple(way for way, _ in ways))
        return self.next_way

    def number(self, title: str, label: str, value: int, lowest: int, highest: int) -> int | None:
        return self.next_number

    def text(self, title: str, label: str, value: str) -> str | None:
        return self.next_text

    def open_file(self, title: str, files: str) -> Path | None:
        return self.next_file

    def open_files(self, title: str, files: str) -> list[Path]:
        return self.next_files or ([self.next_file] if self.next_file is not None else [])

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        return self.next_place


@dataclass
class Clock:
    """A monotonic clock that goes only when the test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """The window under test and the hands of the coder."""

    program: Program
    answers: Answers
    clock: Clock
    keys: list[str] = field(default_factory=list)

    @property
    def page(self) -> CodingPage:
        return self.program.coding

    @property
    def status(self) -> StatusText:
        return self.program.status.content

    @property
    def text(self) -> str:
        return self.page.area.text.text

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            QTest.keyClick(self.program.window, key, modifier or Qt.KeyboardModifier.NoModifier)

    def undo(self) -> None:
        self.press(Key.Key_Z, modifier=CONTROL)

    def redo(self) -> None:
        self.press(Key.Key_Y, modifier=CONTROL)


@pytest.fixture(autouse=True)
def nothing_stays(qapp: QApplication) -> Iterator[None]:
    """Take down what a test has shown; the garbage collector would do it in no order, and crash.

    While a test runs it stays away: in the thread of a job, too, it would take down widgets.
    """
    gc.disable()
    yield
    for widget in filter(isValid, qapp.topLevelWidgets()):
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    # The offscreen clipboard would let go of what it holds after the interpreter is gone.
    qapp.clipboard().clear()
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    """Give pages and dialogs without a program their English plural forms."""
    screen = ScreenLanguage(qapp)
    screen.take("en")
    yield
    screen.drop()


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenDesk]:
    """Give a function that opens a window on posts with a codebook."""
    opened: list[Desk] = []

    def make(
        codebook: Codebook,
        texts: tuple[str, ...],
        *,
        guard_ms: int = 0,
        size: tuple[int, int] = (1440, 900),
        dark: bool = False,
        coder: str = "Aino",
    ) -> Desk:
        path = make_project(tmp_path / f"desk{len(opened)}.coder", codebook, texts, coder)
        look = Look(dark=dark)
        look.apply()
        answers, clock = Answers(), Clock()
        settings = Settings()
        settings.guard_ms = guard_ms
        program = Program(look, ask=answers, clock=clock, settings=settings, documents=tmp_path)
        desk = Desk(program, answers, clock)
        opened.append(desk)
        program.window.resize(*size)
        with qtbot.waitExposed(program.window):
            program.window.show()
        program.open_path(path)
        program.window.activateWindow()
        program.coding.setFocus()
        qtbot.waitUntil(program.window.isActiveWindow)
        QCoreApplication.processEvents()  # layouts settle after the window is shown
        return desk

    yield make
    for desk in opened:
        desk.program.window.close()
        desk.program.close()
