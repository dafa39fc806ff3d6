"""The dialog that asks which variables to code; each choice has a queue of its own."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.domain.codebook import Variable
from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.ui.coding.queue_names import variables_in_force
from coder.ui.look.look import Look
from coder.ui.parts.check_box import Tick
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet, Words

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 32
_MOST_ROWS = 9


class VariablesDialog(Sheet):
    """Offers the variables in force and makes or finds their queue; `asked` carries its id."""

    asked = Signal(object)

    def __init__(
        self,
        look: Look,
        session: "Session",
        present: Collection[str],
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ask other variables"))
        self.title.setText(self.tr("Ask other variables"))
        self.primary.show_words(self.tr("Ask"))
        self._session = session
        self._language = language
        self.ticks: list[Tick] = []
        words = Paragraph(
            look,
            self.tr(
                "These variables are asked of every post, in a queue of their own. "
                "What is coded already is kept and counts."
            ),
        )
        self.body.addWidget(words)
        variables = variables_in_force(session.codebook)
        self.body.addWidget(self._rows(variables, present), 1)
        self.hint.setText(self.tr("Space ticks a variable, ↑ and ↓ go to another."))
        self.primary.clicked.connect(self._ask)
        self._judge()
        self.fit(560, 230 + _ROW * min(len(variables), _MOST_ROWS))
        self.ticks[0].setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The uids of the variables ticked, in the codebook's order."""
        return tuple(tick.property("variable") for tick in self.ticks if tick.isChecked())

    def _rows(self, variables: tuple[Variable, ...], present: Collection[str]) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        for variable in variables:
            column.addLayout(self._row(variable, variable.uid in present))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _row(self, variable: Variable, ticked: bool) -> QHBoxLayout:
        name = variable.name.in_(self._session.language)
        kind = self.tr("one") if variable.choice == "single" else self.tr("several")
        if variable.required:
            kind = self.tr("{kind} · required").format(kind=kind)
        tick = Tick(self.look, name)
        tick.setChecked(ticked)
        tick.setProperty("variable", variable.uid)
        tick.setAccessibleName(self.tr("{name}, {kind}").format(name=name, kind=kind))
        tick.toggled.connect(self._judge)
        self.ticks.append(tick)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(tick, 1)
        row.addWidget(Words(self.look, kind, 12, ink="muted"))
        return row

    def _judge(self) -> None:
        self.banner.say("")
        self.primary.setEnabled(bool(self.chosen))

    def _ask(self) -> None:
        try:
            queue = self._session.ask(self.chosen)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.accept()
        self.asked.emit(queue.id)
