"""The tour: goes on by what the user does, swallows no key, and is shown once."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.app import Program
from coder.services.demo import LEFT_OPEN, make_demo
from coder.ui.look.look import Look
from coder.ui.settings import Settings
from coder.ui.tour.tour import Tour
from tests.ui.conftest import CONTROL, Answers, Desk, Key, OpenDesk
from tests.ui.material import one_variable


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """A project with a tour over it."""
    desk = open_desk(one_variable(), ("a", "b", "c"))
    desk.program.desk.show_tour()
    return desk


def tour_of(desk: Desk) -> Tour:
    return desk.program.desk.tour


def place_of(tour: Tour) -> int:
    return tour._steps.index(tour.step) + 1


def test_it_waits_for_the_key_of_a_code_and_for_undo(desk: Desk) -> None:
    tour = tour_of(desk)
    assert tour.card.isVisible()
    assert tour.step.keys == ()
    desk.press(Key.Key_Return)
    assert place_of(tour) == 2
    assert tour.step.keys == tuple("1234567")
    desk.press(Key.Key_Return)
    assert place_of(tour) == 2
    desk.press(Key.Key_F)
    assert place_of(tour) == 2
    desk.press(Key.Key_3)
    assert (place_of(tour), desk.text) == (3, "b")
    desk.press(Key.Key_Return)
    assert place_of(tour) == 3
    desk.undo()
    assert (place_of(tour), desk.text) == (4, "a")


def test_the_last_step_stands_on_reliability_and_ends(desk: Desk, qtbot: QtBot) -> None:
    tour = tour_of(desk)
    tour._at = 3
    tour.next()
    current = desk.program.window.current
    assert current is not None
    assert current.id == "reliability"
    with qtbot.waitSignal(tour.ended):
        desk.press(Key.Key_Return)
    assert not tour.running
    assert not tour.card.isVisible()
    assert not tour.dim.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_Left])
def test_the_way_back(desk: Desk, key: Key) -> None:
    tour = tour_of(desk)
    tour._at = 3
    tour.next()
    QTest.keyClick(tour.card, key)
    assert place_of(tour) == 4
    current = desk.program.window.current
    assert current is not None
    assert current.id == "coding"


def test_esc_ends_it_from_the_page_too(desk: Desk) -> None:
    desk.page.setFocus()
    desk.press(Key.Key_Escape)
    assert not tour_of(desk).running
    desk.press(Key.Key_1)
    assert desk.text == "b"
    assert desk.page.hasFocus()


def test_no_key_of_the_page_is_swallowed(desk: Desk) -> None:
    tour = tour_of(desk)
    desk.press(Key.Key_2)
    assert (place_of(tour), desk.text) == (1, "b")
    desk.press(Key.Key_Left)
    assert desk.text == "a"
    desk.press(Key.Key_M)
    note = desk.page.side.note
    assert note.hasFocus()
    QTest.keyClicks(note, "x1")
    QTest.keyClick(note, Key.Key_Backspace)
    assert note.toPlainText() == "x"
    QTest.keyClick(note, Key.Key_Escape)
    assert tour.running


def test_closing_the_project_ends_it(desk: Desk) -> None:
    desk.program.window.show_start()
    assert not tour_of(desk).running


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (960, 500)])
def test_the_card_stays_inside_and_off_what_it_shows(
    desk: Desk, size: tuple[int, int], qtbot: QtBot
) -> None:
    tour, window = tour_of(desk), desk.program.window
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0])
    for at in range(5):
        tour._at = at
        tour._show()
        QCoreApplication.processEvents()
        card = tour.card.geometry()
        assert window.rect().contains(card)
        if at in {0, 2, 3}:
            assert not card.intersects(tour._place_of(tour._anchor)), at
        for button in (tour.card.skip, tour.card.back, tour.card.next):
            if button.isVisible():
                assert QRect(0, 0, card.width(), card.height()).contains(button.geometry())


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    look = Look()
    look.apply()
    settings = Settings()
    settings.tour_seen = False
    program = Program(look, ask=Answers(), documents=tmp_path, settings=settings)
    program.window.show()
    yield program
    program.window.close()
    program.close()


def test_it_is_shown_once_with_the_sample_study_and_again_from_help(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.sample.start()
    qtbot.waitUntil(lambda: program.desk.tour.running)
    assert program.settings.tour_seen
    session = program.window.session
    assert session is not None
    (queue, *_) = session.queues()
    assert queue.total - queue.done == LEFT_OPEN
    program.desk.tour.end()
    program.window.show_start()
    program.help.tour_wanted.emit()
    assert program.desk.tour.running
    assert program.window.session is not None
    assert program.window.session.path == session.path


def test_the_last_step_stands_on_figures_whatever_round_was_looked_at(
    program: Program, qtbot: QtBot
) -> None:
    program.sample.start()
    qtbot.waitUntil(lambda: program.desk.tour.running)
    program.desk.tour.end()
    program.window.go_to_page("reliability")
    page = program.reliability
    page.round_.setCurrentIndex(page.round_.findData("main"))
    page.round_.activated.emit(page.round_.currentIndex())
    program.show_tour()
    tour = program.desk.tour
    for kind in ("", "code", "undo", "", ""):
        assert tour.step.waits_for == kind
        if tour.step.page == "reliability":
            break
        if kind:
            program.desk.around.notifier.changed.emit(SimpleNamespace(kind=kind))
        else:
            tour.next()
    assert program.window.current is page
    assert page.round_.currentData() == "reliability"
    assert page.stack.currentWidget() is page.figures
    tour.end()


def test_another_sample_study_has_no_tour(program: Program, qtbot: QtBot) -> None:
    program.settings.tour_seen = True
    program.sample.start()
    qtbot.waitUntil(lambda: program.window.session is not None)
    assert not program.desk.tour.running


def test_a_sample_study_that_is_coded_is_made_anew(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    coded = make_demo(tmp_path / "coded").project
    program.settings.sample = coded
    program.show_tour()
    qtbot.waitUntil(lambda: program.desk.tour.running)
    assert program.window.session is not None
    assert program.window.session.path != coded


def test_the_keys_of_undo_are_said(desk: Desk) -> None:
    steps = tour_of(desk)._steps
    assert steps[2].keys == ("Ctrl+Z",)
    assert [bool(step.waits_for) for step in steps] == [False, True, True, False, False]
    desk.press(Key.Key_Z, modifier=CONTROL)
    assert tour_of(desk).running
