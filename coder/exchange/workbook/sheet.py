"""One sheet of the workbook, written row by row from the top."""

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, Any, TypeAlias

from coder.exchange.workbook import styles
from coder.exchange.workbook.styles import Look
from coder.exchange.workbook.texts import CellTexts

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell

Value: TypeAlias = str | int | float | None

LINE_HEIGHT = 1.3
"""Height of a line against its type size."""
CELL_PADDING = 0.7
"""Part of the width of a column that no text reaches."""
ROW_HEIGHT = 15.0
"""Height of a row in points where none is set."""
MOST_HEIGHT = 409.0
"""Greatest height of a row in points."""
CHARACTERS_PER_WIDTH = 1.12
"""Characters of 10 point running text that a column takes per unit of its width."""


class Sheet:
    """A sheet under construction; rows go out as they are written."""

    def __init__(
        self, sheet: Any, texts: CellTexts, widths: Sequence[float], page_height: float
    ) -> None:
        # A write-only sheet of openpyxl, whose type leaves out most of what it can do.
        self._sheet = sheet
        self._texts = texts
        self._widths = tuple(widths)
        self._cells: dict[tuple[int, Look], Cell] = {}
        self._page_height = page_height
        self._used = 0.0
        self.rows = 0

    def row(self, values: Sequence[Value], looks: Sequence[Look]) -> None:
        """Write a row; a None leaves a cell that only carries its lines."""
        height = 0.0
        for value, look, width in zip(values, looks, self._widths, strict=False):
            if look.wrap and isinstance(value, str):
                height = max(height, _height(value, look, width - look.indent))
        pairs = zip(values, looks, strict=True)
        self._append([self._cell(i, v, look) for i, (v, look) in enumerate(pairs)], height)

    def line(self, text: str, look: Look) -> None:
        """Write a text over the whole width of the sheet, as high as it needs to be."""
        columns = len(self._widths)
        cells = [self._cell(i, None if i else text, look) for i in range(columns)]
        self._append(cells, _height(text, look, sum(self._widths)))
        self._sheet.merged_cells.add(f"A{self.rows}:{_letter(columns)}{self.rows}")

    def pair(self, label: str, value: Value, look: Look) -> None:
        """Write a label in the first column and a value over the others."""
        columns = len(self._widths)
        cells = [self._cell(0, label, styles.QUIET), self._cell(1, value, look)]
        cells += [self._cell(i, None, look) for i in range(2, columns)]
        text = value if isinstance(value, str) else ""
        height = _height(text, look, sum(self._widths[1:]))
        self._append(cells, max(height, _height(label, styles.QUIET, self._widths[0])))
        self._sheet.merged_cells.add(f"B{self.rows}:{_letter(columns)}{self.rows}")

    def keep(self, rows: int) -> None:
        """Let the next rows begin a page if they would be torn apart on this one."""
        from openpyxl.worksheet.pagebreak import Break

        page = self._page_height
        # Programs differ by a tenth in what a page takes; after that, a new page has begun.
        used = self._used if self._used < 1.12 * page else self._used % page
        needed = rows * (ROW_HEIGHT + 1.5)
        if used > page / 4 and used + needed > page:
            self._sheet.row_breaks.append(Break(id=self.rows))
            self._used = 0.0

    def blank(self) -> None:
        """Leave a row empty."""
        self._append([], 0)

    def filter_from(self, head: int) -> None:
        """Put filter buttons on the header in row `head`, over all that was written since."""
        if self.rows > head:
            self._sheet.auto_filter.ref = f"A{head}:{_letter(len(self._widths))}{self.rows}"

    def close(self) -> None:
        """Finish the sheet; nothing can be written to it any more."""
        self._sheet.close()

    def _append(self, cells: "list[Cell | None]", height: float) -> None:
        self.rows += 1
        self._used += height or ROW_HEIGHT
        if height:
            self._sheet.row_dimensions[self.rows].height = height
        self._sheet.append(cells)
        if height:
            # The row is written; a million heights need not be kept.
            del self._sheet.row_dimensions[self.rows]

    def _cell(self, index: int, value: Value, look: Look) -> "Cell | None":
        if value is None and look.above == look.below == "none":
            return None
        # A cell is written out at once, so that one per column and look can be used again.
        cell = self._cells.get((index, look))
        if cell is None:
            cell = self._new_cell(look)
            self._cells[index, look] = cell
        if isinstance(value, str):
            cell.value = self._texts.fit(value)
            # Otherwise "=…" would be a formula and "#N/A" an error.
            cell.data_type = "s"
        else:
            cell.value = value
        return cell

    def _new_cell(self, look: Look) -> "Cell":
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet)
        styles.dress(cell, look)
        return cell


def open_sheet(
    book: "Workbook",
    texts: CellTexts,
    title: str,
    widths: Sequence[float],
    *,
    project: str,
    landscape: bool,
    freeze: str | None = None,
    head: int | None = None,
) -> Sheet:
    """Begin a sheet of the book with its page set up; `head` is the row printed on every page."""
    sheet: Any = book.create_sheet(title)
    sheet.sheet_view.showGridLines = False
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[_letter(number)].width = width
    if freeze:
        sheet.freeze_panes = freeze
    if head:
        sheet.print_title_rows = f"{head}:{head}"
    page_height = _set_page(sheet, widths, landscape=landscape)
    _set_footer(sheet, project, title)
    return Sheet(sheet, texts, widths, page_height)


def _set_page(sheet: Any, widths: Sequence[float], *, landscape: bool) -> float:
    """Set paper, fit and margins; return the points of rows that a page takes at that fit."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.6
    margins.top, margins.bottom = 0.7, 0.8
    margins.header = margins.footer = 0.4
    paper_width, paper_height = (841.9, 595.3) if landscape else (595.3, 841.9)
    # A column takes 7 pixels per unit of its width, at 96 pixels an inch.
    needed = sum(widths) * 7 * 0.75
    scale = min(1.0, (paper_width - (margins.left + margins.right) * 72) / needed)
    return (paper_height - (margins.top + margins.bottom) * 72) / scale


def _set_footer(sheet: Any, project: str, title: str) -> None:
    # In a footer "&" begins a command, and Excel refuses more than 255 characters.
    name = CellTexts().fit(" ".join(project.split()))[:80].replace("&", "&&")
    sheet.oddFooter.left.text = f"{name} · {title}"
    sheet.oddFooter.right.text = "&P / &N"


def _letter(number: int) -> str:
    """Return the letters of a column (1 is A)."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(number)


def _height(text: str, look: Look, width: float) -> float:
    """Estimate the height in points that a wrapped text needs in a column of that width."""
    room = (
        (width - CELL_PADDING)
        * CHARACTERS_PER_WIDTH
        * 10
        / look.size
        * (0.93 if look.bold else 1.0)
    )
    lines = sum(_lines(part, max(1, int(room))) for part in text.splitlines() or [""])
    return min(MOST_HEIGHT, round(lines * look.size * LINE_HEIGHT + 2.5, 1))


def _lines(text: str, room: int) -> int:
    """Count the lines of `room` characters that a paragraph fills when broken between words."""
    if len(text) <= room and text.isascii():
        return 1
    lines, used = 1, 0
    for word in text.split(" "):
        # Code units, because emoji are about two letters wide.
        length = len(word.encode("utf-16-le", "surrogatepass")) // 2
        if used and used + 1 + length > room:
            lines, used = lines + 1, 0
        used += length + (1 if used else 0)
        if used > room:
            lines += ceil(used / room) - 1
            used = used % room or room
    return lines
