"""Writing the codebook to a file and reading one from a file."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.codebook import Codebook
from coder.domain.codebook_changes import changes
from coder.domain.codebook_edits import record
from coder.domain.codebook_taking import Taken, take_in
from coder.domain.errors import CoderError
from coder.services.codebook_editing import read_codebook, write_codebook
from coder.ui.remedies import Remedies
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_SHOWN = 8


class CodebookFiles(QObject):
    """Asks for files, and says what of a file read gave way to the project."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._remedies = Remedies(around.ask, around.language)

    def write(self, session: "Session") -> None:
        """Write the codebook in force to a file that the user names."""
        kinds = self.tr("Codebooks (*.json)")
        name = f"{session.name} {session.revision.n}.json"
        path = self._around.ask.save_file(self.tr("Export codebook"), name, kinds)
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(".json")
        self._write(session, path)

    def _write(self, session: "Session", path: Path) -> None:
        try:
            write_codebook(session.codebook, path)
        except CoderError as error:
            way = self._remedies.offer(self.tr("The codebook was not exported"), error)
            if way == "again":
                self._write(session, path)
            elif way == "name":
                self.write(session)
            return
        said = self.tr("Exported: {file}").format(file=path.name)
        self._around.status.show_text(StatusText(icon="check", lead=said))

    def read(self, present: Codebook, coded: Collection[str]) -> Codebook | None:
        """Ask for a file and give the codebook that results; None where nothing is to change."""
        kinds = self.tr("Codebooks (*.json)")
        path = self._around.ask.open_file(self.tr("Read codebook"), kinds)
        if path is None:
            return None
        try:
            taken = take_in(present, read_codebook(path), coded)
        except CoderError as error:
            self._around.errors.in_dialog(self.tr("The codebook was not read"), error)
            return None
        n = len(changes(present, taken.codebook))
        if not n:
            said = self.tr("The file says what the codebook says: nothing to change.")
            self._around.status.show_text(StatusText(icon="check", lead=said))
            return None
        way = self._around.ask.choose(
            self.tr("Take this codebook?"),
            self._sentence(present, taken, n),
            (("take", self.tr("Take it")), ("stay", self.tr("Cancel"))),
            safe=self.tr("Nothing is saved yet. Look it through and save, or discard it."),
            alarm=False,
        )
        return taken.codebook if way == "take" else None

    def _sentence(self, present: Codebook, taken: Taken, n: int) -> str:
        lines = [self.tr("Differences from the codebook now: %n", "", n)]
        for words, uids in (
            (self.tr("Not in the file, stays but out of use: {names}"), taken.kept),
            (self.tr("Coded, so one code or several stays as it is: {names}"), taken.fixed),
            (
                self.tr("In another variable in the file, stays where it is: {names}"),
                taken.elsewhere,
            ),
        ):
            if uids:
                names = [record(present, uid).name.in_(self._around.language) for uid in uids]
                more = ", …" if len(names) > _SHOWN else ""
                lines.append(words.format(names=", ".join(names[:_SHOWN]) + more))
        return "\n".join(lines)
