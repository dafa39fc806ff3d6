"""The reading area: what is known of the post, its text, and the codes under it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coder.services.coding_view import PostState
from coder.ui.coding.code_button import CodeChip
from coder.ui.coding.code_rows import CodeRows
from coder.ui.coding.parent_card import ParentButton
from coder.ui.coding.post_lines import PostHead, PostLinks
from coder.ui.coding.post_view import PostView
from coder.ui.look.look import Look
from coder.ui.look.sizes import WIDE, Sizes, with_post_size

_NUMBER = 160
"""Pixels at the right of the head that a post's number and marks may take."""


class ReadingArea(QWidget):
    """Lays its parts out by hand, so that no post can move them; `column_moved` has its place."""

    column_moved = Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sizes = WIDE
        self._size: int | None = None
        self._serif = True
        self._post: PostState | None = None
        self.head = PostHead(look)
        self.text = PostView(look)
        self.links = PostLinks(look)
        self.codes = CodeRows(look)
        self.parent_button = ParentButton(look)
        for part in (self.head, self.text, self.links, self.codes, self.parent_button):
            part.setParent(self)
        look.changed.connect(self.update)

    def show_post(self, post: PostState, browsed: str | None, undone: frozenset[str]) -> None:
        """Show a post; each part paints only what differs."""
        self._post = post
        answers = post.seen.answers
        self.head.kept_free = self.parent_button.sizeHint().width() if answers else 0
        self.head.show_post(post)
        if answers or not self.parent_button.isHidden():
            self._place_parent_button(answers)
        self.text.show_text(post.text, post.seen.marks)
        self.links.show_links(tuple(link for link in post.links if link not in post.text))
        self.codes.show_post(post, browsed, undone)

    def apply_sizes(self, sizes: Sizes) -> None:
        """Take the measures of the window's class."""
        self._sizes = sizes
        self.text.apply_sizes(with_post_size(sizes, self._size), self._serif)
        self.codes.apply_sizes(sizes)
        if sizes.drawer != self.head.tells_note:
            self.head.tells_note = sizes.drawer
            if self._post is not None:
                self.head.show_post(self._post)
        self.place()

    def set_post(self, size: int | None, serif: bool) -> None:
        """Show posts in this size, None for that of the window's class, and face."""
        self._size, self._serif = size, serif
        self.apply_sizes(self._sizes)

    @property
    def post_size(self) -> int:
        """The size of the post's letters in pixels."""
        return self._size or self._sizes.post_size

    def place(self) -> None:
        """Give each part its place."""
        sizes = self._sizes
        width = min(sizes.column, self.width() - 2 * sizes.margin)
        left = (self.width() - width) // 2
        top = 40 if sizes.key_strip and sizes.rail_labels else 18 if sizes.key_strip else 10
        self.head.setGeometry(left, top, width, 24)
        top += 24 + (12 if sizes.key_strip else 4)
        reserved = self._reserved(top, width)
        self.text.setGeometry(left, top, width + 14, reserved)
        top += reserved
        self.links.setGeometry(left, top, width, 22)
        top += 22 + (8 if sizes.key_strip else 2)
        overhang = self.codes.overhang
        right = CodeChip.overhang if overhang else 0
        room = self.height() - top - 10
        self.codes.setGeometry(left - overhang, top, width + overhang + right, room)
        self._place_parent_button(self._post is not None and self._post.seen.answers)
        self.column_moved.emit(left, width)

    def _place_parent_button(self, answers: bool) -> None:
        """Put the button behind what is known of the post, or take it away."""
        button, head = self.parent_button, self.head
        button.setVisible(answers)
        if answers:
            width = button.sizeHint().width()
            left = min(head.room_left(), head.width() - width - _NUMBER)
            button.setGeometry(head.x() + max(0, left), head.y(), width, 24)

    def _reserved(self, top: int, width: int) -> int:
        """Give the text's height: larger letters take no room that the codes need."""
        usual = self._sizes.post_line * self._sizes.post_lines
        under = 22 + (8 if self._sizes.key_strip else 2) + 10
        free = self.height() - top - under - self.codes.least_height(width)
        return self.text.height_reserved(max(free, usual))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out anew."""
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.end()
