"""The left side of the start page: the program's name, the ways in, language, settings and help."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from coder.ui.actions import key_of
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.start.ways import RING, Mark, WayIn


class _DropHint(QWidget):
    """Says that a file can be dropped."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look = look
        label = Words(look, words, ink="muted")
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 4, 0, 4)
        row.addWidget(label)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the file."""
        painter = QPainter(self)
        place = QPointF(4, self.height() / 2 - 9)
        paint_icon(painter, self._look, "file_in", place, 18, "muted")
        painter.end()


class StartSide(QWidget):
    """`language_wanted` carries the language to turn to."""

    language_wanted = Signal(str)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._other = "en" if language == "fi" else "fi"
        self.mark = Mark(look)
        self.title = Words(look, "Coder", 30, 700, "text")
        self.tagline = Paragraph(
            look,
            self.tr(
                "Read a post, press a key, go on to the next. "
                "Results and reliability come about as you code."
            ),
            15,
        )
        self.new = WayIn(
            look, "plus", self.tr("New project"), self.tr("choose a codebook, bring in posts"),
            key_of("window.new"),
        )  # fmt: skip
        self.open = WayIn(
            look, "folder", self.tr("Open project or packet"), self.tr("a .coder file"),
            key_of("window.open"),
        )  # fmt: skip
        self.sample = WayIn(
            look, "sample", self.sample_words(), self.tr("invented posts, to try out"),
            key_of("start.sample"),
        )  # fmt: skip
        # Each language is offered in its own words: who needs it may not read the other.
        own_name = "Suomeksi" if self._other == "fi" else "In English"
        self.language = KeyButton(look, own_name, "ghost", icon="language")
        self.settings = KeyButton(look, self.tr("Settings"), "ghost", icon="settings")
        self.help = KeyButton(look, self.tr("Help"), "ghost", icon="help")
        for button, key in ((self.settings, "window.settings"), (self.help, "window.keys")):
            button.setToolTip(f"{button.text()} ({key_of(key)})")
        for button in (self.language, self.settings, self.help):
            button.setAccessibleName(button.text())
            button.stand_flush()
        self.language.clicked.connect(self._want_language)
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        # Words and mark stand where the edge of a way in is, which has room for its ring around it.
        for words in (self.title, self.tagline):
            words.setContentsMargins(RING, 0, RING, 0)
        marked = QHBoxLayout()
        marked.setContentsMargins(RING, 0, 0, 0)
        marked.addWidget(self.mark)
        marked.addStretch(1)
        self._column.addLayout(marked)
        self._column.addSpacing(8)
        self._column.addWidget(self.title)
        self._column.addWidget(self.tagline)
        self._gap = QSpacerItem(0, 28)
        self._column.addItem(self._gap)
        for way in (self.new, self.open, self.sample):
            self._column.addWidget(way)
        self.drop_hint = _DropHint(look, self.tr("or drop a file anywhere in the window"))
        self._column.addWidget(self.drop_hint)
        self._column.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(10)
        for button in (self.language, self.settings, self.help):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)

    def sample_words(self) -> str:
        """Give the name of the way to the sample study."""
        return self.tr("Open the sample study")

    def apply_size(self, wide: bool, short: bool) -> None:
        """Take the measures for a window."""
        self.setFixedWidth(440 if wide else 380)
        side = 52 if wide else 22
        top = 20 if short else 68 if wide else 44
        edge = side - RING
        # The links stand in one line with the words at the right foot.
        self._column.setContentsMargins(edge, top, edge, 5 if short else 13)
        self._gap.changeSize(0, 8 if short else 28)
        buttons = (self.language, self.settings, self.help)
        fits = sum(button.sizeHint().width() for button in buttons) <= self.width() - 2 * side
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(across if fits else down)
        self.mark.setVisible(not short)
        self.tagline.setVisible(self.height() >= 520 or not short)

    def sizeHint(self) -> QSize:
        """Ask for the width of a way in."""
        return QSize(364, 480)

    def _want_language(self) -> None:
        self.language_wanted.emit(self._other)
