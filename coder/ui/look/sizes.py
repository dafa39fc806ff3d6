"""How large the parts of the window are at each width and height."""

from dataclasses import dataclass, replace

KEY_CAP = 22
CHIP = 34
CONTROL = 32
STATUS_LINE = 36
KEY_STRIP = 52


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures of one window class in logical pixels; `column` is the widest reading column.

    `drawer` says that the codebook lies over the post on demand, and that codes are chips.
    """

    rail: int
    rail_labels: bool
    header: int
    side_panel: int
    column: int
    margin: int
    post_size: int
    post_line: int
    post_lines: int
    code_row: int
    key_strip: bool
    drawer: bool = False


WIDE = Sizes(92, True, 52, 352, 688, 40, 23, 36, 5, 47, True)
MEDIUM = Sizes(60, False, 52, 276, 688, 28, 20, 32, 5, 43, True)
NARROW = Sizes(60, False, 46, 252, 688, 28, 19, 30, 4, 38, False)
LOWEST = Sizes(60, False, 46, 252, 688, 28, 19, 30, 4, 31, False)
SMALLEST = Sizes(60, False, 46, 320, 688, 24, 19, 30, 4, 31, False, drawer=True)
"""For a small laptop at 200 %: 720×450."""

_LINE = 1.58
"""Height of a line of the post by the size of its letters."""
_MORE_LINES = {27: 1, 32: 2}
"""Lines that 280 characters take beyond those of the window's own size."""


def with_post_size(sizes: Sizes, size: int | None) -> Sizes:
    """Give the measures with the post's text in another size, None for the window's own."""
    if size is None or size == sizes.post_size:
        return sizes
    lines = sizes.post_lines + _MORE_LINES.get(size, 0)
    return replace(sizes, post_size=size, post_line=round(size * _LINE), post_lines=lines)


def sizes_for(width: int, height: int) -> Sizes:
    """Give the measures for a window of this size."""
    if width < 960:
        return SMALLEST
    if height < 580:
        return LOWEST
    if width < 1000 or height < 640:
        return NARROW
    return MEDIUM if width < 1200 else WIDE
