"""The start page: recent projects, the first start, and files dropped on it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.ui.look.look import Look
from coder.ui.start.page import StartPage
from coder.ui.start.recents import MOST, Recent, RecentProjects, as_recent
from coder.ui.start.ways import RING
from tests.ui.material import make_project, one_variable

Key = Qt.Key
MakePage = Callable[..., StartPage]


def settings_in(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make_page(qtbot: QtBot, tmp_path: Path) -> Iterator[MakePage]:
    pages: list[StartPage] = []

    def make(*recents: Recent) -> StartPage:
        known = RecentProjects(settings_in(tmp_path))
        for recent in reversed(recents):
            known.remember(recent)
        look = Look()
        look.apply()
        page = StartPage(look, known)
        page.resize(1440, 900)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.close()


def project(folder: Path, name: str) -> Path:
    path = folder / f"{name}.coder"
    path.touch()
    return path


def test_what_is_remembered_is_read_back_as_it_was(tmp_path: Path) -> None:
    first = Recent(tmp_path / "ä, ö.coder", "packet", "Väinö", 12, 1204, "2024-03-12T12:00:00Z")
    second = Recent(tmp_path / "other.coder")
    known = RecentProjects(settings_in(tmp_path))
    known.remember(first)
    known.remember(second)
    # Under another name, since Qt keeps the values of a file in memory, types and all.
    copy = tmp_path / "after a restart.ini"
    shutil.copy(settings_in(tmp_path).fileName(), copy)
    after = QSettings(str(copy), QSettings.Format.IniFormat)
    assert RecentProjects(after).all() == (second, first)


def test_an_open_project_is_remembered_with_its_progress(tmp_path: Path) -> None:
    session = Session.open(make_project(tmp_path / "s.coder", one_variable(), ("a", "b", "c")))
    session.coding(session.queues()[0].id).press("pankki.aihe.kortti")
    recent = as_recent(session, "2024-03-12T12:00:00Z")
    session.close()
    assert (recent.name, recent.coder, recent.role) == ("s", "Aino", "owner")
    assert (recent.done, recent.total) == (1, 3)


def test_a_project_stands_on_the_list_once_and_the_list_is_short(tmp_path: Path) -> None:
    known = RecentProjects(settings_in(tmp_path))
    for number in range(MOST + 3):
        known.remember(Recent(tmp_path / f"{number}.coder"))
    known.remember(Recent(tmp_path / "5.coder", done=3, total=4))
    names = [recent.name for recent in known.all()]
    assert len(names) == MOST
    assert names[0] == "5"
    assert names.count("5") == 1
    assert known.all()[0].done == 3


def test_enter_goes_on_with_the_last_project(make_page: MakePage, tmp_path: Path) -> None:
    path = project(tmp_path, "pankit")
    page = make_page(Recent(tmp_path / "gone.coder"), Recent(path, done=317, total=1204))
    wanted: list[Path] = []
    page.project_wanted.connect(wanted.append)
    assert page.card.button.hasFocus()
    QTest.keyClick(page.card.button, Key.Key_Return)
    assert wanted == [path]
    assert "317 / 1,204" in page.card.accessibleName()


def test_a_missing_project_says_so_and_does_not_open(make_page: MakePage, tmp_path: Path) -> None:
    page = make_page(Recent(tmp_path / "gone.coder"))
    wanted: list[Path] = []
    page.project_wanted.connect(wanted.append)
    (row,) = page.rows
    assert not row.found
    assert "not found" in row.accessibleName()
    row.click()
    assert wanted == []
    assert not page.card.isVisible()
    QTest.keyClick(row, Key.Key_Delete)
    assert page.rows == []
    assert page.steps.isVisible()


def test_a_row_opens_by_click_and_by_enter(make_page: MakePage, tmp_path: Path) -> None:
    paths = [project(tmp_path, name) for name in ("a", "b")]
    page = make_page(*(Recent(path) for path in paths))
    wanted: list[Path] = []
    page.project_wanted.connect(wanted.append)
    page.rows[1].click()
    QTest.keyClick(page.rows[0], Key.Key_Return)
    assert wanted == [paths[1], paths[0]]


def test_the_first_start_offers_a_new_project_on_enter(make_page: MakePage) -> None:
    page = make_page()
    asked: list[str] = []
    page.new_wanted.connect(lambda: asked.append("new"))
    page.open_wanted.connect(lambda: asked.append("open"))
    page.sample_wanted.connect(lambda: asked.append("sample"))
    assert page.steps.isVisible()
    assert page.steps.button.hasFocus()
    QTest.keyClick(page.steps.button, Key.Key_Return)
    page.new.click()
    page.open.click()
    page.sample.click()
    assert asked == ["new", "new", "open", "sample"]


def drop(page: StartPage, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, button, none))
    return enter.isAccepted()


def test_dropped_projects_open_and_other_files_come_in(make_page: MakePage, tmp_path: Path) -> None:
    page = make_page()
    opened: list[Path] = []
    brought: list[Path] = []
    page.project_wanted.connect(opened.append)
    page.file_dropped.connect(brought.append)
    study, posts = project(tmp_path, "Study"), tmp_path / "posts.csv"
    posts.touch()
    assert drop(page, study)
    assert drop(page, posts)
    assert not drop(page, study, posts)
    assert not drop(page, tmp_path)
    assert not drop(page, tmp_path / "gone.csv")
    assert (opened, brought) == ([study], [posts])


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (960, 540)])
def test_no_button_is_narrower_than_its_words(make_page: MakePage, size: tuple[int, int]) -> None:
    page = make_page()
    page.resize(*size)
    QApplication.processEvents()
    assert page.steps.button.width() >= page.steps.button.sizeHint().width()


def test_the_sample_study_says_that_it_is_being_made(make_page: MakePage) -> None:
    page = make_page()
    page.show_making(True)
    assert (page.sample.text(), page.sample.isEnabled()) == ("Making the sample study…", False)
    page.show_making(False)
    assert (page.sample.text(), page.sample.isEnabled()) == ("Open the sample study", True)


def test_words_and_ways_in_stand_on_one_edge(make_page: MakePage) -> None:
    side = make_page().side
    left = side.new.mapTo(side, QPoint(0, 0)).x() + RING
    for words in (side.title, side.tagline):
        assert words.mapTo(side, words.contentsRect().topLeft()).x() == left
    assert side.mark.mapTo(side, QPoint(0, 0)).x() == left
