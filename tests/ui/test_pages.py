"""Pages that are made when they are first wanted, or ahead of that while nothing else is done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coder.app import Program
from coder.services.session import Session
from coder.ui.actions import specs_of
from coder.ui.look.look import Look
from coder.ui.seats import SEATS
from coder.ui.settings import Settings
from tests.ui.conftest import CONTROL, Answers, Key, OpenDesk
from tests.ui.material import TEXTS, make_project, one_variable

OWNERS = [seat.id for seat in SEATS if seat.id != "packet"]


class Shown(QObject):
    """Notes which windows come up."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.windows: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def begun(tmp_path: Path, language: str = "en") -> Program:
    """Give a program that has just opened a project, before its events are looked at."""
    look = Look()
    look.apply()
    settings = Settings()
    settings.language = language
    program = Program(look, ask=Answers(), settings=settings, documents=tmp_path)
    program.window.show()
    program.open_path(make_project(tmp_path / "study.coder", one_variable(), TEXTS))
    return program


def made(program: Program) -> list[str]:
    return [page_id for page_id in OWNERS if program.desk.is_made(page_id)]


def test_only_the_page_in_view_is_made_at_first_and_the_others_unseen_after_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    program = begun(tmp_path)
    assert made(program) == ["coding"]
    shown = Shown(qapp)
    qtbot.waitUntil(lambda: made(program) == OWNERS)
    study = program.desk.study
    qtbot.waitUntil(lambda: all(study.is_made(part) for part in study.parts))
    qapp.removeEventFilter(shown)
    assert shown.windows == []
    assert program.window.current is program.coding
    assert not program.desk.is_made("packet")
    program.window.close()
    program.close()


@pytest.mark.parametrize("language", ["fi", "en"])
def test_each_page_has_its_seats_name_and_all_its_acts(
    qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    program = begun(tmp_path, language)
    for seat in SEATS:
        page = program.window.page(seat.id)
        assert page.id == seat.id
        assert page.widget.title() == seat.name  # type: ignore[attr-defined]
        assert set(page.handlers()) == {spec.id for spec in specs_of(seat.id)}
    program.window.close()
    program.close()


def test_nothing_is_made_without_a_project(qtbot: QtBot, tmp_path: Path) -> None:
    program = begun(tmp_path)
    program.window.show_start()
    with qtbot.waitSignal(program.desk._ahead.timeout):
        program.desk.make_ahead()
    assert made(program) == ["coding"]
    program.window.close()
    program.close()


def test_another_language_makes_the_page_in_view_and_then_the_others(
    qtbot: QtBot, tmp_path: Path
) -> None:
    program = begun(tmp_path)
    program.window.go_to_page("results")
    program.set_language("fi")
    assert made(program) == ["results"]
    assert program.window.current is program.results
    qtbot.waitUntil(lambda: made(program) == OWNERS)
    assert program.window.current is program.results
    program.window.close()
    program.close()


@pytest.mark.parametrize(("way", "closes"), [("stay", False), ("save", True)])
def test_what_is_unsaved_is_asked_about_where_the_page_was_not_in_view_since(
    open_desk: OpenDesk, tmp_path: Path, way: str, closes: bool
) -> None:
    desk = open_desk(one_variable(), TEXTS)
    program = desk.program
    desk.press(Key.Key_2, modifier=CONTROL)
    code = program.codebook.draft.book.variables[0].codes[0].uid
    program.codebook.tree.choose(code)
    program.codebook.code_form.long["definition"].area.setFocus()
    QTest.keyClicks(program.codebook.code_form.long["definition"].area, "Uusi")
    desk.press(Key.Key_3, modifier=CONTROL)
    program.set_language("fi" if program.language == "en" else "en")
    assert program.window.current is program.coding
    desk.answers.next_way = way
    assert program.window.close() is closes
    assert len(desk.answers.told) == 1
    if not closes:
        assert program.window.current is program.codebook
        assert program.codebook.draft.is_changed
        program.codebook.discard()
    else:
        session = Session.open(tmp_path / "desk0.coder")
        assert session.revision.n == 2
        session.close()
