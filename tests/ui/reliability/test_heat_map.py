"""The cross-table of two coders: its cells, keys and words."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder.services.reliability import Reliability
from coder.ui.look.tokens import DARK, LIGHT, Colours
from coder.ui.reliability.heat_map import HeatMap, ink_on, step_of
from tests.ui.look.test_tokens import contrast
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import two_coders

Key = Qt.Key


def first_off_diagonal(cross: HeatMap) -> tuple[int, int]:
    size = range(cross.cells.rowCount())
    return next(
        (row, column)
        for row in size
        for column in size
        if row != column and cross.cells.count(cross.cells.index(row, column))
    )


def given(scene: Scene) -> Counter[tuple[str, str]]:
    """Count the pairs of codes by hand."""
    reliability = Reliability(scene.session)
    (round_,) = reliability.rounds("rel")
    topic = scene.session.codebook.variables[0]
    codings = reliability.codings(round_, [topic])
    return Counter(
        (one[0], other[0])
        for _, (one, other) in codings.table(topic, codings.coders)
        if one and other
    )


def test_each_cell_has_its_count(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    model = scene.page.figures.below.cross.cells
    assert model.table is not None
    counts = given(scene)
    for row, first in enumerate(model.table.codes):
        for column, second in enumerate(model.table.codes):
            assert model.count(model.index(row, column)) == counts[first, second]


def test_a_cell_speaks(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    cross = scene.page.figures.below.cross
    row, column = first_off_diagonal(cross)
    index = cross.cells.index(row, column)
    first, second = (scene.session.codebook.code(uid).name.fi for uid in cross.cells.cell(index))
    words = cross.cells.data(index, Qt.ItemDataRole.AccessibleTextRole)
    n = cross.cells.count(index)
    assert words == f"Aino: {first}, Veikko: {second}, {n} post{'s' if n > 1 else ''}"
    cross.choose(row, column)
    assert cross.accessibleDescription() == words
    assert cross.accessibleName() == "Coders' cross-table, rows Aino, columns Veikko"


def test_arrows_choose_a_cell_that_narrows_the_list(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    view = scene.page.figures
    every = len(view.below.list.posts.posts)
    view.below.cross.setFocus()
    assert len(view.below.list.posts.posts) == every  # the keyboard alone chooses nothing
    QTest.keyClick(view.below.cross, Key.Key_Down)
    assert view.below.cross.currentIndex() == view.below.cross.cells.index(0, 0)
    assert view.below.caption.text().startswith("Agreed posts:")
    row, column = first_off_diagonal(view.below.cross)
    for key, times in ((Key.Key_Down, row), (Key.Key_Right, column)):
        for _ in range(times):
            QTest.keyClick(view.below.cross, key)
    count = view.below.cross.cells.count(view.below.cross.currentIndex())
    assert len(view.below.list.posts.posts) == count < every
    assert view.below.caption.text() == f"Disagreements: {count}"
    QTest.keyClick(view.below.cross, Key.Key_Escape)
    assert len(view.below.list.posts.posts) == every


def test_a_click_chooses_and_another_lets_go(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    view = scene.page.figures
    every = len(view.below.list.posts.posts)
    place = view.below.cross.visualRect(
        view.below.cross.cells.index(*first_off_diagonal(view.below.cross))
    ).center()
    QTest.mouseClick(view.below.cross.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(view.below.list.posts.posts) < every
    QTest.mouseClick(view.below.cross.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(view.below.list.posts.posts) == every


@pytest.mark.parametrize(
    ("count", "largest", "step"), [(1, 1, 1), (1, 40, 1), (20, 40, 3), (40, 40, 5), (5, 2, 5)]
)
def test_steps_of_the_ramp(count: int, largest: int, step: int) -> None:
    assert step_of(count, largest) == step


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_figures_contrast_on_every_step(colours: Colours) -> None:
    for fill in (*colours.agreed, *colours.disagreed):
        assert contrast(ink_on(fill), fill) >= 4.5
