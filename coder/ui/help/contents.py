"""The list of help pages at the left of the help window."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from coder.ui.help.pages import HelpPage
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_focus_ring
from coder.ui.look.tokens import RADIUS

_ROW = 34
_ID = int(Qt.ItemDataRole.UserRole)


class _Rows(QStyledItemDelegate):
    """Paints a row: the chosen one has the accent's ground and bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for a row, of two lines where the title needs them."""
        width = option.widget.viewport().width() if isinstance(option.widget, Contents) else 200
        words = str(index.data())
        metrics = QFontMetricsF(self._look.font(13, 600))
        box = metrics.boundingRect(
            QRectF(0, 0, width - 28, 200), int(Qt.TextFlag.TextWordWrap), words
        )
        return QSize(width, max(_ROW, round(box.height()) + 16))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        look = self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
        painter.setFont(look.font(13, 600 if chosen else 400))
        painter.setPen(look.colour("accent_text" if chosen else "text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(10, 0, -10, 0), int(flags), str(index.data()))
        view = option.widget
        if chosen and view is not None and view.hasFocus():
            paint_focus_ring(painter, look, box, RADIUS.control)
        painter.restore()


class Contents(QListWidget):
    """The pages, or those that a search has found; `chosen` carries a page's id."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows = _Rows(look)
        self._telling = True
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Contents"))
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._changed)
        look.changed.connect(self.viewport().update)

    def show_pages(self, pages: Iterable[HelpPage], current: str) -> None:
        """List pages; the one in view is the chosen one where it is among them."""
        self._telling = False
        self.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_ID, page.id)
            self.addItem(item)
        self._telling = True
        self.choose(current)

    def choose(self, page_id: str) -> None:
        """Make a page the chosen one without telling of it."""
        self._telling = False
        for row in range(self.count()):
            if self.item(row).data(_ID) == page_id:
                self.setCurrentRow(row)
                break
        else:
            self.setCurrentItem(None)  # pyright: ignore[reportArgumentType]
        self._telling = True

    def ids(self) -> list[str]:
        """Give the pages that are listed."""
        return [str(self.item(row).data(_ID)) for row in range(self.count())]

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and self._telling:
            self.chosen.emit(str(item.data(_ID)))
