"""What is remembered of an open project before it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from coder.ui.idle import Idle
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable


def test_a_rest_comes_once_after_the_last_decision() -> None:
    saved: list[object] = [None]
    idle = Idle(lambda: saved[0])
    rests: list[bool] = []
    idle.rested.connect(lambda: rests.append(True))
    for moment, expected in ((None, 0), (1, 0), (2, 0), (2, 1), (2, 1), (3, 1), (3, 2)):
        saved[0] = moment
        idle.look()
        assert len(rests) == expected
    idle._state_changed(Qt.ApplicationState.ApplicationActive)
    assert len(rests) == 2
    idle._state_changed(Qt.ApplicationState.ApplicationInactive)
    assert len(rests) == 3


def test_a_program_that_is_closed_does_not_rest(qapp: QApplication) -> None:
    idle = Idle(lambda: None)
    rests: list[bool] = []
    idle.rested.connect(lambda: rests.append(True))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert rests == [True]
    idle.stop()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert rests == [True]


def test_progress_and_posts_that_came_are_remembered_while_the_project_is_open(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(one_variable(), ("Jonotin Kuusipankissa.", "Konttori oli kiinni."))
    program = desk.program

    def known() -> tuple[int, int]:
        recent = program.recents.all()[0]
        return recent.done, recent.total

    assert known() == (0, 2)
    desk.press(Qt.Key.Key_1)
    assert known() == (0, 2)
    program.idle.look()
    program.idle.look()
    assert known() == (1, 2)
    desk.press(Qt.Key.Key_1)
    report = QDialog(program.window)
    report.setModal(True)
    report.show()
    program.idle.rested.emit()
    assert known() == (1, 2)  # what stands over the window may be writing
    program.importer.imported.emit(None)
    assert known() == (2, 2)  # the report of an import stands there and writes nothing
