"""The text of a post, set for reading; its first line never moves."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from coder.ui.look.look import Look
from coder.ui.look.sizes import WIDE, Sizes
from coder.ui.text_units import units_of

_SCROLL_ROOM = 14
"""Pixels right of the column kept for the scroll bar, so that lines break alike without it."""

FEWEST_LINES = 3
"""Lines of the post that are in sight however little room there is."""


class PostView(QAbstractScrollArea):
    """Shows a post's text in the face for reading; words can be selected with the pointer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sizes = WIDE
        self._serif = True
        self._layout = QTextLayout()
        self._marked = (0, 0)
        self._text = ""
        self._words: Sequence[tuple[int, int]] = ()
        self._word_ranges: list[QTextLayout.FormatRange] = []
        self.paints = 0
        """How many times the text was painted; benchmarks read it."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.viewport().update)

    @property
    def text(self) -> str:
        """The text in view, as it was received."""
        return self._text

    def layout_font(self) -> QFont:
        """Give the font of the text."""
        return self._layout.font()

    @property
    def line_count(self) -> int:
        """How many lines the text takes."""
        return self._layout.lineCount()

    def apply_sizes(self, sizes: Sizes, serif: bool = True) -> None:
        """Take the measures of the window's class, and the face."""
        self._sizes, self._serif = sizes, serif
        self._set_lines()

    def height_reserved(self, room: int) -> int:
        """Give the height kept free for every post: `room` if that holds three lines at least."""
        line, lines = self._sizes.post_line, self._sizes.post_lines
        return line * max(min(lines, room // line), FEWEST_LINES)

    def show_text(self, text: str, words: Sequence[tuple[int, int]] = ()) -> None:
        """Show a post's text from its first line; `words` are marked, by their characters."""
        if text == self._text and words == self._words:
            return
        self._text, self._words = text, words
        self._word_ranges = [self._range_of(start, end) for start, end in words]
        self._marked = (0, 0)
        self.setAccessibleName(text)
        self._set_lines()
        self.verticalScrollBar().setValue(0)

    def selected(self) -> str:
        """Give the selected words, or the whole text where nothing is selected."""
        start, end = sorted(self._marked)
        if start == end:
            return self._text
        # Qt counts in UTF-16 units, Python in code points.
        units = self._shown().encode("utf-16-le")[2 * start : 2 * end]
        return units.decode("utf-16-le", "ignore").replace("\u2028", "\n")

    def scroll_lines(self, lines: int) -> None:
        """Scroll a long text by so many lines."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + lines * self._sizes.post_line)

    def first_baseline(self) -> float:
        """Give where the first line stands on, from the view's upper edge."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def _range_of(self, start: int, end: int) -> QTextLayout.FormatRange:
        """Give the mark of a word, in the units and the line ends of what is shown."""
        places = [units_of(self._text[:at].replace("\r\n", "\n")) for at in (start, end)]
        found = QTextLayout.FormatRange()
        found.start, found.length = places[0], places[1] - places[0]  # type: ignore[misc]
        style = QTextCharFormat()
        style.setFontUnderline(True)
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(self._look.colour("accent"))
        found.format = style  # type: ignore[misc]
        return found

    def _shown(self) -> str:
        return self._text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\u2028")

    def _set_lines(self) -> None:
        sizes = self._sizes
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = self._layout
        layout.setText(self._shown())
        layout.setFont(self._look.font(sizes.post_size, serif=self._serif))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        # Lines hang from their baseline: a colour font in a line must not push it down.
        baseline, width = sizes.post_line * 0.69, max(self.width() - _SCROLL_ROOM, 60)
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, baseline - line.ascent()))
            baseline += sizes.post_line
            line = layout.createLine()
        layout.endLayout()
        height = layout.lineCount() * sizes.post_line
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(sizes.post_line)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        self._set_lines()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a long text."""
        self.verticalScrollBar().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines and the selection."""
        look = self._look
        self.paints += 1
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("surface"))
        painter.setPen(look.colour("text"))
        start, end = sorted(self._marked)
        ranges = list(self._word_ranges)
        if end > start:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = start, end - start  # type: ignore[misc]
            style = QTextCharFormat()
            style.setBackground(look.colour("accent"))
            style.setForeground(look.colour("on_accent"))
            marked.format = style  # type: ignore[misc]
            ranges.append(marked)
        self._layout.draw(painter, QPointF(0, -self.verticalScrollBar().value()), ranges)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        place = self._place_of(event.position())
        self._marked = (place, place)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._marked = (self._marked[0], self._place_of(event.position()))
            self.viewport().update()

    def _place_of(self, point: QPointF) -> int:
        row = int((point.y() + self.verticalScrollBar().value()) // self._sizes.post_line)
        row = max(0, min(row, self._layout.lineCount() - 1))
        place = self._layout.lineAt(row).xToCursor(point.x())
        return place if isinstance(place, int) else place[0]
