"""The workbook under construction: its sheets, its words and the numbers of its tables."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from coder.exchange.workbook import styles
from coder.exchange.workbook.content import Language
from coder.exchange.workbook.sheet import Sheet, open_sheet
from coder.exchange.workbook.texts import CellTexts
from coder.exchange.workbook.words import Words

if TYPE_CHECKING:
    from openpyxl import Workbook


class Book:
    """What the modules of the single sheets write into."""

    def __init__(self, workbook: "Workbook", language: Language, project: str) -> None:
        self._workbook = workbook
        self._project = project
        self._tables = 0
        self.words = Words(language)
        self.texts = CellTexts()

    def sheet(
        self,
        key: str,
        widths: Sequence[float],
        *,
        landscape: bool = False,
        freeze: str | None = None,
        head: int | None = None,
        part: int = 1,
    ) -> Sheet:
        """Begin a sheet; `part` is its number where one table fills several."""
        name = self.words(f"sheet.{key}")
        return open_sheet(
            self._workbook,
            self.texts,
            name if part == 1 else f"{name} {part}",
            widths,
            project=self._project,
            landscape=landscape,
            freeze=freeze,
            head=head,
        )

    def write_title(self, sheet: Sheet, key: str) -> None:
        """Write the title of a sheet that holds several tables."""
        sheet.line(self.words(f"title.{key}"), styles.TITLE)
        sheet.line(self.words("subtitle", project=self._project), styles.SUBTITLE)
        sheet.blank()

    def caption(self, key: str, **fields: str) -> str:
        """Return the caption of the next table, with its number."""
        self._tables += 1
        caption = self.words(f"caption.{key}", **fields)
        return self.words("table", number=str(self._tables), caption=caption)

    def write_notes(self, sheet: Sheet, notes: Sequence[str]) -> None:
        """Write the notes under a table as one paragraph, each of them once."""
        sentences = [_sentence(note) for note in dict.fromkeys(notes) if note.strip()]
        if sentences:
            sheet.line(self.words("note", text=" ".join(sentences)), styles.NOTE)

    def codes(self, names: tuple[str, ...] | None) -> str | None:
        """Return code names in one text; () reads "no code applies", None stays empty."""
        if names is None:
            return None
        return "; ".join(names) if names else self.words("none_applies")


def _sentence(note: str) -> str:
    note = note.strip()
    return note if note.endswith((".", "!", "?", "…", ".”", ".)")) else f"{note}."
