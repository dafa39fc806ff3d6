"""What stands in the place of a disagreement when none is left: what was settled, and what next."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from coder.services import agreed_check
from coder.services.adjudication import Adjudication
from coder.services.agreed_check import AgreedCheck
from coder.services.disagreements import Item
from coder.ui.look.look import Look
from coder.ui.parts.empty import EmptyState
from coder.ui.reliability.after_settling import RESULTS, AfterSettling
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.settle_words import SettleWords

if TYPE_CHECKING:
    from coder.services.session import Session

CHECK = "check"


class SettleEnd(EmptyState):
    """`pressed` carries the way on, or "check"."""

    def __init__(self, look: Look, words: SettleWords) -> None:
        super().__init__(look)
        self._words = words

    def show_check(self, session: "Session", found: Adjudication, check: AgreedCheck) -> None:
        """Tell how many of the agreed posts were found wrong."""
        checks = agreed_check.of_round(session, found.round)
        told = next(each for each in checks if each.at == check.at)
        self.show_state(*self._words.checked(told), RESULTS)
        self._offer_check(found)

    def show_settled(
        self,
        found: Adjudication,
        items: Sequence[Item],
        names: Names,
        after: AfterSettling,
        *,
        way: bool,
    ) -> None:
        """Tell what the differences came from, and lead on; `way` is whether it is said how."""
        words = self._words
        title, sentence = words.done(bool(items))
        if items:
            decided = [found.decided(each) for each in items]
            reasons = Counter(each.remark.reason for each in decided if each is not None)
            short = [words.named(names.variable(uid)) for uid in after.short]
            steps = words.next_steps(reasons, after, short, way=way)
            self.show_state(title, sentence, words.way_on(after), after.wanted, steps)
            if after.wanted != RESULTS:
                self.offer(words.frequencies(), RESULTS)
        else:
            self.show_state(title, sentence)
        self._offer_check(found)

    def _offer_check(self, found: Adjudication) -> None:
        if found.agreed:
            self.offer(self._words.check_offer(), CHECK)
