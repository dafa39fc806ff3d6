"""Beside a disagreement: the rules of just the codes given, and how often the same one occurs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coder.domain.codebook import Variable
from coder.domain.sentences import number
from coder.ui.coding.prose import Block, Prose
from coder.ui.look.look import Look
from coder.ui.parts.foot_fade import FootFade
from coder.ui.signs import sign_of

_SCROLL_ROOM = 14


class SettleRules(QWidget):
    """The panel at the right."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.prose = Prose(look)
        self._area = QScrollArea()
        self._area.setWidget(self.prose)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        FootFade(look, self._area, "bg")
        self.prose.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 6, 12)
        column.addWidget(self._area)
        look.changed.connect(self.update)

    def show_codes(
        self, variable: Variable, codes: Sequence[str], same: tuple[int, int], language: str
    ) -> None:
        """Show the rules of these codes; `same` are disagreements alike, and those settled."""
        blocks = [Block(self.tr("Where the border runs"), 12, 600, "muted")]
        for code in (each for each in variable.codes if each.uid in codes):
            name, key = code.name.in_(language), code.key.upper()
            blocks.append(Block(name, 15, 600, "text", 14, key=key, sign=sign_of(variable, code)))
            if definition := code.definition.in_(language):
                blocks.append(Block(definition, above=4))
            when, unless = code.use_when.in_(language), code.do_not_use_when.in_(language)
            if when:
                blocks.append(Block(when, above=6, icon="check", icon_ink="positive"))
            if unless:
                blocks.append(Block(unless, above=6, icon="cross", icon_ink="danger"))
        if rule := variable.note.in_(language):
            blocks.append(Block(self.tr("Note on the variable"), 12, 600, "muted", above=24))
            blocks.append(Block(rule, 12, above=4))
        if same[0] > 1:
            blocks.append(Block(self.tr("This disagreement"), 12, 600, "muted", above=24))
            words = self.tr("Posts with the same one: {n}, settled: {settled}").format(
                n=number(same[0], self._language), settled=number(same[1], self._language)
            )
            blocks.append(Block(words, above=4))
        self.prose.show_blocks(blocks)
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.prose.set_column(self.width() - 26 - _SCROLL_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge at the left."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg"))
        painter.fillRect(0, 0, 1, self.height(), self._look.colour("border"))
        painter.end()
