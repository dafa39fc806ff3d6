"""The sentences that the page of the codebook says of its state."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from coder.domain.codebook import Codebook
from coder.services.codebook_editing import Frozen, Saved
from coder.ui.actions import key_of
from coder.ui.status_line import StatusText
from coder.ui.writing import count, day


class Notes(QObject):
    """Writes them in the language of the screen."""

    def __init__(self, screen: str) -> None:
        super().__init__()
        self._screen = screen

    def subtitle(self, book: Codebook, language: str, n: int, made_at: str) -> str:
        """Name the codebook and its revision."""
        return self.tr("{name} · revision {n}, {day}").format(
            name=book.name.in_(language), n=n, day=day(made_at, self._screen)
        )

    def unsaved(self, n: int) -> str:
        """Say how much is not saved."""
        return self.tr("Not saved: %n changes", "", n).replace(str(n), count(n, self._screen), 1)

    def frozen(self, rounds: Sequence[Frozen]) -> str:
        """Name the rounds that an edit does not reach."""
        if not rounds:
            return ""
        names = ", ".join(f"{each.name} ({each.revision})" for each in rounds)
        return self.tr(
            "Open rounds keep the revision they began with, so no change reaches them: {rounds}"
        ).format(rounds=names)

    def read_only(self) -> str:
        """Say why nothing can be written."""
        return self.tr("Open for reading only: the codebook can be read but not changed.")

    def empty(self) -> tuple[str, str]:
        """Give title and sentence of a codebook without variables."""
        return (
            self.tr("The codebook is empty"),
            self.tr(
                "A variable is a question that is asked of every post; its codes are the answers. "
                "Add a variable, or read a ready-made codebook from a file."
            ),
        )

    def not_saved(self) -> str:
        """Say that something must be mended first."""
        return self.tr(
            "Not saved yet: something needs mending first. The codebook in force is as before."
        )

    def all_saved(self) -> str:
        """Say that nothing waits to be saved."""
        return self.tr("There is nothing to save.")

    def kept(self) -> str:
        """Say why something is not deleted."""
        return self.tr(
            "Not deleted: posts have been coded with it, or a round or queue holds it. Take it out "
            "of use instead (Ctrl+D)."
        )

    def keys(self) -> StatusText:
        """Name the keys of the list."""
        return StatusText(
            keys=(
                (f"{key_of('codebook.move_up')}↓", self.tr("move")),
                (key_of("codebook.archive"), self.tr("in or out of use")),
                (key_of("codebook.tree"), self.tr("to the list")),
                (key_of("window.keys"), self.tr("all keys")),
            )
        )

    def saved(self, saved: Saved, new: bool) -> StatusText:
        """Say that a revision was saved, and how new variables come to be asked."""
        text = ""
        if saved.meanings:
            text = self.tr("Codings given under the earlier meaning are to be reviewed.")
        elif new:
            text = self.tr("New variables are asked once you choose them on the coding page.")
        there = bool(text) and not saved.meanings
        return StatusText(
            icon="check",
            lead=self.tr("The codebook is now at revision {n}.").format(n=saved.n),
            text=text,
            key=key_of("window.coding") if there else "",
            key_text=self.tr("go to coding") if there else "",
        )
