"""The dialog that closes a round and says what was concluded from it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.agreement.results import KRIPPENDORFF_ALPHA
from coder.domain.errors import CoderError
from coder.domain.round_course import DONE, FAILED, PASSED, UNDECIDED
from coder.domain.sentences import sentence
from coder.services import progress, round_outcome
from coder.services.looking import Round
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.form import Form
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.parts.text_area import TextArea
from coder.ui.reliability.coefficient_rows import AgreementWords
from coder.ui.writing import coefficient

if TYPE_CHECKING:
    from coder.services.session import Session


class CloseDialog(Sheet):
    """Asks for the outcome and why; `closed` carries the outcome."""

    closed = Signal(object)

    def __init__(
        self,
        look: Look,
        session: "Session",
        round_: Round,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._round = round_
        self._language = language
        title = self.tr("Close the round “{name}”").format(name=round_.name)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(self.tr("Close round"))
        self.told = Words(look, self.tr("Its codings are frozen: nobody codes in it any more."))
        self.told.setWordWrap(True)
        self.outcome = Choice(look, "")
        self.explained = Words(look, size=12, ink="muted")
        self.explained.setWordWrap(True)
        self.note = TextArea(look, 2, 6)
        self._lay_out_form()
        self._warn()
        self.primary.clicked.connect(self._close_round)
        self.outcome.currentIndexChanged.connect(self._explain)
        self._explain()
        self.fit(600, 340)

    @property
    def judged(self) -> bool:
        """Whether a coefficient is held against a threshold."""
        return self._round.purpose in round_outcome.JUDGED

    def _lay_out_form(self) -> None:
        form = Form(self.look)
        if self.judged and self._round.threshold is not None:
            self.outcome.addItem(self._threshold_says(), None)
        if self.judged:
            self.outcome.addItem(self.tr("Passed"), PASSED)
            self.outcome.addItem(self.tr("Failed"), FAILED)
            self.outcome.addItem(self.tr("Ended without a judgement"), DONE)
            form.add(self.tr("Outcome"), self.outcome)
            form.add_explanation(self.explained)
        form.add(self.tr("Note"), self.note)
        self.body.addWidget(self.told)
        self.body.addWidget(form)
        self.body.addStretch(1)
        form.order(self)

    def _threshold_says(self) -> str:
        """Give the words of the choice that leaves it to the threshold, with what it comes to."""
        found = round_outcome.foreseen(self._session, self._round)
        return {
            PASSED: self.tr("As the threshold says: passed"),
            FAILED: self.tr("As the threshold says: falls short"),
            UNDECIDED: self.tr("As the threshold says: undecided"),
        }.get(found or "", self.tr("As the threshold says"))

    def _warn(self) -> None:
        left = sum(each.left for each in progress.of_round(self._session, self._round))
        if left:
            words = self.tr("%Ln posts are not coded yet.", "", left)
            self.banner.say(words, "warning")

    def _explain(self) -> None:
        chosen = self.outcome.currentData()
        if not self.judged:
            return
        if chosen is None:
            name = AgreementWords(self._language).name(
                self._round.coefficient or KRIPPENDORFF_ALPHA
            )
            words = self.tr("Passed if {name} of every variable is {value} or more.").format(
                name=name, value=coefficient(self._round.threshold, self._language)
            )
        else:
            words = {
                PASSED: self.tr("Say in the note why, if the figures say otherwise."),
                FAILED: self.tr(
                    "The codebook is revised next, the coders train, and a new sample is drawn."
                ),
                DONE: self.tr("The round was ended before it could show anything."),
            }[chosen]
        self.explained.setText(words)

    def _close_round(self) -> None:
        note, result = self.note.toPlainText().strip(), self.outcome.currentData()
        try:
            outcome = round_outcome.close(self._session, self._round.name, note, result)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.closed.emit(outcome)
        self.accept()
