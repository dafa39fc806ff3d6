"""The tour's card: which step it is, what it says, and the ways on."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import key_cap_width, paint_key_cap
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.tour.steps import Step

WIDTH, NARROW = 400, 300
_WIDE_WINDOW = 1100
_GAP = 14
_EDGE = 12


class _Keys(QWidget):
    """The keys that the step waits for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._keys: tuple[str, ...] = ()
        look.changed.connect(self.update)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show other keys."""
        self._keys = keys
        widths = [key_cap_width(self._look, key, 22) + 5 for key in keys]
        self.setFixedSize(QSize(sum(widths), 24))
        self.setAccessibleName(", ".join(keys))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key-caps."""
        painter = QPainter(self)
        left = 0.0
        for key in self._keys:
            width = key_cap_width(self._look, key, 22)
            paint_key_cap(painter, self._look, QRectF(left, 1, width, 22), key)
            left += width + 5
        painter.end()


class TourCard(QWidget):
    """Stands beside a widget; `next`, `back` and `skip` are its buttons."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = Words(look, "", 12, 500, "muted")
        self.title = Words(look, "", 17, 600, "text")
        self.text = Paragraph(look, "", 14, 400, "text2")
        self.keys = _Keys(look)
        self.hint = Words(look, "", 13, 500, "text2")
        self.skip = KeyButton(look, self.tr("Skip the tour"), "ghost", self.tr("Esc"))
        self.back = KeyButton(look, self.tr("Back"), "plain")
        self.next = KeyButton(look, self.tr("Next"), "primary", self.tr("Enter"))
        self.skip.setToolTip(self.tr("Skip the tour (Esc); the help shows it again"))
        self.back.setToolTip(self.tr("The step before (Backspace)"))
        self.next.setToolTip(self.tr("The next step (Enter)"))
        self._lay_out()
        look.changed.connect(self.update)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 14, 12)
        column.setSpacing(8)
        for words in (self.title, self.text, self.hint):
            words.setWordWrap(True)
        wait = QHBoxLayout()
        wait.setSpacing(6)
        wait.addWidget(self.keys)
        wait.addWidget(self.hint, 1)
        head = QHBoxLayout()
        head.addStrut(self.skip.sizeHint().height())  # the last step stands as high
        head.addWidget(self.count, 1)
        head.addWidget(self.skip)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(wait)
        column.addSpacing(4)
        column.addLayout(foot)

    def show_step(self, step: Step, number: int, total: int) -> None:
        """Say a step; one that waits for the user's act has no button for the next."""
        self.count.setText(self.tr("{number} of {total}").format(number=number, total=total))
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.keys.show_keys(step.keys)
        self.keys.setVisible(bool(step.keys))
        self.hint.setText(step.hint)
        self.hint.setVisible(bool(step.hint))
        self.back.setVisible(number > 1)
        self.next.setVisible(not step.waits_for)
        last = number == total
        self.next.show_words(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self.setAccessibleName(f"{self.count.text()}. {step.title}")
        self.setAccessibleDescription(f"{step.text} {', '.join(step.keys)} {step.hint}".strip())
        self.fit()

    def fit(self) -> None:
        """Take the size that the window has room for and the words need."""
        window, layout = self.parentWidget(), self.layout()
        assert window is not None
        assert layout is not None
        width = WIDTH if window.width() >= _WIDE_WINDOW else NARROW
        layout.activate()
        width = max(width, layout.totalMinimumSize().width())  # words may be longer than ours
        self.setFixedWidth(width)
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(width))

    def stand_beside(self, place: QRect, seen: QRect) -> None:
        """Stand right of a place, under, over or left of it: where least of what matters hides."""
        window = self.parentWidget()
        assert window is not None
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if _area(place) > _area(window.rect()) / 2:  # a whole page: in its corner
            room = room.intersected(place.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
            self.move(room.bottomRight() - QPoint(self.width(), self.height()))
            return
        size = self.size()
        right, low = room.right() - size.width() + 1, room.bottom() - size.height() + 1
        beside = (
            QPoint(place.right() + _GAP, place.top()),
            QPoint(place.left(), place.bottom() + _GAP),
            QPoint(place.left(), place.top() - _GAP - size.height()),
            QPoint(place.left() - _GAP - size.width(), place.top()),
        )
        boxes = [
            QRect(QPoint(_within(c.x(), room.left(), right), _within(c.y(), room.top(), low)), size)
            for c in beside
        ]

        def hidden(box: QRect) -> int:
            return _area(box.intersected(place)) + _area(box.intersected(seen))

        self.move(min(boxes, key=hidden).topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.setBrush(self._look.colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.card, RADIUS.card)
        painter.end()


def _within(value: int, lowest: int, highest: int) -> int:
    return max(lowest, min(value, highest))


def _area(box: QRect) -> int:
    return box.width() * box.height() if box.isValid() else 0
