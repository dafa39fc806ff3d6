"""Where more than two coders are compared: a button for each pair that has a cross-table."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.flow import Flow
from coder.ui.reliability.round_agreement import Group


class PairButtons(QWidget):
    """Names the pairs; `chosen` carries the one pressed."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._coders: Sequence[str] = ()
        self.buttons: list[KeyButton] = []
        self._flow = Flow(2)
        self._flow.setContentsMargins(0, 6, 0, 0)
        self.setLayout(self._flow)

    def offer(self, coders: Group) -> None:
        """Offer the pairs of some coders; those of two alone are none."""
        wanted = coders if len(coders) > 2 else ()
        self.setVisible(bool(wanted))
        if wanted == self._coders:
            return
        self._coders = wanted
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(pair) for pair in combinations(wanted, 2)]

    def _button(self, pair: Group) -> KeyButton:
        button = KeyButton(self._look, " – ".join(pair), "plain")
        button.setAccessibleName(button.text())
        button.clicked.connect(lambda: self.chosen.emit(pair))
        self._flow.addWidget(button)
        return button
