"""The parts of the page that stand for figures, for a state without figures, or for settling."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder.domain.errors import CoderError
from coder.ui.look.look import Look
from coder.ui.parts.page_head import PageHead, ToolButton
from coder.ui.reliability.choosers import Choosers
from coder.ui.reliability.figures_view import FiguresView
from coder.ui.reliability.next_act import ActButtons
from coder.ui.reliability.settle_view import SettleView
from coder.ui.reliability.states import States
from coder.ui.sampling.steps import next_step

if TYPE_CHECKING:
    from coder.services.session import Session


class Stage:
    """Lays the parts out, and shows what stands in place of the figures."""

    def __init__(
        self,
        look: Look,
        language: str,
        title: str,
        buttons: ActButtons,
        copies: Sequence[ToolButton],
        settling: SettleView,
    ) -> None:
        self.head = PageHead(look, title)
        self.figures = FiguresView(look, language)
        self.choosers = Choosers(look, self.figures.without_missing)
        self.empty = States(look, language)
        self.settling = settling
        self.stack = QStackedWidget()
        self._buttons = buttons
        self._copies = copies

    def lay_out(self, page: QWidget) -> None:
        """Fill the page."""
        for button in self._copies:
            self.head.row.addWidget(button)
        self._buttons.put_into(self.head)
        for part in (self.empty, self.figures, self.settling):
            self.stack.addWidget(part)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.choosers)
        column.addWidget(self.stack, 1)

    @property
    def shows_figures(self) -> bool:
        """Whether the figures are in view."""
        return self.stack.currentWidget() is self.figures

    @property
    def shows_settling(self) -> bool:
        """Whether disagreements are being settled."""
        return self.stack.currentWidget() is self.settling

    def show_figures(self, act: str) -> None:
        """Let the figures come into view, with the act that comes next."""
        for button in self._copies:
            button.show()
        self._buttons.show_next(act)
        if not self.shows_settling:
            self.stack.setCurrentWidget(self.figures)

    def show_settling(self) -> None:
        """Let the disagreements have the page to themselves."""
        self.head.hide()
        self.choosers.hide()
        self.stack.setCurrentWidget(self.settling)
        self.settling.take_keyboard()

    def end_settling(self, *, figures: bool) -> None:
        """Show the figures again, or what stands in their place."""
        if self.shows_settling:
            self.head.show()
            self.choosers.show()
            self.stack.setCurrentWidget(self.figures if figures else self.empty)
            if figures:
                self.figures.table.setFocus()

    # --- in place of the figures --------------------------------------------------------------

    def show_work(self) -> None:
        """Say that the figures are being worked out."""
        self._show_state()
        self.empty.show_work()

    def show_failed(self, error: CoderError) -> None:
        """Say what stood in the way of the figures."""
        self._show_state()
        self.empty.show_failed(error)

    def show_nothing(self, session: "Session", progress: Sequence[str]) -> None:
        """Show the way to a figure, and how far the coders are."""
        step = next_step(session)
        self._show_state()
        self.empty.show_steps(session, step, self._buttons.buttons[step], list(progress))

    def show_sealed(self) -> None:
        """Say that the codings of others are closed for now."""
        self.head.subtitle.say("")
        self._show_state()
        self.empty.show_sealed()

    def show_packet(self, session: "Session") -> None:
        """Say that a packet has no figures."""
        self.head.subtitle.say("")
        self._show_state()
        self._buttons.hide()
        self.choosers.hide()
        self.empty.show_packet(session)

    def _show_state(self) -> None:
        self._buttons.show_next("")
        self.choosers.show_nothing()
        for button in self._copies:
            button.hide()
        self.figures.without_missing.hide()
        self.stack.setCurrentWidget(self.empty)
