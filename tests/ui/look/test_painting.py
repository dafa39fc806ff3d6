"""Icons, shapes and the choice of measures."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

import coder.ui
from coder.ui.look.icons import ICONS
from coder.ui.look.look import Look
from coder.ui.look.sizes import LOWEST, MEDIUM, NARROW, SMALLEST, WIDE, Sizes, sizes_for
from coder.ui.signs import Sign


@pytest.mark.parametrize("name", sorted(ICONS))
def test_every_icon_draws_something(qapp: object, name: str) -> None:
    image = Look().icon(name, 16, "text").toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


def painted(sign: Sign) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    look = Look()
    sign.paint(painter, look.colours, QPointF(12, 12), 16)
    painter.end()
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    return bytes(alpha.constBits())


def test_the_twelve_shapes_differ_without_their_colours(qapp: object) -> None:
    assert len({painted(Sign(slot)) for slot in range(1, 13)}) == 12


def test_ranks_differ(qapp: object) -> None:
    assert len({painted(Sign(1, rank, 8)) for rank in range(1, 9)}) == 8


@pytest.mark.parametrize(
    ("size", "sizes"),
    [
        ((1440, 900), WIDE),
        ((1200, 640), WIDE),
        ((1199, 700), MEDIUM),
        ((999, 700), NARROW),
        ((1440, 639), NARROW),
        ((960, 540), LOWEST),
        ((720, 450), SMALLEST),
    ],
)
def test_measures_follow_the_window(size: tuple[int, int], sizes: Sizes) -> None:
    assert sizes_for(*size) is sizes


def test_no_colour_is_written_outside_the_tokens() -> None:
    folder = Path(coder.ui.__path__[0])
    hex_digits = set("0123456789abcdefABCDEF")
    found = [
        path.name
        for path in folder.rglob("*.py")
        if path.name != "tokens.py"
        for word in path.read_text(encoding="utf-8").replace('"', " ").replace(";", " ").split()
        if len(word) == 7 and word[0] == "#" and set(word[1:]) <= hex_digits
    ]
    assert found == []
