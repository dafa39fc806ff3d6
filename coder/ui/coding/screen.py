"""The parts of the coding page and their places; nothing here knows what a key does."""

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.domain.codebook import Code, Variable
from coder.services.coding_view import PostState
from coder.ui.coding.area import ReadingArea
from coder.ui.coding.earlier_words import EarlierWords
from coder.ui.coding.empty_view import EmptyView
from coder.ui.coding.header import Header
from coder.ui.coding.key_strip import SHOWN, KeyStrip
from coder.ui.coding.parent_card import ParentCard
from coder.ui.coding.side import Side
from coder.ui.coding.state_line import StateLine
from coder.ui.look.look import Look
from coder.ui.look.sizes import Sizes, sizes_for


class _Stack(QStackedWidget):
    """Tells its size, so that the column is known while no post is in view."""

    resized = Signal(QSize)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the size, and tell it."""
        super().resizeEvent(event)
        self.resized.emit(event.size())


class CodingScreen(QWidget):
    """Header, reading area or empty view, key strip, and the side panel."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        # Days and figures follow the language of the screen, whatever the system's is.
        self.setLocale(QLocale(language))
        self._sizes: Sizes | None = None
        self._parent_of = -1
        self.post_keys = SHOWN
        self.header = Header(look)
        self.state_line = StateLine(look)
        self.area = ReadingArea(look)
        self.empty = EmptyView(look)
        self.strip = KeyStrip(look)
        self.side = Side(look)
        self.parent_card = ParentCard(look, self)
        self.earlier = EarlierWords(language)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = _Stack()
        self._stack.resized.connect(self._place_hidden)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.area.column_moved.connect(self._column_moved)
        self.side.note.entered.connect(lambda: self.strip.show_writing(True))
        self.side.note.left.connect(lambda: self.strip.show_writing(False))
        self.strip.note_kept.connect(self.setFocus)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._stack, 1)
        left.addWidget(self.strip)
        self._middle = middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.state_line)
        column.addLayout(middle, 1)

    def take_variables(self, variables: tuple[Variable, ...], language: str) -> None:
        """Make the rows of these variables."""
        self.area.codes.take_variables(variables, language)
        self.earlier.take_variables(variables, language)
        self.side.codebook.begin(language, len(variables) > 1)
        if self._sizes is not None:
            self.area.apply_sizes(self._sizes)

    def put_post(
        self,
        post: PostState,
        variable: Variable | None,
        browsed: str | None,
        undone: frozenset[str],
    ) -> None:
        """Show a post; `variable` is the one whose row takes the keys."""
        if not self.parent_card.isHidden() and post.post_id != self._parent_of:
            self.parent_card.hide()
        self.area.show_post(post, browsed, undone)
        if post.earlier is not None:
            self.state_line.show_words("history", self.earlier.of(post.earlier))
        self.side.codebook.show_variable(variable, browsed)
        self.side.note.show_note(post.note)
        self.strip.offer(self.post_keys)
        if self._stack.currentWidget() is not self.area:
            self.side.setVisible(not self.has_drawer)
            self._stack.setCurrentWidget(self.area)
            self.side.note.setEnabled(True)
            self.setFocus()

    def put_empty(self, keys: tuple[str, ...]) -> None:
        """Show the empty view, which says itself what is missing, and the keys that still act."""
        self.strip.offer(keys)
        self.parent_card.hide()
        self.side.note.show_note("")
        self.side.note.setEnabled(False)
        self.side.codebook.show_variable(None)
        self._stack.setCurrentWidget(self.empty)
        self.side.hide()
        if self.empty.button.isVisible():
            self.empty.button.setFocus()

    def show_parent(self, post_id: int, text: str | None) -> None:
        """Show the text of the post that one answers, till it is closed or another post comes."""
        self._parent_of = post_id
        self.parent_card.show_text(text)
        self._place_parent_card()

    def _place_parent_card(self) -> None:
        card = self.parent_card
        if card.isHidden():
            return
        top = self._stack.mapTo(self, QPoint(0, 0)).y()
        width = self.side.width()
        height = card.height_for(width, self.height() - top)
        card.setGeometry(self.width() - width, top, width, height)

    def scroll_up(self) -> None:
        """Scroll a long post up."""
        self.area.text.scroll_lines(-3)

    def scroll_down(self) -> None:
        """Scroll a long post down."""
        self.area.text.scroll_lines(3)

    @property
    def shows_post(self) -> bool:
        """Tell whether a post is in view."""
        return self._stack.currentWidget() is self.area

    def _place_hidden(self, size: QSize) -> None:
        """Lay out the area that is not in view, which is not told of a size until it is."""
        if not self.shows_post:
            self.area.resize(size)
            self.area.place()

    def _column_moved(self, left: int, width: int) -> None:
        self.strip.stand_in(left, width)
        self.empty.stand_at(left, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of the window's class."""
        super().resizeEvent(event)
        sizes = sizes_for(self.window().width(), self.window().height())
        if sizes != self._sizes:
            self._sizes = sizes
            self.header.apply_sizes(sizes)
            self.side.apply_sizes(sizes)
            self.strip.setVisible(sizes.key_strip)
            self.area.apply_sizes(sizes)
            self._move_side(sizes.drawer)
        self._place_drawer()
        self._place_parent_card()

    # --- the codebook over the post, in a small window ------------------------------------------

    @property
    def drawer_open(self) -> bool:
        """Tell whether the codebook lies over the post."""
        return self.has_drawer and not self.side.isHidden()

    @property
    def has_drawer(self) -> bool:
        """Tell whether the window is too small for post and codebook side by side."""
        return self._sizes is not None and self._sizes.drawer

    def open_drawer(self, wanted: bool = True) -> None:
        """Lay the codebook over the post, or take it away; nothing where it stands beside."""
        if not self.has_drawer or wanted == self.drawer_open:
            return
        if not wanted and self.side.isAncestorOf(self.focusWidget()):
            self.setFocus()
        self._place_drawer()
        self.side.setVisible(wanted)
        self.side.raise_()

    def _move_side(self, drawer: bool) -> None:
        if drawer:
            self._middle.removeWidget(self.side)
        else:
            self._middle.addWidget(self.side)
        self.side.setVisible(not drawer and self.shows_post)
        self.side.codebook.take_chips(drawer)

    def _place_drawer(self) -> None:
        if self.has_drawer:
            top = self._stack.mapTo(self, QPoint(0, 0)).y()
            width = self.side.width()
            self.side.setGeometry(self.width() - width, top, width, self.height() - top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc what lies over the codebook, or the codebook over the post."""
        if event.key() == Qt.Key.Key_Escape and not self.parent_card.isHidden():
            self.parent_card.hide()
            return
        if event.key() == Qt.Key.Key_Escape and self.drawer_open:
            self.open_drawer(False)
            return
        super().keyPressEvent(event)


def codes_in_force(variable: Variable) -> tuple[Code, ...]:
    """Give the codes of a variable that can be given: the archived ones are left out."""
    return tuple(code for code in variable.codes if not code.archived)
