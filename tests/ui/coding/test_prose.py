"""Paragraphs that are painted: where their lines break."""

import pytest
from pytestqt.qtbot import QtBot

from coder.ui.coding.prose import Block, Prose
from coder.ui.look.look import Look

BORDER = "queues are meant (→ speed of service), the site is down (→ online bank) or (→ cards)"


@pytest.mark.parametrize("width", range(120, 420, 20))
def test_an_arrow_does_not_end_a_line(qtbot: QtBot, width: int) -> None:
    look = Look()
    look.apply()
    prose = Prose(look)
    qtbot.addWidget(prose)
    prose.set_column(width)
    prose.show_blocks([Block(BORDER, 12)])
    lines = prose.lines()
    assert len(lines) > 1
    assert not [line for line in lines if line.rstrip().endswith("→")]
    assert "".join(lines).replace("\u00a0", " ") == BORDER
