"""The body of a dialog, which scrolls where a small window has no room for all of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.foot_fade import FootFade

_LEAST = 96


class _Inner(QWidget):
    """The body itself; it takes less than it would like before it scrolls."""

    def heightForWidth(self, width: int) -> int:
        """Give the least height at a width."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else 0


class SheetBody(QScrollArea):
    """Holds the body: it scrolls where a small window has no room for all of it."""

    def __init__(self, look: Look, body: QVBoxLayout) -> None:
        super().__init__()
        inner = _Inner()
        inner.setLayout(body)
        self._body = body
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        FootFade(look, self, "surface")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on to the dialog that the body wants other room."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew at another width, at which the words take other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def needed(self, width: int) -> int:
        """Give the height that the body takes at a width."""
        if self._body.hasHeightForWidth():
            return self._body.totalHeightForWidth(width)
        return self._body.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Ask for all of the body."""
        width = self._body.sizeHint().width()
        return QSize(width, self.needed(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Give way in height only."""
        least = self._body.minimumSize()
        return QSize(least.width(), min(least.height(), _LEAST))
