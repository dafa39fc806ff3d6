"""The log: it turns over, and holds nothing of the material."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder.app import Program
from coder.domain.errors import FileMissing
from coder.ui.log import FILE, FILES, LARGEST, Log, log_folder
from coder.ui.look.look import Look
from tests.ui.conftest import Answers
from tests.ui.material import make_project, one_variable

CANARIES = ("kanarialintu", "Peippo", "salainen")


def read(folder: Path) -> str:
    return "".join(file.read_text(encoding="utf-8") for file in folder.iterdir())


def test_a_day_at_work_leaves_no_text_and_no_name(tmp_path: Path) -> None:
    text, coder, name = CANARIES
    path = make_project(tmp_path / f"{name}.coder", one_variable(), (text, text), coder)
    log = Log(tmp_path / "log")
    log.begin()
    look = Look()
    look.apply()
    program = Program(look, ask=Answers(), documents=tmp_path, log=log)
    program.window.show()
    program.open_path(path)
    program.coding.setFocus()
    QTest.keyClick(program.window, Qt.Key.Key_1)
    program.coding.side.note.setPlainText(text)
    program.errors.in_line(FileMissing(str(path)))
    program.open_path(tmp_path / f"{name} poissa.coder")
    program.window.close()
    program.close()
    log.close()
    written = read(tmp_path / "log")
    assert "opened role=owner read_only=0" in written
    assert "told error=FileMissing" in written
    assert "closed" in written
    assert not [canary for canary in (*CANARIES, str(tmp_path)) if canary in written]


def test_the_files_take_turns(tmp_path: Path) -> None:
    log = Log(tmp_path)
    for _ in range(60):
        log.write("x" * 20_000)
    log.close()
    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == FILES
    assert max(sizes) <= LARGEST
    assert (tmp_path / FILE).exists()


def test_without_a_folder_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    log = Log(tmp_path / "file" / "log")
    log.write("start")
    log.close()
    assert log.folder is None


def test_the_folder_is_the_users_own() -> None:
    assert log_folder().name == "log"
    assert log_folder().is_absolute()
