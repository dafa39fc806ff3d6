"""What has become of a code: merged or split, and the buttons that do or undo it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.codebook import Code, Variable
from coder.ui.actions import key_of
from coder.ui.codebook.form import Scene
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph


class CodeFate(QWidget):
    """Says into what a code was merged or split; hidden for any other.

    `merge` and `split` stand elsewhere on the form; `wanted` carries the id of an act.
    """

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = Paragraph(look, "", 13, 400, "text")
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
        row.setContentsMargins(42, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        look.changed.connect(self.update)

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
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.back.setVisible(bool(words) and not scene.read_only)
        for button in (self.merge, self.split):
            button.setVisible(not code.becomes and not scene.read_only)

    def _pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.wanted.emit(str(button.property("act")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("warning_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.chip, RADIUS.chip)
        paint_icon(painter, look, "history", QPointF(14, self.height() / 2 - 9), 18, "warning")
        painter.end()
