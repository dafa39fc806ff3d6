"""What the page shows where there are no posts: the steps of a study, or what to clear."""

from PySide6.QtCore import QObject

from coder.services.post_filter import PostFilter
from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.step_cards import Step, StepCards, Way


class NothingFound(EmptyState):
    """Says which of search and filters hide the posts, with a button that clears them."""

    def show_filter(self, wanted: PostFilter, *, unsearched: int) -> None:
        """Say what to do about an empty list."""
        if unsearched and wanted.words:
            sentence = self.tr(
                "The search index is still being made: posts that are not in it yet are not found. "
                "The search goes on by itself."
            )
        elif wanted.words and wanted.narrows:
            sentence = self.tr(
                "Clear the search or take filters off: both leave posts out. No post is lost."
            )
        elif wanted.words:
            sentence = self.tr(
                "No post has all these words. Check the spelling, or search for the beginning of "
                "a word: the last one may go on."
            )
        else:
            sentence = self.tr("Take filters off: together they leave every post out.")
        if wanted.words and wanted.narrows:
            button = self.tr("Clear search and filters")
        else:
            button = (
                self.tr("Clear the search") if wanted.words else self.tr("Take the filters off")
            )
        self.show_state(self.tr("No posts match"), sentence, button, "clear", primary=False)


def nothing_found(look: Look) -> NothingFound:
    """Make the state of an empty list."""
    return NothingFound(look)


def steps(look: Look) -> StepCards:
    """Make the page of a project without posts."""
    return EmptyPosts().cards(look)


class EmptyPosts(QObject):
    """Says what to do in a project without posts."""

    def cards(self, look: Look) -> StepCards:
        """Make the page of the three steps."""
        return StepCards(
            look,
            self.tr("No posts yet"),
            self.tr(
                "Everything begins with a file of posts. It is read, never changed, and you can "
                "code while its posts are still being indexed."
            ),
            (
                Step(
                    "import",
                    self.tr("Import posts"),
                    self.tr(
                        "CSV, Excel or JSON. You see what was understood before anything is kept."
                    ),
                ),
                Step(
                    "codebook",
                    self.tr("Look at the codebook"),
                    self.tr("Read the definitions, and change keys and codes before you begin."),
                    self.tr("at any time"),
                ),
                Step(
                    "coding",
                    self.tr("Code"),
                    self.tr("Read a post, press a key, and the next one is there."),
                    self.tr("waits for step 1"),
                ),
            ),
            Way(self.tr("Import posts"), key_of("window.import"), "import"),
        )
