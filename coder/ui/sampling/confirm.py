"""A question with two answers: the act, named on its button, or nothing."""

from collections.abc import Callable

from coder.ui.ask import Ask
from coder.ui.look.look import Look
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet

Confirm = Callable[[str, str, str], bool]
"""Asks with a title, a sentence and the name of the act; True means go on."""


class ConfirmSheet(Sheet):
    """Asks whether to go on; Enter does, Esc does not."""

    def __init__(self, look: Look, title: str, sentence: str, act: str, ask: Ask) -> None:
        super().__init__(look, title, act, ask.window)
        words = Paragraph(look, sentence, 14)
        self.body.addWidget(words)
        self.body.addStretch(1)
        self.primary.clicked.connect(self.accept)
        self.fit(560, 220)
        self.primary.setFocus()


def confirm_over(look: Look, ask: Ask) -> Confirm:
    """Give the function that asks over the window of `ask`."""

    def confirm(title: str, sentence: str, act: str) -> bool:
        return bool(ConfirmSheet(look, title, sentence, act, ask).exec())

    return confirm
