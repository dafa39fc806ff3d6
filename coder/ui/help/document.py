"""A help page laid out as a document in the look of the program."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from coder.ui.help.markup import Block, Span
from coder.ui.look.look import Look

KEY = int(QTextFormat.Property.UserProperty) + 1
"""Marks the words of a key-cap."""
SIZE, LINE = 15, 23
_LISTS = {
    "bullet": QTextListFormat.Style.ListDisc,
    "number": QTextListFormat.Style.ListDecimal,
}


class Writer:
    """Writes blocks into a document; `key_label` gives a key's words in the language."""

    def __init__(
        self, look: Look, document: QTextDocument, key_label: Callable[[str], str]
    ) -> None:
        self._look = look
        self._key_label = key_label
        self._cursor = QTextCursor(document)
        document.clear()
        document.setDefaultFont(look.font(SIZE))
        self._begun = False

    def write(self, blocks: Sequence[Block]) -> None:
        """Write blocks under one another."""
        at = 0
        while at < len(blocks):
            block = blocks[at]
            if block.kind == "table":
                self._table(block)
                at += 1
            elif block.kind in _LISTS:
                end = at
                while end < len(blocks) and blocks[end].kind == block.kind:
                    end += 1
                self._list(blocks[at:end])
                at = end
            else:
                self._paragraph(block)
                at += 1

    def _paragraph(self, block: Block) -> None:
        above, below, line, level = {
            "title": (0, 10, 30, 1),
            "heading": (22, 6, 24, 2),
        }.get(block.kind, (0, 10, LINE, 0))
        form = _block(above, below, line)
        form.setHeadingLevel(level)
        self._new_block(form)
        size, weight = {"title": (22, 600), "heading": (16, 600)}.get(block.kind, (SIZE, 400))
        self._spans(block.spans, size, weight)

    def _list(self, blocks: Sequence[Block]) -> None:
        style = QTextListFormat()
        style.setStyle(_LISTS[blocks[0].kind])
        style.setIndent(1)
        made = None
        for number, block in enumerate(blocks, 1):
            self._new_block(_block(0, 12 if number == len(blocks) else 5, LINE))
            if made is None:
                made = self._cursor.createList(style)
            else:
                made.add(self._cursor.block())
            self._spans(block.spans, SIZE, 400)

    def _table(self, block: Block) -> None:
        form = QTextTableFormat()
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._look.colour("border"))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setTopMargin(8)
        form.setBottomMargin(14)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._begun = True
        table = self._cursor.insertTable(len(block.rows), len(block.rows[0]), form)
        for row, cells in enumerate(block.rows):
            for column, spans in enumerate(cells):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                self._cursor.setBlockFormat(_block(0, 0, 20))
                self._spans(spans, 13, 600 if row == 0 else 400)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._begun = False  # Qt has put an empty block under the table

    def _new_block(self, form: QTextBlockFormat) -> None:
        if self._begun:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
            self._begun = True
        if self._cursor.currentList() is not None:
            self._cursor.currentList().remove(self._cursor.block())

    def _spans(self, spans: Sequence[Span], size: int, weight: int) -> None:
        for span in spans:
            text = span.text
            if span.kind == "key":
                text = f"\u00a0{self._key_label(text)}\u00a0"
            self._cursor.insertText(text, self._format(span, size, weight))

    def _format(self, span: Span, size: int, weight: int) -> QTextCharFormat:
        look, form = self._look, QTextCharFormat()
        ink = "text"
        if span.kind == "key":
            form.setFont(look.font(12, 600))
            form.setProperty(KEY, True)
            ink = "text2"
        else:
            bold = 600 if span.kind in {"strong", "code"} else weight
            form.setFont(look.font(size - 1 if span.kind == "code" else size, bold))
            form.setFontItalic(span.kind == "em")
        if span.kind == "link":
            form.setAnchor(True)
            form.setAnchorHref(span.target)
            form.setFontUnderline(True)
            ink = "accent_text"
        form.setForeground(look.colour(ink))
        return form


def _block(above: int, below: int, line: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setLineHeight(line, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
    return form
