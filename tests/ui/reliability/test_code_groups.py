"""Code groups on the page: a row of their own under the codes, folded away with them."""

from pathlib import Path

from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import two_coders


def names(scene: Scene) -> list[str]:
    return [row[0].text for row in scene.page.figures.table.cells.rows]


def test_the_groups_stand_under_the_codes_and_fold_with_them(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    table = scene.page.figures.table
    # "Verkkopankki" and "Konttoriverkosto" are one group, the two on service another.
    assert names(scene)[-2:] == ["Code groups", "Sävy"]
    at = names(scene).index("Code groups")
    table.fold_wanted.emit(at, False)
    assert names(scene)[at + 1 : at + 3] == ["Palvelu", "Kanava"]
    table.fold_wanted.emit(0, True)
    assert names(scene) == ["Aihe", "Sävy"]


def test_the_cross_table_of_the_groups_can_be_chosen(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    choice = scene.page.choosers.variable
    assert choice.itemText(1) == "Aihe (luokkaryhmät)"
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    row = scene.page.figures.table.currentIndex().row()
    assert names(scene)[row] == "Code groups"
    differing = scene.page._found.differing(choice.currentData(), ("Aino", "Veikko"))  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    fine = scene.page._found.differing("pankki.aihe", ("Aino", "Veikko"))  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    assert 0 < len(differing) < len(fine)
