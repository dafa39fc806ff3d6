"""What stands in the post's place when there is none: what is missing, and what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coder.ui.actions import key_of
from coder.ui.coding.prose import Block, Prose
from coder.ui.look.look import Look
from coder.ui.look.paint import key_cap_width, paint_focus_ring, paint_key_cap
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.painted_button import PaintedButton

if TYPE_CHECKING:
    from coder.services.coding import Coding
    from coder.services.session import Session


_RING = 3
"""Pixels around the button that the focus ring stands in."""


class PrimaryButton(PaintedButton):
    """The one accent button of a view; Enter presses it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, key: str) -> None:
        """Say what the button does, and on which key."""
        self._key = key
        self.setText(words)
        self.setAccessibleName(words)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for the width of the words and the key."""
        words = self.fontMetrics().boundingRect(self.text()).width() + 16
        return QSize(words + key_cap_width(self.look, self._key, 20) + 44, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        painter.drawRoundedRect(box, RADIUS.control, RADIUS.control)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.colour("on_accent"))
        painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        width = key_cap_width(look, self._key, 20)
        cap = QRectF(box.right() - width - 12, box.center().y() - 10, width, 20)
        paint_key_cap(painter, look, cap, self._key, "primary")
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), RADIUS.control + _RING)
        painter.end()


class EmptyView(QWidget):
    """A title, a sentence and at most one button; `pressed` carries its purpose."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._purpose = ""
        self.prose = Prose(look)
        self.button = PrimaryButton(look)
        self.button.clicked.connect(self._button_pressed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(40, 96, 40, 40)
        self._column.setSpacing(24)
        words = QVBoxLayout()  # the button's ring stands left of them
        words.setContentsMargins(_RING, 0, 0, 0)
        words.addWidget(self.prose)
        self._column.addLayout(words)
        self._column.addWidget(self.button)
        self._column.addStretch(1)

    @property
    def words(self) -> str:
        """The title and the sentence in view."""
        return "\n".join(block.text for block in self.prose.blocks)

    def show_for(self, session: "Session | None", coding: "Coding | None") -> None:
        """Say what is missing: a coder, variables, posts, or nothing but the way on."""
        if session is not None and session.coder is None:
            self.show_nobody()
        elif session is None or coding is None or coding.progress.total == 0:
            self._show_nothing(session)
        else:
            if coding.is_review:
                self.show_reviewed()
                return
            packet = session.path.name if session.role == "packet" else ""
            self.show_done(coding.count_flagged(), packet)

    def _show_nothing(self, session: "Session | None") -> None:
        if session is None or not session.counts().posts:
            self.show_no_posts()
        elif all(variable.archived for variable in session.codebook.variables):
            self.show_no_variables()
        else:
            self.show_none_left()

    def show_start(self) -> None:
        """Say how to begin where no project is open."""
        self._show(
            self.tr("Coder"),
            self.tr("Read a post, press a key, go on to the next."),
            self.tr("Open project or packet"),
            key_of("window.open"),
            "open",
        )

    def show_nobody(self) -> None:
        """Say that no coder is chosen."""
        self._show(
            self.tr("Nobody is coding yet"),
            self.tr("Every decision is kept under the name of the person who made it."),
            self.tr("Choose who codes"),
            "Enter",
            "coder",
        )

    def show_no_posts(self) -> None:
        """Say that there is nothing to code."""
        self._show(
            self.tr("No posts yet"),
            self.tr("Bring in a file of posts, and the first of them is here to be coded."),
            self.tr("Import posts"),
            key_of("window.import"),
            "import",
        )

    def show_no_variables(self) -> None:
        """Say that nothing is asked of the posts."""
        self._show(
            self.tr("Nothing to ask yet"),
            self.tr("The posts are in. Write the variables and their codes before you code."),
            self.tr("Go to the codebook"),
            key_of("window.codebook"),
            "codebook",
        )

    def show_none_left(self) -> None:
        """Say that the study, or the queue, holds no post."""
        self._show(
            self.tr("No posts to code here"),
            self.tr("Design says which posts belong to the study, and who codes which of them."),
            self.tr("Go to Design"),
            key_of("window.study"),
            "study",
        )

    def show_done(self, flagged: int, packet: str = "") -> None:
        """Say that the queue is done, how many of its round's posts are flagged, and the way on.

        `packet` is the name of the packet's file, empty in a project.
        """
        back = self.tr("{back} shows the last one again; {undo} takes the last code back.")
        back = back.format(back=key_of("coding.previous"), undo=key_of("coding.undo"))
        if flagged:
            flags = self.tr("Flagged: %n. Look at them next, or choose another queue.", "", flagged)
            back = flags + "\n" + back
        title = self.tr("All posts in this queue are coded")
        if packet:
            send = self.tr("Send the file {name} back now.").format(name=packet)
            way = self.tr("Hand back the packet")
            self._show(title, send + "\n" + back, way, key_of("window.packet"), "packet")
            return
        if flagged:
            self._show(title, back, self.tr("Show the flagged posts"), "Enter", "flagged")
            return
        way, key = self.tr("Go to Reliability"), key_of("window.reliability")
        self._show(title, back, way, key, "reliability")

    def show_reviewed(self) -> None:
        """Say that all posts coded under an earlier meaning have been looked at again."""
        back = self.tr("{back} shows the last one again; {undo} takes the last code back.")
        self._show(
            self.tr("All of these posts have been looked at again"),
            self.tr("Their codes now stand under the present meaning.")
            + "\n"
            + back.format(back=key_of("coding.previous"), undo=key_of("coding.undo")),
            self.tr("Back to the codebook"),
            key_of("window.codebook"),
            "codebook",
        )

    def _show(
        self, title: str, sentence: str, button: str = "", key: str = "", purpose: str = ""
    ) -> None:
        self._purpose = purpose
        self.prose.show_blocks(
            (Block(title, 26, 600, "text"), Block(sentence, 14, 400, "text2", above=12))
        )
        self.button.setVisible(bool(button))
        if button:
            self.button.show_words(button, key)

    def stand_at(self, left: int, width: int) -> None:
        """Stand in line with the text."""
        right = max(0, self.width() - left - width)
        self._column.setContentsMargins(left - _RING, 96, right, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.end()

    def _button_pressed(self) -> None:
        self.pressed.emit(self._purpose)
