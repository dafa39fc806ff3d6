"""What the page of the study's design asks of each of its sections."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder.services.session import Session
    from coder.ui.parts.empty import EmptyState


class Section(Protocol):
    """One section of the page; `id` is its value in the switch above."""

    id: str
    empty: "EmptyState"
    """What it shows while it has nothing else to show."""

    @property
    def widget(self) -> "QWidget":
        """The widget that stands under the switch."""
        ...

    def tools(self) -> "list[QWidget]":
        """Give what stands at the right of the switch while the section is in view."""
        ...

    def show_project(self, session: "Session") -> None:
        """Show the project; called each time the section comes into view."""
        ...

    def leave(self) -> None:
        """Save what is half written; called when the section goes out of view."""
        ...
