"""The two forms of a code on the coding page: a row of the list, and a chip."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Code, Variable
from coder.ui.look.look import Look
from coder.ui.look.paint import (
    LEFT,
    paint_check_badge,
    paint_focus_ring,
    paint_icon,
    paint_key_cap,
    paint_pill,
)
from coder.ui.look.sizes import CHIP
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton
from coder.ui.signs import sign_of

_NARROWEST = 90
"""Pixels under which a definition is left to the panel and the tool tip."""
_TWO_LINES = 38
"""Least height of a row whose definition may take two lines."""


@dataclass(frozen=True, slots=True)
class CodeState:
    """How a code stands at the moment; `active` says that its row takes the keys."""

    active: bool = True
    chosen: bool = False
    browsed: bool = False
    undone: bool = False
    applies: bool = True


class CodeButton(PaintedButton):
    """A code that a click gives; its key belongs to the page, not to the button."""

    def __init__(
        self, look: Look, variable: Variable, code: Code, language: str, parent: QWidget
    ) -> None:
        super().__init__(look, parent)
        self.variable = variable
        self.code = code
        self.sign = sign_of(variable, code)
        self.name = code.name.in_(language)
        self.definition = code.definition.in_(language)
        self.key = code.key.upper()
        self.state = CodeState()
        self.setText(self.name)
        self.setAccessibleName(self.tr("{name}, key {key}").format(name=self.name, key=self.key))
        self.setAccessibleDescription(self.definition)
        told = "\n".join(filter(None, (self.name, self.definition)))
        self.setToolTip(told or self.accessibleName())

    def put(self, state: CodeState) -> None:
        """Take another state; nothing is painted where it is the same."""
        if state != self.state:
            self.state = state
            self.setEnabled(state.applies)
            self.update()

    def cap_state(self) -> str:
        """Give the state of the key-cap."""
        if not self.state.active:
            return "quiet"
        return "active" if self.state.chosen else "normal"


class CodeRow(CodeButton):
    """A code as one row of the bordered list: key, sign, name, definition."""

    name_width = 140

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        look, state = self.look, self.state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = self.height() / 2
        cap = QRectF(12, round(middle - 11), 22, 22)
        paint_key_cap(painter, look, cap, self.key, self.cap_state())
        self.sign.paint(painter, look.colours, QPointF(57, middle), 13)
        painter.setFont(look.font(14, 600))
        painter.setPen(look.colour("text" if state.applies else "muted"))
        name = self._elided(self.name, 14, 600, self.name_width)
        painter.drawText(QRectF(74, 0, self.name_width + 2, self.height()), LEFT, name)
        right = self._paint_mark(painter, middle)
        left = 74 + self.name_width + 18
        if right - left >= _NARROWEST:
            painter.setPen(look.colour("text2" if state.applies else "muted"))
            self._paint_definition(painter, left, right - left)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()).adjusted(3, 3, -3, -3), 6)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        look, state = self.look, self.state
        tile = QRectF(self.rect()).adjusted(4, 3, -4, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        if state.chosen or state.browsed:
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)
        elif self.hover and state.applies:
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)
        if state.undone:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(tile, RADIUS.control, RADIUS.control)

    def _paint_definition(self, painter: QPainter, left: float, room: float) -> None:
        """Paint the definition in one line, or small in two where the row is high enough."""
        font = self.look.font(13)
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(self.definition) <= room or self.height() < _TWO_LINES:
            painter.setFont(font)
            shown = metrics.elidedText(self.definition, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, 0, room + 2, self.height()), LEFT, shown)
            return
        painter.setFont(self.look.font(12))
        first, second = self._two_lines(room)
        middle = self.height() / 2
        if not second:
            painter.drawText(QRectF(left, 0, room + 2, self.height()), LEFT, first)
            return
        painter.drawText(QRectF(left, middle - 17, room + 2, 17), LEFT, first)
        painter.drawText(QRectF(left, middle, room + 2, 17), LEFT, second)

    def _two_lines(self, room: float) -> tuple[str, str]:
        """Break the definition into lines of like length; the second may be cut.

        No word is left alone on the second line where the first could spare another.
        """
        metrics = QFontMetricsF(self.look.font(12))
        words = self.definition.split()
        count = len(words)
        while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > room:
            count -= 1
        rest = " ".join(words[count:])
        while count > 1:
            longer = " ".join(words[count - 1 :])
            if metrics.horizontalAdvance(longer) > metrics.horizontalAdvance(
                " ".join(words[: count - 1])
            ):
                break
            count, rest = count - 1, longer
        cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return " ".join(words[:count]), cut

    def _paint_mark(self, painter: QPainter, middle: float) -> float:
        """Paint what stands at the right end; give where the definition must end."""
        # Room for the check is kept from the start, so that choosing breaks no line anew.
        right = float(self.width() - 16)
        if self.state.undone:
            words = self.tr("undone")
            return right - paint_pill(
                painter, self.look, QPointF(right, middle), "undo", words, "accent"
            )
        if self.state.chosen:
            paint_check_badge(painter, self.look, QPointF(right - 8, middle), "accent_soft")
        elif self.state.browsed:
            place = QPointF(right - 16, middle - 8)
            paint_icon(painter, self.look, "right", place, 16, "accent_text")
        return right - 24

    def _elided(self, words: str, size: int, weight: int, width: float) -> str:
        metrics = QFontMetricsF(self.look.font(size, weight))
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width))


class CodeChip(CodeButton):
    """A code as a chip: key, sign, name; as wide chosen as not."""

    overhang = 7
    """Pixels above and right of the chip that its check badge needs."""

    def sizeHint(self) -> QSize:
        """Ask for the width of the semibold name from the start."""
        name = QFontMetricsF(self.look.font(13, 600)).horizontalAdvance(self.name)
        return QSize(round(name) + 66 + self.overhang, CHIP + self.overhang)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        look, state = self.look, self.state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, self.overhang, self.width() - self.overhang, CHIP)
        self._paint_ground(painter, box)
        middle = box.center().y()
        cap = QRectF(8, middle - 10, 20, 20)
        paint_key_cap(painter, look, cap, self.key, self.cap_state())
        self.sign.paint(painter, look.colours, QPointF(42, middle), 12)
        painter.setFont(look.font(13, 600 if state.chosen else 400))
        painter.setPen(look.colour("text" if state.applies else "muted"))
        painter.drawText(box.adjusted(55, 0, 0, 0), LEFT, self.name)
        if state.chosen:
            badge = QPointF(box.right() - 3, box.top() + 2)
            paint_check_badge(painter, look, badge, "surface")
        if self.hasFocus():
            paint_focus_ring(painter, look, box.adjusted(2, 2, -2, -2), RADIUS.chip - 2)
        painter.end()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        look, state = self.look, self.state
        edge = box.adjusted(0.75, 0.75, -0.75, -0.75)
        if state.chosen:
            pen = QPen(look.colour("accent"), 1.5) if state.active else Qt.PenStyle.NoPen
            painter.setBrush(look.colour("accent_soft"))
        else:
            pen = QPen(look.colour("control" if state.active else "border"), 1)
            ground = "hover" if self.hover and state.applies else "raised"
            painter.setBrush(look.colour("accent_soft" if state.browsed else ground))
        if state.undone:
            pen = QPen(look.colour("accent"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(edge, RADIUS.chip, RADIUS.chip)
