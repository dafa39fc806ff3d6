"""Which variables a round asks: a tick for each variable in force, the required ones ticked."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.parts.check_box import Tick
from coder.ui.parts.flow import Flow

if TYPE_CHECKING:
    from coder.services.session import Session

_APART = 12


class VariablesField(QWidget):
    """Ticks; `uids` and `names` are those of the variables chosen, in the codebook's order."""

    changed = Signal()

    def __init__(self, look: Look, session: "Session") -> None:
        super().__init__()
        self._codebook = session.codebook
        self._usual = tuple(v.uid for v in session.default_variables())
        self.ticks: list[Tick] = []
        flow = Flow(_APART, rows=0)
        flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(flow)
        for variable in session.codebook.variables:
            if variable.archived:
                continue
            tick = Tick(look, variable.name.in_(session.language), lettered=False)
            tick.setProperty("variable", variable.uid)
            tick.setChecked(variable.uid in self._usual)
            tick.toggled.connect(self.changed)
            self.ticks.append(tick)
            flow.addWidget(tick)
        self.stops: tuple[QWidget, ...] = tuple(self.ticks)
        for one, next_ in pairwise(self.stops):
            QWidget.setTabOrder(one, next_)
        if self.stops:
            self.setFocusProxy(self.stops[0])

    @property
    def uids(self) -> tuple[str, ...]:
        """The uids of the variables ticked."""
        return tuple(str(tick.property("variable")) for tick in self.ticks if tick.isChecked())

    @property
    def names(self) -> list[str]:
        """The names of the variables ticked."""
        return [tick.text() for tick in self.ticks if tick.isChecked()]

    @property
    def wanted(self) -> tuple[str, ...]:
        """The uids to ask for, none where they are those that are asked anyway."""
        return () if self.uids == self._usual else self.uids

    @property
    def lacking(self) -> tuple[str, str] | None:
        """A variable ticked and the one it hangs on, which is not; None where there is none."""
        for uid in self.uids:
            variable = self._codebook.variable(uid)
            on = variable.applies_when.variable if variable.applies_when is not None else uid
            if on not in self.uids and on in {t.property("variable") for t in self.ticks}:
                return self._name(uid), self._name(on)
        return None

    def _name(self, uid: str) -> str:
        return next(tick.text() for tick in self.ticks if tick.property("variable") == uid)
