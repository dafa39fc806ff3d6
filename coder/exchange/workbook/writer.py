"""Writes a workbook: into a temporary file beside the target, then in its place."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coder.exchange.whole_file import written_whole
from coder.exchange.workbook.about_sheet import write_about
from coder.exchange.workbook.agreement_sheet import write_agreement
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.changes_sheet import write_changes
from coder.exchange.workbook.codebook_sheet import write_codebook
from coder.exchange.workbook.codings_sheet import SHEET_ROWS, Progress, write_codings
from coder.exchange.workbook.content import WorkbookContent
from coder.exchange.workbook.disagreements_sheet import write_disagreements
from coder.exchange.workbook.frequencies_sheet import write_frequencies
from coder.exchange.workbook.screening_sheet import write_screening

if TYPE_CHECKING:
    from openpyxl import Workbook


@dataclass(frozen=True, slots=True)
class WorkbookReport:
    """What was written, and what of the texts could not be written as it was."""

    codings: int
    disagreements: int
    sheets: int
    cells_cut: int
    characters_replaced: int


def write_workbook(
    path: Path,
    content: WorkbookContent,
    progress: Progress | None = None,
    *,
    sheet_rows: int = SHEET_ROWS,
) -> WorkbookReport:
    """Write the workbook and put it at `path`, where an older one is replaced as a whole.

    `progress(done, total)` counts rows of codings and may raise Cancelled. After any error the
    file at `path` is as before and no other is left. Raises FileInUse, FolderNotWritable,
    DiskFull, WriteFailed.
    """
    with written_whole(path) as temporary:
        return _write(temporary, content, progress, sheet_rows)


def _write(
    file: Path, content: WorkbookContent, progress: Progress | None, sheet_rows: int
) -> WorkbookReport:
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    try:
        if progress:
            progress(0, content.codings_total)
        book = Book(workbook, content.language, content.project)
        write_frequencies(book, content)
        write_agreement(book, content)
        write_disagreements(book, content)
        codings = write_codings(book, content, progress, sheet_rows)
        write_codebook(book, content)
        write_changes(book, content)
        write_screening(book, content)
        write_about(book, content, codings)
        if progress:
            progress(codings, codings)
        save(workbook, file, content.about.version)
    finally:
        discard_parts(workbook)
    return WorkbookReport(
        codings=codings,
        disagreements=len(content.disagreements),
        sheets=len(workbook.sheetnames),
        cells_cut=book.texts.cells_cut,
        characters_replaced=book.texts.characters_replaced,
    )


def save(workbook: "Workbook", file: Path, version: str) -> None:
    """Write a workbook of write-only sheets to a file."""
    from zipfile import ZIP_DEFLATED, ZipFile

    from openpyxl.writer.excel import ExcelWriter

    now = datetime.now(UTC).replace(tzinfo=None)
    workbook.properties.creator = f"Coder {version}"
    workbook.properties.created = workbook.properties.modified = now
    with file.open("wb") as out, ZipFile(out, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(workbook, archive).write_data()


def discard_parts(workbook: "Workbook") -> None:
    """Close the sheets that a failure left open and remove their files of rows."""
    for sheet in workbook.worksheets:
        writer = vars(sheet).get("_writer")
        if writer is None:
            continue
        with suppress(OSError):
            if not sheet.closed:
                sheet.close()
        with suppress(FileNotFoundError):
            writer.cleanup()
