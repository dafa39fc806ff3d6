"""The next step of the study, in a sentence with the one button that takes it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.round_course import NextStep
from coder.services import round_outcome
from coder.ui.look.look import Look
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.page_head import ToolButton
from coder.ui.parts.sheet import Words

if TYPE_CHECKING:
    from coder.services.session import Session


class NextBar(QWidget):
    """Says what comes next; `pressed` carries the step."""

    pressed = Signal(object)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.step = NextStep("draw")
        self.sentence = Words(look, "", 13, 500, "text")
        self.sentence.setWordWrap(True)
        self.button = ToolButton(look, "", "study.next_step", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(16)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.press)
        look.changed.connect(self.update)

    def show_project(self, session: "Session", reason: str) -> None:
        """Say the next step of a project; a `reason` says why it cannot be taken now."""
        self.step = round_outcome.next_in(session)
        self.sentence.setText(round_outcome.step_sentence(self.step, self._language))
        self.button.show_words(self._words(self.step.kind))
        self.button.say_why(reason)

    def press(self) -> None:
        """Take the step."""
        if self.button.isEnabled():
            self.pressed.emit(self.step)

    def _words(self, kind: str) -> str:
        return {
            "draw": self.tr("Draw a sample…"),
            "open": self.tr("Open the round…"),
            "invite": self.tr("Write a packet…"),
            "code_own": self.tr("Code them"),
            "code": self.tr("Bring a packet home…"),
            "close": self.tr("Close the round…"),
            "revise": self.tr("Look at the disagreements"),
            "train": self.tr("Open a training round…"),
            "finish_training": self.tr("Close the training…"),
            "draw_again": self.tr("Draw a new sample…"),
            "recode": self.tr("Open the round…"),
            "go_on": self.tr("Go on coding"),
        }[kind]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("border"))
        painter.setBrush(self._look.colour("accent_soft"))
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.card, RADIUS.card
        )
        painter.end()
