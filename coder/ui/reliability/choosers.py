"""What of the agreement is in view: the round, the coders and the variable."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.codebook import Variable
from coder.services.looking import Round
from coder.ui.look.look import Look
from coder.ui.parts.flow import Flow
from coder.ui.parts.labelled_choice import LabelledChoice
from coder.ui.parts.page_head import MARGIN, Ground
from coder.ui.reliability.round_agreement import Group, RoundAgreement


class Choosers(Ground):
    """The choosers in a row, those with nothing to choose out of view."""

    round_chosen = Signal()
    group_chosen = Signal()
    variable_chosen = Signal()

    def __init__(self, look: Look, *more: QWidget) -> None:
        super().__init__(look)
        self.round = LabelledChoice(look, self.tr("Round"))
        self.group = LabelledChoice(look, self.tr("Coders"))
        self.variable = LabelledChoice(look, self.tr("Variable"))
        row = Flow(8)
        row.setContentsMargins(MARGIN - 3, 8, MARGIN, 4)
        for widget in (self.round, self.group, self.variable, *more):
            row.addWidget(widget)
        for widget in more:
            widget.setFixedHeight(self.round.height())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(row)
        self.round.activated.connect(self.round_chosen)
        self.group.activated.connect(self.group_chosen)
        self.variable.activated.connect(self.variable_chosen)
        self.show_nothing()

    def show_rounds(self, rounds: Sequence[tuple[str, Round]], wanted: str) -> None:
        """Offer rounds (words and round); keep the chosen one unless another is wanted."""
        names = [each.name for _, each in rounds]
        chosen = wanted or self.round.currentData()
        self.round.blockSignals(True)
        self.round.clear()
        for words, each in rounds:
            self.round.addItem(words, each.name)
        self.round.blockSignals(False)
        newest = [each.name for _, each in rounds if each.purpose != "main"][-1:] or names[:1]
        self.round.choose(chosen if chosen in names else newest[0] if newest else None)
        self.round.setVisible(bool(names))

    def show_found(self, found: RoundAgreement, language: str) -> None:
        """Offer the coders and variables of a round; keep what is chosen while it is there."""
        groups = found.groups
        words = [" – ".join(group) for group in groups]
        if len(groups) > 1:
            words[0] = self.tr("all {n}: {names}").format(
                n=len(found.coders), names=", ".join(found.coders)
            )
        offered = list(zip(words, groups, strict=True)) if any(found.rows.values()) else []
        for again in found.intra:
            offered.append((self._same(again), again.coders))
        self._offer(self.group, offered)
        self.group.setVisible(len(offered) > 1 or bool(found.intra))
        self.show_variables(found, language)

    def choose_group(self, group: Group) -> None:
        """Compare these coders, as if they had been chosen from the list."""
        groups = [self.group.itemData(at) for at in range(self.group.count())]
        if group in groups:
            self.group.setCurrentIndex(groups.index(group))
            self.group.refresh()
            self.group.setFocus()
            self.group_chosen.emit()

    def show_variables(self, found: RoundAgreement, language: str) -> None:
        """Offer the variables of what is compared; keep what is chosen while it is there."""
        variables: list[Variable] = self.chosen(found)[0].variables()
        self._offer(self.variable, [(v.name.in_(language), v.uid) for v in variables])
        self.variable.setVisible(len(variables) > 1)

    def forget(self) -> None:
        """Let go what was chosen in another project."""
        for choice in (self.round, self.group, self.variable):
            choice.blockSignals(True)
            choice.clear()
            choice.blockSignals(False)

    def show_nothing(self) -> None:
        """Leave only the rounds to choose from."""
        self.group.hide()
        self.variable.hide()

    def chosen(self, found: RoundAgreement) -> tuple[RoundAgreement, Group]:
        """Give the figures and the chosen coders: of the round, or of a coder with the same one."""
        group: Group = self.group.currentData() or found.coders
        again = next((each for each in found.intra if each.coders == group), None)
        return (again, group) if again is not None else (found, group)

    def _same(self, found: RoundAgreement) -> str:
        return self.tr("same coder: {names}").format(names=" – ".join(found.coders))

    @staticmethod
    def _offer(choice: LabelledChoice, items: Sequence[tuple[str, object]]) -> None:
        before = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        for words, value in items:
            choice.addItem(words, value)
        values = [value for _, value in items]
        choice.setCurrentIndex(values.index(before) if before in values else 0 if values else -1)
        choice.blockSignals(False)
        choice.refresh()
