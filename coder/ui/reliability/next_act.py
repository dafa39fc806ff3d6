"""The acts on samples, rounds and packets: the one that comes next as a button, all in a menu."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import PageHead, ToolButton

ICONS = {
    "draw": "shuffle",
    "open": "reliability",
    "write": "send",
    "bring": "home",
    "settle": "list_checks",
    "check": "shuffle",
    "close": "lock",
    "revise": "codebook",
    "export": "file_out",
    "log": "history",
}


class ActButtons(QObject):
    """One button for each act, of which the next one is in view, and a button with the menu."""

    def __init__(self, look: Look, acts: Mapping[str, Callable[[], object]], more: str) -> None:
        super().__init__()
        words = {
            "draw": (self.tr("Draw sample…"), "reliability.draw"),
            "open": (self.tr("Open round…"), "reliability.open_round"),
            "write": (self.tr("Write packet…"), "reliability.write_packet"),
            "bring": (self.tr("Bring packet home…"), "reliability.bring_home"),
            "settle": (self.tr("Settle disagreements…"), "reliability.settle"),
            "check": (self.tr("Check agreed posts…"), "reliability.check"),
            "close": (self.tr("Close round…"), "reliability.close_round"),
            "revise": (self.tr("Revise codebook"), "window.codebook"),
            "export": (self.tr("Export workbook…"), "window.export"),
            "log": (self.tr("Decision log…"), "window.log"),
        }
        self.buttons: dict[str, ToolButton] = {}
        for act, (text, action) in words.items():
            button = ToolButton(look, text, action, "primary", ICONS[act])
            button.clicked.connect(acts[act])
            self.buttons[act] = button
        self.more = KeyButton(look, more, "plain", icon="more")
        self.more.setAccessibleName(more)
        self.menu = QMenu(self.more)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.more.clicked.connect(self._pop_up)
        self._next = ""

    def put_into(self, head: PageHead) -> None:
        """Stand at the right end of a page's head."""
        head.row.addWidget(self.more)
        for button in self.buttons.values():
            head.row.addWidget(button)
            button.hide()

    def show_next(self, act: str) -> None:
        """Show the button of the act that comes next, none where it is empty."""
        self._next = act
        for name, button in self.buttons.items():
            button.setVisible(name == act)
        self.more.show()

    def hide(self) -> None:
        """Show no button at all."""
        self.show_next("")
        self.more.hide()

    def show_keys(self, shown: bool) -> None:
        """Draw the keys on the buttons, or only in their tool tips."""
        for button in self.buttons.values():
            button.show_key(shown)

    def _fill(self) -> None:
        self.menu.clear()
        for name, button in self.buttons.items():
            if name == "revise" != self._next:
                continue
            action = QAction(f"{button.text()}\t{button.key}", self.menu)
            action.setEnabled(button.isEnabled())
            action.setToolTip(button.toolTip())
            action.triggered.connect(button.click)
            self.menu.addAction(action)

    def _pop_up(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(3, self.more.height())))
