"""What a preview counts: the records of the file, what is skipped, and the notes."""

from PySide6.QtCore import QObject

from coder.domain.sentences import number
from coder.ui.importing.cards import Card
from coder.ui.importing.draft import Shown


class Counted(QObject):
    """Says which rows a figure is of: those shown, or the whole file."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def hint(self, shown: Shown) -> str:
        """Say how much the import brings in."""
        if _is_all(shown):
            return self.tr("The import brings in the whole file or nothing.")
        return self.tr(
            "Only the first rows are shown. The import reads the whole file and brings in all of "
            "it or nothing."
        )

    def cards(self, shown: Shown) -> tuple[Card, ...]:
        """Give the counted lines of a preview."""
        return self._records(shown), self._skipped(shown), self._notes(shown)

    def _records(self, shown: Shown) -> Card:
        preview = shown.preview
        if _is_all(shown):
            kept = self._said(shown.kept if shown.has_text else 0)
            return Card(
                "circle_check",
                "positive",
                kept,
                self.tr("to import"),
                self.tr("of all records"),
                quiet=not (shown.kept and shown.has_text),
            )
        held = self._said(preview.looked_at)
        if not preview.is_whole:
            held = self.tr("over {n}").format(n=held)
        hint = self.tr("the first {n} are shown").format(n=self._said(len(shown.reasons)))
        return Card("circle_check", "positive", held, self.tr("records in the file"), hint)

    def _skipped(self, shown: Shown) -> Card:
        n = self._said(len(shown.reasons))
        looked = (
            self.tr("of all records")
            if _is_all(shown)
            else self.tr("of the first {n} records").format(n=n)
        )
        skipped = self._said(shown.skipped)
        quiet = not shown.skipped
        # A low window leaves the hint out: the words alone must not promise it for the whole file.
        words = self.tr("skipped") if _is_all(shown) else self.tr("skipped of those shown")
        return Card("skip", "warning", skipped, words, looked, quiet=quiet)

    def _notes(self, shown: Shown) -> Card:
        preview, n = shown.preview, len(shown.preview.problems)
        noted = (
            self.tr("on the whole file")
            if preview.is_whole
            else self.tr("on the first {n} records").format(n=self._said(preview.looked_at))
        )
        return Card(
            "note",
            "warning",
            self._said(n),
            self.tr("note") if n == 1 else self.tr("notes"),
            noted if n else self.tr("nothing odd was found"),
            quiet=not n,
        )

    def _said(self, value: int) -> str:
        return number(value, self._language)


def _is_all(shown: Shown) -> bool:
    """Tell whether the rows shown are all that the file holds."""
    return shown.preview.is_whole and shown.preview.looked_at <= len(shown.reasons)
