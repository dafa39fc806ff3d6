"""The coders' cross-table as a heat map; a chosen cell narrows the list of disagreements."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring
from coder.ui.look.tokens import INK_DARK, INK_LIGHT
from coder.ui.signs import Sign
from coder.ui.writing import count

_HEAD = 42
_ROW = 30
_LEAST_CELL = 34
_MOST_CELL = 52
_NAMES = 172
_LEAST_NAMES = 96
_GAP = 2
_STEPS = 5


Cell = tuple[int, int]
"""A row and a column."""


@dataclass(frozen=True, slots=True)
class HeatCode:
    """A code of the cross-table as it is named and signed."""

    uid: str
    name: str
    sign: Sign | None


@dataclass(frozen=True, slots=True)
class HeatTable:
    """What the map shows: `counts[row][column]`; rows are the first coder's codes."""

    coders: tuple[str, str]
    codes: tuple[HeatCode, ...]
    counts: tuple[tuple[int, ...], ...]


class HeatMap(QWidget):
    """Paints a `HeatTable`; arrows and clicks choose a cell, Esc lets it go, Enter opens its posts.

    `chosen` carries the cell, None where there is none.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.table: HeatTable | None = None
        self.cell: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Coders' cross-table"))
        look.changed.connect(self.update)

    def show_table(self, table: HeatTable | None) -> None:
        """Show another table, with no cell chosen."""
        self.table, self.cell = table, None
        self.setVisible(table is not None)
        self.setToolTip(self._all_names())
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row for each code."""
        codes = len(self.table.codes) if self.table else 0
        return QSize(_NAMES + codes * _MOST_CELL, _HEAD + codes * _ROW + 4)

    def minimumSizeHint(self) -> QSize:
        """Ask for cells that hold three digits."""
        codes = len(self.table.codes) if self.table else 0
        return QSize(_LEAST_NAMES + codes * _LEAST_CELL, self.sizeHint().height())

    # --- choosing a cell ----------------------------------------------------------------------

    def choose(self, cell: Cell | None) -> None:
        """Choose a cell, or none."""
        if cell == self.cell:
            return
        self.cell = cell
        self._describe()
        self.update()
        self.chosen.emit(cell)

    def words(self, cell: Cell) -> str:
        """Say a cell in words."""
        assert self.table is not None
        row, column = cell
        return self.tr("{first}: {one}, {second}: {other}, posts: {n}").format(
            first=self.table.coders[0],
            one=self.table.codes[row].name,
            second=self.table.coders[1],
            other=self.table.codes[column].name,
            n=count(self.table.counts[row][column], self._language),
        )

    def _all_names(self) -> str:
        """Name coders and codes in full: they may be cut at the side of the map."""
        if self.table is None:
            return ""
        return "\n".join([" – ".join(self.table.coders), *(code.name for code in self.table.codes)])

    def _describe(self) -> None:
        words = self.words(self.cell) if self.cell is not None and self.table else ""
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows, open on Enter, let go on Esc."""
        moves = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        if self.table is None:
            super().keyPressEvent(event)
        elif key in moves:
            size = len(self.table.codes)
            row, column = self.cell or (0, 0)
            if self.cell is not None:
                row = min(max(row + moves[key][0], 0), size - 1)
                column = min(max(column + moves[key][1], 0), size - 1)
            self.choose((row, column))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.cell is not None:
            self.opened.emit()
        elif key == Qt.Key.Key_Escape and self.cell is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer; a second click lets it go."""
        cell = self._cell_at(event.position())
        self.choose(None if cell == self.cell else cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the cell under the pointer."""
        cell = self._cell_at(event.position())
        self.setToolTip(self.words(cell) if cell is not None else self._all_names())

    def _cell_at(self, place: QPointF) -> Cell | None:
        if self.table is None:
            return None
        size = len(self.table.codes)
        for row in range(size):
            for column in range(size):
                if self._box(row, column).contains(place):
                    return row, column
        return None

    # --- painting -----------------------------------------------------------------------------

    def _cell_width(self) -> float:
        size = max(len(self.table.codes) if self.table else 1, 1)
        return min(max((self.width() - _NAMES) / size, _LEAST_CELL), _MOST_CELL)

    def _names_width(self) -> float:
        size = len(self.table.codes) if self.table else 1
        return max(min(_NAMES, self.width() - size * self._cell_width()), _LEAST_NAMES)

    def _box(self, row: int, column: int) -> QRectF:
        width = self._cell_width()
        left = self._names_width() + column * width
        return QRectF(left, _HEAD + row * _ROW, width - _GAP, _ROW - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the coders' names, the codes, and the cells."""
        table, look = self.table, self._look
        if table is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter, table)
        most = _most(table.counts)
        for row in range(len(table.codes)):
            for column in range(len(table.codes)):
                self._paint_cell(painter, row, column, table.counts[row][column], most)
        if self.cell is not None:
            box = self._box(*self.cell).adjusted(-1, -1, 1, 1)
            paint_focus_ring(painter, look, box, 4)
        elif self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), 4)
        painter.end()

    def _paint_heads(self, painter: QPainter, table: HeatTable) -> None:
        look, names = self._look, self._names_width()
        painter.setFont(look.font(12, 500))
        painter.setPen(look.colour("muted"))
        elide = QFontMetricsF(look.font(12, 500)).elidedText
        right = Qt.TextElideMode.ElideRight
        first = elide(f"{table.coders[0]} ↓", right, names - 8)
        painter.drawText(QRectF(0, 0, names - 8, 18), LEFT, first)
        room = QRectF(names, 0, self.width() - names, 18)
        painter.drawText(room, LEFT, elide(f"{table.coders[1]} →", right, room.width()))
        for at, code in enumerate(table.codes):
            box = self._box(0, at)
            self._paint_sign(painter, code, QPointF(box.center().x(), 30), at)
            side = self._box(at, 0)
            self._paint_sign(painter, code, QPointF(8, side.center().y()), at)
            painter.setFont(look.font(12))
            painter.setPen(look.colour("text2"))
            words = QFontMetricsF(look.font(12)).elidedText(code.name, right, names - 28)
            painter.drawText(QRectF(22, side.top(), names - 28, side.height()), LEFT, words)

    def _paint_sign(self, painter: QPainter, code: HeatCode, centre: QPointF, at: int) -> None:
        if code.sign is not None:
            code.sign.paint(painter, self._look.colours, centre, 12)
            return
        painter.setFont(self._look.font(12, 600))
        painter.setPen(self._look.colour("text2"))
        box = QRectF(centre.x() - 12, centre.y() - 9, 24, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")

    def _paint_cell(self, painter: QPainter, row: int, column: int, n: int, most: Cell) -> None:
        look, box = self._look, self._box(row, column)
        agreed = row == column
        ramp = look.colours.agreed if agreed else look.colours.disagreed
        largest = most[0] if agreed else most[1]
        step = math.ceil(_STEPS * n / largest) if n else 0
        painter.setPen(look.colour("border") if not n else Qt.PenStyle.NoPen)
        ground = QColor(ramp[step]) if n else look.colour("surface")
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(look.font(12, 600 if n else 400))
        painter.setPen(ink_on(ground) if n else look.colour("muted"))
        words = count(n, self._language) if n else "·"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _most(counts: Sequence[Sequence[int]]) -> Cell:
    """Give the largest count on the diagonal and off it, 1 at least."""
    on = [row[at] for at, row in enumerate(counts)]
    off = [n for at, row in enumerate(counts) for other, n in enumerate(row) if other != at]
    return max([1, *on]), max([1, *off])


def ink_on(ground: QColor) -> QColor:
    """Give black or white, whichever contrasts more with a ground (WCAG 2 luminance)."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(ink: QColor) -> float:
        one, other = luminance(ink) + 0.05, luminance(ground) + 0.05
        return max(one, other) / min(one, other)

    return max(QColor(INK_DARK), QColor(INK_LIGHT), key=contrast)
