"""The codebook as it is being written, kept while the program runs until it is saved."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Code, Codebook, Group, Text, Variable
from coder.domain.codebook_changes import changes
from coder.domain.codebook_edits import Record

_NOTHING = Codebook("", Text())


class Draft(QObject):
    """`edited` says that a field changed, `reshaped` that the tree of what there is did."""

    edited = Signal()
    reshaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.saved = _NOTHING
        self.book = _NOTHING
        self.taken: frozenset[str] = frozenset()
        self.language = "en"
        self.source: Path | None = None

    def begin(self, saved: Codebook, taken: frozenset[str], language: str, source: Path) -> None:
        """Start from the codebook in force of a project, forgetting what was written."""
        self.saved = self.book = saved
        self.taken, self.language, self.source = taken, language, source
        self.reshaped.emit()

    @property
    def is_changed(self) -> bool:
        """Tell whether anything is not saved."""
        return self.book != self.saved

    def count_changes(self) -> int:
        """Count what is not saved."""
        return len(changes(self.saved, self.book))

    def is_new(self, uid: str) -> bool:
        """Tell whether a variable, group or code is not saved at all."""
        return self.record_in(self.saved, uid) is None

    def record(self, uid: str) -> Record | None:
        """Give a variable, group or code, None where there is none."""
        return self.record_in(self.book, uid)

    @staticmethod
    def record_in(book: Codebook, uid: str) -> Record | None:
        """Give a variable, group or code of a codebook, None where there is none."""
        try:
            return edits.record(book, uid)
        except KeyError:
            return None

    def variable_of(self, uid: str) -> Variable | None:
        """Give the variable that is, or holds, what has this uid."""
        try:
            return edits.variable_of(self.book, uid)
        except KeyError:
            return None

    def put(self, record: object) -> None:
        """Take a changed codebook, variable, group or code."""
        if isinstance(record, Codebook):
            book = record
        elif isinstance(record, Variable | Group | Code):
            book = edits.put(self.book, record)
        else:
            return
        if book != self.book:
            self.book = book
            self.edited.emit()

    def reshape(self, book: Codebook) -> None:
        """Take a codebook in which something was added, taken out or moved."""
        if book != self.book:
            self.book = book
            self.reshaped.emit()
            self.edited.emit()

    def discard(self) -> None:
        """Go back to what is saved."""
        self.reshape(self.saved)
