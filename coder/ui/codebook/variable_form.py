"""The form of a variable."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from coder.domain.codebook import Condition, Variable
from coder.ui.actions import key_of
from coder.ui.codebook.condition_field import ConditionField
from coder.ui.codebook.fields import Labelled, LongText, Names
from coder.ui.codebook.form import BUTTON, TICK, Form, Scene
from coder.ui.codebook.preview import VariablePreview
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.flow import Flow
from coder.ui.parts.segments import Segments
from coder.ui.parts.sheet import Words
from coder.ui.writing import count


class VariableForm(Form):
    """Everything that is known of one variable, but its codes."""

    code_wanted = Signal()
    group_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._variable: Variable | None = None
        self.names = Names(look)
        self.question = LongText(look, self.tr("Question to the coder"), 1)
        self.note = LongText(look, self.tr("Note on the variable"))
        self.choice = Segments(
            look,
            self.tr("How many codes a post gets"),
            (("single", self.tr("One code")), ("multi", self.tr("Several codes"))),
        )
        self.level = Segments(
            look,
            self.tr("Level of measurement"),
            (("nominal", self.tr("Nominal")), ("ordinal", self.tr("Ordinal: lowest first"))),
        )
        self.required = Tick(look, self.tr("Required: a post cannot be left without it"))
        self.condition = ConditionField(look)
        self.add_code = KeyButton(
            look, self.tr("Add code"), "plain", key_of("codebook.add_code"), "plus"
        )
        self.add_group = KeyButton(look, self.tr("Add group"), "plain", "", "plus")
        self.no_codes = Words(look, "", 12, 500, "danger")
        self.no_codes.hide()
        self.fixed = Words(look, "", 12, 400, "muted")
        self.preview_label = Words(look, self.tr("While coding"), 12, 600, "muted")
        self.preview = VariablePreview(look)
        self._lay_out()
        self.names.edited.connect(self._name_edited)
        self.question.edited.connect(self._question_edited)
        self.note.edited.connect(self._note_edited)
        self.choice.chosen.connect(self._choice_chosen)
        self.level.chosen.connect(self._level_chosen)
        self.required.toggled.connect(self._required_toggled)
        self.condition.chosen.connect(self._condition_chosen)
        self.add_code.clicked.connect(self.code_wanted)
        self.add_group.clicked.connect(self.group_wanted)

    def _lay_out(self) -> None:
        look = self.look
        self.put(self.names)
        self.put(self.question)
        self.put(self.note)
        kinds = Flow(24, 12)
        kinds.addWidget(Labelled(look, self.tr("How many codes a post gets"), self.choice))
        kinds.addWidget(Labelled(look, self.tr("Level of measurement"), self.level))
        self.put(kinds, BUTTON)
        self.fixed.setWordWrap(True)
        self.put(self.fixed)
        ticks = QVBoxLayout()
        ticks.setSpacing(8)
        ticks.addWidget(self.required)
        condition = QHBoxLayout()
        condition.setContentsMargins(TICK, 0, TICK, 0)
        condition.addWidget(self.condition)
        ticks.addLayout(condition)
        self.put(ticks, TICK)
        adding = QHBoxLayout()
        adding.setSpacing(6)
        adding.addWidget(self.add_code)
        adding.addWidget(self.add_group)
        adding.addStretch(1)
        self.put(adding, BUTTON)
        self.put(self.no_codes)
        self.put(self.preview_label)
        self.put(self.preview)
        self.finish()

    def show_variable(self, variable: Variable, scene: Scene) -> None:
        """Show a variable."""
        self.loading = True
        self.waiting = False
        self.no_codes.hide()  # said once one tries to save: codes are written after their variable
        self._variable = variable
        self.names.put_first(scene.language)
        self.names.show_text(variable.name)
        self.names.set_read_only(scene.read_only)
        self.switch.choose(scene.long)
        for field, text in ((self.question, variable.question), (self.note, variable.note)):
            field.show_text(text, scene.long)
            field.area.setReadOnly(scene.read_only)
        locked = variable.uid in scene.locked
        self.choice.choose(variable.choice)
        self.choice.setEnabled(not scene.read_only and not locked)
        self.fixed.setText(
            self.tr("The variable has codings, so it stays with one code or with several.")
            if locked and not scene.read_only
            else ""
        )
        self.fixed.setVisible(bool(self.fixed.text()))
        self.level.choose(variable.level)
        self.required.setChecked(variable.required)
        for part in (self.level, self.required):
            part.setEnabled(not scene.read_only)
        for button in (self.add_code, self.add_group):
            button.setVisible(not scene.read_only)
        self.condition.show_condition(variable, scene)
        self.show_ends(variable.archived, scene.read_only)
        self.loading = False
        self.refresh(variable, scene)

    def refresh(self, variable: Variable, scene: Scene) -> None:
        """Show what follows from the fields: head, errors, preview."""
        self._variable = variable
        self.sign.show_sign(None)
        self.name.say(variable.name.in_(scene.language) or self.tr("New variable"))
        faults = scene.faults.get(variable.uid, ())
        self.names.say_wrong(self.name_words(faults, scene), scene.language)
        kinds = ("condition_codes", "condition_gone", "condition_circle")
        wrong = [self.fault_words(faults, kind, scene) for kind in kinds]
        self.condition.say_wrong(" ".join(filter(None, wrong)))
        self.no_codes.setText(self.fault_words(faults, "no_codes", scene))
        self.no_codes.setVisible(self.no_codes.isVisibleTo(self) and bool(self.no_codes.text()))
        shown = any(not code.archived for code in variable.codes)
        self.preview_label.setVisible(shown)
        self.preview.setVisible(shown)
        if shown:
            self.preview.show_variable(variable, scene.language)
        self.show_usage(scene)

    def show_usage(self, scene: Scene) -> None:
        """Say how many posts are coded on the variable."""
        if self._variable is None or scene.usage is None:
            self.count.setText("")
            return
        n = scene.usage.variables.get(self._variable.uid, 0)
        said = self.tr("coded on %n posts", "", n)
        self.count.setText(said.replace(str(n), count(n, scene.screen)))

    def _edit(self, **fields: Any) -> None:
        if self._variable is not None and not self.loading:
            self._variable = replace(self._variable, **fields)
            self.edited.emit(self._variable)

    def _name_edited(self, text: object) -> None:
        self._edit(name=text)

    def _question_edited(self, text: object) -> None:
        self._edit(question=text)

    def _note_edited(self, text: object) -> None:
        self._edit(note=text)

    def _choice_chosen(self, choice: str) -> None:
        self._edit(choice=choice)

    def _level_chosen(self, level: str) -> None:
        self._edit(level=level)

    def _required_toggled(self, required: bool) -> None:
        self._edit(required=required)

    def _condition_chosen(self, condition: object) -> None:
        if condition is None or isinstance(condition, Condition):
            self._edit(applies_when=condition)
