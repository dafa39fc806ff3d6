"""What the section says before there are word lists."""

from PySide6.QtCore import QObject

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.step_cards import Step, StepCards, Way


class FirstSteps(QObject):
    """Says what screening is for, in three steps."""

    def cards(self, look: Look, below: KeyButton) -> StepCards:
        """Make the page of the three steps."""
        return StepCards(
            look,
            self.tr("All posts are in the study"),
            self.tr(
                "Screening takes in the posts that hold a word of every list. The others stay in "
                "the file, and any post can be put in or out by hand."
            ),
            (
                Step(
                    "list_checks",
                    self.tr("Add word lists"),
                    self.tr(
                        "The program ships two Finnish ones; a text file with one term a line "
                        "will do as well."
                    ),
                ),
                Step(
                    "search",
                    self.tr("See what they find"),
                    self.tr(
                        "Which forms of words each term finds here, in which posts, and what "
                        "should not count."
                    ),
                    self.tr("waits for step 1"),
                ),
                Step(
                    "study",
                    self.tr("Screen"),
                    self.tr(
                        "The posts are screened by the rule. You get the count at each step, and "
                        "a paragraph for the thesis."
                    ),
                    self.tr("waits for step 1"),
                ),
            ),
            Way(self.tr("Add a list"), key_of("study.add_list"), "plus"),
            below=below,
        )


def first_steps(look: Look, below: KeyButton) -> StepCards:
    """Make the page of a study without word lists."""
    return FirstSteps().cards(look, below)
