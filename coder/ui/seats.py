"""The pages' seats in the window: what is known of each page before it is made."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP
from coder.ui.actions import words

if TYPE_CHECKING:
    from coder.services.session import Session


@dataclass(frozen=True, slots=True)
class Seat:
    """One page's seat; `icon` is a name of `look.icons`, `roles` the files that have the page."""

    id: str
    icon: str
    text: str
    roles: tuple[str, ...] = ("owner",)

    @property
    def name(self) -> str:
        """The page's name for the rail, translated."""
        return words(self.text)

    def belongs_to(self, session: "Session | None") -> bool:
        """Tell whether the page has a place in the window of this project or packet."""
        return session is not None and session.role in self.roles


SEATS = (
    Seat("posts", "posts", QT_TRANSLATE_NOOP("Actions", "Posts")),
    Seat("codebook", "codebook", QT_TRANSLATE_NOOP("Actions", "Codebook")),
    Seat("coding", "coding", QT_TRANSLATE_NOOP("Actions", "Coding"), ("owner", "packet")),
    Seat("reliability", "reliability", QT_TRANSLATE_NOOP("Actions", "Reliability")),
    Seat("results", "results", QT_TRANSLATE_NOOP("Actions", "Results")),
    Seat("study", "study", QT_TRANSLATE_NOOP("Actions", "Design")),
    Seat("packet", "send", QT_TRANSLATE_NOOP("Actions", "Hand back"), ("packet",)),
)
"""In the order of the rail."""
