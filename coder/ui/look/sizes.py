"""How large the parts of the window are at each width and height."""

from dataclasses import dataclass

KEY_CAP = 22
CHIP = 34
CONTROL = 32
STATUS_LINE = 36
KEY_STRIP = 52


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures of one window class in logical pixels; `column` is the widest reading column."""

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


WIDE = Sizes(92, True, 52, 352, 688, 40, 23, 36, 5, 47, True)
MEDIUM = Sizes(60, False, 52, 276, 688, 28, 20, 32, 5, 43, True)
NARROW = Sizes(60, False, 46, 252, 688, 28, 19, 30, 4, 38, False)
LOWEST = Sizes(60, False, 46, 252, 688, 28, 19, 30, 4, 31, False)


def sizes_for(width: int, height: int) -> Sizes:
    """Give the measures for a window of this size."""
    if height < 580:
        return LOWEST
    if width < 1000 or height < 640:
        return NARROW
    return MEDIUM if width < 1200 else WIDE
