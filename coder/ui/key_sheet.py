"""The sheet of keys that F1 shows over the window."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_key_cap

Sections = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]

_ROW = 30
_TITLE = 40
_KEYS = 190


class _Sheet(QWidget):
    """Paints the sections one under another."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sections: Sections = {}

    def fit(self) -> None:
        """Take the height that the sections need."""
        rows = sum(len(lines) for lines in self.sections.values())
        self.setMinimumHeight(rows * _ROW + len(self.sections) * _TITLE + 16)
        lines = [f"{', '.join(k)}: {text}" for s in self.sections.values() for k, text in s]
        self.setAccessibleName("\n".join(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key-caps and their words."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("raised"))
        top = 0.0
        for title, lines in self.sections.items():
            painter.setFont(look.font(12, 600))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(28, top + 14, self.width() - 56, 20), LEFT, title)
            top += _TITLE
            for keys, text in lines:
                self._paint_line(painter, top, keys, text)
                top += _ROW
        painter.end()

    def _paint_line(self, painter: QPainter, top: float, keys: tuple[str, ...], text: str) -> None:
        left = 28.0
        for key in keys:
            width = key_cap_width(self._look, key, 22)
            paint_key_cap(painter, self._look, QRectF(left, top + 4, width, 22), key)
            left += width + 6
        font = self._look.font(13)
        box = QRectF(28 + _KEYS, top, self.width() - _KEYS - 56, _ROW)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(box, LEFT, shown)


class KeySheet(QDialog):
    """Lists keys with what they do; Esc or F1 closes it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(look)
        area = QScrollArea()
        area.setWidget(self._sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(area)
        self.setModal(True)

    @property
    def sections(self) -> Sections:
        """What is listed now."""
        return self._sheet.sections

    def show_sections(self, sections: Sections) -> None:
        """Show these keys."""
        self._sheet.sections = sections
        self._sheet.fit()
        self.setWindowTitle(self.tr("Keys"))
        parent = self.parentWidget()
        height = parent.height() - 80 if parent is not None else 600
        self.resize(700, min(self._sheet.minimumHeight() + 24, height))
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on F1 as on Esc."""
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)
