"""The dialog that makes a project: its name and place, codebook, language and coder."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.codebook import Codebook
from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.services.codebooks import open_codebook, shipped
from coder.services.places import make_folder, take_away
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice, KeyButton
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.start.codebook_choice import CodebookChoice
from coder.ui.start.fields import labelled, line

SUFFIX = ".coder"
_FIRST = "pankkipalvelut"
_LOW = 620
"""A window lower than this has no room for rows of two wide lines."""
_UNSAFE = '<>:"/\\|?*'


class NewProjectDialog(Sheet):
    """Makes a project; `created` carries its open `Session`. The dialog stays on an error."""

    created = Signal(object)

    def __init__(
        self,
        look: Look,
        ask: Ask,
        folder: Path,
        language: str = "en",
        coder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self.setWindowTitle(self.tr("New project"))
        self.title.setText(self.tr("New project"))
        self.primary.show_words(self.tr("Make the project"))
        self._ask = ask
        self._language = language
        self._folder = folder
        self.name = line(look)
        self.place = Words(look, size=12, ink="muted")
        self.other_place = KeyButton(look, self.tr("Other place…"), "ghost")
        self.other_place.end_flush()
        # The codebook of a whole study stands first and is the one chosen.
        offered = tuple(sorted(shipped(), key=lambda item: item.id != _FIRST))
        self.codebooks = CodebookChoice(look, offered, language)
        self.language = Choice(look, self.tr("Language of the codebook on screen"))
        self.language.addItem(self.tr("Finnish"), "fi")
        self.language.addItem(self.tr("English"), "en")
        self.language.choose(language)
        self.coder = line(look, coder)
        self._lay_out_form()
        self.name.textChanged.connect(self._show_place)
        self.coder.textChanged.connect(self._judge)
        self.other_place.clicked.connect(self._choose_place)
        self.codebooks.file_wanted.connect(self._choose_codebook)
        self.primary.clicked.connect(self._make)
        self.hint.setText(self.tr("A project is one file. Nothing leaves this computer."))
        self._show_place()
        if parent is not None and parent.height() < _LOW:
            self.codebooks.take_low()
        self.fit(640, 612)
        self.name.setFocus()

    def _lay_out_form(self) -> None:
        look = self.look
        self.body.addLayout(labelled(look, self.tr("Name of the project"), self.name))
        place = QHBoxLayout()
        place.addWidget(self.place, 1)
        place.addWidget(self.other_place)
        self.body.addLayout(place)
        self.body.addLayout(labelled(look, self.tr("Codebook"), self.codebooks))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(labelled(look, self.tr("Your name, as the coder"), self.coder), 1)
        row.addLayout(labelled(look, self.tr("Language of the codebook"), self.language))
        self.body.addLayout(row)
        self.body.addStretch(1)

    @property
    def path(self) -> Path:
        """Where the project is going to lie."""
        name = "".join("-" if sign in _UNSAFE else sign for sign in self.name.text().strip())
        return self._folder / f"{name.strip('. ')}{SUFFIX}"

    def _show_place(self) -> None:
        named = bool(self.name.text().strip())
        shown = str(self.path if named else self._folder)
        metrics = self.place.fontMetrics()
        room = max(200, self.width() - 240)
        self.place.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room))
        self.place.setToolTip(shown)
        self._judge()

    def _judge(self) -> None:
        """Let the project be made once it has a name and a coder."""
        self._say_folder()
        ready = bool(self.name.text().strip("<>. ") and self.coder.text().strip())
        self.primary.setEnabled(ready)

    def _say_folder(self) -> None:
        """Say that the folder is missing, and that it is made with the project."""
        if self._folder.exists():
            self.banner.say("")
            self.primary.show_words(self.tr("Make the project"))
            return
        words = self.tr("The folder “{folder}” does not exist yet. It is made with the project.")
        self.banner.say(words.format(folder=self._folder), "warning")
        self.primary.show_words(self.tr("Make folder and project"))

    def _choose_place(self) -> None:
        files = self.tr("Coder projects (*.coder)")
        path = self._ask.save_file(self.tr("Place of the project"), str(self.path), files)
        if path is not None:
            self._folder = path.parent
            self.name.setText(path.stem if path.suffix == SUFFIX else path.name)
            self._show_place()

    def _choose_codebook(self) -> None:
        files = self.tr("Codebooks (*.json);;All files (*)")
        path = self._ask.open_file(self.tr("Codebook from a file"), files)
        codebook: Codebook | None = None
        if path is not None:
            try:
                codebook = open_codebook(path)
            except CoderError as error:
                self.banner.say(sentence(error, self._language))
        self.codebooks.take_own(codebook, path.name if path is not None else "")

    def _make(self) -> None:
        codebook = self.codebooks.codebook
        if codebook is None:
            return
        try:
            session = self._made(codebook)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.accept()
        self.created.emit(session)

    def _made(self, codebook: Codebook) -> Session:
        made = make_folder(self._folder)
        try:
            session = Session.create(self.path, codebook, str(self.language.currentData()))
        except CoderError:
            take_away(made)
            raise
        try:
            session.choose_coder(self.coder.text())
        except CoderError:
            # The file is seconds old and empty; a second try needs its name.
            session.close()
            session.path.unlink()
            take_away(made)
            raise
        return session
