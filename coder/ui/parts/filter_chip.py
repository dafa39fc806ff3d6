"""A button that narrows a list: it opens a menu, and while it narrows it is filled with a ×."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring, paint_icon
from coder.ui.look.sizes import CONTROL
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton

_RING = 3
_WIDEST = 280


class FilterChip(PaintedButton):
    """Shows `name`, or `name: words` while it narrows.

    A press opens the menu of choices, or emits `pressed_alone` where there are none; the cross, Del
    and Backspace emit `cleared`; `chosen` carries the value of a choice.
    """

    chosen = Signal(object)
    cleared = Signal()
    pressed_alone = Signal()

    def __init__(self, look: Look, name: str, *, menu: bool = True, clear_tip: str = "") -> None:
        super().__init__(look)
        self.name = name
        self.active = False
        self._clear_tip = clear_tip
        self._has_menu = menu
        self._value: object = None
        self._choices: Sequence[tuple[str, object]] = ()
        self._fill: Callable[[QMenu], object] = self._fill_with_choices
        self._filled = True
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)
        self.show_words(name, active=False)

    def offer(self, choices: Sequence[tuple[str, object]], value: object) -> None:
        """Offer choices (words and value) in the menu and tick the one in force."""
        self._choices, self._value = choices, value
        self._filled = False

    def fill_by(self, fill: Callable[[QMenu], object]) -> None:
        """Have the menu filled by somebody else when it is wanted next."""
        self._fill = fill
        self._filled = False

    @property
    def is_plain(self) -> bool:
        """Tell whether a press does something else than offer choices."""
        return not self._choices

    @property
    def menu(self) -> QMenu:
        """The choices; made when they are wanted, for most menus never are."""
        if self._menu is None:
            self._menu = QMenu(self.name, self)
            self._menu.triggered.connect(self._triggered)
        if not self._filled:
            self._filled = True
            self._menu.clear()
            self._fill(self._menu)
        return self._menu

    def _fill_with_choices(self, menu: QMenu) -> None:
        for words, choice in self._choices:
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(choice == self._value)
            action.setData(choice)
            menu.addAction(action)

    def show_words(self, words: str, *, active: bool) -> None:
        """Say what is chosen; an active chip is filled and can be cleared."""
        self.active = active
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._clear_tip if active else "")
        self.setToolTip(self._shown() and (words if self._shown() != words else ""))
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def open_menu(self) -> None:
        """Show the menu under the chip."""
        if self._has_menu:
            self.menu.popup(self.mapToGlobal(QPoint(_RING, self.height() - _RING + 4)))
        else:
            self.pressed_alone.emit()

    def sizeHint(self) -> QSize:
        """Ask for the words and what stands at their right."""
        width = QFontMetricsF(self.look.font(13, 500)).horizontalAdvance(self._shown())
        mark = 26 if self.active or self._has_menu else 4
        return QSize(round(width) + 26 + mark + 2 * _RING, CONTROL + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _shown(self) -> str:
        metrics = QFontMetricsF(self.look.font(13, 500))
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, _WIDEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu on Down, clear on Del."""
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.active:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Clear by the cross."""
        if self.active and event.position().x() > self.width() - _RING - 30:
            self.setDown(False)
            self.cleared.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edge, words and the mark at the right."""
        look, active = self.look, self.active
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_RING + 0.5, _RING + 0.5, -_RING - 0.5, -_RING - 0.5)
        painter.setPen(QPen(look.colour("accent" if active else "control"), 1))
        ground = "accent_soft" if active else "hover" if self.hover else "raised"
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
        ink = "accent_text" if active else "text"
        painter.setFont(look.font(13, 500))
        painter.setPen(look.colour(ink))
        painter.drawText(box.adjusted(12, 0, 0, 0), LEFT, self._shown())
        if active or self._has_menu:
            icon, place = ("cross", 24) if active else ("down", 25)
            top = box.center().y() - 7
            paint_icon(painter, look, icon, QPointF(box.right() - place, top), 14, ink)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control + _RING)
        painter.end()

    def _clicked(self) -> None:
        self.open_menu()

    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
