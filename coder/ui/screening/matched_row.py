"""How a found post is painted: its day, how it stands, and its text with the hits marked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coder.services.screening_look import MatchedPost
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_icon
from coder.ui.writing import day

if TYPE_CHECKING:
    from coder.ui.screening.matched import Index, MatchedModel

_SIZE, _LINE = 15, 23
_HEAD = 26
_TWO_LINES_FROM = 520
"""Pixels of width in which two lines hold most posts; narrower ones have three."""
_PAD = 10
_LATE = 150
"""A first hit behind so many characters is brought into view by cutting the text before it."""
_BEFORE = 60

Hit = tuple[int, int]


class MatchedPainter(QStyledItemDelegate):
    """Paints a row of the list of found posts."""

    def __init__(self, look: Look, model: "MatchedModel", language: str, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._model = model
        self._language = language
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: "Index") -> QSize:
        """Ask for one height for all."""
        return QSize(200, _HEAD + _lines(self._view.viewport().width()) * _LINE + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: "Index") -> None:
        """Paint ground, head and text."""
        look = self._look
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        post = self._model.post(index.row())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("selection"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), look.colour("accent"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("grid"))
        if post is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_head(painter, box, post)
            text, shift = excerpt(post.text, (*post.hits, *post.others))
            place = QRectF(box.left() + _PAD, box.top() + _HEAD, box.width() - 2 * _PAD, 0)
            self._paint_text(
                painter, place, text, _moved(post.hits, shift), _moved(post.others, shift)
            )
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRectF, post: MatchedPost) -> None:
        look, standing = self._look, post.standing
        left = box.left() + _PAD
        icon, ink = ("circle_check", "positive") if standing.in_study else ("circle", "muted")
        if standing.by_hand:
            icon, ink = "note", "warning"
        paint_icon(painter, look, icon, QPointF(left, box.top() + 6), 16, ink)
        words = self._model.standing_words(post)
        font = look.font(12, 600 if standing.by_hand else 400)
        painter.setFont(font)
        painter.setPen(look.colour("text2" if standing.by_hand else "muted"))
        room = box.width() - 2 * _PAD - 24 - 110
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + 24, box.top() + 4, room, 20), LEFT, shown)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(box.right() - _PAD - 110, box.top() + 4, 110, 20)
        painter.drawText(place, right, day(post.posted_at, self._language))

    def _paint_text(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        hits: Sequence[Hit],
        others: Sequence[Hit],
    ) -> None:
        look = self._look
        font = look.font(_SIZE, serif=True)
        shown = text.replace("\r", " ").replace("\n", " ")
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[QTextLine] = []
        baseline = _LINE * 0.69
        while len(lines) < _lines(self._view.viewport().width()):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(place.width(), 40))
            line.setPosition(QPointF(0, baseline - line.ascent()))
            baseline += _LINE
            lines.append(line)
        layout.endLayout()
        metrics = QFontMetricsF(font)
        for spans, pen in ((others, "mark2"), (hits, "mark1")):
            for start, end in spans:
                units = _units(shown, start), _units(shown, end)
                self._paint_mark(painter, place, lines, units, pen, metrics.xHeight())
        painter.setPen(look.colour("text"))
        layout.draw(painter, place.topLeft())

    def _paint_mark(
        self,
        painter: QPainter,
        place: QRectF,
        lines: Sequence[QTextLine],
        hit: Hit,
        pen: str,
        x_height: float,
    ) -> None:
        for row, line in enumerate(lines):
            start = max(hit[0], line.textStart())
            end = min(hit[1], line.textStart() + line.textLength())
            if start >= end:
                continue
            left, right = place.left() + _x(line, start), place.left() + _x(line, end)
            baseline = place.top() + _LINE * (row + 0.69)
            top = baseline - 0.62 * x_height
            strip = QRectF(left, top, right - left, 0.62 * x_height + 4)
            painter.fillRect(strip, self._look.colour(pen))
            style = Qt.PenStyle.SolidLine if pen == "mark1" else Qt.PenStyle.DashLine
            painter.setPen(QPen(self._look.colour(f"{pen}_line"), 1.5, style))
            painter.drawLine(QPointF(left, strip.bottom()), QPointF(right, strip.bottom()))


def _lines(width: int) -> int:
    return 2 if width >= _TWO_LINES_FROM else 3


def excerpt(text: str, hits: Sequence[Hit]) -> tuple[str, int]:
    """Return a text, cut before a first hit that stands late, and how far its places moved."""
    first = min((start for start, _ in hits), default=0)
    if first < _LATE:
        return text, 0
    cut = text.rfind(" ", 0, first - _BEFORE) + 1
    return "…" + text[cut:], 1 - cut


def _moved(hits: Sequence[Hit], shift: int) -> list[Hit]:
    return [(start + shift, end + shift) for start, end in hits if start + shift >= 0]


def _units(shown: str, place: int) -> int:
    """Return a place in UTF-16 units, which Qt counts in: an emoji is two of them."""
    return len(shown[:place].encode("utf-16-le", "surrogatepass")) // 2


def _x(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    x = found[0] if isinstance(found, tuple) else found  # a pair in PySide, one number in its stubs
    assert isinstance(x, float)
    return x
