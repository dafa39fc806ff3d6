"""How the cells of the workbook look: plain data, put on openpyxl cells by `dress`."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

Line = Literal["none", "hair", "thin"]

INK = "FF1F2430"
MUTED = "FF5B6170"
RULE = "FF8A90A0"
HAIRLINE = "FFC9CDD6"

# The minus sign instead of the hyphen, as in print.
COUNT_FORMAT = "#,##0"
PERCENT_FORMAT = "0.0"
COEFFICIENT_FORMAT = '0.000;"−"0.000'
PLAIN_NUMBER_FORMAT = "0"
TEXT_FORMAT = "@"


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that can differ between cells of the workbook."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    muted: bool = False
    right: bool = False
    wrap: bool = False
    indent: int = 0
    vertical: Literal["top", "center", "bottom"] = "top"
    number_format: str = "General"
    above: Line = "none"
    below: Line = "none"


TITLE = Look(size=15, bold=True)
SUBTITLE = Look(muted=True, wrap=True)
HEADING = Look(size=12, bold=True)
CAPTION = Look(size=11, bold=True, wrap=True)
QUESTION = Look(italic=True, wrap=True)
NOTE = Look(size=9, muted=True, wrap=True, vertical="center")
PARAGRAPH = Look(wrap=True)
BAND = Look(bold=True, wrap=True, vertical="center", below="hair")

HEAD = Look(size=9, bold=True, muted=True, wrap=True, vertical="bottom", above="thin", below="thin")

TEXT = Look(wrap=True, vertical="center", below="hair", number_format=TEXT_FORMAT)
NAME = replace(TEXT, bold=True)
QUIET = replace(TEXT, muted=True)
UID = replace(TEXT, size=8, muted=True)
COUNT = Look(right=True, vertical="center", below="hair", number_format=COUNT_FORMAT)
PLAIN_NUMBER = replace(COUNT, number_format=PLAIN_NUMBER_FORMAT)
PERCENT = replace(COUNT, number_format=PERCENT_FORMAT)
COEFFICIENT = replace(COUNT, number_format=COEFFICIENT_FORMAT)


def last(look: Look) -> Look:
    """Return the look of the same column in the last row of a table."""
    return replace(look, below="thin")


def total(look: Look) -> Look:
    """Return the look of the same column in a row of totals."""
    return replace(look, bold=True, above="thin", below="thin")


def top(look: Look) -> Look:
    """Return the look for a table whose rows have many lines."""
    return replace(look, vertical="top")


def inset(look: Look) -> Look:
    """Return the look of a text that stands right beside a column of numbers."""
    return replace(look, indent=1)


def head_of(look: Look) -> Look:
    """Return the look of the heading over a column."""
    return replace(HEAD, right=look.right, indent=look.indent)


def strong(look: Look) -> Look:
    """Return the look in semibold."""
    return replace(look, bold=True)


def dress(cell: "Cell", look: Look) -> None:
    """Put a look on a cell."""
    from openpyxl.styles import Alignment, Border, Font, Side

    sides = {
        "none": Side(),
        "hair": Side(style="hair", color=HAIRLINE),
        "thin": Side(style="thin", color=RULE),
    }
    cell.font = Font(
        name="Calibri",
        size=look.size,
        bold=look.bold,
        italic=look.italic,
        color=MUTED if look.muted else INK,
    )
    cell.alignment = Alignment(
        horizontal="right" if look.right else "left",
        vertical=look.vertical,
        wrap_text=look.wrap,
        indent=look.indent,
    )
    cell.border = Border(top=sides[look.above], bottom=sides[look.below])
    cell.number_format = look.number_format
