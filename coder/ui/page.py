"""What the window asks of a page."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder.services.session import Session
    from coder.ui.actions import Handlers


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A line of the key sheet that comes from the project, a code's key say."""

    section: str
    keys: tuple[str, ...]
    text: str


class Page(Protocol):
    """One page of the window; `id` is that of its seat and of its acts in the registry."""

    id: str

    @property
    def widget(self) -> "QWidget":
        """The widget that stands in the window."""
        ...

    def handlers(self) -> "Handlers":
        """Give the function behind each of the page's actions."""
        ...

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the keys of the page that the project's own data define."""
        ...

    def activate(self, session: "Session") -> None:
        """Show the project; called each time the page comes into view."""
        ...

    def leave(self) -> None:
        """Save what is half written; called when the page goes out of view."""
        ...


@runtime_checkable
class KeepsPlace(Protocol):
    """A page that can say what is in view on it, and show that again on a new window."""

    def place(self) -> object:
        """Give what is in view, None for nothing."""
        ...

    def stand_at(self, place: object) -> None:
        """Show what `place` gave; called once the page shows the same project."""
        ...


@runtime_checkable
class LetsGo(Protocol):
    """A page that keeps something of the session it showed last."""

    def let_go(self) -> None:
        """Let the session go before it is closed."""
        ...


@runtime_checkable
class HasParts(Protocol):
    """A page whose parts have help of their own: `help_id` names that of the part in view."""

    @property
    def help_id(self) -> str:
        """The page or part whose help is wanted."""
        ...


def help_of(page: Page | None) -> str:
    """Give the id under which the help of a page is found."""
    if page is None:
        return "start"
    return page.help_id if isinstance(page, HasParts) else page.id
