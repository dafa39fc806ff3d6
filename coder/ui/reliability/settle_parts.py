"""Puts a disagreement into head, desk and rules."""

from typing import TYPE_CHECKING

from coder.domain.values import Codes
from coder.services import looking
from coder.services.adjudication import Adjudication
from coder.services.disagreements import Item
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.settle_desk import SettleDesk
from coder.ui.reliability.settle_head import SettleHead
from coder.ui.reliability.settle_rules import SettleRules
from coder.ui.reliability.settle_words import SettleWords

if TYPE_CHECKING:
    from coder.services.session import Session


class SettleParts:
    """Knows which part shows what."""

    def __init__(
        self, words: SettleWords, head: SettleHead, desk: SettleDesk, rules: SettleRules
    ) -> None:
        self._words, self._head, self._desk, self._rules = words, head, desk, rules
        self._session: Session | None = None
        self._names: Names | None = None

    def begin(self, session: "Session", names: Names) -> None:
        """Start on a round."""
        self._session, self._names = session, names

    def put(
        self,
        found: Adjudication,
        item: Item,
        at: tuple[int, int],
        codes: Codes,
        reason: str,
        *,
        named: bool,
    ) -> None:
        """Show what stands at a place of how many; `codes` are those decided on, None for none."""
        session, names = self._session, self._names
        assert session is not None
        assert names is not None
        words, desk, variable = self._words, self._desk, item.variable
        text, day = looking.text_of(session, item.post_id)
        self._head.title.say(words.title(variable.name.in_(session.language)))
        desk.place.setText(words.place(day, at[0] + 1, at[1]))
        desk.text.show_text(text)
        sides = found.sides(item, in_order=named)
        cards = words.cards(sides, names, named=named)
        desk.show_cards(
            [(card, side.codes == codes) for card, side in zip(cards, sides, strict=True)]
        )
        given = {uid for side in sides for uid in side.codes}
        on_cards = tuple(given) if variable.choice == "single" else ()
        desk.show_codes(variable, session.language, codes or (), on_cards)
        desk.ask_reason(checked=item.checked)
        keys = words.reason_keys(variable)
        for chip in desk.reasons:
            chip.put(keys.get(chip.reason, ""), chip.reason == reason)
        same = [] if item.checked else found.same(item)
        settled = sum(found.decided(each) is not None for each in same)
        shown = tuple(given | set(codes or ()))
        self._rules.show_codes(variable, shown, (len(same), settled), session.language)
