"""Chips in one row: those that narrow come first, and what finds no room goes into a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.filter_chip import FilterChip

_APART = 2


class ChipRow(QWidget):
    """Shows as many chips as fit, and a chip `more` with the menus of the rest."""

    def __init__(self, look: Look, more: str) -> None:
        super().__init__()
        self._chips: list[FilterChip] = []
        self._hidden: list[FilterChip] = []
        self.more = FilterChip(look, more)
        self.more.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(self.more.sizeHint().width())

    @property
    def chips(self) -> Sequence[FilterChip]:
        """All chips, in view or not."""
        return self._chips

    def take_chips(self, chips: Sequence[FilterChip]) -> None:
        """Take these chips in place of those before; the former are let go."""
        for chip in self._chips:
            if chip not in chips:
                chip.hide()
                chip.deleteLater()
        self._chips = list(chips)
        before: QWidget | None = None
        for chip in self._chips:
            chip.setParent(self)
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        if before is not None:
            QWidget.setTabOrder(before, self.more)
        self.arrange()

    def arrange(self) -> None:
        """Put the chips in their places after one has changed."""
        order = sorted(self._chips, key=lambda chip: not chip.active)
        widths = {chip: chip.sizeHint().width() + _APART for chip in order}
        room = self.width()
        if sum(widths.values()) > room:
            room -= self.more.sizeHint().width()
        left, hidden = 0, list[FilterChip]()
        for chip in order:
            fits = not hidden and left + widths[chip] <= room
            chip.setVisible(fits)
            if fits:
                chip.setGeometry(left, 0, widths[chip] - _APART, self.height())
                left += widths[chip]
            else:
                hidden.append(chip)
        self._hidden = hidden
        self.more.fill_by(self._offer)
        self.more.setVisible(bool(hidden))
        self.more.setGeometry(left, 0, self.more.sizeHint().width(), self.height())

    def _offer(self, menu: QMenu) -> None:
        for chip in self._hidden:
            if chip.is_plain:
                action = QAction(chip.text(), menu)
                action.setCheckable(chip.active)
                action.setChecked(chip.active)
                action.triggered.connect(chip.click)
                menu.addAction(action)
            else:
                chip.menu.setTitle(chip.text())
                menu.addMenu(chip.menu)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(400, self.more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.arrange()
