"""One variable's codes as a bordered list with hairlines."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Variable
from coder.services.coding_view import PostState
from coder.ui.actions import key_of
from coder.ui.coding.code_button import CodeRow, CodeState
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_pill
from coder.ui.look.sizes import WIDE
from coder.ui.look.tokens import RADIUS

_TITLE = 34
_LOWEST_ROW = 28
_LOWEST_OF_TWO = 25


class CodeList(QWidget):
    """The codes of the only variable asked; `pressed` carries a code's uid."""

    pressed = Signal(str)
    activated = Signal(str)

    def __init__(self, look: Look, variable: Variable, language: str) -> None:
        super().__init__()
        self._look = look
        self._variable = variable
        self._name = variable.name.in_(language)
        self._row_height = WIDE.code_row
        self._columns = 1
        self._conflict = False
        codes = [code for code in variable.codes if not code.archived]
        self.rows = [CodeRow(look, variable, code, language, self) for code in codes]
        for row in self.rows:
            row.clicked.connect(self._row_clicked)
        self.setToolTip(self._hint())
        look.changed.connect(self.update)

    def fit(self, height: int, row_height: int) -> None:
        """Make the rows as high as `height` lets them be, up to `row_height`.

        What does not fit in one column stands in two, without definitions.
        """
        count = max(len(self.rows), 1)
        self._columns = 1 if (height - _TITLE - 4) // count >= _LOWEST_ROW else 2
        lines = -(-count // self._columns)
        room = (height - _TITLE - 4) // lines
        lowest = _LOWEST_ROW if self._columns == 1 else _LOWEST_OF_TWO
        self._row_height = max(lowest, min(row_height, room))
        self.setFixedHeight(_TITLE + self._row_height * lines + 4)
        self._place()

    def least_height(self, width: int) -> int:
        """Give the height of the lowest rows in one column."""
        return _TITLE + _LOWEST_ROW * len(self.rows) + 4

    def show_post(self, post: PostState, browsed: str | None, undone: frozenset[str]) -> None:
        """Show the codes of a post; only rows that differ are painted."""
        uid = self._variable.uid
        value = post.values.get(uid) or ()
        applies = uid in post.applicable
        for row in self.rows:
            code = row.code.uid
            row.put(CodeState(applies, code in value, code == browsed, code in undone, applies))
        conflict = uid in post.conflicts
        if conflict != self._conflict:
            self._conflict = conflict
            self.update(0, 0, self.width(), _TITLE)

    def active_box(self) -> QRectF:
        """Give what should be in sight: the row browsed, else the first ones."""
        for row in self.rows:
            if row.state.browsed:
                return QRectF(row.geometry())
        return QRectF(0, 0, 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the rows as wide as the list."""
        self._place()

    def _place(self) -> None:
        metrics = QFontMetricsF(self._look.font(14, 600))
        names = [metrics.horizontalAdvance(row.name) for row in self.rows]
        widest = round(max(names, default=0) + 2)
        width = (self.width() - 2) // self._columns
        lines = -(-len(self.rows) // self._columns)
        for place, row in enumerate(self.rows):
            row.name_width = min(widest, round(width * 0.42) if self._columns == 1 else width - 86)
            column, line = divmod(place, max(lines, 1))
            top = _TITLE + 1 + line * self._row_height
            row.setGeometry(1 + column * width, top, width, self._row_height)

    def _row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, CodeRow):
            self.pressed.emit(row.code.uid)

    def _hint(self) -> str:
        if self._variable.choice == "multi":
            words = self.tr("several codes · a key chooses, {key} goes on")
            return words.format(key=key_of("coding.go_on"))
        return self.tr("one code · its key codes, saves and moves on")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title, the border and the hairlines."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("surface"))
        if event.rect().top() < _TITLE:
            self._paint_title(painter)
        box = QRectF(0.5, _TITLE + 0.5, self.width() - 1, self.height() - _TITLE - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(box, RADIUS.card - 1, RADIUS.card - 1)
        for row in self.rows:
            if row.y() > _TITLE + 1:
                painter.fillRect(row.x() + 47, row.y(), row.width() - 48, 1, look.colour("grid"))
            elif row.x() > 1:
                line = (row.x(), _TITLE + 1, 1, self.height() - _TITLE - 3)
                painter.fillRect(*line, look.colour("grid"))
        painter.end()

    def _paint_title(self, painter: QPainter) -> None:
        look = self._look
        font = look.font(14, 600)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(0, 0, self.width(), 24), LEFT, self._name)
        left = QFontMetricsF(font).horizontalAdvance(self._name) + 10
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        room, hint = self.width() - left, self._hint()
        shown = QFontMetricsF(look.font(12)).elidedText(hint, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, 25), LEFT, shown)
        if self._conflict:
            right = QPointF(self.width(), 12)
            paint_pill(painter, look, right, "circle_alert", self.tr("two answers"), "warning")
