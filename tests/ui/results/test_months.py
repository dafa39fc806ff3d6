"""The posts by month under the frequencies."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from coder.domain.frequency import CrossTable, cross_table
from coder.ui.results.months import month_name, periods, scale, short_month, without_time
from tests.ui.reliability.study import NAMES, one_coder
from tests.ui.results.conftest import OpenPage, Scene, shown

TWO_MONTHS = 800
"""So many hours, of which each has a post."""


def by_month(*months: str) -> CrossTable:
    return cross_table(
        sorted({each for each in months if each}),
        ["a", "b"],
        [((each,) if each else (), ("a" if at % 2 else "b",)) for at, each in enumerate(months)],
    )


def test_months_without_posts_are_kept_in_the_row() -> None:
    found = periods(by_month("2013-11", "2013-11", "2014-02", ""))
    assert [(each.year, each.month, each.n) for each in found] == [
        (2013, 11, 2), (2013, 12, 0), (2014, 1, 0), (2014, 2, 1),
    ]  # fmt: skip
    assert found[0].counts == (1, 1)
    assert without_time(by_month("2013-11", "", "")) == 2
    assert periods(by_month("", "")) == ()


def test_a_long_time_is_shown_by_year() -> None:
    found = periods(by_month("2009-03", "2009-07", "2014-02"))
    assert [(each.year, each.month, each.n) for each in found] == [
        (2009, 0, 2), (2010, 0, 0), (2011, 0, 0), (2012, 0, 0), (2013, 0, 0), (2014, 0, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (0, [0, 1]),
        (3, [0, 1, 2, 3]),
        (26, [0, 10, 20, 30]),
        (190, [0, 50, 100, 150, 200]),
        (70_000, [0, 20_000, 40_000, 60_000, 80_000]),
    ],
)
def test_the_axis_of_the_posts(most: int, ticks: list[int]) -> None:
    assert scale(most) == ticks


def test_months_are_named_in_both_languages() -> None:
    assert (month_name(2013, 10, "fi"), month_name(2013, 10, "en")) == (
        "lokakuu 2013",
        "October 2013",
    )
    assert (month_name(2013, 0, "fi"), short_month(10, "fi")) == ("2013", "loka")


def make_room(scene: Scene) -> None:
    scene.page.resize(1340, 900)
    QCoreApplication.processEvents()


def columns(scene: Scene) -> list[tuple[int, int]]:
    chart = scene.page.frequencies.chart
    return [(each.n, chart.of_code(each)) for each in chart.periods]


def test_the_code_of_the_chosen_row_is_set_apart(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path, TWO_MONTHS))
    page = scene.page
    make_room(scene)
    chart = page.frequencies.chart
    assert chart.isVisible()
    assert sum(n for n, _ in columns(scene)) == TWO_MONTHS
    for row in (0, 2):
        page.table.choose_row(row)
        assert chart.chosen is not None
        assert chart.chosen.name == shown(scene)[row][0]
        assert sum(n for _, n in columns(scene)) == int(shown(scene)[row][1])
    assert chart.chosen is not None
    assert chart.chosen.name in NAMES
    assert f"{chart.chosen.name}: " in chart.accessibleDescription()
    page.table.choose_row([line[0] for line in shown(scene)].index("Posts in all"))
    assert chart.chosen is None


def test_the_months_give_way_in_a_low_window_and_come_back(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(one_coder(tmp_path, TWO_MONTHS))
    chart = scene.page.frequencies.chart
    for height, seen in ((460, False), (900, True)):
        scene.page.resize(1340, height)
        QCoreApplication.processEvents()
        assert chart.isVisible() is seen


def test_rows_that_came_after_the_window_leave_room_to_be_made(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path, TWO_MONTHS), large=0)
    chart = scene.page.frequencies.chart
    scene.page.resize(1340, 460)
    qtbot.waitUntil(lambda: bool(shown(scene)))
    assert not chart.isVisible()
    make_room(scene)
    qtbot.waitUntil(chart.isVisible)


def test_one_month_is_no_course(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    make_room(scene)
    assert not scene.page.frequencies.chart.isVisible()


def test_in_a_large_project_the_months_are_counted_after_the_figures(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path, TWO_MONTHS), large=0)
    make_room(scene)
    qtbot.waitUntil(lambda: bool(shown(scene)))
    qtbot.waitUntil(scene.page.frequencies.chart.isVisible)
    assert sum(n for n, _ in columns(scene)) == TWO_MONTHS
    scene.page.variable.setCurrentIndex(1)
    scene.page.variable.activated.emit(1)
    assert not scene.page.frequencies.chart.isVisible()
    qtbot.waitUntil(scene.page.frequencies.chart.isVisible)
