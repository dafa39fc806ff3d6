"""The small dialog that asks who codes, once, when a project does not know."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet
from coder.ui.start.fields import labelled, line

if TYPE_CHECKING:
    from coder.services.session import Session

_MOST_NAMES = 4


class CoderDialog(Sheet):
    """Asks for the coder's name and seats the coder; `chosen` tells that it is done."""

    chosen = Signal()

    def __init__(
        self, look: Look, session: "Session", language: str = "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self.setWindowTitle(self.tr("Who codes?"))
        self.title.setText(self.tr("Who codes?"))
        self.primary.show_words(self.tr("Start coding"))
        self._session = session
        self._language = language
        self.name = line(look)
        self.names: list[KeyButton] = []
        words = Paragraph(
            look,
            self.tr("Every decision is kept under the name of the person who made it."),
        )
        self.body.addWidget(words)
        self.body.addLayout(labelled(look, self.tr("Your name"), self.name))
        row = QHBoxLayout()
        row.setSpacing(4)
        for coder in session.coders()[:_MOST_NAMES]:
            button = KeyButton(look, coder.name)
            button.clicked.connect(self._name_clicked)
            row.addWidget(button)
            self.names.append(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.name.textChanged.connect(self._judge)
        self.primary.clicked.connect(self._choose)
        self._judge()
        self.fit(520, 280)
        self.name.setFocus()

    def _judge(self) -> None:
        self.banner.say("")
        self.primary.setEnabled(bool(self.name.text().strip()))

    def _name_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, KeyButton)
        self.name.setText(button.text())
        self._choose()

    def _choose(self) -> None:
        try:
            self._session.choose_coder(self.name.text())
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.accept()
        self.chosen.emit()
