"""The text of a help page, with key-caps drawn around the words of keys."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from coder.ui.help.document import KEY, Writer
from coder.ui.help.keys import label_in_force
from coder.ui.help.pages import HelpPage
from coder.ui.look.look import Look
from coder.ui.look.tokens import RADIUS

WIDEST = 560
"""A line of 65 characters and the margins."""
MARGIN = 32


class Article(QTextBrowser):
    """Shows one page; `wanted` carries the target of a link that was chosen."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page: HelpPage | None = None
        self._words = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.document().setIndentWidth(22)
        self.anchorClicked.connect(self._clicked)
        look.changed.connect(self._again)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its top."""
        self._page = page
        self.setAccessibleName(page.title)

        def label(key: str) -> str:
            return label_in_force(key, page.id)

        Writer(self._look, self.document(), label).write(page.blocks)
        self.document().setDocumentMargin(MARGIN)
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def mark(self, words: str) -> None:
        """Mark words that were sought; empty marks none."""
        self._words = words
        self._mark()

    def _again(self) -> None:
        if self._page is not None:
            self.show_page(self._page)

    def _mark(self) -> None:
        form = QTextCharFormat()
        form.setBackground(self._look.colour("mark1"))
        form.setForeground(self._look.colour("text"))
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words.split():
            cursor = self.document().find(word, 0)
            while not cursor.isNull():
                hit = QTextEdit.ExtraSelection()
                hit.cursor, hit.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
                found.append(hit)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            place = found[0].cursor  # pyright: ignore[reportAttributeAccessIssue]
            self.setTextCursor(QTextCursor(self.document().findBlock(place.position())))
            self.ensureCursorVisible()

    def _clicked(self, url: QUrl) -> None:
        self.wanted.emit(url.toString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc, and the keys of going back and forward, to the window."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key-caps, then the text over them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for box in self._caps():
            self._paint_cap(painter, box)
        painter.end()
        super().paintEvent(event)

    def _caps(self) -> Iterator[QRectF]:
        """Yield the places of the keys in the document."""
        block = self.document().begin()
        while block.isValid():
            for fragment in _fragments(block):
                if fragment.charFormat().property(KEY):
                    yield self._box(block, fragment)
            block = block.next()

    def _box(self, block: QTextBlock, fragment: QTextFragment) -> QRectF:
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        # The block's margin above its first line is part of its rectangle.
        start = fragment.position() - block.position()
        line = block.layout().lineForTextPosition(start)
        left = _x(line.cursorToX(start))
        right = _x(line.cursorToX(start + fragment.length()))
        middle = line.y() + line.ascent() - 4.5
        box = QRectF(left + 1, middle - 10, right - left - 2, 20)
        return box.translated(origin)

    def _paint_cap(self, painter: QPainter, box: QRectF) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("key_edge"), 1))
        painter.setBrush(look.colour("key_edge"))
        painter.drawRoundedRect(box, RADIUS.key_cap, RADIUS.key_cap)
        painter.setBrush(look.colour("key_face"))
        painter.drawRoundedRect(box.adjusted(0, 0, 0, -1), RADIUS.key_cap, RADIUS.key_cap)


def _x(place: object) -> float:
    """Give the place that Qt returns, with or without the cursor's position."""
    return float(place[0] if isinstance(place, tuple) else place)  # pyright: ignore


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    part = block.begin()
    while not part.atEnd():
        yield part.fragment()
        part += 1
