"""A button under which several of a few things can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton

_RING = 3
_NAMED = 2
"""So many are named on the button; more are counted."""


class SeveralChoice(KeyButton):
    """Says what is ticked; none means all. `chosen` carries the values in their order."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, "plain", "", "down")
        self._name = name
        self._values: tuple[str, ...] = ()
        self.choices = QMenu(name, self)
        self.choices.triggered.connect(self._triggered)
        self.clicked.connect(self.open_menu)

    @property
    def values(self) -> tuple[str, ...]:
        """What is ticked."""
        return self._values

    def offer(self, choices: Sequence[tuple[str, str]], values: Sequence[str]) -> None:
        """Offer values with their words, and tick some."""
        self._values = tuple(values)
        self.choices.clear()
        everything = QAction(self.tr("all"), self.choices)
        everything.setCheckable(True)
        everything.setChecked(not values)
        self.choices.addAction(everything)
        self.choices.addSeparator()
        known = dict(choices)
        for value in (*known, *(value for value in values if value not in known)):
            action = QAction(known.get(value, value).replace("&", "&&"), self.choices)
            action.setCheckable(True)
            action.setChecked(value in values)
            action.setData(value)
            self.choices.addAction(action)
        named = [known.get(value, value).split(" · ")[0] for value in values]
        if not values:
            said = self.tr("all")
        elif len(named) <= _NAMED:
            said = ", ".join(named)
        else:
            said = self.tr("%n chosen", "", len(named))
        self.show_words(self.tr("{name}: {values}").format(name=self._name, values=said))
        self.setToolTip(", ".join(named))

    def open_menu(self) -> None:
        """Show what can be ticked."""
        self.choices.popup(self.mapToGlobal(QPoint(_RING, self.height() - _RING + 2)))

    def _triggered(self, action: QAction) -> None:
        value = action.data()
        if value is None:
            self._values = ()
        elif action.isChecked():
            self._values = (*self._values, str(value))
        else:
            self._values = tuple(each for each in self._values if each != value)
        self.chosen.emit(self._values)
