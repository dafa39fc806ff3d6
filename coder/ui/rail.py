"""The rail at the window's left: one button a page; search, help and settings at its foot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring, paint_icon
from coder.ui.look.sizes import WIDE, Sizes
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton


class RailButton(PaintedButton):
    """A page's button: its icon, and its name where the rail is wide."""

    def __init__(
        self, look: Look, icon: str, name: str, key: str, *, labelled: bool = True
    ) -> None:
        super().__init__(look)
        self._icon = icon
        self._labelled = labelled
        self.sizes = WIDE
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})")

    def sizeHint(self) -> QSize:
        """Ask for the height of an icon with or without its label."""
        return QSize(self.sizes.rail, 56 if self._has_label() else 44 if self._labelled else 40)

    def _has_label(self) -> bool:
        return self._labelled and self.sizes.rail_labels

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon, the label and the mark of the current page."""
        look, current = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tile = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        if current or self.hover:
            painter.setBrush(look.colour("accent_soft" if current else "hover"))
            painter.drawRoundedRect(tile, RADIUS.chip, RADIUS.chip)
        if current:
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(-3, tile.height() / 2 - 17, 6, 34), 3, 3)
        ink = "accent_text" if current else "text2"
        top = 8 if self._has_label() else (self.height() - 20) / 2
        paint_icon(painter, look, self._icon, QPointF(self.width() / 2 - 10, top), 20, ink)
        if self._has_label():
            painter.setFont(look.font(11, 600 if current else 500))
            painter.setPen(look.colour(ink))
            box = QRectF(2, 32, self.width() - 4, 16)
            font = painter.font()
            # A name a little too long is written closer; of a longer one the tool tip has the rest.
            if QFontMetricsF(font).horizontalAdvance(self.text()) > box.width():
                font.setStretch(88)
                painter.setFont(font)
            metrics = QFontMetricsF(font)
            name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        if self.hasFocus():
            paint_focus_ring(painter, look, tile, RADIUS.chip)
        painter.end()


class RailMark(PaintedButton):
    """The program's mark, which leads to the start page."""

    def __init__(self, look: Look, name: str, key: str) -> None:
        super().__init__(look)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})")
        self.setFixedSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, and the ground under the pointer."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hover:
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 9, 9)
        for token, box, radius in (
            ("accent", QRectF(8, 8, 28, 28), 7),
            ("on_accent", QRectF(14, 14, 16, 4), 2),
            ("on_accent", QRectF(14, 20.5, 11, 4), 2),
            ("mark1_line" if look.dark else "mark1", QRectF(14, 26, 12, 5), 2),
        ):
            painter.setBrush(look.colour(token))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()).adjusted(3, 3, -3, -3), 9)
        painter.end()


class Rail(QWidget):
    """Holds the program's mark, the pages' buttons and, at the foot, search, help and settings."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: list[RailButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 64, 0, 12)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._pages = 0
        self.mark = RailMark(look, self.tr("Start page"), key_of("window.close"))
        self.mark.setParent(self)
        look.changed.connect(self.update)
        self.apply_sizes(WIDE)

    def add_page(self, icon: str, name: str, key: str) -> RailButton:
        """Add the button of a page under those that are there."""
        button = RailButton(self._look, icon, name, key)
        button.setCheckable(True)
        self._column.insertWidget(self._pages, button)
        self._pages += 1
        self._buttons.append(button)
        return button

    def add_foot(self, icon: str, name: str, key: str) -> RailButton:
        """Add a button at the foot: an icon, whose name and key stand in the tool tip."""
        button = RailButton(self._look, icon, name, key, labelled=False)
        self._column.addWidget(button)
        self._buttons.append(button)
        return button

    def apply_sizes(self, sizes: Sizes) -> None:
        """Take the measures of the window's class."""
        self.setFixedWidth(sizes.rail)
        self.mark.move((sizes.rail - self.mark.width()) // 2, 6)
        for button in self._buttons:
            button.sizes = sizes
            button.setFixedHeight(button.sizeHint().height())
            button.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("bg"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look.colour("border"))
        painter.end()
