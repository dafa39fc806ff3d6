"""The keys of the page in view, at the right of the help window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolTip, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_key_cap

_TITLE = 38
_ROW = 29
_LINE = 17
_MARGIN = 20


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line: the keys of an action, its name, and what it does."""

    keys: tuple[str, ...]
    name: str
    help: str = ""


Sections = Mapping[str, Sequence[KeyRow]]


class _Sheet(QWidget):
    """Paints the sections one under another."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._places: list[tuple[float, float, KeyRow | str]] = []
        self.sections: Sections = {}
        look.changed.connect(self.update)

    def take(self, sections: Sections) -> None:
        """List these keys."""
        self.sections = sections
        rows = [row for rows in sections.values() for row in rows]
        self.setAccessibleName(
            "\n".join(f"{', '.join(row.keys)}: {row.help or row.name}" for row in rows)
        )
        self._lay_out()

    def _keys_width(self) -> int:
        rows = [row for rows in self.sections.values() for row in rows]
        widths = [key_cap_width(self._look, key, 22) for row in rows for key in row.keys]
        return min(max(widths, default=40), 150)

    def _lay_out(self) -> None:
        self._places = []
        room = self.width() - 2 * _MARGIN - self._keys_width() - 12
        metrics = QFontMetricsF(self._look.font(13))
        top = 0.0
        for title, rows in self.sections.items():
            self._places.append((top, _TITLE, title))
            top += _TITLE
            for row in rows:
                box = metrics.boundingRect(
                    QRectF(0, 0, max(room, 60), 400), int(Qt.TextFlag.TextWordWrap), row.name
                )
                lines = max(1, round(box.height() / metrics.lineSpacing()))
                height = max(_ROW + (lines - 1) * _LINE, len(row.keys) * _ROW)
                self._places.append((top, height, row))
                top += height
        self.setMinimumHeight(round(top) + 16)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines by the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(300, self.minimumHeight())

    def row_at(self, place: QPoint) -> KeyRow | None:
        """Give the row at a place."""
        for top, height, row in self._places:
            if top <= place.y() < top + height and isinstance(row, KeyRow):
                return row
        return None

    def event(self, event: QEvent) -> bool:
        """Say in a tool tip what a key does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos())
            QToolTip.showText(event.globalPos(), row.help if row is not None else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key-caps and their words."""
        look = self._look
        painter = QPainter(self)
        keys = self._keys_width()
        for top, height, row in self._places:
            if isinstance(row, str):
                painter.setFont(look.font(12, 600))
                painter.setPen(look.colour("muted"))
                box = QRectF(_MARGIN, top + 10, self.width() - 2 * _MARGIN, 22)
                shown = painter.fontMetrics().elidedText(
                    row, Qt.TextElideMode.ElideRight, round(box.width())
                )
                painter.drawText(box, LEFT, shown)
                continue
            for number, key in enumerate(row.keys):
                width = key_cap_width(look, key, 22)
                cap = QRectF(_MARGIN, top + 3 + number * _ROW, width, 22)
                paint_key_cap(painter, look, cap, key)
            painter.setFont(look.font(13))
            painter.setPen(look.colour("text"))
            left = _MARGIN + keys + 12
            box = QRectF(left, top + 5, self.width() - left - _MARGIN, height - 5)
            painter.drawText(box, int(Qt.TextFlag.TextWordWrap), row.name)
        painter.end()


class KeyColumn(QScrollArea):
    """Lists keys with what they do; it scrolls with the arrow keys."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheet = _Sheet(look)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        self.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)

    @property
    def sections(self) -> Sections:
        """What is listed now."""
        return self._sheet.sections

    def show_sections(self, sections: Sections) -> None:
        """List these keys from the first."""
        self._sheet.take(sections)
        self.setAccessibleDescription(self._sheet.accessibleName())
        self.verticalScrollBar().setValue(0)
