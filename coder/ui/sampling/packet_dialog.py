"""The dialog that writes a packet for another coder."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError, FileInUse, ProjectExists
from coder.domain.sentences import sentence
from coder.services import looking, packets
from coder.ui.ask import Ask
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.form import Form, text_input
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet
from coder.ui.sampling.file_line import FileLine
from coder.ui.sampling.steps import open_rounds

if TYPE_CHECKING:
    from coder.services.session import Session

_UNSAFE = set('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class Written:
    """A packet that was written."""

    path: Path
    coder: str
    posts: int


class PacketDialog(Sheet):
    """Asks for round, coder and file; `written` carries what was written."""

    written = Signal(object)

    def __init__(
        self,
        look: Look,
        ask: Ask,
        session: "Session",
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._language = language
        self.setWindowTitle(self.tr("Write a packet"))
        self.title.setText(self.tr("Write a packet"))
        self.primary.show_words(self.tr("Write packet"))
        self.round_ = Choice(look, "")
        for each in open_rounds(session):
            self.round_.addItem(each.name, each.name)
        self.coder = text_input("")
        self.coder.setPlaceholderText(self._others() or self.tr("Name of the coder"))
        self.coder.setText(self._only_other())
        files = self.tr("Coder packets (*.coder)")
        self.file = FileLine(look, ask, self.tr("Write a packet"), files)
        self._lay_out_form()
        self.hint.setText(self.tr("The packet holds none of the codings of this project."))
        self.primary.clicked.connect(self._write)
        self.coder.textChanged.connect(self._suggest)
        self.round_.currentIndexChanged.connect(self._suggest)
        self.file.changed.connect(self._check)
        self._suggest()
        self.coder.setFocus()
        self.fit(640, 300)

    def choose_round(self, name: str) -> None:
        """Choose a round by its name, where it is one that packets are written of."""
        if self.round_.findData(name) >= 0:
            self.round_.setCurrentIndex(self.round_.findData(name))

    def _others(self) -> str:
        own = self._session.coder
        return ", ".join(c.name for c in self._session.coders() if c != own)

    def _only_other(self) -> str:
        """Give the one coder of the round whom a packet can be for, "" where there are several."""
        own = self._session.coder
        for round_ in open_rounds(self._session):
            if round_.name == self.round_.currentText():
                found = [c.name for c in looking.coders_of(self._session, round_) if c != own]
                return found[0] if len(found) == 1 else ""
        return ""

    def _lay_out_form(self) -> None:
        form = Form(self.look)
        form.add(self.tr("Round"), self.round_)
        form.add(self.tr("For the coder"), self.coder)
        form.add(self.tr("File"), self.file)
        words = Paragraph(
            self.look,
            self.tr(
                "One file with the sample and the codebook. The other coder opens it with this "
                "program, codes without seeing your codings, and sends it back."
            ),
            ink="muted",
        )
        form.add_text(words)
        self.body.addWidget(form)
        self.body.addStretch(1)
        form.order(self)

    def _suggest(self) -> None:
        parts = [self._session.name, self.round_.currentText(), self.coder.text().strip()]
        stem = " ".join(part for part in parts if part)
        safe = "".join("-" if letter in _UNSAFE else letter for letter in stem).rstrip(". ")
        self.file.suggest(self._session.path.parent / f"{safe}.coder")
        self._check()

    def _check(self) -> None:
        self.banner.say("")
        self.primary.setEnabled(bool(self.coder.text().strip()) and self.round_.count() > 0)

    def _write(self) -> None:
        path, coder = self.file.path, self.coder.text().strip()
        try:
            # A place the user chose was asked about when it was chosen.
            if path.exists() and not self.file.chosen:
                raise ProjectExists(str(path))
            posts = packets.write(self._session, self.round_.currentData(), coder, path)
        except CoderError as error:
            self._tell(error)
            return
        self.written.emit(Written(path, coder, posts))
        self.accept()

    def _tell(self, error: CoderError) -> None:
        if isinstance(error, FileInUse) and self.file.path == self._session.path:
            words = self.tr("This is the open project itself. Choose another file.")
            self.banner.say(words)
            return
        self.banner.say(sentence(error, self._language))
