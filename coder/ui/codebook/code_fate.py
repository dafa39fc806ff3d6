"""What has become of a code: merged or split, and the buttons that do or undo it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coder.domain.codebook import Code, Variable
from coder.ui.actions import key_of
from coder.ui.codebook.form import Scene
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Banner


class CodeFate(QWidget):
    """Says into what a code was merged or split; hidden for any other.

    `merge` and `split` stand elsewhere on the form; `wanted` carries the id of an act.
    """

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.banner = Banner(look)
        self.merge = KeyButton(look, self.tr("Merge…"), "plain", key_of("codebook.merge"))
        self.split = KeyButton(look, self.tr("Split…"), "plain", key_of("codebook.split"))
        self.back = KeyButton(look, self.tr("Take back"), "plain", key_of("codebook.take_back"))
        for button, act in (
            (self.merge, "codebook.merge"),
            (self.split, "codebook.split"),
            (self.back, "codebook.take_back"),
        ):
            button.setAccessibleName(button.text())
            button.setProperty("act", act)
            button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.banner, 1)
        row.addWidget(self.back)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_code(self, variable: Variable, code: Code, scene: Scene) -> None:
        """Show what has become of a code."""
        names = {each.uid: each.name.in_(scene.language) for each in variable.codes}
        quoted = self.tr("“{name}”")
        became = ", ".join(quoted.format(name=names.get(uid, uid)) for uid in code.becomes)
        words = ""
        if len(code.becomes) == 1:
            words = self.tr("Merged: its codings are read as {code}.").format(code=became)
        elif code.becomes:
            words = self.tr(
                "Split: its codings count until the posts have been looked at again, for {codes}."
            ).format(codes=became)
        self.banner.say(words, "warning")
        self.setVisible(bool(words))
        self.back.setVisible(bool(words) and not scene.read_only)
        for button in (self.merge, self.split):
            button.setVisible(not code.becomes and not scene.read_only)

    def _pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.wanted.emit(str(button.property("act")))
