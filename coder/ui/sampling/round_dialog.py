"""The dialog that opens a round and says what is frozen with it."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.domain.sentences import number, sentence
from coder.services import looking, round_keeping
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.form import Form, text_input
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.sampling.steps import free_name, samples_of

if TYPE_CHECKING:
    from coder.services.session import Session

THRESHOLD = 0.8


class RoundDialog(Sheet):
    """Asks for name, purpose, sample and threshold; `opened` carries the round and one's part."""

    opened = Signal(object, object)

    def __init__(
        self, look: Look, session: "Session", language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._language = language
        self.setWindowTitle(self.tr("Open a round"))
        self.title.setText(self.tr("Open a round"))
        self.primary.show_words(self.tr("Start round"))
        taken = {each.name for each in looking.rounds(session)}
        self.name = text_input(free_name(self.tr("Round"), taken))
        self.purpose = Choice(look, "")
        for purpose in ("reliability", "training", "intra", "recoding"):
            self.purpose.addItem(self.purpose_name(purpose), purpose)
        self.sample = Choice(look, "")
        for sample in samples_of(session):
            words = self.tr("{name} (%Ln posts)", "", sample.size).format(name=sample.name)
            self.sample.addItem(words, sample.name)
        self.threshold = text_input(number(THRESHOLD, language, 3))
        self._lay_out_form()
        self.primary.clicked.connect(self._open_round)
        self.name.textChanged.connect(self._check)
        self.threshold.textChanged.connect(self._check)
        self._check()
        self.fit(640, 440)

    def purpose_name(self, purpose: str) -> str:
        """Give a purpose its name on screen."""
        return {
            "reliability": self.tr("Reliability: a second coder codes the same posts"),
            "training": self.tr("Training: the coders practise together"),
            "intra": self.tr("Same coder twice: the stability of one coder"),
            "recoding": self.tr("Recoding: the new codings replace the earlier ones"),
        }[purpose]

    def _lay_out_form(self) -> None:
        form = Form(self.look)
        form.add(self.tr("Name"), self.name)
        form.add(self.tr("Purpose"), self.purpose)
        form.add(self.tr("Sample"), self.sample)
        hint = Words(self.look, self.tr("Krippendorff's alpha, decided beforehand"), ink="muted")
        form.add(self.tr("Threshold"), self.threshold, hint)
        self.frozen = Words(self.look, self._frozen_words(), 13, 400, "text")
        self.frozen.setWordWrap(True)
        form.add_text(Words(self.look, self.tr("What is frozen"), 13, 600, "text"))
        form.add_text(self.frozen)
        self.body.addWidget(form)
        self.body.addStretch(1)
        form.order(self)

    def _frozen_words(self) -> str:
        names = {
            "text": self.tr("text"),
            "day": self.tr("day"),
            "links": self.tr("links"),
            "parent": self.tr("on demand, the post answered"),
        }
        shown: list[str] = json.loads(round_keeping.CODER_VIEW)
        fields = [names[each] for each in shown]
        language = self._session.language
        asked = [v.name.in_(language) for v in self._session.default_variables()]
        return self.tr(
            "From now on all coders see the same fields: {fields}. They are asked: {variables}. "
            "The codebook is frozen at revision {n}."
        ).format(
            fields=", ".join(fields),
            variables=", ".join(asked),
            n=number(self._session.revision.n, self._language),
        )

    @property
    def threshold_value(self) -> float | None:
        """The threshold as a number over 0 and up to 1, None where it is not one."""
        try:
            value = float(self.threshold.text().strip().replace(",", "."))
        except ValueError:
            return None
        return value if 0 < value <= 1 else None

    def _check(self) -> None:
        fine = self.threshold_value is not None
        self.banner.say("" if fine else self.tr("The threshold is a number from 0 to 1."))
        self.primary.setEnabled(fine and bool(self.name.text().strip()) and self.sample.count() > 0)

    def _open_round(self) -> None:
        plan = round_keeping.RoundPlan(
            name=self.name.text().strip(),
            purpose=self.purpose.currentData(),
            sample=self.sample.currentData(),
            threshold=self.threshold_value,
        )
        try:
            round_ = round_keeping.open_round(self._session, plan)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.opened.emit(round_, looking.own_part(self._session, round_))
        self.accept()
