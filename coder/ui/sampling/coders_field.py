"""Who codes in a round: a tick for each coder of the project, and a line for new names."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.check_box import Tick
from coder.ui.parts.flow import Flow

if TYPE_CHECKING:
    from coder.services.session import Session

_APART = 12


class CodersField(QWidget):
    """Ticks and a line; `names` are those chosen, each once."""

    changed = Signal()

    def __init__(
        self, look: Look, session: "Session", *, everybody: bool = False, others: bool = True
    ) -> None:
        super().__init__()
        own = session.coder.name if session.coder is not None else ""
        self.ticks = [Tick(look, c.name) for c in session.coders() if c.kind == "person"]
        row = QWidget()
        flow = Flow(_APART, rows=0)
        flow.setContentsMargins(0, 0, 0, 0)
        row.setLayout(flow)
        for tick in self.ticks:
            tick.setChecked(everybody or tick.text() == own)
            tick.toggled.connect(self.changed)
            flow.addWidget(tick)
        self.others = QLineEdit()
        self.others.setPlaceholderText(self.tr("New names, with commas between them"))
        self.others.setAccessibleName(self.tr("New coders"))
        self.others.setVisible(others)
        self.others.textChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self.ticks:
            column.addWidget(row)
        column.addWidget(self.others)
        self.stops: tuple[QWidget, ...] = (*self.ticks, *((self.others,) if others else ()))
        for one, next_ in pairwise(self.stops):
            QWidget.setTabOrder(one, next_)
        if self.stops:
            self.setFocusProxy(self.stops[0])

    @property
    def names(self) -> tuple[str, ...]:
        """The names of those who code, each once."""
        ticked = [tick.text() for tick in self.ticks if tick.isChecked()]
        written = [name.strip() for name in self.others.text().split(",")]
        return tuple(dict.fromkeys(name for name in (*ticked, *written) if name))
