"""When a variable is asked: of every post, or by the codes of another variable."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.domain.codebook import Condition, Variable
from coder.ui.codebook.form import Scene
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.parts.flow import Flow
from coder.ui.parts.sheet import Words

ANY, NONE = "any_of", "none_of"


class ConditionField(QWidget):
    """`chosen` carries a Condition, or None for a variable asked of every post."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._loading = False
        self._scene: Scene | None = None
        self._shown = ""
        self.variable = Choice(look, self.tr("Asked of"))
        self.kind = Choice(look, self.tr("Condition"))
        self.kind.addItem(self.tr("has one of these codes"), ANY)
        self.kind.addItem(self.tr("is coded and has none of these"), NONE)
        self.ticks: list[Tick] = []
        label = Words(look, self.tr("Asked of"), 12, 500, "text2")
        label.setBuddy(self.variable)
        self.wrong = Words(look, "", 12, 500, "danger")
        self.wrong.setWordWrap(True)
        row = Flow(12, 8)
        row.addWidget(self.variable)
        row.addWidget(self.kind)
        self._codes = QVBoxLayout()
        self._codes.setContentsMargins(12, 0, 0, 0)
        self._codes.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        column.addLayout(self._codes)
        column.addWidget(self.wrong)
        self.variable.activated.connect(self._variable_chosen)
        self.kind.activated.connect(self._tell)

    def show_condition(self, variable: Variable, scene: Scene) -> None:
        """Show the condition of a variable."""
        self._loading = True
        self._scene = scene
        condition = variable.applies_when
        self.variable.clear()
        self.variable.addItem(self.tr("every post"), None)
        for other in scene.book.variables:
            usable = not other.archived or (condition and other.uid == condition.variable)
            if other.uid != variable.uid and usable:
                name = other.name.in_(scene.language)
                words = self.tr("posts whose “{variable}”…").format(variable=name)
                self.variable.addItem(words, other.uid)
        self.variable.choose(None if condition is None else condition.variable)
        chosen = () if condition is None else (*condition.any_of, *condition.none_of)
        if chosen or self._shown != variable.uid:  # without codes nothing tells which kind it is
            self.kind.choose(NONE if condition is not None and condition.none_of else ANY)
        self._shown = variable.uid
        self._show_codes(chosen)
        for part in (self.variable, self.kind, *self.ticks):
            part.setEnabled(not scene.read_only)
        self.variable.updateGeometry()
        self._loading = False

    @property
    def first(self) -> QWidget:
        """The first code that can be ticked, else the choice of the variable."""
        return self.ticks[0] if self.ticks else self.variable

    def say_wrong(self, words: str) -> None:
        """Say what is wrong with the condition."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _show_codes(self, chosen: tuple[str, ...]) -> None:
        other, scene = self.variable.currentData(), self._scene
        self.kind.setVisible(other is not None)
        every = scene.book.variable(other).codes if scene is not None and other is not None else ()
        named = {
            code.uid: code.name.in_(scene.language)
            for code in every
            if scene is not None and (code.uid in chosen or not code.archived)
        }
        # Those that are there stay: the keyboard may be on one of them.
        if [(tick.objectName(), tick.text()) for tick in self.ticks] != list(named.items()):
            self._make_ticks(named)
        loading, self._loading = self._loading, True
        for tick in self.ticks:
            tick.setChecked(tick.objectName() in chosen)
        self._loading = loading

    def _make_ticks(self, named: Mapping[str, str]) -> None:
        for tick in self.ticks:
            tick.hide()
            tick.deleteLater()
        self.ticks = []
        for uid, name in named.items():
            tick = Tick(self._look, name)
            tick.setObjectName(uid)
            tick.toggled.connect(self._tell)
            self.ticks.append(tick)
            self._codes.addWidget(tick)

    def _variable_chosen(self) -> None:
        self._show_codes(())
        self._tell()

    def _tell(self) -> None:
        if self._loading:
            return
        other = self.variable.currentData()
        if other is None:
            self.chosen.emit(None)
            return
        codes = tuple(tick.objectName() for tick in self.ticks if tick.isChecked())
        kind = self.kind.currentData()
        self.chosen.emit(
            Condition(other, any_of=codes) if kind == ANY else Condition(other, none_of=codes)
        )
