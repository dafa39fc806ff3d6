"""Blocks of text one under another, laid out once and painted from the layout."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import key_cap_width, paint_icon, paint_key_cap
from coder.ui.signs import Sign
from coder.ui.text_units import units_of

_LINES = {12: 18, 13: 20, 14: 22, 15: 22, 16: 24, 26: 34}
"""Line heights of the type sizes."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters of a block that went (struck through) or came (underlined)."""

    start: int
    end: int
    went: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: its words and face, what stands before it, and the room above it."""

    text: str
    size: int = 13
    weight: int = 400
    ink: str = "text2"
    above: int = 0
    indent: int = 0
    key: str = ""
    sign: Sign | None = None
    icon: str = ""
    icon_ink: str = "muted"
    quotation: bool = False
    marked: tuple[Marked, ...] = ()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A block with its lines broken, and where it stands."""

    block: Block
    layout: QTextLayout
    left: float
    top: float
    height: float


class Prose(QWidget):
    """Paints blocks; its height follows from its width."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._blocks: tuple[Block, ...] = ()
        self._laid: list[_Laid] = []
        self._column: int | None = None
        self._kept: dict[tuple[Block, ...], list[_Laid]] = {}
        look.changed.connect(self.update)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown now."""
        return self._blocks

    def lines(self) -> list[str]:
        """Read the lines as they are broken now."""
        return [
            laid.layout.text()[line.textStart() : line.textStart() + line.textLength()]
            for laid in self._laid
            for line in (laid.layout.lineAt(each) for each in range(laid.layout.lineCount()))
        ]

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these paragraphs."""
        shown = tuple(blocks)
        if shown != self._blocks:
            self._blocks = shown
            self.setAccessibleName("\n".join(block.text for block in shown))
            self._lay_out()
            self.update()

    def set_column(self, width: int) -> None:
        """Break lines at this width from now on, whatever the widget's own is.

        A scroll bar that comes and goes changes the widget's width, and must not break lines anew.
        """
        if width != self._column:
            self._column = width
            self._kept.clear()
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the paragraphs out for the new width."""
        if self._column is None and event.size().width() != event.oldSize().width():
            self._kept.clear()
            self._lay_out()

    def _lay_out(self) -> None:
        """Break the lines of all blocks, or take them as they were broken before."""
        laid = self._kept.get(self._blocks)
        if laid is None:
            laid = self._kept[self._blocks] = []
            bottom = 0.0
            for block in self._blocks:
                laid.append(self._lay_block(block, bottom + block.above))
                bottom = laid[-1].top + laid[-1].height
        self._laid = laid
        self.setFixedHeight(round(laid[-1].top + laid[-1].height) + 8 if laid else 8)

    def _lay_block(self, block: Block, top: float) -> _Laid:
        left = float(block.indent)
        if block.key:
            left += key_cap_width(self._look, block.key, 20) + 10
        left += 20 * ((block.sign is not None) + bool(block.icon)) + 12 * block.quotation
        column = self._column or self.width()
        width = max(column - left, 20)
        # An arrow never ends a line: what it points to comes with it.
        words = block.text.replace("\n", "\u2028").replace("→ ", "→\u00a0")
        layout = QTextLayout(words, self._font(block))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if block.marked:
            layout.setFormats([self._format(block.text, mark) for mark in block.marked])
        line_height, bottom = _LINES[block.size], 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom + line_height * 0.71 - line.ascent()))
            bottom += line_height
            line = layout.createLine()
        layout.endLayout()
        return _Laid(block, layout, left, top, bottom)

    def _format(self, text: str, mark: Marked) -> QTextLayout.FormatRange:
        found, style = QTextLayout.FormatRange(), QTextCharFormat()
        start, end = (units_of(text[:at]) for at in (mark.start, mark.end))
        found.start, found.length = start, end - start  # type: ignore[misc]
        kind = "danger" if mark.went else "positive"
        style.setBackground(self._look.colour(f"{kind}_soft"))
        style.setForeground(self._look.colour("text"))
        style.setFontStrikeOut(mark.went)
        style.setFontUnderline(not mark.went)
        found.format = style  # type: ignore[misc]
        return found

    def _font(self, block: Block) -> QFont:
        return self._look.font(
            block.size, block.weight, serif=block.quotation, italic=block.quotation
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks that are in sight."""
        painter = QPainter(self)
        for laid in self._laid:
            if laid.top <= event.rect().bottom() and laid.top + laid.height >= event.rect().top():
                self._paint(painter, laid)
        painter.end()

    def _paint(self, painter: QPainter, laid: _Laid) -> None:
        look, block = self._look, laid.block
        left = float(block.indent)
        middle = laid.top + _LINES[block.size] / 2
        if block.key:
            width = key_cap_width(look, block.key, 20)
            paint_key_cap(painter, look, QRectF(left, middle - 10, width, 20), block.key)
            left += width + 10
        if block.sign is not None:
            block.sign.paint(painter, look.colours, QPointF(left + 6, middle), 12)
        if block.icon:
            paint_icon(painter, look, block.icon, QPointF(left, middle - 7), 14, block.icon_ink)
        if block.quotation:
            bar = QRectF(laid.left - 12, laid.top + 1, 3, laid.height - 2)
            painter.fillRect(bar, look.colour("mark1_line"))
        painter.setPen(look.colour(block.ink))
        laid.layout.draw(painter, QPointF(laid.left, laid.top))
