"""The axis on which intervals are drawn."""

import pytest
from PySide6.QtCore import QRectF

from coder.ui.look.tokens import DARK, LIGHT, Colours
from coder.ui.reliability.heat_map import ink_on
from coder.ui.reliability.interval_picture import axis_for
from tests.ui.look.test_tokens import contrast


def test_the_axis_begins_at_zero_unless_a_figure_lies_below() -> None:
    assert axis_for([0.2, 0.5], (0.667, 0.8)).low == 0.0
    assert axis_for([-0.01], (0.667, 0.8)).low == pytest.approx(-0.2)
    assert axis_for([-0.226], (0.667, 0.8)).low == pytest.approx(-0.4)
    assert axis_for([-7.0], (0.667, 0.8)).low == -1.0


def test_values_stand_in_their_order_inside_the_box() -> None:
    axis, box = axis_for([-0.3], (0.8, 0.667)), QRectF(100, 0, 300, 30)
    places = [axis.x(value, box) for value in (-0.4, 0.0, 0.667, 0.8, 1.0)]
    assert places == sorted(places)
    assert box.left() <= places[0] <= places[-1] <= box.right()
    assert axis.lines == (0.667, 0.8)
    assert axis.ticks() == [-0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_figures_on_the_heat_map_can_be_read(colours: Colours) -> None:
    for step in (*colours.agreed, *colours.disagreed):
        assert contrast(ink_on(step), step) >= 4.5
