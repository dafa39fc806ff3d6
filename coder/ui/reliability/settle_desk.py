"""The parts of the desk on which a disagreement is settled, and their places."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.domain.codebook import Variable
from coder.ui.coding.code_button import CodeChip, CodeState
from coder.ui.coding.codebook_panel import PanelTitle
from coder.ui.coding.note_field import NoteField
from coder.ui.coding.post_view import PostView
from coder.ui.look.look import Look
from coder.ui.look.sizes import sizes_for
from coder.ui.parts.flow import Flow
from coder.ui.parts.foot_fade import FootFade
from coder.ui.parts.page_head import Ground
from coder.ui.parts.sheet import Words
from coder.ui.reliability.settle_words import SIDE_KEYS
from coder.ui.reliability.side_card import CardText, ReasonChip, SideCard

_GAP = 16
_FEWEST = 150


class SettleDesk(Ground):
    """Text, cards, the other codes, reasons, note; the signals carry what was clicked."""

    card_pressed = Signal(int)
    code_pressed = Signal(str)
    reason_pressed = Signal(str)

    def __init__(self, look: Look, reasons: Sequence[tuple[str, str]]) -> None:
        super().__init__(look)
        self.place = Words(look, "", 12, 400, "muted")
        self.text = PostView(look)
        self.cards: list[SideCard] = []
        self.chips: list[CodeChip] = []
        self._variable: Variable | None = None
        self.others_title = Words(look, self.tr("Or another code"), 12, 600, "text2")
        self.reasons = [ReasonChip(look, reason, words) for reason, words in reasons]
        self.note = NoteField()
        self.note.setPlaceholderText(self.tr("What decided it?"))
        self._lay_out()
        for chip in self.reasons:
            chip.clicked.connect(self._reason_clicked)

    def _lay_out(self) -> None:
        body = self._body = Ground(self.look)
        column = self._column = QVBoxLayout(body)
        column.setSpacing(8)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(_GAP)
        self._codes = QWidget()
        self._codes_flow = Flow(1)  # a chip keeps 7 pixels for the badge on its corner
        self._codes_flow.setContentsMargins(0, 0, 0, 0)
        self._codes.setLayout(self._codes_flow)
        reasons = QWidget()
        flow = Flow(8)
        flow.setContentsMargins(0, 0, 0, 0)
        reasons.setLayout(flow)
        for chip in self.reasons:
            flow.addWidget(chip)
        column.addWidget(self.place)
        column.addWidget(self.text)
        column.addLayout(self._cards)
        column.addSpacing(4)
        others = QVBoxLayout()
        others.setSpacing(1)
        others.addWidget(self.others_title)
        others.addWidget(self._codes)
        column.addLayout(others)
        column.addSpacing(4)
        self.why = Words(self.look, "", 12, 600, "text2")
        column.addWidget(self.why)
        column.addWidget(reasons)
        column.addSpacing(4)
        column.addWidget(PanelTitle(self.look, self.tr("Grounds"), ("M",), "text2"))
        column.addWidget(self.note)
        column.addStretch(1)
        scroll = self.scroller = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FootFade(self.look, scroll, "surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def write_note(self) -> None:
        """Let the grounds take the keyboard."""
        self.scroller.ensureWidgetVisible(self.note)
        self.note.setFocus()

    def show_cards(self, sides: Sequence[tuple[CardText, bool]]) -> None:
        """Show a card for each coder."""
        while len(self.cards) < len(sides):
            card = SideCard(self.look)
            card.clicked.connect(self._card_clicked)
            self.cards.append(card)
            self._cards.addWidget(card, 1)
        for card, side in zip(self.cards, sides, strict=False):
            card.show_side(*side)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(sides))
        self._fit_cards()

    def show_codes(
        self, variable: Variable, language: str, chosen: Sequence[str], left_out: Sequence[str]
    ) -> None:
        """Show the codes of a variable as chips, but those that stand on the cards."""
        if variable is not self._variable:
            self._variable = variable
            for chip in self.chips:
                self._codes_flow.removeWidget(chip)
                chip.deleteLater()
            self.chips = [
                CodeChip(self.look, variable, code, language, self._codes)
                for code in variable.codes
                if not code.archived
            ]
            for chip in self.chips:
                if chip.code.key in SIDE_KEYS:
                    chip.key = f"⇧{chip.key}"
                chip.clicked.connect(self._chip_clicked)
                self._codes_flow.addWidget(chip)
        for chip in self.chips:
            chip.setVisible(chip.code.uid not in left_out)
            chip.put(CodeState(chosen=chip.code.uid in chosen))
        shown = any(chip.code.uid not in left_out for chip in self.chips)
        self.others_title.setVisible(shown)
        self._codes.setVisible(shown)
        self._codes_flow.invalidate()

    def ask_reason(self, *, checked: bool) -> None:
        """Ask what the difference came from, of an agreed post why its code is wrong."""
        asked = self.tr("Reason: what the difference came from")
        self.why.setText(self.tr("Reason, if the code is wrong") if checked else asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the reading column as on the coding page."""
        super().resizeEvent(event)
        sizes = sizes_for(self.window().width(), self.window().height())
        width = min(sizes.column, self.width() - 2 * sizes.margin)
        left = max(0, (self.width() - width) // 2)
        top = 28 if sizes.key_strip else 12
        self._column.setContentsMargins(left, top, left, 12)
        self.text.apply_sizes(sizes)
        self.text.setFixedHeight(sizes.post_line * (4 if sizes.rail_labels else 3))
        self._fit_cards()

    def _fit_cards(self) -> None:
        margins = self._column.contentsMargins()
        shown = [card for card in self.cards if not card.isHidden()]
        if not shown:
            return
        inner = self.width() - margins.left() - margins.right()
        each = max(_FEWEST, (inner - _GAP * (len(shown) - 1)) // len(shown))
        size = min(card.size_for(each) for card in shown)
        for card in shown:
            card.take_size(size)
        height = max(card.height_for(each) for card in shown)
        for card in shown:
            card.setFixedHeight(height)

    def _card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, SideCard):
            self.card_pressed.emit(self.cards.index(card))

    def _chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, CodeChip):
            self.code_pressed.emit(chip.code.uid)

    def _reason_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, ReasonChip):
            self.reason_pressed.emit(chip.reason)
