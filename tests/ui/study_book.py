"""The workbook as its reader sees it: the rows of its tables, by the words of their heads."""

from pathlib import Path

Row = dict[str, object]


def read_book(path: Path) -> dict[str, list[list[object]]]:
    """Return the rows of each sheet."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def table(sheet: list[list[object]], first_head: str) -> list[Row]:
    """Return the rows under the head that begins with these words, up to a note or a blank row."""
    at = next(n for n, row in enumerate(sheet) if row[0] == first_head)
    heads = [str(head) for head in sheet[at]]
    rows: list[Row] = []
    for row in sheet[at + 1 :]:
        if row[0] is None or str(row[0]).startswith("Note."):
            break
        rows.append(dict(zip(heads, row, strict=True)))
    return rows


def words(sheet: list[list[object]]) -> str:
    """Return all that is written on a sheet."""
    return "\n".join(str(cell) for row in sheet for cell in row if cell is not None)
