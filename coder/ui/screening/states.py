"""What the section says of its state: before there are word lists, and before it can screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.step_cards import Step, StepCards, Way
from coder.ui.screening.work import ScreeningWork

if TYPE_CHECKING:
    from coder.services.session import Session


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


class SectionWords(QObject):
    """Says why the posts cannot be screened now, and what is to be known of the counts."""

    def why_not(
        self, session: "Session | None", work: ScreeningWork, *, without_lists: bool
    ) -> str:
        """Say why the posts cannot be screened now; "" if they can."""
        if session is None or not session.counts().posts:
            return self.tr("Import posts first.")
        if session.read_only:
            return self.tr("The project is open for reading only.")
        if not work.index_ready:
            return self.tr("The posts are still being made searchable.")
        if work.is_screening:
            return self.tr("The posts are being screened.")
        if not work.draft.lists and not without_lists:
            return self.tr("Add a word list first.")
        return ""

    def banner(self, work: ScreeningWork) -> str:
        """Say why counts are not there, or not those of what is written; "" if they are."""
        if not work.index_ready:
            return self.tr(
                "The posts are still being made searchable. What the terms find is shown as soon "
                "as that is done."
            )
        if work.rule is not None and not work.is_in_force and not work.is_screening:
            return self.tr(
                "The lists or the rule have changed since the posts were screened. The counts are "
                "those of the last screening until you screen again."
            )
        return ""
