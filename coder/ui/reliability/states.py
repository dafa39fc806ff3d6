"""What stands in the place of the figures: the steps to them, or why they are not shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QWidget

from coder.domain.errors import CoderError, NothingToReport, OnlyInProject
from coder.domain.sentences import sentence
from coder.ui.look.look import Look
from coder.ui.parts.empty import EmptyState
from coder.ui.parts.page_head import Ground, ToolButton
from coder.ui.parts.sheet import Words
from coder.ui.parts.step_cards import Step, StepCards, Way

if TYPE_CHECKING:
    from coder.services.session import Session

_CARDS = {"draw": 1, "open": 1, "write": 2, "bring": 3}


class States(QStackedWidget):
    """Shows one state; `pressed` carries the act wanted, or "seal"."""

    pressed = Signal(str)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.plain = EmptyState(look)
        self.plain.pressed.connect(self.pressed)
        self.cards: StepCards | None = None
        self.addWidget(self.plain)

    @property
    def words(self) -> str:
        """Everything that is said."""
        if self.cards is None or self.currentWidget() is not self.cards:
            return self.plain.words
        said = [self.cards.title.text(), self.cards.sentence.text()]
        return "\n".join([*said, *(card.accessibleName() for card in self.cards.cards)])

    @property
    def button(self) -> QAbstractButton:
        """The one button."""
        if self.cards is None or self.currentWidget() is not self.cards:
            return self.plain.button
        return self.cards.button

    def show_steps(
        self, session: "Session", act: str, button: ToolButton, progress: Sequence[str]
    ) -> None:
        """Show the way to a figure, with the button of the act that comes next.

        `progress` says how far each coder of the round is.
        """
        if len(session.coders()) < 2:
            title = self.tr("Nobody else has coded yet")
        else:
            title = self.tr("No agreement to calculate yet")
        words = self.tr(
            "Agreement is calculated when a second coder has coded the same sample without "
            "seeing your codings."
        )
        if act == "bring":
            words = f"{words} {sentence(NothingToReport('agreement'), self._language)}"
        way = Way(button.text(), button.key, button.icon_name)
        cards = StepCards(
            self._look, title, words, self._steps(act, progress), way, _CARDS[act],
            self._below(act, button),
        )  # fmt: skip
        cards.button.setEnabled(button.isEnabled())
        cards.button.setToolTip(button.toolTip())
        cards.pressed.connect(lambda: self.pressed.emit(act))
        self._take_down()
        self.cards = cards
        self.addWidget(cards)
        self.setCurrentWidget(cards)

    def _steps(self, act: str, progress: Sequence[str]) -> tuple[Step, ...]:
        first = self.tr("Draw a sample")
        sentence_ = self.tr(
            "At random and repeatable: size and seed are written down. Then a round is opened on "
            "it, which freezes the codebook and what the coders see."
        )
        if act == "open":
            first = self.tr("Open a round")
            sentence_ = self.tr(
                "The sample is drawn. The round freezes the codebook and what the coders see, and "
                "sets the threshold."
            )
        done, at = self.tr("done"), _CARDS[act]
        return (
            Step("shuffle", first, sentence_, done if at > 1 else ""),
            Step(
                "send",
                self.tr("Write a packet"),
                self.tr("One file with the sample and the codebook, and none of your codings."),
                done if at > 2 else self.tr("after step 1"),
            ),
            Step(
                "home",
                self.tr("Bring it home"),
                "\n".join(
                    [
                        self.tr("You see first what it brings. A packet may come home many times."),
                        *(progress if act == "bring" else ()),
                    ]
                ),
                self.tr("after step 2"),
            ),
        )

    def _below(self, act: str, button: ToolButton) -> QWidget | None:
        """Say why the step cannot be taken, or offer the way on for who has a packet already."""
        line = Ground(self._look)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 12, 0, 0)
        if not button.isEnabled():
            why = Words(self._look, button.accessibleDescription(), 14)
            why.setWordWrap(True)
            row.addWidget(why)
            return line
        if act == "bring":
            return None
        words = Words(self._look, self.tr("Has a packet come back already?"), 14)
        link = ToolButton(self._look, self.tr("Bring it home"), "reliability.bring_home", "ghost")
        link.clicked.connect(lambda: self.pressed.emit("bring"))
        row.addWidget(words)
        row.addWidget(link)
        row.addStretch(1)
        return line

    def show_sealed(self) -> None:
        """Say that the codings of others stay closed, and offer to open them."""
        self._show_plain(
            self.tr("The other coder's codings stay closed"),
            self.tr(
                "You have posts left in a round of your own, and code them blind. Agreement is "
                "shown here when the round is finished."
            ),
            self.tr("Open anyway…"),
            "seal",
        )

    def show_packet(self, session: "Session") -> None:
        """Say that a packet holds nothing of this."""
        words = sentence(OnlyInProject(str(session.path)), self._language)
        self._show_plain(self.tr("Not in a packet"), words)

    def show_work(self) -> None:
        """Say that the figures are on their way."""
        self._show_plain(
            self.tr("Calculating agreement…"),
            self.tr("The codings of a large project take a moment. You can go on working."),
        )

    def show_failed(self, error: CoderError) -> None:
        """Say why there are no figures."""
        words = sentence(error, self._language)
        self._show_plain(self.tr("Agreement could not be calculated"), words)

    def _show_plain(self, title: str, words: str, button: str = "", purpose: str = "") -> None:
        self.plain.show_state(title, words, button, purpose, primary=False)
        self.setCurrentWidget(self.plain)

    def _take_down(self) -> None:
        if self.cards is not None:
            self.removeWidget(self.cards)
            # It may be in the middle of a click on its own button.
            self.cards.deleteLater()
            self.cards = None
