"""A layout in rows: what finds no room in one begins the next, as words in a paragraph do."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays widgets out from the left, each in its own size; `rows` is the room between rows."""

    def __init__(self, apart: int = 2, rows: int | None = None) -> None:
        super().__init__()
        self._apart = apart
        self._rows = apart if rows is None else rows
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Count what is laid out."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Break rows by the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the rows in a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put the widgets in their places."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self._apart for size in sizes)
        height = max((size.height() for size in sizes), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Ask for the widest at least."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        shown: list[QLayoutItem] = []
        for item in self._items:
            widget: QWidget | None = item.widget()
            if widget is None or not widget.isHidden():
                shown.append(item)
        return shown

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins: QMargins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        left, top, tall = inner.left(), inner.top(), 0
        for item in self._shown():
            size = item.sizeHint()
            if left > inner.left() and left + size.width() > inner.right() + 1:
                left, top, tall = inner.left(), top + tall + self._rows, 0
            if place:
                item.setGeometry(QRect(left, top, size.width(), size.height()))
            left += size.width() + self._apart
            tall = max(tall, size.height())
        return top + tall - rect.top() + margins.bottom()
