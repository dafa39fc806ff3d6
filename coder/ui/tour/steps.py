"""The five steps of the tour: where each stands, what it says and what it waits for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from coder.ui.actions import key_of

CODE, UNDO = "code", "undo"
"""What a step may wait for: kinds of a `Change`."""

Anchor = Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Anchors:
    """The widgets beside which the card stands."""

    post: Anchor
    codes: Anchor
    line: Anchor
    progress: Anchor
    agreement: Anchor


@dataclass(frozen=True, slots=True)
class Step:
    """One step on a page of the window.

    The card stands beside the `anchor`; what is `seen` with it stays clear too. `keys` stand beside
    the `hint`; `waits_for` is empty where Enter goes on.
    """

    page: str
    anchor: Anchor
    title: str
    text: str
    waits_for: str = ""
    keys: tuple[str, ...] = ()
    hint: str = ""
    seen: Anchor | None = None


class TourTexts(QObject):
    """Writes the steps in the language of the screen."""

    def steps(self, anchors: Anchors, code_keys: tuple[str, ...]) -> tuple[Step, ...]:
        """Give the steps; `code_keys` are those of the codes in view."""
        return (
            Step(
                "coding",
                anchors.post,
                self.tr("Read the post"),
                self.tr(
                    "One post is in view at a time, and it is always in the same place. These are "
                    "made up: you can try anything."
                ),
            ),
            Step(
                "coding",
                anchors.codes,
                self.tr("Press the key of a code"),
                self.tr(
                    "The key codes the post, saves it and shows the next one. At the right the "
                    "codebook says when to use each code; the arrow keys go through them."
                ),
                CODE,
                code_keys,
                self.tr("choose one"),
                anchors.post,
            ),
            Step(
                "coding",
                anchors.line,
                self.tr("Take it back"),
                self.tr(
                    "Saved already, as this line says. Undo brings the post back, any number of "
                    "steps, and tomorrow too."
                ),
                UNDO,
                (key_of("coding.undo"),),
                self.tr("undo"),
                anchors.post,
            ),
            Step(
                "coding",
                anchors.progress,
                self.tr("See how far you are"),
                self.tr(
                    "The queue, the posts that are coded, and your pace. The eye hides the pace "
                    "if it hurries you."
                ),
            ),
            Step(
                "reliability",
                anchors.agreement,
                self.tr("See whether two coders agree"),
                self.tr(
                    "A second coder has coded fifty of these posts without seeing the first one's "
                    "codings. Here is how well they agree, and where they do not. F1 says what the "
                    "figures mean."
                ),
            ),
        )
