"""The strip of keys under the text: what gives way where there is no room for all."""

import pytest

from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_key_has_room_in_a_wide_window_in_both_languages(
    open_desk: OpenDesk, language: str
) -> None:
    desk = open_desk(one_variable(), ("Jonotin Kuusipankissa.",))
    desk.program.set_language(language)
    strip = desk.program.coding.strip
    assert len([button for button in strip._buttons if not button.isHidden()]) == 7


def test_going_to_a_post_gives_way_before_the_flag_and_the_keys_never(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(one_variable(), ("Jonotin Kuusipankissa.",))
    strip = desk.page.strip
    seen: list[set[str]] = []
    for width in (1000, 500, 300, 40):
        strip.stand_in(0, width)
        seen.append({button.action_id for button in strip._buttons if button.isVisible()})
    assert seen[0] > seen[1] > seen[2] > seen[3]
    assert "coding.go_to" not in seen[1]
    assert "coding.flag" in seen[2]
    assert seen[3] == {"window.keys"}
