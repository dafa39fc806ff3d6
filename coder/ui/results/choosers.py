"""What of the results is in view: the variable, what it is set against, and whose codings."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from coder.domain.codebook import Variable
from coder.ui.look.look import Look
from coder.ui.parts.flow import Flow
from coder.ui.parts.labelled_choice import LabelledChoice
from coder.ui.parts.page_head import MARGIN, Ground
from coder.ui.results.counted import Whose

_RING = 3


class Choosers(Ground):
    """The choosers in a row; what is chosen is kept while it is there to be chosen."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.variable = LabelledChoice(look, self.tr("Variable"))
        self.against = LabelledChoice(look, self.tr("Against"))
        self.whose = LabelledChoice(look, self.tr("Codings"))
        row = Flow(8)
        row.setContentsMargins(MARGIN - _RING, 8, MARGIN, 4)
        for choice in (self.variable, self.against, self.whose):
            row.addWidget(choice)
            choice.activated.connect(self._tell)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(row)

    def show_variables(self, variables: Sequence[Variable], language: str) -> None:
        """Offer the variables."""
        _offer(self.variable, [(each.name.in_(language), each.uid) for each in variables])

    def show_whose(self, everyone: Sequence[tuple[str, Whose]]) -> None:
        """Offer whose codings there are."""
        _offer(self.whose, everyone)

    def show_against(self, offered: Sequence[tuple[str, str]]) -> str | None:
        """Offer what the variable can be set against; give what is chosen, None for nothing."""
        _offer(self.against, [(self.tr("nothing"), None), *offered])
        return self.against.currentData()

    def _tell(self) -> None:
        self.chosen.emit()


def _offer(choice: LabelledChoice, offered: Sequence[tuple[str, object]]) -> None:
    chosen = choice.currentData()
    values = [value for _, value in offered]
    choice.blockSignals(True)
    choice.clear()
    for words, value in offered:
        choice.addItem(words, value)
    choice.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    choice.blockSignals(False)
    choice.refresh()
