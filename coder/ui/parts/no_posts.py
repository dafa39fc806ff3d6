"""What a part of a page says in a project without posts, with the way to import some."""

from PySide6.QtCore import QObject

from coder.ui.actions import key_of
from coder.ui.parts.empty import EmptyState

IMPORT = "import"
"""The purpose of the button."""


class NoPosts(QObject):
    """Says what is missing."""

    def show(self, empty: EmptyState, why: str) -> None:
        """Say why posts are wanted first."""
        empty.show_state(
            self.tr("No posts yet"),
            why,
            self.tr("Import posts"),
            IMPORT,
            key=key_of("window.import"),
        )


def show_no_posts(empty: EmptyState, why: str) -> None:
    """Let an empty state say that there are no posts, and why they are wanted first."""
    NoPosts().show(empty, why)
