"""The random check of posts that coders agree on: how many are drawn, by which seed."""

from secrets import randbelow
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.domain.sentences import number, sentence
from coder.services import agreed_check
from coder.services.adjudication import Adjudication
from coder.ui.look.look import Look
from coder.ui.parts.form import Form, NumberInput
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_USUAL = 30
_SEEDS = 1_000_000


class CheckDialog(Sheet):
    """Asks how many agreed codings to draw and draws them; `begun` carries the check."""

    begun = Signal(object)

    def __init__(
        self, look: Look, session: "Session", found: Adjudication, language: str, parent: QWidget
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._found = found
        self._language = language
        title = self.tr("Check agreed posts")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(self.tr("Draw and check"))
        agreed = len(found.agreed)
        self.size_ = NumberInput(min(_USUAL, agreed))
        self.seed = NumberInput(1 + randbelow(_SEEDS))
        of = self.tr("of {n} agreed codings").format(n=number(agreed, language))
        form = Form(look)
        form.add(self.tr("How many"), self.size_, Words(look, of, ink="muted"))
        form.add(self.tr("Seed"), self.seed, Words(look, ""))
        words = Paragraph(
            look,
            self.tr(
                "That coders agree does not mean that they are right. The posts are drawn at "
                "random and shown like disagreements: A says that the code is right, another key "
                "which one would be. What is decided is Consensus; agreement stays as it is."
            ),
            ink="muted",
        )
        form.add_text(words)
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.hint.setText(self.tr("The seed and what was drawn are kept and told in the workbook."))
        self.primary.setEnabled(agreed > 0)
        self.primary.clicked.connect(self._draw)
        form.order(self)
        self.fit(600, 280)

    def _draw(self) -> None:
        try:
            check = agreed_check.begin(
                self._session, self._found, max(1, self.size_.value), self.seed.value
            )
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.accept()
        self.begun.emit(check)


class CheckStarter(QObject):
    """Goes on with a check that is not done, or asks for a new one; `begun` carries it."""

    begun = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.dialog: CheckDialog | None = None

    def start(self, session: "Session", round_name: str, window: QWidget) -> None:
        """Begin or go on."""
        try:
            found = Adjudication(session, round_name)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        checks = agreed_check.of_round(session, found.round)
        if checks and checks[-1].left and agreed_check.items(found, checks[-1]):
            self.begun.emit(checks[-1])
            return
        look, language = self._around.look, self._around.language
        self.dialog = CheckDialog(look, session, found, language, window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.begun.connect(self.begun)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
