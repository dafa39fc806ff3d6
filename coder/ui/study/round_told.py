"""What there is to tell of a round, in words: what was frozen, what is read, what came of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.agreement import choice
from coder.domain.coder_view import read_view
from coder.domain.round_course import DONE, FAILED, PASSED, UNDECIDED
from coder.services import looking
from coder.services.looking import Round
from coder.services.progress import Progress
from coder.services.reviewing import is_review
from coder.services.round_outcome import JUDGED, Outcome, outcome_of
from coder.ui.reliability.coefficient_rows import AgreementWords
from coder.ui.sampling.plan_words import PlanWords
from coder.ui.writing import coefficient, count, day

if TYPE_CHECKING:
    from coder.services.session import Session

Line = tuple[str, str]
"""What is told, and its words."""


class RoundTold(QObject):
    """Tells of rounds in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._plan = PlanWords()
        self._agreement = AgreementWords(language)

    def name(self, round_: Round) -> str:
        """Name a round."""
        return self.tr("Main coding") if round_.purpose == "main" else round_.name

    def purpose(self, round_: Round) -> str:
        """Name what a round is for."""
        return self._plan.purpose(round_.purpose)

    def explained(self, round_: Round) -> str:
        """Say in a sentence what a round does."""
        if round_.purpose == "main":
            return self.tr("Every coder codes the posts of the study here.")
        if round_.purpose == "consensus":
            return self.tr("What the coders settled on where their codes differed.")
        return self._plan.purpose_explained(round_.purpose)

    def state(self, round_: Round) -> str:
        """Say whether a round is open, or what was concluded from it."""
        if round_.is_open:
            return self.tr("open")
        outcome = outcome_of(round_)
        closed = self.tr("closed {day}").format(day=day(round_.closed_at or "", self._language))
        if outcome is None or outcome.result in {DONE, UNDECIDED}:
            return closed
        return self.result(outcome)

    def result(self, outcome: Outcome) -> str:
        """Say what was concluded."""
        return {
            PASSED: self.tr("passed"),
            FAILED: self.tr("failed"),
            UNDECIDED: self.tr("no judgement: too little was coded twice"),
            DONE: self.tr("ended"),
        }[outcome.result]

    def frozen(self, session: "Session", round_: Round) -> list[Line]:
        """Tell what was frozen when a round opened."""
        if round_.purpose in {"main", "consensus"} or is_review(round_):
            words = self.tr("the codebook in force, revision {n}")
            return [(self.tr("Codebook"), words.format(n=session.revision.n))]
        lines: list[Line] = []
        sample = looking.sample_of(session, round_)
        if sample is not None:
            words = self.tr("{name}, %Ln posts", "", sample.size).format(name=sample.name)
            lines.append((self.tr("Sample"), words))
        if round_.purpose == "screening":
            asked = self.tr("Does the post belong to the subject?")
            lines.append((self.tr("Question"), asked))
        else:
            revision, book = session.codebook_of(round_)
            words = self.tr("revision {n}").format(n=count(revision.n, self._language))
            if revision.n != session.revision.n:
                words = self.tr("revision {n} (now {now})").format(
                    n=count(revision.n, self._language),
                    now=count(session.revision.n, self._language),
                )
            lines.append((self.tr("Codebook"), f"{book.name.in_(session.language)}, {words}"))
        fields = [self._plan.field(each) for each in read_view(round_.coder_view).fields]
        lines.append((self.tr("Seen of a post"), ", ".join(fields)))
        if round_.purpose in JUDGED and round_.coefficient in choice.FOR_ROUNDS:
            lines.append((self.tr("Judged by"), self._judged(round_)))
        return lines

    def _judged(self, round_: Round) -> str:
        name = self._agreement.name(round_.coefficient or "")
        if round_.threshold is None:
            return self.tr("{name}, no threshold").format(name=name)
        return self.tr("{name}, threshold {value}").format(
            name=name, value=coefficient(round_.threshold, self._language)
        )

    def read_in(self, found: Sequence[Progress]) -> str:
        """Tell whose earlier codings a round reads, "" where it reads none."""
        parts = [
            self.tr("{coder}: %Ln posts", "", each.read).format(coder=each.coder.name)
            for each in found
            if each.read
        ]
        return ", ".join(parts)

    def outcome(self, round_: Round, names: dict[str, str]) -> list[Line]:
        """Tell what was concluded, by variable; `names` has the variables' names."""
        found = outcome_of(round_)
        if found is None:
            return []
        result = self.result(found)
        chosen = round_.coefficient
        sign = self._agreement.symbol(chosen) if chosen in choice.FOR_ROUNDS else ""
        lines = [(self.tr("Result"), result[:1].upper() + result[1:])]
        for uid, value in found.values.items():
            measured = f"{sign} {coefficient(value, self._language)}".strip()
            lines.append((names.get(uid, uid), measured))
        if found.note:
            lines.append((self.tr("Note"), found.note))
        return lines
