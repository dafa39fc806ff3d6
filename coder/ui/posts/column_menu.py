"""The menu of columns: which of them the list shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from coder.ui.posts.columns import TEXT, PostColumn
from coder.ui.settings import Settings


class ColumnMenu(QMenu):
    """Offers the columns, each with a tick where it is shown; `changed` tells of another choice."""

    changed = Signal()

    def __init__(self, settings: Settings, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._settings = settings
        self.triggered.connect(self._chosen)

    def open_under(self, button: QWidget, columns: Sequence[PostColumn]) -> None:
        """Show the menu under a button."""
        self.clear()
        for column in columns:
            if column.title and column.id != TEXT:
                action = QAction(column.title.replace("&", "&&"), self)
                action.setCheckable(True)
                action.setChecked(column.shown)
                action.setData(column.id)
                self.addAction(action)
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay open after a tick: mostly more than one column is to come or go."""
        action = self.actionAt(event.position().toPoint())
        if action is None:
            super().mouseReleaseEvent(event)
        else:
            action.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay open after a tick by Space; Enter closes."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def _chosen(self, action: QAction) -> None:
        id_, settings = str(action.data()), self._settings
        kept = [one for one in settings.post_columns if one[1:] != id_]
        settings.post_columns = (*kept, ("+" if action.isChecked() else "-") + id_)
        self.changed.emit()
