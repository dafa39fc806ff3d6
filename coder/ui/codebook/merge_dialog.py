"""The dialog that merges a code into another one, or into a new one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Code, Text, Variable
from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.services.codebook_editing import Saved
from coder.services.codebook_merging import Draft, Effect, effect, merge
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.form import Form, text_input
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

NEW = ""
"""Stands in the list for a code that is made."""


class MergeDialog(Sheet):
    """Asks for the other code and says what follows; `merged` carries what was saved."""

    merged = Signal(object)

    def __init__(
        self,
        look: Look,
        session: "Session",
        variable: Variable,
        code: Code,
        screen: str,
        parent: QWidget,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session, self._variable, self._code, self._screen = session, variable, code, screen
        name = code.name.in_(session.language)
        title = self.tr("Merge “{code}” into another code").format(code=name)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(self.tr("Merge codes"))
        self.into = Choice(look, self.tr("Into"))
        for other in variable.codes:
            if other.uid != code.uid and not other.archived:
                self.into.addItem(other.name.in_(session.language), other.uid)
        self.into.addItem(self.tr("a new code…"), NEW)
        self.name = text_input("")
        self._form = Form(look)
        self._form.add(self.tr("Into"), self.into)
        self._form.add(self.tr("Name of the new code"), self.name)
        self.words = Paragraph(look, "", 13, 400, "text2")
        self.body.addWidget(self._form)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self._effect: Effect = effect(session, [code.uid])
        self.hint.setText(self.tr("The history stays, and you can take the merge back."))
        self.into.currentIndexChanged.connect(self._show)
        self.name.textChanged.connect(self._show)
        self.primary.clicked.connect(self._merge)
        self._form.order(self)
        self._show()
        self.fit(620, 290)

    def _target(self) -> str | Draft | None:
        """Return the code chosen, None while a new one has no name."""
        uid = str(self.into.currentData())
        if uid != NEW:
            return uid
        name = self.name.text().strip()
        if not name:
            return None
        return Draft(Text(fi=name) if self._session.language == "fi" else Text(en=name))

    def _show(self) -> None:
        self.banner.say("")
        new = str(self.into.currentData()) == NEW
        self._form.show_row(self.name, new)
        target = self._target()
        self.primary.setEnabled(target is not None)
        other = self.name.text().strip() if new else self.into.currentText()
        self.words.setText(" ".join(self._told(other or "…")))

    def _told(self, other: str) -> list[str]:
        language, n = self._session.language, self._effect.posts
        names = {"code": self._code.name.in_(language), "other": other}
        if self._effect.own:
            first = self.tr("You have given “{code}” to %n posts.", "", n)
        else:
            first = self.tr("“{code}” is on %n posts.", "", n)
        said = [first.replace(str(n), count(n, self._screen), 1).format(**names)]
        said.append(
            self.tr(
                "From now on they count as “{other}”, and “{code}” goes out of use. No coding is "
                "changed: each keeps the code that was given."
            ).format(**names)
        )
        if self._effect.conditions:
            book = self._session.codebook
            asked = ", ".join(book.variable(v).name.in_(language) for v in self._effect.conditions)
            said.append(
                self.tr(
                    "Conditions that name “{code}” name “{other}” instead: {variables}."
                ).format(**names, variables=asked)
            )
        said.append(self.tr("Rounds that froze an earlier codebook still tell the two apart."))
        return said

    def _merge(self) -> None:
        target = self._target()
        if target is None:
            return
        try:
            saved: Saved = merge(self._session, [self._code.uid], target)
        except CoderError as error:
            self.banner.say(sentence(error, self._screen))
            return
        self.accept()
        self.merged.emit(saved)
