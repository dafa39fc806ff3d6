"""One disagreement read in full: the post, who gave what, and the way back to the list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.domain.sentences import number
from coder.domain.values import Codes
from coder.ui import writing
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import Ground
from coder.ui.parts.sheet import Words
from coder.ui.posts.marked_text import MarkedText
from coder.ui.reliability.code_names import Names

_LINE = 26
_PAD = 3
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class GivenLines(QWidget):
    """Who gave what, a line for each coder."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: Sequence[tuple[str, Codes, str]] = ()
        self._names: Names | None = None
        look.changed.connect(self.update)

    def show_lines(self, lines: Sequence[tuple[str, Codes, str]], names: Names) -> None:
        """Show each coder's name, codes and their words."""
        self._lines, self._names = lines, names
        said = "\n".join(f"{coder}: {words}" for coder, _, words in lines)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFixedHeight(_LINE * len(lines))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for all lines."""
        return QSize(200, _LINE * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, signs and labels."""
        look, painter = self._look, QPainter(self)
        plain = QFontMetricsF(look.font(13))
        left = 16 + max((plain.horizontalAdvance(coder) for coder, _, _ in self._lines), default=0)
        left = min(left, self.width() * 0.4)
        for at, (coder, codes, words) in enumerate(self._lines):
            top = at * _LINE
            painter.setFont(look.font(13))
            painter.setPen(look.colour("muted"))
            cut = plain.elidedText(coder, Qt.TextElideMode.ElideRight, left - 12)
            painter.drawText(QRectF(0, top, left, _LINE), LEFT, cut)
            x, names = left, self._names
            sign = names.sign(codes[0]) if names and codes and len(codes) == 1 else None
            if sign is not None:
                sign.paint(painter, look.colours, QPointF(x + 6, top + _LINE / 2), 12)
                x += 20
            bold = look.font(13, 600)
            painter.setFont(bold)
            painter.setPen(look.colour("text"))
            room = self.width() - x
            cut = QFontMetricsF(bold).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x, top, room, _LINE), LEFT, cut)
        painter.end()


class PostDetail(Ground):
    """Arrow keys go on in the list, Esc back to it.

    `left` tells of the way back, `step_wanted` carries 1 or -1, `coding_wanted` asks for the post
    in Coding.
    """

    left = Signal()
    step_wanted = Signal(int)
    coding_wanted = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self._language = language
        self.back = KeyButton(look, self.tr("Back to the list"), "plain", self.tr("Esc"), "back")
        self.code = KeyButton(look, self.tr("Open in Coding"), "ghost", "", "coding")
        self.place = Words(look, "", 12, 400, "muted")
        self.text = MarkedText(look)
        self.given = GivenLines(look)
        self.back.clicked.connect(self.left)
        self.code.clicked.connect(self.coding_wanted)
        for button in (self.back, self.code):
            button.setAccessibleName(button.text())
            button.installEventFilter(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.back)
        head.addWidget(self.place)
        head.addStretch(1)
        body = Ground(self.look)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(_PAD, 4, _PAD, 4)
        inner.setSpacing(14)
        inner.addWidget(self.given)
        inner.addWidget(self.text)
        inner.addWidget(self.code)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def show_post(
        self,
        post: tuple[str, str],
        given: Sequence[tuple[str, Codes, str]],
        names: Names,
        place: tuple[int, int],
    ) -> None:
        """Show a post (text and day), what each coder gave it, and its place among how many."""
        text, day = post
        self.text.show_text(text)
        self.given.show_lines(given, names)
        words = self.tr("{at} of {n}").format(
            at=number(place[0], self._language), n=number(place[1], self._language)
        )
        known = writing.known_day(day, self._language)
        self.place.setText(" · ".join(filter(None, (words, known))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys and Esc from the buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in _STEPS and not event.modifiers():
                self.step_wanted.emit(_STEPS[key])
                return True
        return super().eventFilter(watched, event)
