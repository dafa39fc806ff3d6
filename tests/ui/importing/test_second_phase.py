"""From the import command to a project whose posts are indexed in the background."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.services import index_joining, indexing
from coder.services.importing import ImportReport, import_file, preview
from coder.services.session import Session
from coder.storage import search_index
from coder.ui.errors import ErrorTeller
from coder.ui.importing.importer import Importer
from coder.ui.importing.second_phase import PhaseLine, SecondPhase
from coder.ui.jobs import JobRunner, Standing
from coder.ui.look.look import Look
from coder.ui.status_line import StatusLine, StatusText
from tests.ui.conftest import Answers
from tests.ui.importing.conftest import WAIT
from tests.ui.importing.files import many, semicolons
from tests.ui.material import make_project, one_variable


@dataclass
class Room:
    """A window's parts around a project."""

    session: Session
    phase: SecondPhase
    line: PhaseLine
    importer: Importer
    answers: Answers
    qtbot: QtBot


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    session = Session.create(tmp_path / "study.coder", one_variable(), "en")
    session.choose_coder("Aino")
    look = Look()
    window = QWidget()
    window.resize(1440, 900)
    status = StatusLine(look)
    status.setParent(window)
    status.resize(1440, 36)
    window.show()
    runner = JobRunner(patience_ms=0)
    answers = Answers()
    errors = ErrorTeller(status.show_error, answers)
    line = PhaseLine(look, status)
    phase = SecondPhase(runner, line, errors)
    importer = Importer(look, answers, runner, phase, errors, window)
    yield Room(session, phase, line, importer, answers, qtbot)
    phase.stop()
    runner.shutdown()
    window.close()
    session.close()
    window.deleteLater()


def put_in(session: Session, path: Path) -> None:
    import_file(session.file, path, preview(path).options, "2024-01-01T00:00:00Z")


def test_an_import_by_the_command_ends_with_posts_that_are_indexed(
    room: Room, tmp_path: Path
) -> None:
    room.answers.next_file = semicolons(tmp_path)
    reports: list[ImportReport] = []
    room.importer.imported.connect(reports.append)
    room.importer.start(room.session)
    dialog = room.importer.dialog
    assert dialog is not None
    room.qtbot.waitSignal(dialog.looked, timeout=WAIT).wait()
    with room.qtbot.waitSignal(dialog.imported, timeout=WAIT):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [report.kept for report in reports] == [3]
    assert indexing.is_pending(room.session.file)
    with room.qtbot.waitSignal(room.phase.ended, timeout=WAIT):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not indexing.is_pending(room.session.file)
    assert room.line.words == ""
    assert room.importer.dialog is None
    (copy,) = (tmp_path / "study backups").iterdir()
    assert copy.name.endswith("-whole-import.coder")
    backup = Session.open(copy, read_only=True)
    assert backup.counts() == room.session.counts()
    assert not indexing.is_pending(backup.file)
    backup.close()


def test_nothing_is_brought_into_a_project_that_cannot_be_written(
    room: Room, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "kept.coder", one_variable(), ("a",))
    session = Session.open(path, read_only=True)
    room.importer.start(session, semicolons(tmp_path))
    assert room.importer.dialog is None
    ((title, _),) = room.answers.told
    assert title == "Posts were not imported"
    room.phase.start(session)
    assert not room.phase.running
    session.close()


def test_a_file_dialog_that_is_closed_changes_nothing(room: Room) -> None:
    room.importer.start(room.session)
    assert room.importer.dialog is None


def test_one_can_code_while_posts_are_indexed(room: Room, tmp_path: Path) -> None:
    put_in(room.session, many(tmp_path, 3_000))
    coding = room.session.coding(room.session.queues()[0].id)
    with room.qtbot.waitSignal(room.phase.ended, timeout=WAIT):
        room.phase.start(room.session)
        assert room.phase.running
        for _ in range(20):
            assert coding.press("pankki.aihe.kortti").moved
    assert coding.progress.done == 20
    assert not indexing.is_pending(room.session.file)


def test_what_is_stopped_goes_on_the_next_time(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped after its second step, as when the window closes; the next opening goes on."""
    put_in(room.session, many(tmp_path, 3_000))
    reached: list[int] = []
    plain_index = indexing.index

    def index_slowly(file, progress):
        def step(done: int, total: int) -> None:
            reached.append(done)
            while len(reached) == 2:
                progress(done, total)  # turns in place until it is stopped
            progress(done, total)

        plain_index(file, step)

    monkeypatch.setattr(indexing, "index", index_slowly)
    room.phase.start(room.session)
    room.qtbot.waitUntil(lambda: len(reached) == 2, timeout=WAIT)
    room.phase.stop()
    assert not room.phase.running
    assert indexing.is_pending(room.session.file)
    first_stop = reached[-1]
    reached.clear()
    monkeypatch.setattr(
        indexing, "index", lambda file, _: plain_index(file, lambda done, _: reached.append(done))
    )
    with room.qtbot.waitSignal(room.phase.ended, timeout=WAIT):
        room.phase.start(room.session)
    assert min(reached) > first_stop
    assert not indexing.is_pending(room.session.file)


def test_nothing_starts_where_nothing_waits(room: Room) -> None:
    room.phase.start(room.session)
    assert not room.phase.running


def test_the_line_stands_left_of_the_time_of_saving(room: Room) -> None:
    room.phase._show(Standing(250, 1000, 1.0))
    assert room.line.words == "Making posts searchable 25%"
    status = room.line.parentWidget()
    assert isinstance(status, StatusLine)
    right = room.line.geometry().right()
    status.show_saved()
    room.phase._show(Standing(260, 1000, 1.0))
    assert room.line.geometry().right() < right
    status.resize(1000, 36)
    assert room.line.geometry().right() < 1000


def test_the_words_of_the_line_end_before_it(room: Room) -> None:
    status = room.line.parentWidget()
    assert isinstance(status, StatusLine)
    status.resize(1024 - 72, 36)
    status.show_saved()
    status.show_text(StatusText("Last", "undo", None, "Code " * 9, "post " * 40, "Ctrl+Z", "undo"))
    room.phase._show(Standing(250, 1000, 1.0))
    taken = room.line.geometry()
    room.line.setVisible(False)  # the room stays its own: what is painted there is seen now
    picture = status.grab(taken).toImage()
    ground = picture.pixel(1, 8)
    width, height = picture.width(), picture.height()
    assert {picture.pixel(x, y) for x in range(width) for y in range(height)} == {ground}
    room.line.clear()
    picture = status.grab(taken).toImage()
    assert len({picture.pixel(x, y) for x in range(width) for y in range(height)}) > 1


def test_an_error_ends_before_the_line_too(room: Room) -> None:
    status = room.line.parentWidget()
    assert isinstance(status, StatusLine)
    status.resize(1024 - 72, 36)
    status.show_error("The disk is full. " * 12)
    room.phase._show(Standing(250, 1000, 1.0))
    taken = room.line.geometry()
    room.line.setVisible(False)
    picture = status.grab(taken).toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(30)}
    assert len(colours) == 1


def test_a_backup_that_cannot_be_made_is_told_and_the_posts_are_there(
    room: Room, tmp_path: Path
) -> None:
    (tmp_path / "study backups").write_text("in the way", encoding="utf-8")
    put_in(room.session, many(tmp_path, 20))
    with room.qtbot.waitSignal(room.phase.ended, timeout=WAIT):
        room.phase.start(room.session)
    assert not indexing.is_pending(room.session.file)
    status = room.line.parentWidget()
    assert isinstance(status, StatusLine)
    assert status.content.kind == "error"
    assert room.answers.told == []


def test_a_queue_to_be_filled_is_no_reason_for_a_backup(room: Room, tmp_path: Path) -> None:
    put_in(room.session, many(tmp_path, 20))
    room.session.queues()
    indexing.index(room.session.file)
    room.session.choose_coder("Veikko")
    main = room.session.queues()[0]
    with room.session.file.write() as db:
        db.execute("DELETE FROM assignment WHERE queue_id=?", (main.id,))
    with room.qtbot.waitSignal(room.phase.ended, timeout=WAIT):
        room.phase.start(room.session)
    assert not (tmp_path / "study backups").exists()


def test_an_index_in_many_parts_is_joined_in_silence(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in(room.session, many(tmp_path, 1_500))
    monkeypatch.setattr(index_joining, "WORTH_JOINING", 1)
    with room.qtbot.waitSignal(room.phase.ended, timeout=WAIT):
        room.phase.start(room.session)
    room.qtbot.waitUntil(lambda: search_index.parts(room.session.file) == 1, timeout=WAIT)
    assert room.line.words == ""
    assert not room.phase.running
