"""Nothing on the coding page moves when another post comes, and nothing is cut."""

import pytest

from coder.ui.coding.code_button import CodeButton
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import one_variable, three_variables

LONG = ("Kuusipankin verkkopankki on nurin ja lasku erääntyy tänään. " * 5)[:280]
SIZES = [(960, 500), (960, 600), (1024, 700), (1440, 900)]


def places(desk: Desk) -> list[object]:
    area = desk.page.area
    rows = area.codes.rows
    assert rows is not None
    return [
        area.text.first_baseline(),
        area.text.geometry().getRect(),
        area.codes.geometry().getRect(),
        rows.geometry().getRect(),
        [button.geometry().getRect() for button in rows.findChildren(CodeButton)],
        desk.page.strip.geometry().getRect(),
        desk.page.header.strip.geometry().getRect(),
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("codebook", [one_variable, three_variables])
def test_everything_keeps_its_place_for_short_and_long_posts(
    open_desk: OpenDesk, size: tuple[int, int], codebook: object
) -> None:
    texts = ("Lyhyt", LONG, "😤😤😤 yksi", LONG * 3)
    desk = open_desk(codebook(), texts, size=size)  # type: ignore[operator]
    first = places(desk)
    for _ in texts[1:]:
        desk.press(Key.Key_Right)
        assert places(desk) == first


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_280_characters_need_no_scrolling(open_desk: OpenDesk, size: tuple[int, int]) -> None:
    view = open_desk(one_variable(), (LONG,), size=size).page.area.text
    # The shipped serif is narrower than the one this machine falls back on by a fifth.
    assert view.line_count <= 6


def test_a_longer_post_scrolls_by_key(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), (LONG * 4, "x"))
    bar = desk.page.area.text.verticalScrollBar()
    assert bar.maximum() > 0
    desk.press(Key.Key_PageDown)
    assert bar.value() > 0
    desk.press(Key.Key_PageUp)
    assert bar.value() == 0
    desk.press(Key.Key_PageDown, Key.Key_1)
    assert bar.value() == 0


def test_no_code_is_favoured_when_a_post_appears(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first", "second"))
    desk.press(Key.Key_Down, Key.Key_2)
    rows = desk.page.area.codes.rows
    assert rows is not None
    assert len({button.state for button in rows.rows}) == 1  # type: ignore[union-attr]


def test_all_seven_codes_are_in_sight_in_the_lowest_window(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("first",), size=(960, 540))
    rows = desk.page.area.codes.rows
    assert rows is not None
    assert rows.height() <= desk.page.area.codes.viewport().height()


def test_a_chip_is_as_wide_chosen_as_not(open_desk: OpenDesk) -> None:
    desk = open_desk(three_variables(), ("first",))
    rows = desk.page.area.codes.rows
    assert rows is not None
    chip = rows.rows[0].chips[1]  # type: ignore[union-attr]
    before = (chip.sizeHint(), chip.geometry())
    desk.press(Key.Key_2)
    assert chip.state.chosen
    assert (chip.sizeHint(), chip.geometry()) == before


@pytest.mark.parametrize("size", [(720, 450), (960, 540), (1440, 900)])
@pytest.mark.parametrize("codebook", [one_variable, three_variables])
def test_everything_keeps_its_place_in_the_largest_letters(
    open_desk: OpenDesk, size: tuple[int, int], codebook: object
) -> None:
    desk = open_desk(codebook(), ("x", "Lyhyt", LONG, "x"), size=size)  # type: ignore[operator]
    desk.press(*[Key.Key_Plus] * 5, modifier=CONTROL)
    assert desk.page.area.post_size == 32
    desk.press(Key.Key_Right)
    first = places(desk)
    for _ in range(2):
        desk.press(Key.Key_Right)
        assert places(desk) == first


def test_the_size_of_the_text_goes_by_steps_and_back(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), (LONG,))
    area, settings = desk.page.area, desk.program.settings
    assert (settings.post_size, area.post_size) == (None, 23)
    lines = area.text.line_count
    desk.press(Key.Key_Plus, modifier=CONTROL)
    assert (settings.post_size, area.post_size) == (27, 27)
    assert area.text.line_count > lines
    desk.press(Key.Key_Minus, Key.Key_Minus, Key.Key_Minus, Key.Key_Minus, modifier=CONTROL)
    assert settings.post_size == 19
    assert (desk.status.strong, desk.status.key) == ("19 px", "Ctrl+0")
    desk.press(Key.Key_0, modifier=CONTROL)
    assert (settings.post_size, area.post_size, area.text.line_count) == (None, 23, lines)


def test_the_posts_take_the_face_that_is_set(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), (LONG,))
    lines = desk.page.area.text.layout_font().families()
    desk.program.settings.post_font = "inter"
    assert desk.page.area.text.layout_font().families() != lines


def test_280_characters_in_the_largest_letters_need_no_scrolling(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), (LONG,))
    desk.press(*[Key.Key_Plus] * 2, modifier=CONTROL)
    assert desk.page.area.post_size == 32
    assert desk.page.area.text.verticalScrollBar().maximum() == 0
