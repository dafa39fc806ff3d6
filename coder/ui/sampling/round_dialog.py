"""The dialog that opens a round and says what is frozen with it."""

from secrets import randbelow
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coder.domain.agreement import choice
from coder.domain.agreement.results import COHEN_KAPPA, KRIPPENDORFF_ALPHA, SCOTT_PI
from coder.domain.coder_view import TEXT
from coder.domain.errors import CoderError
from coder.domain.sentences import number, sentence
from coder.services import looking, round_keeping, sampling, screening_check
from coder.services.round_keeping import RoundPlan
from coder.services.round_outcome import JUDGED
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.parts.form import Form, NumberInput, text_input
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.reliability.coefficient_rows import AgreementWords
from coder.ui.sampling.coders_field import CodersField
from coder.ui.sampling.frozen_card import FrozenCard
from coder.ui.sampling.plan_words import PlanWords
from coder.ui.sampling.steps import free_name, samples_of
from coder.ui.sampling.variables_field import VariablesField
from coder.ui.sampling.view_field import ViewField
from coder.ui.writing import coefficient

if TYPE_CHECKING:
    from coder.services.session import Session

THRESHOLD = 0.8
OFFERED = ("reliability", "training", "intra", "recoding", "screening")
"""The purposes of rounds that can be opened, the usual one first."""
_OF_TWO = (COHEN_KAPPA, SCOTT_PI)
_TO_JUDGE = 200
_SEEDS = 1_000_000
_APART = 32
_SHARES = (44, 56)
"""How the width is shared between what is asked of the round, and of posts and coders."""
_WIDE = 1000


class RoundDialog(Sheet):
    """Asks for all that is settled beforehand; `opened` carries the round and one's own part."""

    opened = Signal(object, object)

    def __init__(
        self,
        look: Look,
        session: "Session",
        language: str,
        parent: QWidget | None = None,
        purpose: str = OFFERED[0],
        sample: str = "",
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._language = language
        self._words = PlanWords()
        self._coefficients = AgreementWords(language)
        self.setWindowTitle(self.tr("Open a round"))
        self.title.setText(self.tr("Open a round"))
        self.primary.show_words(self.tr("Open a round"))
        self._make_fields()
        self._lay_out_form()
        self._connect()
        self.purpose.choose(purpose)
        self._purpose_chosen()
        if self.sample.findData(sample) >= 0:
            self.sample.setCurrentIndex(self.sample.findData(sample))
        if parent is not None and parent.width() - 32 < _WIDE:
            self._put_columns(wide=False)  # two of them would hold it wider than the window
        self.fit(1080, 660)

    def _make_fields(self) -> None:
        look, session = self.look, self._session
        taken = {each.name for each in looking.rounds(session)}
        self.name = text_input(free_name(self.tr("Round"), taken))
        self.purpose = Choice(look, "")
        for purpose in OFFERED:
            self.purpose.addItem(self._words.purpose(purpose), purpose)
        self.purpose_told = self._explanation()
        self.sample = Choice(look, "")
        self.to_judge = NumberInput(_TO_JUDGE)
        self.coefficient = Choice(look, "")
        self.coefficient_told = self._explanation()
        self.threshold = text_input(number(THRESHOLD, self._language, 3))
        self.threshold.deselect()
        self.view = ViewField(look, self._words, self._language)
        self.variables = VariablesField(look, session)
        self.coders = CodersField(look, session)
        self.spread = Tick(look, self.tr("Hide the sample among my other posts"))
        self.spread_told = self._explanation()
        self.frozen = FrozenCard(look, self.tr("What is frozen"))

    def _explanation(self) -> Words:
        words = Words(self.look, size=12, ink="muted")
        words.setWordWrap(True)
        return words

    def _lay_out_form(self) -> None:
        form = self._form = Form(self.look)
        form.add(self.tr("Name"), self.name)
        form.add(self.tr("Purpose"), self.purpose)
        form.add_explanation(self.purpose_told)
        form.add(self.tr("Sample"), self.sample)
        form.add(self.tr("Posts to judge"), self.to_judge)
        form.add(self.tr("What decides"), self.coefficient)
        form.add_explanation(self.coefficient_told)
        hint = Words(self.look, self.tr("decided beforehand"), ink="muted")
        form.add(self.tr("Threshold"), self.threshold, hint)
        seen = self._seen = Form(self.look, above=True)
        seen.add(self.tr("Seen of a post"), self.view)
        seen.add(self.tr("Variables"), self.variables)
        seen.add(self.tr("Who codes"), self.coders)
        seen.add(self.tr("In your queue"), self.spread)
        seen.add_explanation(self.spread_told)
        left = QVBoxLayout()
        left.addWidget(form)
        left.addSpacing(12)
        left.addWidget(self.frozen)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(seen)
        right.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(_APART)
        self._halves.addLayout(left, _SHARES[0])
        self._halves.addLayout(right, _SHARES[1])
        self.body.addLayout(self._halves)
        self.body.addStretch(1)
        form.order(self, seen)
        self.spread_told.setText(
            self.tr(
                "The posts of the sample come up one by one among the next ones that you code, "
                "with no mark on them: you work as on any other post."
            )
        )

    def _connect(self) -> None:
        self.primary.clicked.connect(self._open_round)
        self.purpose.currentIndexChanged.connect(self._purpose_chosen)
        self.coefficient.currentIndexChanged.connect(self._explain_coefficient)
        self.sample.currentIndexChanged.connect(self._sample_chosen)
        for field in (self.name, self.threshold):
            field.textChanged.connect(self._check)
        self.to_judge.value_changed.connect(self._check)
        self.coders.changed.connect(self._coders_changed)
        self.view.changed.connect(self._check)
        self.variables.changed.connect(self._check)

    # --- what follows from what -----------------------------------------------------------------

    def _purpose_chosen(self) -> None:
        """Offer what a round of the purpose needs, and nothing else."""
        purpose = self.purpose.currentData()
        self.purpose_told.setText(self._words.purpose_explained(purpose))
        judged = purpose in JUDGED
        self._form.show_row(self.coefficient, judged)
        self.coefficient_told.setVisible(judged)
        self._form.show_row(self.threshold, judged)
        own = self._session.coder is not None and purpose == "reliability"
        self._seen.show_row(self.spread, own)
        self.spread_told.setVisible(own)
        several = len(self.variables.ticks) > 1 and purpose != screening_check.PURPOSE
        self._seen.show_row(self.variables, several)
        self.view.take_purpose(purpose)
        self._coders_changed()
        self._offer_samples(purpose)

    def _offer_samples(self, purpose: str) -> None:
        self.sample.blockSignals(True)
        self.sample.clear()
        if purpose == screening_check.PURPOSE and self._screened:
            self.sample.addItem(self.tr("A new one: half in the study, half left out"), None)
        for sample in samples_of(self._session):
            method = sampling.method_of(sample)
            both = method is not None and method.by is not None and method.by.what == "screening"
            if both or purpose != screening_check.PURPOSE:
                words = self.tr("{name} (%Ln posts)", "", sample.size).format(name=sample.name)
                self.sample.addItem(words, sample.name)
        self.sample.blockSignals(False)
        self._sample_chosen()

    @property
    def _screened(self) -> bool:
        return sampling.default_frame(self._session) == sampling.STUDY

    @property
    def _draws(self) -> bool:
        """Tell whether the sample is still to be drawn."""
        return self.sample.count() > 0 and self.sample.currentData() is None

    def _sample_chosen(self) -> None:
        self._form.show_row(self.to_judge, self._draws)
        self._check()

    def _coders_changed(self) -> None:
        """Offer the coefficients for so many coders."""
        many = len(self.coders.names) > 2 and self.purpose.currentData() != "intra"
        fitting = [name for name in choice.FOR_ROUNDS if not (many and name in _OF_TWO)]
        if [self.coefficient.itemData(at) for at in range(self.coefficient.count())] != fitting:
            chosen = self.coefficient.currentData() or KRIPPENDORFF_ALPHA
            self.coefficient.blockSignals(True)
            self.coefficient.clear()
            for name in fitting:
                self.coefficient.addItem(self._coefficients.name(name), name)
            self.coefficient.choose(chosen if chosen in fitting else KRIPPENDORFF_ALPHA)
            self.coefficient.blockSignals(False)
        self._explain_coefficient()

    def _explain_coefficient(self) -> None:
        chosen = self.coefficient.currentData()
        self.coefficient_told.setText(self._words.coefficient_explained(chosen))
        self._check()

    def _frozen_words(self) -> str:
        fields = [self._words.field(each) for each in (TEXT, *self.view.fields)]
        if self.purpose.currentData() == screening_check.PURPOSE:
            return self.tr(
                "From now on all coders see the same fields: {fields}. They are asked one "
                "question: does the post belong to the subject?"
            ).format(fields=", ".join(fields))
        said = self.tr(
            "From now on all coders see the same fields: {fields}. They are asked: {variables}. "
            "The codebook is frozen at revision {n}."
        ).format(
            fields=", ".join(fields),
            variables=", ".join(self.variables.names),
            n=number(self._session.revision.n, self._language),
        )
        value = self.threshold_value
        if value is None or self.purpose.currentData() not in JUDGED:
            return said
        judged = self.tr("The round is judged by {name} against {value}.").format(
            name=self._coefficients.name(self.coefficient.currentData()),
            value=coefficient(value, self._language),
        )
        return f"{said} {judged}"

    @property
    def threshold_value(self) -> float | None:
        """The threshold as a number over 0 and up to 1, None where it is not one."""
        try:
            value = float(self.threshold.text().strip().replace(",", "."))
        except ValueError:
            return None
        return value if 0 < value <= 1 else None

    def _fault(self) -> str:
        """Say what keeps the round from being opened, "" where nothing does."""
        purpose = self.purpose.currentData()
        if purpose == screening_check.PURPOSE and not self._screened:
            return self.tr("No post has been left out yet: screen the posts first.")
        if self.sample.count() == 0:
            return self.tr("Draw a sample first.")
        if purpose in JUDGED and self.threshold_value is None:
            return self.tr("The threshold is a number from 0 to 1.")
        if self._session.coder is not None and not self.coders.names:
            return self.tr("Choose who codes.")
        if purpose != screening_check.PURPOSE and not self.variables.uids:
            return self.tr("Choose the variables that are asked.")
        if purpose != screening_check.PURPOSE and self.variables.lacking:
            one, other = self.variables.lacking
            words = self.tr("“{one}” is asked only by what “{other}” holds: choose that, too.")
            return words.format(one=one, other=other)
        return ""

    def _check(self) -> None:
        fault = self._fault()
        self.banner.say(fault)
        self._say_frozen()
        size = not self._draws or self.to_judge.value > 1
        self.primary.setEnabled(not fault and size and bool(self.name.text().strip()))

    def _say_frozen(self) -> None:
        """Say it beside the fields or, in a narrow window, at the foot, where it never scrolls."""
        words = self._frozen_words()
        self.frozen.say(words)
        self.hint.setText("" if self._is_wide else words)
        self.frozen.setVisible(self._is_wide)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= _WIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields in one column where there is no room for two."""
        super().resizeEvent(event)
        self._put_columns(wide=self._is_wide)
        self._say_frozen()

    def _put_columns(self, *, wide: bool) -> None:
        way = QBoxLayout.Direction
        self._halves.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._halves.setSpacing(_APART if wide else 12)

    # --- opening --------------------------------------------------------------------------------

    @property
    def plan(self) -> RoundPlan:
        """What the fields ask for."""
        purpose = self.purpose.currentData()
        return RoundPlan(
            name=self.name.text().strip(),
            purpose=purpose,
            sample=self.sample.currentData() or self.name.text().strip(),
            coefficient=self.coefficient.currentData(),
            threshold=self.threshold_value if purpose in JUDGED else None,
            coders=self.coders.names,
            fields=self.view.fields,
            spread=purpose == "reliability" and self.spread.isChecked(),
            variables=() if purpose == screening_check.PURPOSE else self.variables.wanted,
        )

    def _open_round(self) -> None:
        plan = self.plan
        try:
            if self._draws:
                seed = 1 + randbelow(_SEEDS)
                screening_check.draw(self._session, plan.sample, self.to_judge.value, seed)
                self._offer_samples(plan.purpose)
                self.sample.setCurrentIndex(self.sample.findData(plan.sample))
            round_ = round_keeping.open_round(self._session, plan)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.opened.emit(round_, looking.own_part(self._session, round_))
        self.accept()
