"""A post's text beside the list, with the words that were searched for marked as with a pen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look

SIZE, LINE = 18, 29
Span = tuple[int, int]


class MarkedText(QWidget):
    """Sets a text in the serif face; its height follows from its width."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._layout = QTextLayout()
        self._text = ""
        self._spans: tuple[Span, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The text in view."""
        return self._text

    @property
    def marked(self) -> list[str]:
        """The marked words, in their order."""
        shown = self._layout.text().encode("utf-16-le")
        return [shown[2 * a : 2 * b].decode("utf-16-le") for a, b in self._spans]

    def show_text(self, text: str, hits: Sequence[Span] = ()) -> None:
        """Show a text; `hits` are places in it, counted in characters."""
        self._text = text
        shown = text.replace("\n", "\u2028")
        # Qt counts in UTF-16 units, Python in code points: an emoji is two of the former.
        self._spans = tuple((_units(shown, start), _units(shown, end)) for start, end in hits)
        self._layout.setText(shown)
        self.setAccessibleName(text)
        self._set_lines()
        self.update()

    def _set_lines(self) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = self._layout
        layout.setFont(self._look.font(SIZE, serif=True))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        baseline, width = LINE * 0.69, max(self.width(), 60)
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, baseline - line.ascent()))
            baseline += LINE
            line = layout.createLine()
        layout.endLayout()
        self.setFixedHeight(max(1, layout.lineCount()) * LINE)

    def sizeHint(self) -> QSize:
        """Ask for all lines."""
        return QSize(200, max(1, self._layout.lineCount()) * LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        if event.size().width() != event.oldSize().width():
            self._set_lines()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks and the text over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._look.font(SIZE, serif=True))
        for row in range(self._layout.lineCount()):
            line = self._layout.lineAt(row)
            baseline = LINE * 0.69 + row * LINE
            for span in self._spans:
                self._paint_mark(painter, line, span, baseline, metrics.xHeight())
        painter.setPen(self._look.colour("text"))
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _paint_mark(
        self, painter: QPainter, line: QTextLine, span: Span, baseline: float, x_height: float
    ) -> None:
        start = max(span[0], line.textStart())
        end = min(span[1], line.textStart() + line.textLength())
        if start >= end:
            return
        left, right = _x(line, start), _x(line, end)
        strip = QRectF(left, baseline - 0.62 * x_height, right - left, 0.62 * x_height + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(strip, self._look.colour("mark1"))
        under = QRectF(left, strip.bottom(), right - left, 1.5)
        painter.fillRect(under, self._look.colour("mark1_line"))


def _units(text: str, place: int) -> int:
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _x(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    x = found[0] if isinstance(found, tuple) else found  # a pair in PySide, one number in its stubs
    assert isinstance(x, float)
    return x
