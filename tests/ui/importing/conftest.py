"""An import dialog over a real project."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.services.importing import ImportReport
from coder.services.session import Session
from coder.ui.importing.dialog import ImportDialog
from coder.ui.jobs import JobRunner
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from tests.ui.conftest import Answers
from tests.ui.material import one_variable

WAIT = 60_000


@dataclass
class Import:
    """The dialog under test, and the hands of the user."""

    dialog: ImportDialog
    session: Session
    answers: Answers
    reports: list[ImportReport]
    qtbot: QtBot

    def look(self, act: Callable[[], object]) -> None:
        """Do something and wait for the preview that follows."""
        with self.qtbot.waitSignal(self.dialog.looked, timeout=WAIT):
            act()

    def show(self, path: Path) -> None:
        self.look(lambda: self.dialog.begin(path))

    def choose(self, choice: Choice, value: object) -> None:
        """Choose an item by the keyboard, as a user does."""
        steps = choice.findData(value) - choice.currentIndex()
        assert steps, "the item is chosen already"
        choice.setFocus()
        key = Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up
        for _ in range(abs(steps) - 1):
            blocked = choice.blockSignals(True)
            QTest.keyClick(choice, key)
            choice.blockSignals(blocked)
        self.look(lambda: QTest.keyClick(choice, key))

    def field(self, column: str, value: str) -> None:
        self.choose(self.dialog.table.header.choice_of(column), value)

    def field_of(self, column: str) -> str:
        return self.dialog.table.header.choice_of(column).currentData()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.dialog, key)

    def bring_in(self) -> ImportReport:
        """Press Enter and wait for the report."""
        with self.qtbot.waitSignal(self.dialog.imported, timeout=WAIT):
            self.press(Qt.Key.Key_Return)
        return self.reports[-1]

    @property
    def posts(self) -> int:
        return self.session.counts().posts

    def texts(self) -> list[str]:
        return [row[0] for row in self.session.file.db.execute("SELECT text FROM post")]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Import]:
    """Open a project and make the dialog, not yet on a file."""
    session = Session.create(tmp_path / "study.coder", one_variable(), "en")
    session.choose_coder("Aino")
    look = Look()
    look.apply()
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    runner = JobRunner(patience_ms=0)
    answers = Answers()
    dialog = ImportDialog(look, answers, runner, session, "en", window)
    reports: list[ImportReport] = []
    dialog.imported.connect(reports.append)
    yield Import(dialog, session, answers, reports, qtbot)
    runner.shutdown()
    dialog.close()
    window.close()
    session.close()
    window.deleteLater()
