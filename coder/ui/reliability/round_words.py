"""What is said of a round: its name, who coded how much of it, and what comes next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.sentences import number
from coder.services import progress
from coder.services.looking import Round, Sample
from coder.services.reliability import Progress
from coder.ui.reliability.after_settling import act_after
from coder.ui.reliability.round_agreement import RoundAgreement

if TYPE_CHECKING:
    from coder.services.session import Session


class RoundWords(QObject):
    """Writes about rounds in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def name(self, round_: Round) -> str:
        """Name a round; a closed one is called so."""
        if round_.purpose == "main":
            return self.tr("Main round")
        if not round_.is_open:
            return self.tr("{name} (closed)").format(name=round_.name)
        return round_.name

    def subtitle(self, found: RoundAgreement, sample: Sample | None) -> str:
        """Say who coded, which sample, and who has not finished."""
        parts = [", ".join(found.coders)]
        if sample is not None:
            words = self.tr("sample “{name}”, %Ln posts", "", sample.size)
            parts.append(words.format(name=sample.name))
        parts.extend(self.progress(each) for each in found.progress if each.done < each.posts)
        if found.progress and not found.unfinished:
            parts.append(self.tr("all have finished"))
        return " · ".join(part for part in parts if part)

    def progress(self, each: Progress) -> str:
        """Say how far a coder is."""
        return self.tr("{coder} has coded {done} of {posts}").format(
            coder=each.coder,
            done=number(each.done, self._language),
            posts=number(each.posts, self._language),
        )

    def against_settling(self, round_: Round | None, found: RoundAgreement | None) -> str:
        """Say why the disagreements of a round cannot be settled now, "" where they can."""
        if round_ is None or round_.sample_id is None:
            return self.tr("Only the disagreements of a round on a sample can be settled here.")
        if found is None or found.round.uid != round_.uid or not any(found.rows.values()):
            return self.tr("No agreement to calculate yet")
        if round_.is_open and found.unfinished:
            return self.tr("The round is still being coded.")
        return ""

    @staticmethod
    def next_act(session: "Session", found: RoundAgreement) -> str:
        """Give the act that a round with figures waits for, "" where that is another round's."""
        if found.round.purpose == "main":
            return ""
        if found.unfinished and found.round.is_open:
            return "write" if progress.without_packet(session, found.round) else "bring"
        if found.unsettled:
            return "settle"
        if found.round.is_open:
            return "close"
        return act_after(session, found) or "export"
