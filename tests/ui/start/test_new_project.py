"""Making a project, naming a coder, and the sample study."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.domain.errors import FolderNotWritable
from coder.exchange.codebook_file import write_codebook
from coder.services.session import Session
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import JobRunner
from coder.ui.look.look import Look
from coder.ui.start.coder_name import CoderDialog
from coder.ui.start.new_project import NewProjectDialog
from coder.ui.start.sample import SampleStudy
from tests.ui.conftest import Answers
from tests.ui.material import make_project, one_variable

Key = Qt.Key
WAIT = 60_000


class AnswersWithPlaces(Answers):
    """Answers the question for a place too."""

    next_place: Path | None = None

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        return self.next_place


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def answers() -> AnswersWithPlaces:
    return AnswersWithPlaces()


@pytest.fixture
def dialog(
    window: QWidget, answers: AnswersWithPlaces, tmp_path: Path
) -> Iterator[NewProjectDialog]:
    look = Look()
    look.apply()
    made = NewProjectDialog(look, answers, tmp_path, "en", parent=window)
    made.open()
    yield made
    made.close()


def made_by(dialog: NewProjectDialog) -> list[Session]:
    sessions: list[Session] = []
    dialog.created.connect(sessions.append)
    return sessions


def test_a_name_a_coder_and_enter_make_a_project(dialog: NewProjectDialog, tmp_path: Path) -> None:
    sessions = made_by(dialog)
    assert not dialog.primary.isEnabled()
    QTest.keyClicks(dialog.name, "Pankit 2014")
    QTest.keyClicks(dialog.coder, "Aino")
    wanted = dialog.codebooks.rows[1]
    wanted.click()
    QTest.keyClick(wanted, Key.Key_Return)
    (session,) = sessions
    assert session.path == tmp_path / "Pankit 2014.coder"
    assert session.codebook.name.in_("en") == wanted.text()
    assert session.language == "en"
    assert session.coder is not None
    assert session.coder.name == "Aino"
    assert not dialog.isVisible()
    session.close()


def test_a_project_that_is_there_is_told_and_stays(
    dialog: NewProjectDialog, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "pankit.coder", one_variable(), ("a",))
    before = path.read_bytes()
    sessions = made_by(dialog)
    dialog.name.setText("pankit")
    dialog.coder.setText("Aino")
    dialog.primary.click()
    assert "exists already" in dialog.banner.words
    assert dialog.isVisible()
    assert sessions == []
    assert path.read_bytes() == before
    dialog.name.setText("pankit 2")
    assert dialog.banner.words == ""
    dialog.primary.click()
    sessions.pop().close()


def test_a_name_kept_for_the_program_is_refused_and_leaves_no_file(
    dialog: NewProjectDialog, tmp_path: Path
) -> None:
    dialog.name.setText("pankit")
    dialog.coder.setText("Consensus")
    dialog.primary.click()
    assert "Consensus" in dialog.banner.words
    assert [path for path in tmp_path.iterdir() if path.stem == "pankit"] == []


def test_another_place_gives_folder_and_name(
    dialog: NewProjectDialog, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    answers.next_place = tmp_path / "Gradu" / "koe.coder"
    dialog.other_place.click()
    assert dialog.path == tmp_path / "Gradu" / "koe.coder"
    dialog.coder.setText("Aino")
    dialog.primary.click()
    assert "Gradu" in dialog.banner.words  # the folder is not there


def test_a_codebook_from_a_file(
    dialog: NewProjectDialog, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    answers.next_file = tmp_path / "own.json"
    write_codebook(one_variable(), answers.next_file)
    sessions = made_by(dialog)
    dialog.codebooks.own_row.click()
    assert dialog.codebooks.own_row.text() == "Bank"
    dialog.name.setText("x")
    dialog.coder.setText("Aino")
    dialog.primary.click()
    (session,) = sessions
    assert session.codebook == one_variable()
    session.close()


def test_a_bad_codebook_is_told_and_the_first_one_is_chosen_again(
    dialog: NewProjectDialog, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    answers.next_file = tmp_path / "own.json"
    answers.next_file.write_text("[1, 2", encoding="utf-8")
    dialog.codebooks.own_row.click()
    assert "not valid JSON" in dialog.banner.words
    assert dialog.codebooks.rows[0].isChecked()
    assert dialog.codebooks.codebook is not None


def test_signs_that_a_file_name_cannot_hold_are_replaced(
    dialog: NewProjectDialog, tmp_path: Path
) -> None:
    dialog.name.setText("pankit/2014: a?")
    assert dialog.path == tmp_path / "pankit-2014- a-.coder"


def test_the_coder_is_asked_once(window: QWidget, tmp_path: Path) -> None:
    path = make_project(tmp_path / "study.coder", one_variable(), ("a",), coder="")
    session = Session.open(path)
    dialog = CoderDialog(Look(), session, parent=window)
    chosen: list[int] = []
    dialog.chosen.connect(lambda: chosen.append(1))
    dialog.open()
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert dialog.isVisible()  # a name is needed
    QTest.keyClicks(dialog.name, "Consensus")
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert "Consensus" in dialog.banner.words
    dialog.name.setText(" Veikko ")
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert chosen == [1]
    assert not dialog.isVisible()
    session.close()
    again = Session.open(path)
    assert again.coder is not None
    assert again.coder.name == "Veikko"
    again.close()


def test_a_known_coder_sits_down_by_one_press(window: QWidget, tmp_path: Path) -> None:
    session = Session.open(make_project(tmp_path / "s.coder", one_variable(), ("a",)))
    dialog = CoderDialog(Look(), session, parent=window)
    dialog.open()
    (aino,) = dialog.names
    aino.click()
    assert not dialog.isVisible()
    assert session.coder is not None
    assert session.coder.name == "Aino"
    session.close()


def test_the_sample_study_is_made_in_a_folder_of_its_own_each_time(
    qtbot: QtBot, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    languages: list[str] = []

    def make(folder: Path, language: str) -> Path:
        folder.mkdir()
        languages.append(language)
        return make_project(folder / "sample.coder", one_variable(), ("a",))

    runner = JobRunner()
    sample = SampleStudy(make, runner, ErrorTeller(print, answers), tmp_path)
    ready: list[Path] = []
    sample.ready.connect(ready.append)
    for language in ("en", "fi"):
        sample.turn_to(ErrorTeller(print, answers), language)
        with qtbot.waitSignal(sample.ready, timeout=WAIT):
            sample.start()
            sample.start()
    assert languages == ["en", "fi"]
    assert len(ready) == len(set(ready)) == 2
    assert all(path.is_file() for path in ready)
    runner.shutdown()


def test_a_sample_study_that_cannot_be_made_is_told(
    qtbot: QtBot, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    def make(folder: Path, language: str) -> Path:
        raise FolderNotWritable(str(folder))

    runner = JobRunner()
    sample = SampleStudy(make, runner, ErrorTeller(print, answers), tmp_path)
    sample.start()
    qtbot.waitUntil(lambda: bool(answers.told), timeout=WAIT)
    assert answers.told[0][0] == "The sample study was not made"
    runner.shutdown()


def test_a_missing_folder_is_said_and_made_with_the_project(
    window: QWidget, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    look = Look()
    look.apply()
    folder = tmp_path / "Documents" / "study"
    dialog = NewProjectDialog(look, answers, folder, "en", "Aino", parent=window)
    dialog.open()
    assert "does not exist yet" in dialog.banner.words
    assert dialog.primary.text() == "Make folder and project"
    sessions = made_by(dialog)
    QTest.keyClicks(dialog.name, "banks")
    folder.parent.write_text("a file is in the way")
    dialog.primary.click()
    assert "does not allow writing" in dialog.banner.words
    folder.parent.unlink()
    dialog.primary.click()
    (session,) = sessions
    assert session.path == folder / "banks.coder"
    session.close()


def test_nothing_is_left_of_a_folder_made_for_a_project_that_was_not(
    window: QWidget, answers: AnswersWithPlaces, tmp_path: Path
) -> None:
    look = Look()
    look.apply()
    folder = tmp_path / "Documents" / "study"
    dialog = NewProjectDialog(look, answers, folder, "en", "Consensus", parent=window)
    dialog.open()
    QTest.keyClicks(dialog.name, "banks")
    dialog.primary.click()
    assert dialog.banner.words
    assert list(tmp_path.iterdir()) == []
    dialog.close()


@pytest.mark.parametrize("height", [540, 900])
def test_all_of_the_dialog_is_in_view_in_a_low_window(
    window: QWidget, answers: AnswersWithPlaces, tmp_path: Path, qtbot: QtBot, height: int
) -> None:
    look = Look()
    look.apply()
    window.resize(960, height)
    dialog = NewProjectDialog(look, answers, tmp_path, "en", "Aino", parent=window)
    dialog.open()
    bar = dialog._held_body.verticalScrollBar()
    qtbot.waitUntil(lambda: dialog.isVisible() and bar.maximum() == 0)
    assert dialog.height() <= height - 32
    dialog.close()


def test_the_codebook_of_a_whole_study_is_offered_first(dialog: NewProjectDialog) -> None:
    codebook = dialog.codebooks.codebook
    assert codebook is not None
    assert codebook.uid == "pankkipalvelut"
    assert dialog.codebooks.rows[0].isChecked()
    assert len(dialog.codebooks.rows) == 5


def test_a_project_can_begin_with_an_empty_codebook(dialog: NewProjectDialog) -> None:
    made = made_by(dialog)
    dialog.name.setText("Own")
    dialog.coder.setText("Kim")
    QTest.mouseClick(dialog.codebooks.empty_row, Qt.MouseButton.LeftButton)
    dialog.primary.click()
    assert [session.codebook.variables for session in made] == [()]
    made[0].close()
