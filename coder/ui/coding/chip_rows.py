"""Several variables as rows of chips; the active one has the accent bar."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Variable
from coder.services.coding_view import PostState
from coder.ui.actions import key_of
from coder.ui.coding.code_button import CodeChip, CodeState
from coder.ui.look.look import Look
from coder.ui.look.paint import (
    LEFT,
    RIGHT,
    key_cap_width,
    paint_icon,
    paint_key_cap,
    paint_pill,
)
from coder.ui.look.sizes import CHIP

_BAR = 20
"""Room at the left for the accent bar; the chips stand on the column's own edge."""
_TITLE = 26
_GAPS = (20, 14, 8)
"""Air between the rows, from much to little."""


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands; `waits_for` names the variable on whose answer it depends."""

    active: bool = False
    settled: bool = False
    applies: bool = True
    conflict: bool = False
    waits_for: str = ""


class _Row:
    """One variable: its chips and where its box stands."""

    def __init__(self, variable: Variable, name: str, chips: list[CodeChip]) -> None:
        self.variable = variable
        self.name = name
        self.chips = chips
        self.box = QRectF()
        self.state = RowState()


class ChipRows(QWidget):
    """The rows of all variables asked; `pressed` carries a code, `activated` a variable."""

    pressed = Signal(str)
    activated = Signal(str)

    def __init__(self, look: Look, variables: tuple[Variable, ...], language: str) -> None:
        super().__init__()
        self._look = look
        self.rows: list[_Row] = []
        self._bottom = 0
        self._go_on = key_of("coding.go_on")
        for variable in variables:
            codes = [code for code in variable.codes if not code.archived]
            chips = [CodeChip(look, variable, code, language, self) for code in codes]
            for chip in chips:
                chip.clicked.connect(self._chip_clicked)
            self.rows.append(_Row(variable, variable.name.in_(language), chips))
        look.changed.connect(self.update)

    def fit(self, height: int, row_height: int) -> None:
        """Take the height that the chips need, with less air where `height` is short."""
        for gap in _GAPS:
            self._bottom = self._place(gap)
            if self._bottom <= height:
                break
        self.setFixedHeight(self._bottom)

    def least_height(self, width: int) -> int:
        """Give the height of the rows with the least air."""
        ends = [[0, *(top for _, top in self._flow(row, width, 0))][-1] for row in self.rows]
        return sum(ends) + len(ends) * (_TITLE + CHIP + _GAPS[-1])

    def show_post(self, post: PostState, browsed: str | None, undone: frozenset[str]) -> None:
        """Show the codes of a post; only chips and titles that differ are painted."""
        for row in self.rows:
            uid = row.variable.uid
            value = post.values.get(uid)
            active, applies = uid == post.active, uid in post.applicable
            for chip in row.chips:
                code = chip.code.uid
                chosen = code in (value or ())
                chip.put(CodeState(active, chosen, code == browsed, code in undone, applies))
            state = RowState(
                active,
                applies and not active and value is not None,
                applies,
                uid in post.conflicts,
                "" if applies else self._awaited(row.variable, post),
            )
            if state != row.state:
                row.state = state
                title = row.box.adjusted(-_BAR, 0, 0, 0).toRect()
                self.update(title)

    def active_box(self) -> QRectF:
        """Give where the row that takes the keys stands."""
        return next((row.box for row in self.rows if row.state.active), QRectF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow the chips anew."""
        self._place(20)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the row under the pointer active."""
        for row in self.rows:
            if row.box.contains(event.position()):
                self.activated.emit(row.variable.uid)

    def _place(self, gap: int) -> int:
        """Flow the chips into lines; give the height of all rows."""
        top = 0
        for row in self.rows:
            places = self._flow(row, self.width(), top + _TITLE)
            for chip, (left, line) in zip(row.chips, places, strict=True):
                chip.setGeometry(QRect(QPoint(left, line - chip.overhang), chip.sizeHint()))
            bottom = (places[-1][1] if places else top + _TITLE) + CHIP
            row.box = QRectF(_BAR, top, self.width() - _BAR, bottom - top)
            top = bottom + gap
        return top - gap + 2

    def _flow(self, row: _Row, width: int, top: int) -> list[tuple[int, int]]:
        """Give where each chip of a row stands in lines of this width."""
        places: list[tuple[int, int]] = []
        left, line = _BAR, top
        for chip in row.chips:
            wide = chip.sizeHint().width()
            if left > _BAR and left + wide > width + chip.overhang:
                left, line = _BAR, line + CHIP + 8
            places.append((left, line))
            left += wide - chip.overhang + 8
        return places

    def _chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, CodeChip):
            self.pressed.emit(chip.code.uid)

    def _awaited(self, variable: Variable, post: PostState) -> str:
        """Name the variable whose answer decides whether this one is asked, while it is open."""
        condition = variable.applies_when
        if condition is None or post.values.get(condition.variable) is not None:
            return ""
        names = (row.name for row in self.rows if row.variable.uid == condition.variable)
        return next(names, "")

    def _hint(self, variable: Variable) -> str:
        choice = self.tr("several") if variable.choice == "multi" else self.tr("one")
        if variable.level == "ordinal":
            return self.tr("{choice} · ordered").format(choice=choice)
        return self.tr("{choice} · required").format(choice=choice) if variable.required else choice

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles and the accent bar."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), look.colour("surface"))
        for row in self.rows:
            if row.box.adjusted(-_BAR, 0, 0, 0).intersects(QRectF(event.rect())):
                self._paint_row(painter, row)
        painter.end()

    def _paint_row(self, painter: QPainter, row: _Row) -> None:
        look = self._look
        state = row.state
        if state.active:
            painter.fillRect(QRectF(0, row.box.top(), 3, row.box.height()), look.colour("accent"))
        left = row.box.left()
        if state.settled:
            # In the gutter, so that the name keeps its place.
            paint_icon(painter, look, "check", QPointF(4, row.box.top() + 2), 14, "positive")
        font = look.font(14, 600)
        painter.setFont(font)
        painter.setPen(look.colour("text" if state.applies else "muted"))
        painter.drawText(QRectF(left, row.box.top(), self.width(), 18), LEFT, row.name)
        left += QFontMetricsF(font).horizontalAdvance(row.name) + 10
        if state.applies:
            words = self._hint(row.variable)
        elif state.waits_for:
            words = self.tr("depends on {variable}").format(variable=state.waits_for)
        else:
            words = self.tr("not asked of this post")
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        painter.drawText(QRectF(left, row.box.top(), self.width(), 19), LEFT, words)
        right = QPointF(self.width() - CodeChip.overhang, row.box.top() + 9)
        if state.conflict:
            paint_pill(painter, look, right, "circle_alert", self.tr("two answers"), "warning")
        elif state.active and row.variable.choice == "multi":
            self._paint_go_on(painter, right, row is self.rows[-1])

    def _paint_go_on(self, painter: QPainter, right: QPointF, last: bool) -> None:
        look, label = self._look, self._go_on
        width = key_cap_width(look, label, 20)
        cap = QRectF(right.x() - width, right.y() - 10, width, 20)
        paint_key_cap(painter, look, cap, label)
        words = self.tr("done, next post") if last else self.tr("done, next row")
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        painter.drawText(QRectF(0, cap.top(), cap.left() - 10, 20), RIGHT, words)
