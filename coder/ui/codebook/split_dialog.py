"""The dialog that splits a code into several new ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Code, Text
from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.services.codebook_editing import Saved
from coder.services.codebook_merging import Draft, effect, split
from coder.ui.look.look import Look
from coder.ui.parts.form import Form, text_input
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

_FEWEST, _MOST = 2, 4


class SplitDialog(Sheet):
    """Asks for the names of the parts and says what follows; `was_split` carries what was saved."""

    was_split = Signal(object)

    def __init__(
        self, look: Look, session: "Session", code: Code, screen: str, parent: QWidget
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session, self._code, self._screen = session, code, screen
        name = code.name.in_(session.language)
        title = self.tr("Split “{code}”").format(code=name)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(self.tr("Split the code"))
        self.names = [text_input("") for _ in range(_MOST)]
        form = Form(look)
        for place, field in enumerate(self.names, start=1):
            form.add(self.tr("Code {n}").format(n=place), field)
            field.textChanged.connect(self._judge)
        self.body.addWidget(form)
        self.body.addWidget(Paragraph(look, self._told(name), 13, 400, "text2"))
        self.body.addStretch(1)
        self.hint.setText(self.tr("Two names at least. Definitions and keys can be written after."))
        self.primary.clicked.connect(self._split)
        form.order(self)
        self._judge()
        self.fit(620, 380)

    def _told(self, name: str) -> str:
        found = effect(self._session, [self._code.uid])
        n = found.posts
        if found.own:
            first = self.tr("You have given “{code}” to %n posts.", "", n)
        else:
            first = self.tr("“{code}” is on %n posts.", "", n)
        after = self.tr(
            "They keep it, and count under it, until they have been looked at again: they come to "
            "the review list. “{code}” itself goes out of use."
        )
        said = first.replace(str(n), count(n, self._screen), 1)
        return f"{said} {after}".format(code=name)

    def _parts(self) -> list[Draft]:
        written = [field.text().strip() for field in self.names]
        finnish = self._session.language == "fi"
        return [Draft(Text(fi=name) if finnish else Text(en=name)) for name in written if name]

    def _judge(self) -> None:
        self.banner.say("")
        self.primary.setEnabled(len(self._parts()) >= _FEWEST)

    def _split(self) -> None:
        parts = self._parts()
        if len(parts) < _FEWEST:
            return
        try:
            saved: Saved = split(self._session, self._code.uid, parts)
        except CoderError as error:
            self.banner.say(sentence(error, self._screen))
            return
        self.accept()
        self.was_split.emit(saved)
