"""The list of disagreements, the post read in full, and the cross-table of one of many codes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.services.reliability import Disagreement, Reliability
from coder.services.session import Session
from coder.storage import posts
from coder.ui.coding.page import CodingPage
from tests import studies
from tests.services.tables import code, open_round, topics
from tests.studies import FEELING_CODES
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import two_coders

Key = Qt.Key


def topic_differing(session: Session) -> list[Disagreement]:
    return Reliability(session).disagreements("rel", session.codebook.variables[0])


def opened(scene: Scene) -> bool:
    below = scene.page.figures.below
    return below.right.currentWidget() is below.detail


def test_enter_or_a_double_click_shows_the_post_in_full(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    below, found = scene.page.figures.below, topic_differing(scene.session)
    below.list.setFocus()
    below.list.choose_row(1)
    QTest.keyClick(below.list, Key.Key_Return)
    assert opened(scene)
    assert below.detail.text.text == posts.shown(scene.session.file, found[1].post_id)[0]
    assert below.detail.place.text().startswith(f"2 of {len(found)}")
    assert below.detail.given.accessibleName().startswith("Aino: ")
    QTest.keyClick(below.detail.back, Key.Key_Escape)
    assert not opened(scene)
    assert below.list.hasFocus()
    assert below.list.currentIndex().row() == 1
    place = below.list.visualRect(below.list.posts.index(2, 0)).center()
    QTest.mouseClick(below.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(below.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert below.detail.text.text == posts.shown(scene.session.file, found[2].post_id)[0]
    below.detail.back.click()
    assert not opened(scene)


def test_the_arrows_go_on_to_the_next_post(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    below, found = scene.page.figures.below, topic_differing(scene.session)
    below.open_post(0)
    QTest.keyClick(below.detail.back, Key.Key_Up)
    assert below.detail.place.text().startswith("1 of")
    QTest.keyClick(below.detail.back, Key.Key_Down)
    assert below.detail.text.text == posts.shown(scene.session.file, found[1].post_id)[0]
    below.close_post()
    assert below.list.currentIndex().row() == 1


def test_the_post_comes_up_on_the_coding_page(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    coding = CodingPage(scene.room.around)
    coding.activate(scene.session)
    scene.page.post_wanted.connect(coding.show_post)
    scene.page.figures.below.open_post(3)
    scene.page.figures.below.detail.code.click()
    differing = topic_differing(scene.session)[3]
    assert coding.area.text.text == posts.shown(scene.session.file, differing.post_id)[0]
    coding.close()


def test_who_comes_back_finds_the_cell_and_the_post_again(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    below = scene.page.figures.below
    assert below.cross.cells.table is not None
    cell = next(cell for cell in below.cross.cells.table.cells if cell[0] != cell[1])
    below.cross.choose_codes(cell)
    below.open_post(0)
    text = below.detail.text.text
    scene.page.leave()
    scene.page.activate(scene.session)
    assert below.cross.cell == cell
    assert opened(scene)
    assert below.detail.text.text == text


def test_a_button_shows_all_disagreements_again(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    below = scene.page.figures.below
    assert not below.show_all.isVisible()
    every = len(below.posts)
    below.cross.choose(0, 0)
    assert below.show_all.isVisible()
    below.show_all.click()
    assert below.cross.cell is None
    assert len(below.posts) == every
    assert not below.show_all.isVisible()


def test_nothing_is_wider_than_the_window(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path))
    view = scene.page.figures
    for width in (1280, 960, 720):
        scene.page.resize(width, 700)
        view.below.open_post(0)
        qtbot.waitUntil(lambda: view.below.width() <= view.viewport().width())
        bar = view.below.list.horizontalScrollBar()
        assert not bar.isVisible()


def test_a_multi_choice_variable_has_a_cross_table_for_each_code(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = studies.make_study(tmp_path, 4, book=studies.three_variables(), coder=None)
    open_round(session)
    for coder, feelings in (
        ("Aino", ["viha", "viha suru", "suru", "pelko"]),
        ("Bertta", ["viha", "viha", "viha suru", "suru"]),
    ):
        topics(session, coder, "PPPP", "tarkistus")
        code(session, coder, "Tunne", feelings, "tarkistus")
    scene = open_page(session)
    variable = scene.page.choosers.variable
    variable.choose(studies.FEELING)
    variable.activated.emit(variable.currentIndex())
    below = scene.page.figures.below
    assert below.code.isVisible()
    anger, grief = FEELING_CODES[:2]
    assert cells(scene) == {(anger, anger): 2, ("", anger): 1, ("", ""): 1}
    below.choose_code(grief)
    assert cells(scene) == {("", ""): 1, (grief, ""): 1, (grief, grief): 1, ("", grief): 1}
    model = below.cross.cells
    assert model.headerData(1, Qt.Orientation.Vertical) == "without the code"
    below.cross.choose(0, 1)
    assert [len(each.codes[0] or ()) for each in below.posts] == [2]
    assert below.code.count() == 4


def cells(scene: Scene) -> dict[tuple[str, str], int]:
    table = scene.page.figures.below.cross.cells.table
    assert table is not None
    return {cell: len(of_cell) for cell, of_cell in table.cells.items()}


def test_a_post_that_is_opened_comes_into_view(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(two_coders(tmp_path)).page
    page.resize(1000, 560)
    QCoreApplication.processEvents()
    view = page.figures
    view.verticalScrollBar().setValue(0)
    view.below.open_post(0)
    QCoreApplication.processEvents()
    bar, right = view.verticalScrollBar(), view.below.right
    foot = right.mapTo(view.viewport(), QPoint(0, right.height())).y()
    assert bar.value() > 0
    assert foot <= view.viewport().height() or right.mapTo(view.viewport(), QPoint(0, 0)).y() <= 1
