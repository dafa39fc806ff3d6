"""What the forms of the codebook share: column, head, buttons and the language of long texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coder.domain.codebook import Codebook
from coder.domain.codebook_faults import Fault
from coder.domain.sentences import sentence_parts
from coder.services.codebook_view import Usage
from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.foot_fade import FootFade
from coder.ui.parts.page_head import CutWords
from coder.ui.parts.segments import Segments
from coder.ui.parts.sheet import Words
from coder.ui.signs import Sign


@dataclass(frozen=True, slots=True)
class Scene:
    """What a form needs to know: the draft around its record, and how it may be shown.

    `language` is the project's, `screen` that of the window, `long` that of the long texts now;
    `locked` are the variables with codings.
    """

    book: Codebook
    language: str
    screen: str
    long: str
    read_only: bool
    faults: Mapping[str, Sequence[Fault]]
    locked: frozenset[str] = frozenset()
    usage: Usage | None = None


class SignMark(QWidget):
    """The sign of a code beside its name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sign: Sign | None = None
        self.setFixedSize(26, 28)
        look.changed.connect(self.update)

    def show_sign(self, sign: Sign | None) -> None:
        """Show another sign, or none."""
        self._sign = sign
        self.setVisible(sign is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        if self._sign is not None:
            painter = QPainter(self)
            self._sign.paint(painter, self._look.colours, QPointF(9, 14), 18)
            painter.end()


_RING = 4
"""What a tick box keeps free at its sides for the focus ring; a button keeps 3."""
BUTTON = 3
TICK = 4
_ROOMY = 700
"""Pixels from which a form has room for both margins."""


class Form(QScrollArea):
    """A column of fields; `edited` carries the record as it was just written.

    `language_wanted` is the language to write long texts in, `archive_wanted` and
    `remove_wanted` come from its buttons.
    """

    edited = Signal(object)
    language_wanted = Signal(str)
    archive_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.loading = False
        self.waiting = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.body = QWidget()
        self.body.setAutoFillBackground(False)
        self.column = QVBoxLayout(self.body)
        self._set_margins()
        self.column.setSpacing(16)
        self.sign = SignMark(look)
        self.name = CutWords(look, 22, "text")
        self.name.setFont(look.font(22, 600))
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.count = Words(look, "", 13, 400, "muted")
        self.switch = Segments(
            look, self.tr("Language of the texts"), (("fi", self.tr("fi")), ("en", self.tr("en")))
        )
        self.switch.setToolTip(self.tr("Language of the texts (Ctrl+L)"))
        self.switch.chosen.connect(self.language_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign)
        head.addWidget(self.name, 1)
        head.addWidget(self.count)
        head.addSpacing(8)
        head.addWidget(self.switch)
        head.setContentsMargins(_RING, 0, _RING - BUTTON, 0)
        self.column.addLayout(head)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)  # the area has just turned it on
        FootFade(look, self, "surface")

    def put(self, part: QWidget | QLayout, ring: int = 0) -> None:
        """Add a part whose edge, not the room for its focus ring, is to stand in line."""
        row = QHBoxLayout()
        row.setContentsMargins(_RING - ring, 0, _RING - ring, 0)
        if isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
        self.column.addLayout(row)

    def _set_margins(self) -> None:
        right = 40 if self.width() >= _ROOMY else 16
        self.column.setContentsMargins(40 - _RING, 20, right - _RING, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields more of a narrow window."""
        self._set_margins()
        super().resizeEvent(event)

    def finish(self, archive: bool = True, more: Sequence[KeyButton] = ()) -> None:
        """End the column with the buttons that take the record out of use, after `more`."""
        self.archive = KeyButton(self.look, "", "plain", key_of("codebook.archive"))
        self.remove = KeyButton(self.look, self.tr("Delete"), "ghost", key_of("codebook.remove"))
        for button in (self.archive, self.remove):
            button.setAccessibleName(button.text())
        self.archive.clicked.connect(self.archive_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        if not archive:  # shown before it has a place, it would be a window of its own
            self.archive.hide()
        # Four buttons with their keys would be wider than the form in the smallest window.
        for buttons in filter(None, (more, (self.archive, self.remove))):
            row = QHBoxLayout()
            row.setContentsMargins(0, 4, 0, 0)
            row.setSpacing(6)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.put(row, BUTTON)
        self.column.addStretch(1)

    def show_ends(self, archived: bool, read_only: bool) -> None:
        """Say what the buttons at the end do now."""
        self.archive.show_words(
            self.tr("Take into use") if archived else self.tr("Take out of use")
        )
        for button in (self.archive, self.remove):
            button.setEnabled(not read_only)
        if read_only:
            self.archive.hide()
            self.remove.hide()

    def fault_words(self, faults: Sequence[Fault], what: str, scene: Scene) -> str:
        """Say what is wrong with a field, nothing where all is well."""
        for fault in faults:
            if fault.what != what:
                continue
            if fault.error is not None and not fault.error.key:
                return self.tr("A key is needed: one letter or digit.")
            if fault.error is not None:
                return _key_words(fault, scene)
            return self._sentence(what)
        return ""

    def wait_for_name(self) -> None:
        """Say of what was just added that it has no name only once one has had time to give it."""
        self.waiting = True

    def name_words(self, faults: Sequence[Fault], scene: Scene) -> str:
        """Say what is wrong with the name, nothing while it is waited for."""
        words = self.fault_words(faults, "name", scene)
        self.waiting = self.waiting and bool(words)
        return "" if self.waiting else words

    def _sentence(self, what: str) -> str:
        return {
            "name": self.tr("A name is needed in one language at least."),
            "rule": self.tr("A rule needs its text and an id."),
            "no_codes": self.tr("A required variable needs at least one code."),
            "condition_codes": self.tr("Choose at least one code for the condition."),
            "condition_gone": self.tr("The condition names a code that is no longer there."),
            "condition_circle": self.tr("The condition leads back to this variable."),
        }.get(what, "")


def _key_words(fault: Fault, scene: Scene) -> str:
    assert fault.error is not None
    # Nothing is saved while one types: that the keys are as before would say nothing here.
    what, _, todo = sentence_parts(fault.error, scene.screen)
    said = f"{what} {todo}"
    code = getattr(fault.error, "code", "")
    if code:
        try:
            said = said.replace(code, scene.book.code(code).name.in_(scene.language))
        except KeyError:
            return said
    return said
