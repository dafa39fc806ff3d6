"""The posts that were given a code last, or picked as its examples."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coder.services.codebook_view import CodedPost
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.painted_button import PaintedButton
from coder.ui.parts.sheet import Words
from coder.ui.writing import count, day

_DAY = 92
_RING = 3
"""What a button keeps free at its sides for the focus ring."""


class PostLine(PaintedButton):
    """One post: the day it was coded and how it begins."""

    def __init__(self, look: Look, post: CodedPost, day: str, text: str) -> None:
        super().__init__(look)
        self.post_id = post.post_id
        self._day = day
        self.setText(text)
        self.setAccessibleName(f"{day}: {text}")
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a row."""
        return QSize(200, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        look = self.look
        painter = QPainter(self)
        if self.hover:
            painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("grid"))
        painter.setFont(look.font(13))
        painter.setPen(look.colour("muted"))
        painter.drawText(QRectF(0, 0, _DAY, self.height()), LEFT, self._day)
        painter.setFont(look.font(14, serif=True))
        painter.setPen(look.colour("text"))
        room = self.width() - _DAY - 8
        metrics = QFontMetricsF(look.font(14, serif=True))
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(_DAY, 0, room + 2, self.height()), LEFT, shown)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), 6)
        painter.end()


class RecentPosts(QWidget):
    """A short list with a way to all of them; `post_wanted` carries a post's row id."""

    all_wanted = Signal()
    post_wanted = Signal(int)

    def __init__(self, look: Look, title: str = "") -> None:
        super().__init__()
        self._look = look
        self.lines: list[PostLine] = []
        self.all = KeyButton(look, "", "ghost")
        self.all.end_flush()
        self.all.clicked.connect(self.all_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, 0, 0)
        head.addWidget(Words(look, title or self.tr("Coded last by you"), 12, 600, "muted"))
        head.addStretch(1)
        head.addWidget(self.all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(_RING, 0, _RING, 0)
        self._column.addLayout(self._lines)
        self.hide()

    def show_posts(self, posts: Sequence[CodedPost], total: int, language: str) -> None:
        """Show posts; hidden where there are none."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for post in posts:
            text = " ".join((post.text or self.tr("(erased)")).split())
            line = PostLine(self._look, post, day(post.decided_at[:10], language), text)
            line.clicked.connect(self._line_clicked)
            self.lines.append(line)
            self._lines.addWidget(line)
        self.all.show_words(self.tr("show all {n}").format(n=count(total, language)))
        self.all.setVisible(total > 0)
        self.setVisible(bool(posts))

    def _line_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, PostLine):
            self.post_wanted.emit(line.post_id)
