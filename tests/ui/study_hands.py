"""A person at the program's window: what they press, click and write, from start to workbook."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coder.app import Program
from coder.services.merging import MergeReport
from coder.services.session import Session
from coder.ui.look.look import Look
from coder.ui.results.export_dialog import ExportDialog
from coder.ui.sampling.draw_dialog import DrawDialog
from coder.ui.sampling.home_dialog import HomeDialog
from coder.ui.sampling.packet_dialog import PacketDialog
from coder.ui.sampling.round_dialog import RoundDialog
from coder.ui.start.new_project import NewProjectDialog
from tests.ui.conftest import CONTROL, Answers, Clock, Key
from tests.ui.study_plan import number_of

WAIT = 60_000
LEFT_BUTTON = Qt.MouseButton.LeftButton
Dialog = TypeVar("Dialog", bound=QWidget)


class Person:
    """Sits at a program of their own; only the system's file dialogs answer for them."""

    def __init__(self, qtbot: QtBot, folder: Path, beside: "Person | None" = None) -> None:
        """Sit down, `beside` another whose look is the application's already."""
        self.qtbot = qtbot
        self.folder = folder
        if beside is None:
            look = Look()
            look.apply()
        else:
            look = beside.program.look
        self.answers, self.clock = Answers(), Clock()
        self.program = Program(look, ask=self.answers, clock=self.clock, documents=folder)
        self.window = self.program.window
        self.answers.window = self.window
        self.page = self.program.coding
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.come()

    def come(self) -> None:
        """Turn to this window."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QCoreApplication.processEvents()

    def leave(self) -> None:
        """Close the window, and with it the project.

        What is left of it is collected here: a thread that did so would stop timers that are not
        its own.
        """
        self.window.close()
        self.program.close()
        del self.program, self.window, self.page, self.answers
        gc.collect()

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def said(self) -> str:
        content = self.program.status.content
        return " ".join(filter(None, (content.lead, content.strong, content.text)))

    @property
    def done(self) -> tuple[int, int]:
        progress = self.page.header.strip._progress
        return progress.done, progress.total

    # --- keys and fields ----------------------------------------------------------------------

    def press(self, key: Qt.Key) -> None:
        """Press a key, a second after the one before."""
        self.clock.now += 1
        QTest.keyClick(self.window, key)

    def control(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key, CONTROL)

    def go(self, page: str) -> None:
        keys = {"coding": Key.Key_3, "reliability": Key.Key_4, "results": Key.Key_5}
        self.control(keys[page])
        assert self.window.current is self.window.page(page)

    def write(self, field: QLineEdit, text: str) -> None:
        """Write into a field instead of what is there."""
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def finish(self, dialog: QWidget) -> None:
        """Press Enter; the dialog closes, and the window comes to the front again."""
        self.enter(dialog)
        assert not dialog.isVisible()
        self.come()

    def enter(self, dialog: QWidget) -> None:
        QTest.keyClick(dialog, Key.Key_Return)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the dialog of a kind that stands over the window."""
        (found,) = [each for each in self.window.findChildren(kind) if each.isVisible()]
        return found

    # --- a project and its posts --------------------------------------------------------------

    def make_project(self, name: str, codebook: str, coder: str) -> Path:
        QTest.mouseClick(self.program.start.new, LEFT_BUTTON)
        dialog = self.dialog(NewProjectDialog)
        self.write(dialog.name, name)
        row = next(row for row in dialog.codebooks.rows if row.text() == codebook)
        QTest.mouseClick(row, LEFT_BUTTON)
        self.write(dialog.coder, coder)
        self.finish(dialog)
        return self.session.path

    def bring_in(self, file: Path) -> int:
        """Import a file and wait until it is indexed; return how many posts were kept."""
        self.answers.next_file = file
        self.control(Key.Key_I)
        dialog = self.program.importer.dialog
        assert dialog is not None
        self.qtbot.waitUntil(dialog.primary.isEnabled, timeout=WAIT)
        with self.qtbot.waitSignal(dialog.imported, timeout=WAIT) as imported:
            self.enter(dialog)
        with self.qtbot.waitSignal(self.program.phase.ended, timeout=WAIT):
            self.finish(dialog)
        assert imported.args is not None
        return imported.args[0].kept

    def go_on_with_the_last_project(self) -> None:
        card = self.program.start.card
        assert card.button.hasFocus()
        self.enter(card.button)

    def open(self, path: Path) -> None:
        self.answers.next_file = path
        self.control(Key.Key_O)
        assert self.session.path == path

    # --- coding -------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """The number of the post in view."""
        return number_of(self.page.area.text.text)

    def code(self, key_of: Callable[[int], str], most: int) -> list[int]:
        """Code up to so many posts, each by its key; return their numbers in order."""
        seen: list[int] = []
        while self.page.shows_post and len(seen) < most:
            seen.append(self.number)
            self.press(getattr(Qt.Key, f"Key_{key_of(self.number)}"))
        return seen

    def choose_queue(self, name: str) -> None:
        """Open the chooser of queues and take one of them, by keys."""
        header = self.page.header
        QTest.mouseClick(header.queue, LEFT_BUTTON)
        menu = header._menu
        self.qtbot.waitUntil(menu.isVisible)
        for _ in menu.actions():
            QTest.keyClick(menu, Key.Key_Down)
            active = menu.activeAction()
            if active is not None and active.text().startswith(name):
                break
        else:
            raise AssertionError(f"{name} is not offered")
        QTest.keyClick(menu, Key.Key_Return)
        self.come()

    # --- the second coder ---------------------------------------------------------------------

    def draw_sample(self, name: str, size: int, seed: int) -> None:
        self.control(Key.Key_D)
        dialog = self.dialog(DrawDialog)
        self.write(dialog.name, name)
        self.write(dialog.size_, str(size))
        self.write(dialog.seed, str(seed))
        self.finish(dialog)

    def open_round(self, name: str) -> None:
        dialog = self.round_dialog()
        self.write(dialog.name, name)
        self.finish(dialog)

    def round_dialog(self) -> RoundDialog:
        QTest.keyClick(self.window, Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        return self.dialog(RoundDialog)

    def write_packet(self, coder: str) -> Path:
        self.control(Key.Key_P)
        dialog = self.dialog(PacketDialog)
        self.write(dialog.coder, coder)
        path = dialog.file.path
        self.finish(dialog)
        return path

    def bring_home(self, packet: Path) -> tuple[list[str], MergeReport]:
        """Look at what a packet would bring, then bring it; return the figures and the report."""
        self.answers.next_file = packet
        self.control(Key.Key_B)
        dialog = self.dialog(HomeDialog)
        figures = [line.figure for line in dialog.lines.lines]
        assert dialog.caption.text() == "What will happen"
        self.enter(dialog)
        assert dialog.caption.text() == "What was done"
        assert dialog.report is not None
        report = dialog.report
        self.finish(dialog)
        return figures, report

    def export(self) -> Path:
        QTest.mouseClick(self.program.results.export_button, LEFT_BUTTON)
        dialog = self.dialog(ExportDialog)
        path = dialog.file.path
        with self.qtbot.waitSignal(dialog.written, timeout=WAIT):
            self.enter(dialog)
        self.come()
        return path
