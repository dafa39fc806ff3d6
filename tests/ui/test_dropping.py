"""Files dropped on the window while a project is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coder.ui.sampling.home_dialog import HomeDialog
from tests.services.second_coder import open_round, write_packet
from tests.ui.conftest import Desk, Key, OpenDesk
from tests.ui.importing.conftest import WAIT
from tests.ui.importing.files import semicolons
from tests.ui.material import make_project, one_variable


def drop(widget: QWidget, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), action, data, button, none))
    return enter.isAccepted()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Iterator[Desk]:
    desk = open_desk(one_variable(), ("a", "b"))
    yield desk
    desk.program.phase.stop()


def test_a_table_dropped_on_an_open_project_comes_into_it(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    session = desk.program.window.session
    assert session is not None
    path = semicolons(tmp_path)
    assert not desk.program.status.saved
    assert drop(desk.program.window, path)
    dialog = desk.program.importer.dialog
    assert dialog is not None
    assert not drop(desk.program.window, path)  # one at a time
    qtbot.waitUntil(dialog.primary.isEnabled, timeout=WAIT)
    with qtbot.waitSignal(dialog.imported, timeout=WAIT):
        QTest.keyClick(dialog, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Return)
    assert desk.program.window.session is session
    assert session.counts().posts == 5
    assert desk.program.status.saved
    assert desk.page.header.strip._progress.total == 5


def test_a_project_dropped_on_an_open_one_takes_its_place(desk: Desk, tmp_path: Path) -> None:
    other = make_project(tmp_path / "other.coder", one_variable(), ("another post",))
    assert drop(desk.page, other)
    assert desk.text == "another post"
    assert desk.program.window.windowTitle().startswith("other")


def test_a_file_dropped_on_the_note_is_not_written_into_it(desk: Desk, tmp_path: Path) -> None:
    other = make_project(tmp_path / "other.coder", one_variable(), ("another post",))
    assert drop(desk.page.side.note.viewport(), other)
    assert desk.text == "another post"
    assert desk.page.side.note.toPlainText() == ""


def test_folders_and_several_files_are_not_taken(desk: Desk, tmp_path: Path) -> None:
    path = semicolons(tmp_path)
    assert not drop(desk.program.window, tmp_path)
    assert not drop(desk.program.window, path, path)
    assert desk.program.importer.dialog is None


def test_several_packets_dropped_on_an_open_project_come_home(desk: Desk, tmp_path: Path) -> None:
    session = desk.program.window.session
    assert session is not None
    open_round(session, size=2)
    packets = [write_packet(session, tmp_path, name) for name in ("Bertta", "Cecilia")]
    assert drop(desk.program.window, *packets)
    dialog = desk.program.desk.reliability.acts.dialog
    assert isinstance(dialog, HomeDialog)
    assert [coming.path for coming in dialog.found] == packets
    dialog.reject()
    table = semicolons(tmp_path)
    assert not drop(desk.program.window, packets[0], table)


def test_a_packet_dropped_on_its_own_project_comes_home(desk: Desk, tmp_path: Path) -> None:
    session = desk.program.window.session
    assert session is not None
    open_round(session, size=2)
    packet = write_packet(session, tmp_path, "Bertta")
    assert drop(desk.program.window, packet)
    assert desk.program.window.session is session
    dialog = desk.program.desk.reliability.acts.dialog
    assert isinstance(dialog, HomeDialog)
    assert [coming.path for coming in dialog.found] == [packet]
    dialog.reject()


def test_a_packet_of_another_project_is_opened(desk: Desk, tmp_path: Path) -> None:
    session = desk.program.window.session
    assert session is not None
    open_round(session, size=2)
    packet = write_packet(session, tmp_path, "Bertta")
    desk.program.open_path(make_project(tmp_path / "other.coder", one_variable(), ("another",)))
    assert drop(desk.program.window, packet)
    assert desk.program.window.session is not None
    assert desk.program.window.session.role == "packet"
