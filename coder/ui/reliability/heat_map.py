"""The cross-table of two coders as a heat map: agreed cells blue, the others orange."""

from math import ceil

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from coder.domain.agreement.coders_table import Cell, CodersTable
from coder.domain.agreement.encode import NO_CODE
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring
from coder.ui.look.tokens import INK_DARK, INK_LIGHT
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.cross_model import CrossModel
from coder.ui.results.cells import Index
from coder.ui.signs import Sign

HEIGHT = 32
_HEAD = 26
_LABELS = 210
_WIDEST, _NARROWEST = 54, 34
_STEPS = 5
_CALM = 5
"""A count is dark only against at least this many, so that one slip does not glow."""
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_OTHERS = {Qt.Key.Key_Home, Qt.Key.Key_End}


def step_of(count: int, largest: int) -> int:
    """Give the step of a ramp (0-5) for a count."""
    return min(_STEPS, ceil(_STEPS * count / max(largest, _CALM)))


class _CellPainter(QStyledItemDelegate):
    def __init__(self, look: Look, model: CrossModel, view: "HeatMap") -> None:
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the tile and its figure; nothing is a dot."""
        look, count = self._look, self._model.count(index)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if count:
            agreed = index.row() == index.column()
            ramp = look.colours.agreed if agreed else look.colours.disagreed
            fill = ramp[step_of(count, self._model.largest(agreed=agreed))]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            ink = QColor(ink_on(fill))
        else:
            painter.setPen(QPen(look.colour("grid"), 1))
            painter.setBrush(look.colour("surface"))
            box.adjust(0.5, 0.5, -0.5, -0.5)
            ink = look.colour("muted")
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(look.font(13, 600 if count else 400))
        painter.setPen(ink)
        words = str(index.data()) if count else "·"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        chosen = index.row() == self._view.currentIndex().row()
        if chosen and index.column() == self._view.currentIndex().column():
            paint_focus_ring(painter, look, box.adjusted(-1, -1, 1, 1), 5)
        painter.restore()


def ink_on(fill: str) -> str:
    """Give the ink that contrasts more with a ground (WCAG 2)."""
    dark, light, ground = (_light(each) for each in (INK_DARK, INK_LIGHT, fill))
    on_dark = (ground + 0.05) / (dark + 0.05)
    return INK_DARK if on_dark >= (light + 0.05) / (ground + 0.05) else INK_LIGHT


def _light(name: str) -> float:
    colour = QColor(name)
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


class _Codes(QHeaderView):
    """The codes of one coder: key and sign, in the rows their names too."""

    def __init__(self, look: Look, model: CrossModel, way: Qt.Orientation, view: QWidget) -> None:
        super().__init__(way, view)
        self._look = look
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(_NARROWEST - 6)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Ask for the names beside the rows, for a line over the columns."""
        across = self.orientation() is Qt.Orientation.Horizontal
        return QSize(60, _HEAD) if across else QSize(_LABELS, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the codes."""
        look, model = self._look, self._model
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("surface"))
        codes = model.table.codes if model.table is not None else ()
        for at, uid in enumerate(codes):
            start, size = self.sectionViewportPosition(at), self.sectionSize(at)
            if self.orientation() is Qt.Orientation.Horizontal:
                self._paint_column(painter, QRectF(start, 0, size, self.height()), uid)
            else:
                self._paint_row(painter, QRectF(0, start, self.width(), size), uid)
        painter.end()

    def _paint_column(self, painter: QPainter, box: QRectF, uid: str) -> None:
        sign, key = self._face(uid)
        middle = box.center()
        if sign is not None:
            sign.paint(painter, self._look.colours, QPointF(middle.x() - 8, middle.y()), 11)
        painter.setFont(self._look.font(12, 600))
        painter.setPen(self._look.colour("text2"))
        room = QRectF(middle.x() + 2, box.top(), 14, box.height()) if sign is not None else box
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, key)

    def _paint_row(self, painter: QPainter, box: QRectF, uid: str) -> None:
        look = self._look
        sign, key = self._face(uid)
        painter.setFont(look.font(12, 600))
        painter.setPen(look.colour("text2"))
        wide = 34 if sign is None else 14
        painter.drawText(QRectF(box.left(), box.top(), wide, box.height()), LEFT, key)
        if sign is not None:
            sign.paint(painter, look.colours, QPointF(box.left() + 24, box.center().y()), 11)
        font = look.font(12)
        painter.setFont(font)
        room = QRectF(box.left() + 37, box.top(), box.width() - 43, box.height())
        name = self._model.code(uid)
        painter.drawText(
            room,
            LEFT,
            QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width() + 1),
        )

    def _face(self, uid: str) -> tuple[Sign | None, str]:
        names = self._model.names
        if names is None or uid == NO_CODE:
            return None, "–"
        return names.sign(uid), names.key(uid) or self._number(uid)

    def _number(self, uid: str) -> str:
        """Number a group, which has no key, so that its column can be told."""
        table, names = self._model.table, self._model.names
        keyless = [
            each
            for each in (table.codes if table is not None else ())
            if names is not None and each != NO_CODE and not names.key(each)
        ]
        place = keyless.index(uid) if uid in keyless else len(_NUMERALS)
        return _NUMERALS[place] if place < len(_NUMERALS) else ""


class HeatMap(QTableView):
    """Arrow keys and clicks choose a cell; `chosen` carries it, None when none is any more.

    `entered` tells of Enter on a cell.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self.cells = CrossModel(language, self)
        self.setModel(self.cells)
        self.setItemDelegate(_CellPainter(look, self.cells, self))
        self.setHorizontalHeader(_Codes(look, self.cells, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Codes(look, self.cells, Qt.Orientation.Vertical, self))
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTableCornerButton::section { background: transparent; border: 0; }")
        look.changed.connect(self._take_colours)
        self._take_colours()

    def show_table(
        self, table: CodersTable, coders: tuple[str, str], names: Names, none: str = ""
    ) -> None:
        """Show another table, with no cell chosen; `none` names what has no code."""
        self.cells.show(table, coders, names, none)
        self.setAccessibleName(
            self.tr("Coders' cross-table, rows {a}, columns {b}").format(a=coders[0], b=coders[1])
        )
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Give the cells what they find in a width, and take the height of all rows."""
        count = max(1, self.cells.columnCount())
        each = max(_NARROWEST, min(_WIDEST, (width - _LABELS) // count))
        self.horizontalHeader().setDefaultSectionSize(each)
        wanted = _LABELS + each * count
        bar = self.horizontalScrollBar().sizeHint().height() if wanted > width else 0
        self.setFixedHeight(_HEAD + HEIGHT * self.cells.rowCount() + bar + 2)

    def wanted_width(self) -> int:
        """Give the width that the cells ask for."""
        return _LABELS + _WIDEST * self.cells.columnCount() + 4

    def least_width(self) -> int:
        """Give the width with the narrowest cells."""
        return _LABELS + _NARROWEST * self.cells.columnCount() + 4

    @property
    def cell(self) -> Cell | None:
        """The chosen cell as two codes."""
        index = self.currentIndex()
        return self.cells.cell(index) if index.isValid() else None

    def choose_codes(self, cell: Cell) -> None:
        """Choose the cell of two codes, if the table has it."""
        codes = self.cells.table.codes if self.cells.table is not None else ()
        if cell[0] in codes and cell[1] in codes:
            self.choose(codes.index(cell[0]), codes.index(cell[1]))

    def choose(self, row: int, column: int) -> None:
        """Choose a cell."""
        self.setCurrentIndex(self.cells.index(row, column))
        self._tell()

    def forget(self) -> None:
        """Let the chosen cell go."""
        if self.currentIndex().isValid():
            self.setCurrentIndex(QModelIndex())
            self._tell()

    def _tell(self) -> None:
        index = self.currentIndex()
        self.setAccessibleDescription(self.cells.words(index) if index.isValid() else "")
        self.chosen.emit(self.cells.cell(index) if index.isValid() else None)
        self.viewport().update()

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._look.colour("surface"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which does not follow once it has its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows, open by Enter, let go by Esc."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.currentIndex().isValid():
            self.forget()
        elif key in _ARROWS and not self.currentIndex().isValid():
            self.choose(0, 0)
        elif key in _ARROWS | _OTHERS:
            super().keyPressEvent(event)
            self._tell()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer, or let it go if it was chosen."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex():
            self.forget()
        elif index.isValid():
            self.choose(index.row(), index.column())
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, without choosing a cell yet."""
        QWidget.focusInEvent(self, event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        QWidget.focusOutEvent(self, event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the cell under the pointer."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = self.cells.words(index) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and the ring of the whole while no cell is chosen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.end()  # the style sheet of the corner holds on to the palette of the theme before
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._look, QRectF(self.viewport().rect()), 4)
            painter.end()
