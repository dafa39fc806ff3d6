"""The table of figures."""

from pytestqt.qtbot import QtBot

from coder.ui.look.look import Look
from coder.ui.results.table import FigureTable


def test_the_ground_follows_the_theme(qtbot: QtBot) -> None:
    look = Look()
    look.apply()
    table = FigureTable(look, "Figures")
    qtbot.addWidget(table)
    table.show()
    try:
        for dark in (True, False):
            look.set_dark(dark)
            ground = table.viewport().grab().toImage().pixelColor(5, 20)
            assert ground.name() == look.colour("surface").name()
    finally:
        look.set_dark(False)
