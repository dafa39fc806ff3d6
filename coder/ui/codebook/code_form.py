"""The form of a code."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coder.domain.codebook import Code, Variable
from coder.services.codebook_view import CodedPost
from coder.ui.codebook.code_fate import CodeFate
from coder.ui.codebook.fields import Labelled, LongText, Names, line_edit, side_by_side
from coder.ui.codebook.form import BUTTON, TICK, Form, Scene
from coder.ui.codebook.preview import CodePreview
from coder.ui.codebook.recent import RecentPosts
from coder.ui.codebook.slot_field import SlotField
from coder.ui.look.look import Look
from coder.ui.look.sizes import CONTROL
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.parts.sheet import Words
from coder.ui.signs import sign_of
from coder.ui.writing import count

_LONG = ("definition", "use_when", "do_not_use_when", "example")


class CodeForm(Form):
    """Everything that is known of one code; `all_wanted` asks for every post that carries it."""

    all_wanted = Signal()
    post_wanted = Signal(int)
    fate_wanted = Signal(str)
    """Carries the id of the act: merge, split or take back."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._code: Code | None = None
        self._variable: Variable | None = None
        self.names = Names(look)
        self.long = {
            "definition": LongText(look, self.tr("Definition")),
            "use_when": LongText(look, self.tr("Use when"), 3),
            "do_not_use_when": LongText(look, self.tr("Do not use when"), 3),
            "example": LongText(look, self.tr("Example")),
        }
        self.key_input = line_edit(look)
        self.key_input.setFixedWidth(72)
        self.key = Labelled(look, self.tr("Key"), self.key_input)
        self.slot = SlotField(look)
        self.group = Choice(look, self.tr("Group"))
        self.exclusive = Tick(look, self.tr("Stands alone: no other code beside it"))
        self.missing = Tick(look, self.tr("Counts as missing (cannot be judged, out of scope)"))
        self.fate = CodeFate(look)
        self.preview = CodePreview(look)
        self.examples = RecentPosts(look, self.tr("Posts picked as examples"))
        self.recent = RecentPosts(look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self.look
        self.put(self.fate)
        self.put(self.names)
        self.put(self.long["definition"])
        self.put(side_by_side(self.long["use_when"], self.long["do_not_use_when"]))
        self.put(self.long["example"])
        key_row = QHBoxLayout()
        key_row.setSpacing(12)
        key_row.addWidget(self.key)
        self.key_hint = Words(look, self.tr("a digit or letter"), 12, 400, "muted")
        self.key_hint.setFixedHeight(CONTROL + 2)
        key_row.addWidget(self.key_hint, 1, Qt.AlignmentFlag.AlignBottom)
        self.slot_label = Words(look, self.tr("Colour and shape"), 12, 500, "text2")
        self.slot_label.setBuddy(self.slot)
        slots = QVBoxLayout()
        slots.setSpacing(4)
        slots.addWidget(self.slot_label)
        slots.addWidget(self.slot)
        slots.addWidget(Words(look, self.tr("line = in use in this variable"), 12, 400, "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(key_row)
        left.addWidget(self.key.wrong)  # it needs more room than the key's own field
        self.group_row = Labelled(look, self.tr("Group"), self.group)
        left.addWidget(self.group_row)
        left.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(slots, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.put(grid)
        ticks = QVBoxLayout()
        ticks.setSpacing(2)
        ticks.addWidget(self.exclusive)
        ticks.addWidget(self.missing)
        self.put(ticks, TICK)
        self.put(_section(look, self.tr("While coding")))
        self.put(self.preview)
        self.put(self.examples, BUTTON)
        self.put(self.recent, BUTTON)
        self.finish(more=(self.fate.merge, self.fate.split))
        order: list[QWidget] = [self.switch, self.names.fi.control, self.names.en.control]
        order += [self.long[name].area for name in _LONG]
        order += [self.key_input, self.group, self.slot, self.exclusive, self.missing]
        for one, two in pairwise(order):
            QWidget.setTabOrder(one, two)

    def _connect(self) -> None:
        self.names.edited.connect(self._name_edited)
        for name, field in self.long.items():
            field.setObjectName(name)
            field.edited.connect(self._long_edited)
        self.key_input.textEdited.connect(self._key_edited)
        self.slot.chosen.connect(self._slot_chosen)
        self.group.activated.connect(self._group_chosen)
        self.exclusive.toggled.connect(self._ticked)
        self.missing.toggled.connect(self._ticked)
        self.recent.all_wanted.connect(self.all_wanted)
        self.recent.post_wanted.connect(self.post_wanted)
        self.fate.wanted.connect(self.fate_wanted)
        self.examples.post_wanted.connect(self.post_wanted)

    def show_code(self, variable: Variable, code: Code, scene: Scene) -> None:
        """Show a code."""
        self.loading = True
        self.waiting = False
        self._variable, self._code = variable, code
        self.names.put_first(scene.language)
        self.names.show_text(code.name)
        self.names.set_read_only(scene.read_only)
        self.switch.choose(scene.long)
        for name, field in self.long.items():
            field.show_text(getattr(code, name), scene.long)
            field.area.setReadOnly(scene.read_only)
        if self.key_input.text().lower() != code.key:
            self.key_input.setText(code.key)
        self.key_input.setReadOnly(scene.read_only)
        others = frozenset(c.colour for c in variable.codes if c.uid != code.uid and not c.archived)
        self.slot.show_slots(code.colour, others)
        self.slot.setEnabled(not scene.read_only)
        self._show_groups(variable, code, scene)
        for tick, on in ((self.exclusive, code.exclusive), (self.missing, code.counts_as_missing)):
            tick.setChecked(on)
            tick.setEnabled(not scene.read_only)
        self.exclusive.setVisible(variable.choice == "multi")
        self.show_ends(code.archived, scene.read_only)
        self.loading = False
        self.refresh(variable, code, scene)

    def refresh(self, variable: Variable, code: Code, scene: Scene) -> None:
        """Show what follows from the fields: head, errors, preview."""
        self._variable, self._code = variable, code
        self.sign.show_sign(sign_of(variable, code))
        self.name.say(code.name.in_(scene.language) or self.tr("New code"))
        faults = scene.faults.get(code.uid, ())
        self.names.say_wrong(self.name_words(faults, scene), scene.language)
        key_wrong = self.fault_words(faults, "key", scene)
        self.key.say_wrong(key_wrong)
        self.fate.show_code(variable, code, scene)
        self.archive.setVisible(not code.becomes)
        self.preview.show_code(variable, code, scene.language)
        self.show_usage(scene)

    def show_usage(self, scene: Scene) -> None:
        """Say how many posts carry the code."""
        if self._code is None or scene.usage is None:
            self.count.setText("")
            return
        n = scene.usage.codes.get(self._code.uid, 0)
        said = self.tr("coded on %n posts", "", n)
        if scene.usage.own:
            said = self.tr("you coded %n posts with it", "", n)
        self.count.setText(said.replace(str(n), count(n, scene.screen)))

    def show_examples(self, posts: Sequence[CodedPost], language: str) -> None:
        """Show the posts picked as examples."""
        self.examples.show_posts(posts, 0, language)

    def show_recent(self, posts: Sequence[CodedPost], total: int, language: str) -> None:
        """Show the posts coded last."""
        self.recent.show_posts(posts, total, language)

    def _show_groups(self, variable: Variable, code: Code, scene: Scene) -> None:
        self.group.clear()
        self.group.addItem(self.tr("no group"), None)
        for group in variable.groups:
            self.group.addItem(group.name.in_(scene.language) or self.tr("New group"), group.uid)
        self.group.choose(code.group)
        self.group.setEnabled(not scene.read_only)
        self.group_row.setVisible(bool(variable.groups))

    def _edit(self, **fields: Any) -> None:
        if self._code is not None and not self.loading:
            self._code = replace(self._code, **fields)
            self.edited.emit(self._code)

    def _name_edited(self, text: object) -> None:
        self._edit(name=text)

    def _long_edited(self, text: object) -> None:
        sender = self.sender()
        if sender is not None:
            self._edit(**{sender.objectName(): text})

    def _key_edited(self, words: str) -> None:
        # The last character typed is the key, so that one key press replaces it.
        key = words[-1:].lower()
        self.key_input.setText(key)
        self._edit(key=key)

    def _slot_chosen(self, slot: int) -> None:
        self._edit(colour=slot)

    def _group_chosen(self) -> None:
        self._edit(group=self.group.currentData())

    def _ticked(self) -> None:
        self._edit(exclusive=self.exclusive.isChecked(), counts_as_missing=self.missing.isChecked())


def _section(look: Look, words: str) -> QLabel:
    label = Words(look, words, 12, 600, "muted")
    label.setContentsMargins(0, 6, 0, 0)
    return label
