"""The forms of a group of codes and of the codebook itself."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Codebook, Group, Rule, Text
from coder.ui.codebook.fields import Labelled, LongText, Names, line_edit
from coder.ui.codebook.form import BUTTON, Form, Scene
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words


class GroupForm(Form):
    """The name of a group of codes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._group: Group | None = None
        self.names = Names(look)
        self.put(self.names)
        words = Words(
            look, self.tr("The codes choose their group themselves, each in its own form."), 13
        )
        words.setWordWrap(True)
        self.put(words)
        self.finish(archive=False)
        self.sign.show_sign(None)
        self.switch.hide()
        self.names.edited.connect(self._name_edited)

    def show_group(self, group: Group, scene: Scene) -> None:
        """Show a group."""
        self.waiting = False
        self._group = group
        self.names.put_first(scene.language)
        self.names.show_text(group.name)
        self.names.set_read_only(scene.read_only)
        self.show_ends(False, scene.read_only)
        self.refresh(group, scene)

    def refresh(self, group: Group, scene: Scene) -> None:
        """Show what follows from the name."""
        self._group = group
        self.name.say(group.name.in_(scene.language) or self.tr("New group"))
        faults = scene.faults.get(group.uid, ())
        self.names.say_wrong(self.name_words(faults, scene), scene.language)

    def _name_edited(self, text: object) -> None:
        if self._group is not None and isinstance(text, Text):
            self._group = replace(self._group, name=text)
            self.edited.emit(self._group)


_LABEL_GAP = 5


class RuleRow(QWidget):
    """One rule for the coders: its id, its text, and a way to take it out."""

    edited = Signal(int, object)
    remove_wanted = Signal(int)

    def __init__(self, look: Look, place: int, rule: Rule, scene: Scene) -> None:
        super().__init__()
        self._place = place
        self._rule = rule
        self.id_input: QLineEdit = line_edit(look)
        self.id_input.setText(rule.id)
        self.id_input.setFixedWidth(64)
        self.text = LongText(look, self.tr("Rule {id}").format(id=rule.id), 1)
        self.text.show_text(rule.text, scene.long)
        self.remove = KeyButton(look, self.tr("Remove"), "ghost")
        self.remove.setAccessibleName(self.tr("Remove rule {id}").format(id=rule.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Labelled(look, self.tr("Id"), self.id_input), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        beside = QVBoxLayout()
        label = self.text.label.sizeHint().height()
        beside.addSpacing(label + _LABEL_GAP - BUTTON)
        beside.addWidget(self.remove)
        beside.addStretch(1)
        row.addLayout(beside)
        for part in (self.id_input, self.text.area):
            part.setReadOnly(scene.read_only)
        self.remove.setVisible(not scene.read_only)
        self.id_input.textEdited.connect(self._id_edited)
        self.text.edited.connect(self._text_edited)
        self.remove.clicked.connect(self._removed)

    def _id_edited(self, words: str) -> None:
        self._rule = Rule(words.strip(), self._rule.text)
        self.edited.emit(self._place, self._rule)

    def _text_edited(self, text: object) -> None:
        if isinstance(text, Text):
            self._rule = Rule(self._rule.id, text)
            self.edited.emit(self._place, self._rule)

    def _removed(self) -> None:
        self.remove_wanted.emit(self._place)


class BookForm(Form):
    """The codebook's name, description and rules."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._book: Codebook | None = None
        self._scene: Scene | None = None
        self.names = Names(look)
        self.description = LongText(look, self.tr("Description"), 3)
        self.rules: list[RuleRow] = []
        self._rules = QVBoxLayout()
        self._rules.setSpacing(10)
        self.add_rule = KeyButton(look, self.tr("Add rule"), "plain", "", "plus")
        self.wrong = Words(look, "", 12, 500, "danger")
        self.put(self.names)
        self.put(self.description)
        self.put(Words(look, self.tr("Rules for the coders"), 14, 600, "text"))
        self.put(self._rules)
        self.put(self.wrong)
        row = QHBoxLayout()
        row.addWidget(self.add_rule)
        row.addStretch(1)
        self.put(row, BUTTON)
        self.column.addStretch(1)
        self.sign.show_sign(None)
        self.names.edited.connect(self._name_edited)
        self.description.edited.connect(self._description_edited)
        self.add_rule.clicked.connect(self._rule_added)

    def show_book(self, book: Codebook, scene: Scene) -> None:
        """Show the codebook."""
        self.loading = True
        self._book, self._scene = book, scene
        self.names.put_first(scene.language)
        self.names.show_text(book.name)
        self.names.set_read_only(scene.read_only)
        self.switch.choose(scene.long)
        self.description.show_text(book.description, scene.long)
        self.description.area.setReadOnly(scene.read_only)
        self.add_rule.setVisible(not scene.read_only)
        self._show_rules(book, scene)
        self.loading = False
        self.refresh(book, scene)

    def refresh(self, book: Codebook, scene: Scene) -> None:
        """Show what follows from the fields."""
        self._book, self._scene = book, scene
        self.name.say(book.name.in_(scene.language) or self.tr("Codebook"))
        faults = scene.faults.get(book.uid, ())
        self.names.say_wrong(self.fault_words(faults, "name", scene), scene.language)
        words = self.fault_words(faults, "rule", scene)
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _show_rules(self, book: Codebook, scene: Scene) -> None:
        for row in self.rules:
            row.hide()
            row.deleteLater()
        self.rules = []
        for place, rule in enumerate(book.rules):
            row = RuleRow(self.look, place, rule, scene)
            row.edited.connect(self._rule_edited)
            row.remove_wanted.connect(self._rule_removed)
            self.rules.append(row)
            self._rules.addWidget(row)

    def _edit(self, book: Codebook | None = None, **fields: Any) -> None:
        if self._book is not None and not self.loading:
            self._book = replace(self._book, **fields) if book is None else book
            self.edited.emit(self._book)

    def _name_edited(self, text: object) -> None:
        self._edit(name=text)

    def _description_edited(self, text: object) -> None:
        self._edit(description=text)

    def _rule_edited(self, place: int, rule: object) -> None:
        if self._book is not None and isinstance(rule, Rule):
            self._edit(edits.put_rule(self._book, place, rule))

    def _rule_added(self) -> None:
        if self._book is not None and self._scene is not None:
            self._edit(edits.add_rule(self._book))
            self._show_rules(self._book, self._scene)
            self.rules[-1].text.area.setFocus()

    def _rule_removed(self, place: int) -> None:
        if self._book is not None and self._scene is not None:
            self._edit(edits.remove_rule(self._book, place))
            self._show_rules(self._book, self._scene)
            self.add_rule.setFocus()
