"""The help window: contents and search at the left, the page in the middle, the keys right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from coder.ui.help.article import WIDEST, Article
from coder.ui.help.contents import Contents
from coder.ui.help.key_column import KeyColumn, Sections
from coder.ui.help.pages import FIRST, HelpPage, load_pages, page_id_of, search
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.search_field import SearchField
from coder.ui.parts.sheet import Words

SIZE = QSize(1120, 740)
_LEFT, _RIGHT = 236, 296
_NARROW = 860
"""Under this width the contents give way to the page and its keys."""


class _Side(QWidget):
    """A column on the window's ground, with a line towards the page."""

    def __init__(self, look: Look, line_right: bool) -> None:
        super().__init__()
        self._look = look
        self._line_right = line_right
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("bg"))
        left = self.width() - 1 if self._line_right else 0
        painter.fillRect(left, 0, 1, self.height(), self._look.colour("border"))
        painter.end()


class HelpWindow(QDialog):
    """Shows help beside the work: it is not in the way of the window over which it opened.

    `wanted` carries what a link asks the program for ("tour", "log"), `outside` the address of a
    page in the network.
    """

    wanted = Signal(str)
    outside = Signal(str)

    def __init__(self, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages = {page.id: page for page in load_pages(language)}
        self._been: list[str] = []
        self._place = -1
        self.setWindowTitle(self.tr("Help"))
        hint = self.tr("Search the help")
        self.search_field = SearchField(look, hint, hint)
        self.contents = Contents(look)
        self.nothing = Words(look, ink="muted")
        self.back = KeyButton(look, self.tr("Back"), "ghost", icon="back")
        self.forward = KeyButton(look, self.tr("Forward"), "ghost", icon="forward")
        self.close_button = KeyButton(look, self.tr("Close"), "plain", self.tr("Esc"))
        self.article = Article(look)
        self.keys = KeyColumn(look)
        self._lay_out()
        self._connect()
        self.contents.show_pages(self._pages.values(), "")
        look.changed.connect(self.update)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = self._left_side()
        row.addWidget(self._left)
        row.addLayout(self._middle(), 1)
        right = _Side(self._look, line_right=False)
        right.setFixedWidth(_RIGHT)
        right.column.setContentsMargins(1, 14, 0, 8)
        head = Words(self._look, self.tr("Keys"), 15, 600, "text")
        head.setContentsMargins(20, 0, 0, 0)
        right.column.addWidget(head)
        right.column.addWidget(self.keys, 1)
        row.addWidget(right)
        order = (self.search_field, self.contents, self.back, self.forward, self.close_button)
        for one, next_ in zip(
            (*order, self.article), (*order[1:], self.article, self.keys), strict=True
        ):
            QWidget.setTabOrder(one, next_)

    def _left_side(self) -> QWidget:
        left = _Side(self._look, line_right=True)
        left.setFixedWidth(_LEFT)
        left.column.setContentsMargins(12, 16, 13, 12)
        self.search_field.setToolTip(self.tr("Search the help (Ctrl+F)"))
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        left.column.addWidget(self.search_field)
        left.column.addWidget(self.nothing)
        left.column.addWidget(self.contents, 1)
        return left

    def _middle(self) -> QVBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 8, 16, 0)
        self.back.setToolTip(self.tr("The page before (Alt+Left)"))
        self.forward.setToolTip(self.tr("The page after (Alt+Right)"))
        self.close_button.setToolTip(self.tr("Close the help (Esc)"))
        for button in (self.back, self.forward):
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.close_button)
        page = QHBoxLayout()
        self.article.setMaximumWidth(WIDEST)
        page.addWidget(self.article, 1)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(bar)
        middle.addLayout(page, 1)
        return middle

    def _connect(self) -> None:
        self.search_field.textChanged.connect(self._search)
        self.search_field.left.connect(self._open_first)
        self.contents.chosen.connect(self.go_to)
        self.article.wanted.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.close_button.clicked.connect(self.close)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self._to_search),
            ("F1", self.close),
        )
        for key, act in acts:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- pages --------------------------------------------------------------------------------

    @property
    def page(self) -> HelpPage:
        """The page in view."""
        return self._pages[self._been[self._place]]

    def show_help(self, page_id: str, sections: Sections) -> None:
        """Come into view with a page and the keys that hold where help was asked for."""
        self.keys.show_sections(sections)
        self.search_field.clear()
        self.go_to(page_id)
        self._take_size()
        self.show()
        self.activateWindow()
        self.article.setFocus()

    def go_to(self, page_id: str) -> None:
        """Show a page; one that is not there gives the first."""
        page_id = page_id if page_id in self._pages else FIRST
        if not self._been or self._been[self._place] != page_id:
            self._been = [*self._been[: self._place + 1], page_id]
            self._place = len(self._been) - 1
        self._show_page()

    def go_back(self) -> None:
        """Show the page that was in view before."""
        if self._place > 0:
            self._place -= 1
            self._show_page()

    def go_forward(self) -> None:
        """Show again the page from which one went back."""
        if self._place + 1 < len(self._been):
            self._place += 1
            self._show_page()

    def _show_page(self) -> None:
        self.article.show_page(self.page)
        self.contents.choose(self.page.id)
        self.back.setEnabled(self._place > 0)
        self.forward.setEnabled(self._place + 1 < len(self._been))

    def _follow(self, target: str) -> None:
        page_id = page_id_of(target)
        if page_id is not None:
            self.go_to(page_id)
        elif target.startswith("coder:"):
            self.wanted.emit(target.removeprefix("coder:"))
        else:
            self.outside.emit(target)

    # --- search -------------------------------------------------------------------------------

    def _search(self, words: str) -> None:
        found = search(self._pages.values(), words)
        self.contents.show_pages(found, self.page.id if self._been else "")
        self.nothing.setVisible(not found)
        self.nothing.setText(
            "" if found else self.tr("No page holds “{words}”.").format(words=words)
        )
        self.article.mark(words)

    def _open_first(self) -> None:
        ids = self.contents.ids()
        if ids and (not self._been or self.page.id not in ids):
            self.go_to(ids[0])
        self.article.setFocus()

    def _to_search(self) -> None:
        self._left.show()
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    # --- the window ---------------------------------------------------------------------------

    def _take_size(self) -> None:
        over = self.parentWidget()
        if self.isVisible() or over is None:
            return
        room = over.window().size() - QSize(32, 32)
        self.resize(SIZE.boundedTo(room))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to where help was asked for."""
        super().hideEvent(event)
        over = self.parentWidget()
        if over is not None and over.isVisible():
            over.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents up where there is no room for them."""
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= _NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc empty the search first, and Enter press nothing by itself."""
        if event.key() == Qt.Key.Key_Escape and self.search_field.text():
            self.search_field.clear()
            self.article.setFocus()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.end()
