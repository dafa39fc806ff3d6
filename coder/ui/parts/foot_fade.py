"""The foot of what scrolls, fading into its ground while there is more below."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from coder.ui.look.look import Look

_HEIGHT = 28


class FootFade(QWidget):
    """Lies over the foot of a scroll area, so that no line seems to be cut in its middle."""

    def __init__(self, look: Look, area: QScrollArea, ground: str) -> None:
        super().__init__(area)
        self._look = look
        self._area = area
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        bar.rangeChanged.connect(self._place)
        area.viewport().installEventFilter(self)
        look.changed.connect(self.update)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the area."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        bar, room = self._area.verticalScrollBar(), self._area.viewport().geometry()
        height = min(_HEIGHT, room.height() // 4, bar.maximum() - bar.value())
        self.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)
        self.setVisible(height > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, from nothing to all of it."""
        full = self._look.colour(self._ground)
        none = self._look.colour(self._ground)
        none.setAlpha(0)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, none)
        fade.setColorAt(0.9, full)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fade)
        painter.end()
