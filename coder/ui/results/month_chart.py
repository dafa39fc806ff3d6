"""Posts by month as columns: those with the chosen code below, the others on top of them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from coder.domain.frequency import CrossTable
from coder.domain.sentences import number
from coder.ui.look.look import Look
from coder.ui.look.paint import CENTRE, LEFT, RIGHT
from coder.ui.results.bars import ink_on, sign_colour
from coder.ui.results.months import (
    Period,
    month_name,
    periods,
    scale,
    short_month,
    without_time,
)
from coder.ui.signs import Sign

LEAST, MOST = 204, 380
"""Heights between which the columns can be read and do not tower."""
_TITLE, _ABOVE, _BELOW = 30, 22, 40
_LEFT, _RIGHT = 52, 8
_COLUMN, _GAP = 56, 2
_INSIDE = 17


@dataclass(frozen=True, slots=True)
class Chosen:
    """The code that the columns set apart."""

    code: str
    name: str
    sign: Sign | None


class MonthChart(QWidget):
    """Shows the posts of each month, and how many of them have the chosen code."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.periods: tuple[Period, ...] = ()
        self.chosen: Chosen | None = None
        self._codes: tuple[str, ...] = ()
        self._undated = 0
        look.changed.connect(self.update)

    @property
    def title(self) -> str:
        """What the columns are."""
        by_year = bool(self.periods) and not self.periods[0].month
        return self.tr("Posts by year") if by_year else self.tr("Posts by month")

    def show_table(self, table: CrossTable | None) -> None:
        """Show a table by month; nothing where it is None or has fewer than two months."""
        found = () if table is None else periods(table)
        self.periods = found if len(found) > 1 else ()
        self._codes = () if table is None else table.columns
        self._undated = 0 if table is None else without_time(table)
        self._say()

    def choose(self, chosen: Chosen | None) -> None:
        """Set the posts with a code apart, or none."""
        self.chosen = chosen
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.title)
        self.setAccessibleDescription("; ".join(self.spoken(each) for each in self.periods))
        self.update()

    def spoken(self, period: Period) -> str:
        """Say a column in words."""
        name = month_name(period.year, period.month, self._language)
        n = self.tr("posts: {n}").format(n=number(period.n, self._language))
        if self.chosen is None:
            return f"{name}, {n}"
        of_code = number(self.of_code(period), self._language)
        return f"{name}, {n}, {self.chosen.name}: {of_code}"

    def of_code(self, period: Period) -> int:
        """Count a column's posts with the chosen code."""
        if self.chosen is None or self.chosen.code not in self._codes:
            return 0
        return period.counts[self._codes.index(self.chosen.code)]

    def event(self, event: QEvent) -> bool:
        """Say the column under the pointer."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        at = self._column_at(event.pos())
        if at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), self.spoken(self.periods[at]), self)
        return True

    def _column_at(self, point: QPoint) -> int | None:
        area = self._area()
        if not self.periods or not area.contains(QPointF(point)):
            return None
        return int((point.x() - area.left()) / (area.width() / len(self.periods)))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TITLE + _ABOVE, -_RIGHT, -_BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, grid, columns and months."""
        painter = QPainter(self)
        if self.periods:
            self._paint_title(painter)
            area = self._area()
            ticks = scale(max(each.n for each in self.periods))
            self._paint_grid(painter, area, ticks)
            slot = area.width() / len(self.periods)
            for at, each in enumerate(self.periods):
                box = QRectF(area.left() + at * slot, area.top(), slot, area.height())
                self._paint_column(painter, box, each, ticks[-1])
            self._paint_names(painter, area, slot)
        painter.end()

    def _paint_title(self, painter: QPainter) -> None:
        left = self._paint_words(painter, 8.0, self.title, 14, 600, "text") + 22
        if self.chosen is not None:
            painter.fillRect(QRectF(left, 9, 12, 12), sign_colour(self._look, self.chosen.sign))
            left = self._paint_words(painter, left + 20, self.chosen.name, 12, 500, "text2") + 20
            self._paint_rest(painter, QRectF(left, 9, 12, 12))
            left = self._paint_words(painter, left + 20, self.tr("other posts"), 12, 500, "text2")
        if self._undated:
            words = self.tr("without a time: {n}").format(n=number(self._undated, self._language))
            self._paint_words(painter, left + 20, words, 12, 400, "muted")

    def _paint_words(
        self, painter: QPainter, left: float, words: str, size: int, weight: int, ink: str
    ) -> float:
        font = self._look.font(size, weight)
        metrics = QFontMetricsF(font)
        room = max(0.0, self.width() - _RIGHT - left)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        painter.drawText(QRectF(left, 0, room + 2, _TITLE), LEFT, shown)
        return left + metrics.horizontalAdvance(shown)

    def _paint_rest(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.setBrush(self._look.colour("chart_muted"))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_grid(self, painter: QPainter, area: QRectF, ticks: list[int]) -> None:
        painter.setFont(self._look.font(12))
        for tick in ticks:
            y = round(area.bottom() - area.height() * tick / ticks[-1])
            line = QRectF(area.left(), y, area.width(), 1)
            painter.fillRect(line, self._look.colour("grid" if tick else "control"))
            painter.setPen(self._look.colour("muted"))
            words = QRectF(0, y - 10, _LEFT - 12, 20)
            painter.drawText(words, RIGHT, number(tick, self._language))

    def _paint_column(self, painter: QPainter, slot: QRectF, each: Period, most: int) -> None:
        width = max(min(_COLUMN, slot.width() - 2 * _GAP), 1)
        left, unit = slot.center().x() - width / 2, slot.height() / most
        of_code = self.of_code(each)
        low = QRectF(left, slot.bottom() - of_code * unit, width, of_code * unit)
        if of_code:
            sign = None if self.chosen is None else self.chosen.sign
            fill = sign_colour(self._look, sign)
            painter.fillRect(low, fill)
            words = number(of_code, self._language)
            font = self._look.font(12, 600)
            fits = QFontMetricsF(font).horizontalAdvance(words) + 6 <= width
            if fits and low.height() >= _INSIDE:
                painter.setFont(font)
                painter.setPen(ink_on(self._look, fill))
                painter.drawText(low, CENTRE, words)
        rest = (each.n - of_code) * unit - (_GAP if of_code else 0)
        if rest > 0:
            self._paint_rest(painter, QRectF(left, slot.bottom() - each.n * unit, width, rest))
        words, font = number(each.n, self._language), self._look.font(12, 500)
        if QFontMetricsF(font).horizontalAdvance(words) <= slot.width():
            painter.setFont(font)
            painter.setPen(self._look.colour("text2"))
            top = slot.bottom() - each.n * unit - 20
            painter.drawText(QRectF(slot.left(), top, slot.width(), 18), CENTRE, words)

    def _paint_names(self, painter: QPainter, area: QRectF, slot: float) -> None:
        language, font = self._language, self._look.font(12)
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        names = [
            short_month(each.month, language) if each.month else str(each.year)
            for each in self.periods
        ]
        taken = max(map(QFontMetricsF(font).horizontalAdvance, [*names, "2000"])) + 8
        every = max(1, -int(-taken // slot))
        year = 0
        for at, each in enumerate(self.periods):
            if at % every:
                continue
            middle = area.left() + (at + 0.5) * slot
            box = QRectF(middle - taken / 2, area.bottom() + 4, taken, 16)
            painter.drawText(box, CENTRE, names[at])
            if each.month and each.year != year:
                painter.drawText(box.translated(0, 16), CENTRE, str(each.year))
            year = each.year
