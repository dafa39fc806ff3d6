"""The settings of look, language and coding, each applied when it is chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coder.ui.look.look import Look
from coder.ui.look.tokens import RADIUS
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.foot_fade import FootFade
from coder.ui.parts.option_row import OptionRow
from coder.ui.parts.sheet import Words
from coder.ui.settings import POST_SIZES, Settings

_GUARDS = (0, 150, 300)


class PostSample(QWidget):
    """A made-up post in the type that is chosen."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look = look
        self._settings = settings
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words())
        look.changed.connect(self.update)
        settings.changed.connect(self.update)

    def _words(self) -> str:
        return self.tr("Forty minutes on hold, then the line went dead. Not coming back 😤")

    def sizeHint(self) -> QSize:
        """Ask for two lines of the largest size."""
        return QSize(420, 104)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the words in the largest size, so that nothing below moves."""
        super().resizeEvent(event)
        font = self._look.font(POST_SIZES[-1], serif=True)
        room = QRectF(0, 0, self.width() - 34, 9999)
        box = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, self._words())
        self.setFixedHeight(max(72, round(box.height()) + 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the post."""
        look, settings = self._look, self._settings
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.chip, RADIUS.chip)
        painter.setFont(look.font(settings.post_size or 23, serif=settings.post_font == "literata"))
        painter.setPen(look.colour("text"))
        inner = box.adjusted(16, 8, -16, -8)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, flags, self._words())
        painter.end()


class General(QScrollArea):
    """Rows of a name, a choice and a hint; `log_wanted` asks for the folder of the log."""

    log_wanted = Signal()

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look = look
        self._settings = settings
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._add_look()
        self._add_post()
        self._add_coding()
        self._add_log()
        self.setWidget(ground)
        # Only now: a scroll area gives its widget a ground of its own.
        self.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        FootFade(look, self, "surface")

    def _add_look(self) -> None:
        settings = self._settings
        self.theme = self._choice(
            self.tr("Theme"),
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
            settings.theme,
        )
        self.theme.chosen.connect(self._take_theme)
        # A language is called by its own name in every language.
        self.language = self._choice(
            self.tr("Language"),
            (("system", self.tr("As the system")), ("fi", "Suomi"), ("en", "English")),
            settings.language,
        )

    def _add_post(self) -> None:
        settings, look = self._settings, self._look
        sizes = [(None, self.tr("By the window"))]
        sizes += [(size, str(size)) for size in POST_SIZES]
        self.text_size = self._choice(
            self.tr("Text size of the post"),
            sizes,
            settings.post_size,
            self.tr("On the coding page also with Ctrl++, Ctrl+- and Ctrl+0"),
        )
        self.text_size.chosen.connect(self._take_size)
        self.font_ = OptionRow(
            look,
            self.tr("Font of the post"),
            (("literata", "Literata"), ("inter", "Inter")),
            settings.post_font,
            (look.font(14, 500, serif=True), look.font(13, 500)),
        )
        self._row(self.tr("Font of the post"), self.font_)
        self.font_.chosen.connect(self._take_font)
        self.sample = PostSample(look, settings)
        sample = QVBoxLayout()
        sample.setContentsMargins(3, 0, 3, 4)
        sample.addWidget(self.sample)
        self._grid.addLayout(sample, self._grid.rowCount(), 1)

    def _add_coding(self) -> None:
        settings = self._settings
        times = [(0, self.tr("No")), (150, self.tr("0.15 s")), (300, self.tr("0.3 s"))]
        if settings.guard_ms not in _GUARDS:
            own = self.tr("{n} ms").format(n=settings.guard_ms)
            times.append((settings.guard_ms, own))
        self.guard = self._choice(
            self.tr("Pause after a new post"),
            times,
            settings.guard_ms,
            self.tr("A key pressed so soon after a new post came is dropped, not coded."),
        )
        self.guard.chosen.connect(self._take_guard)
        self.pace = self._choice(
            self.tr("Pace and time left"),
            ((True, self.tr("Shown")), (False, self.tr("Hidden"))),
            settings.pace_shown,
        )
        self.pace.chosen.connect(self._take_pace)

    def _add_log(self) -> None:
        self.log = KeyButton(self._look, self.tr("Show log folder"))
        self.log.clicked.connect(self.log_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.log)
        row.addStretch(1)
        held = QWidget()
        held.setLayout(row)
        self._row(
            self.tr("Log"),
            held,
            self.tr("What the program did and what went wrong; no post, name or path is in it."),
        )

    def _choice(self, name: str, choices: object, value: object, hint: str = "") -> OptionRow:
        segments = OptionRow(self._look, name, choices, value)  # type: ignore[arg-type]
        self._row(name, segments, hint)
        return segments

    def _row(self, name: str, control: QWidget, hint: str = "") -> None:
        row = self._grid.rowCount()
        label = Words(self._look, name, 13, 500, "text")
        label.setWordWrap(True)
        label.setMinimumWidth(150)
        label.setBuddy(control)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control, row, 1)
        if hint:
            words = Words(self._look, hint, 12, 400, "muted")
            words.setWordWrap(True)
            words.setIndent(4)
            self._grid.addWidget(words, row + 1, 1)

    # A signal's value is any object; each choice gives only what it was given.
    def _take_theme(self, value: object) -> None:
        self._settings.theme = str(value)

    def _take_size(self, value: object) -> None:
        self._settings.post_size = value if isinstance(value, int) else None

    def _take_font(self, value: object) -> None:
        self._settings.post_font = str(value)

    def _take_guard(self, value: object) -> None:
        self._settings.guard_ms = value if isinstance(value, int) else 150

    def _take_pace(self, value: object) -> None:
        self._settings.pace_shown = bool(value)
