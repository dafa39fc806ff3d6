"""The post beside the list: its text, its way into coding, its codings and where it came from."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.domain.sentences import number
from coder.domain.word_hits import word_hits
from coder.services.post_list import PostRow, Reading, Standing
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_pill
from coder.ui.look.sizes import WIDE, Sizes
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import ToolButton
from coder.ui.parts.sheet import Words
from coder.ui.posts.columns import Columns
from coder.ui.posts.facts import Fact, Facts
from coder.ui.posts.marked_text import MarkedText
from coder.ui.posts.words import clock_of, day_of
from coder.ui.signs import sign_of

_MARGIN = 20
_SCROLL_BAR = 10
_RING = 3
"""What a button keeps free at its sides for the focus ring."""


class PanelHead(QWidget):
    """The day and the time of the post, and its flag."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day = ""
        self._clock = ""
        self._flag = ""
        self.setFixedHeight(24)
        look.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What it says."""
        return " ".join(filter(None, (self._day, self._clock, self._flag)))

    def show_words(self, day: str, clock: str, flag: str) -> None:
        """Say the day, the time, and that the post is flagged."""
        self._day, self._clock, self._flag = day, clock, flag
        self.setAccessibleName(self.words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the pill."""
        look = self._look
        painter = QPainter(self)
        left, room = 0.0, float(self.width())
        if self._flag:
            pill = paint_pill(painter, look, QPointF(room, 12), "flag", self._flag, "warning")
            room -= pill + 8
        for words, weight, ink in ((self._day, 600, "text2"), (self._clock, 400, "muted")):
            font = look.font(13, weight)
            taken = QFontMetricsF(font).horizontalAdvance(words)
            if left + taken > room:
                break  # the time of day gives way to the flag in a narrow panel
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            painter.drawText(QRectF(left, 0, taken + 2, 24), LEFT, words)
            left += taken + 10
        painter.end()


class ReadingPanel(QWidget):
    """Shows one post; `code_wanted` is its one primary button.

    `study_wanted` asks whether the post is in the study.
    """

    code_wanted = Signal()
    study_wanted = Signal()
    example_wanted = Signal()
    group_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.setAccessibleName(self.tr("The post"))
        self._columns = Columns(language)
        self.head = PanelHead(look)
        self.text = MarkedText(look)
        self.code = KeyButton(look, self.tr("Code this"), "primary", self.tr("Enter"), "coding")
        self.code.clicked.connect(self.code_wanted)
        self.study = ToolButton(look, self.tr("In or out…"), "posts.in_or_out", "ghost", "study")
        self.study.clicked.connect(self.study_wanted)
        self.example = ToolButton(
            look, self.tr("Pick as an example…"), "posts.example", "ghost", "list_checks"
        )
        self.example.clicked.connect(self.example_wanted)
        self.facts = Facts(look)
        self.group = ToolButton(look, self.tr("Show the repeats"), "posts.repeats")
        self.group.clicked.connect(self.group_wanted)
        self.history = ToolButton(
            look, self.tr("History of the post"), "posts.history", "ghost", "history"
        )
        self.history.clicked.connect(self.history_wanted)
        self.nothing = Words(look, self.tr("No post is chosen."), 13, 400, "muted")
        self.nothing.setFixedHeight(24)  # where a post would say its day
        self._parts = (
            self.head, self.text, self.code, self.study, self.example, self.facts, self.history,
        )  # fmt: skip
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_MARGIN - _RING, 16, _MARGIN - _RING, 16)
        column.setSpacing(0)
        column.addLayout(_within(self.head))
        column.addSpacing(10)
        column.addLayout(_within(self.text))
        column.addSpacing(12)
        column.addWidget(self.code)
        column.addWidget(self.study)
        column.addWidget(self.example)
        column.addSpacing(6)
        column.addLayout(_within(self.facts))
        column.addWidget(self.group)
        column.addWidget(self.history)
        column.addLayout(_within(self.nothing))
        column.addStretch(1)
        self._scroll = _scrolled(self._body)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.apply_sizes(WIDE)
        self.show_nothing()
        look.changed.connect(self.update)

    def apply_sizes(self, sizes: Sizes) -> None:
        """Take the measures of the window's class."""
        self.setFixedWidth(sizes.side_panel)
        room = sizes.side_panel - 1 - 2 * (_MARGIN - _RING) - _SCROLL_BAR
        for button in (self.study, self.example, self.group, self.history):
            button.show_key(True)
            button.show_key(button.sizeHint().width() <= room)

    def say_why(self, reason: str) -> None:
        """Say why nothing can be decided about posts now; with no reason it can."""
        for button in (self.study, self.example):
            button.say_why(reason)
        self.code.show_words(self.tr("Open") if reason else self.tr("Code this"))

    def show_nothing(self) -> None:
        """Say that no post is chosen."""
        for part in (*self._parts, self.group):
            part.hide()
        self.nothing.show()

    def show_post(
        self, row: PostRow, reading: Reading, words: str, example: Collection[str] = ()
    ) -> None:
        """Show a post; `words` are what was searched for, `example` the codes it is one of."""
        line, language = row.line, self._language
        clock = clock_of(line.posted_at, language)
        self.head.show_words(
            day_of(line.posted_at, language),
            clock,
            self.tr("Flagged") if row.flagged else "",
        )
        self.text.show_text(line.text, word_hits(line.text, words) if words else ())
        self.facts.show_facts(
            [
                Fact(rule=True),
                *self._codings(row, reading),
                *self._note(row),
                *self._example(reading, example),
                *self._in_study(row.standing),
                Fact(rule=True),
                *self._origin(row, reading),
            ]
        )
        self.nothing.hide()
        for part in self._parts:
            part.show()
        self.group.setVisible(bool(row.repeats))
        self._scroll.verticalScrollBar().setValue(0)

    def _codings(self, row: PostRow, reading: Reading) -> list[Fact]:
        title = (
            self.tr("Own codings")
            if reading.is_own or reading.coder_id is None
            else self.tr("Codings of {name}").format(name=reading.coder_name)
        )
        facts = [Fact(title)]
        for variable in reading.variables:
            codes = row.values.get(variable.uid)
            if codes is None:
                continue
            name = variable.name.in_(reading.language)
            known = [code for code in variable.codes if code.uid in codes]
            if not known:
                facts.append(Fact(name, self.tr("no code applies"), muted=True))
            for at, code in enumerate(known):
                said = code.name.in_(reading.language)
                facts.append(Fact(name if at == 0 else " ", said, sign_of(variable, code), True))
        if len(facts) == 1:
            words = self.tr("skipped") if row.skipped else self.tr("not coded")
            facts.append(Fact(text=words, muted=True))
        return facts

    def _note(self, row: PostRow) -> list[Fact]:
        return [Fact(self.tr("Note")), Fact(text=row.note)] if row.note else []

    def _example(self, reading: Reading, codes: Collection[str]) -> list[Fact]:
        """Say of which codes the post is an example."""
        if not codes:
            return []
        facts = [Fact(self.tr("Example of"))]
        for variable in reading.variables:
            name = variable.name.in_(reading.language)
            for code in variable.codes:
                if code.uid in codes:
                    said = code.name.in_(reading.language)
                    facts.append(Fact(name, said, sign_of(variable, code)))
        return facts if len(facts) > 1 else [*facts, Fact(text=self.tr("a code not in use"))]

    def _in_study(self, standing: Standing) -> list[Fact]:
        """Say whether the post is in the study, where that is not a matter of course."""
        if standing.in_study and not standing.by_hand:
            return []
        said = self._columns.standing_words(standing)
        facts = [Fact(self.tr("Study"), said, strong=standing.by_hand)]
        if standing.reason:
            facts.append(Fact(self.tr("Reason"), standing.reason))
        return [Fact(rule=True), Fact(self.tr("Screening")), *facts]

    def _origin(self, row: PostRow, reading: Reading) -> list[Fact]:
        line = row.line
        source = self.tr("{file}, row {row}").format(
            file=reading.sources.get(line.source_id, ""), row=number(line.place, self._language)
        )
        facts = [Fact(self.tr("Source")), Fact(self.tr("File"), source)]
        if line.external_id:
            facts.append(Fact(self.tr("Post id"), line.external_id))
        if row.repeats:
            facts.append(Fact(self.tr("Alike"), self.tr("%n posts in the group", "", row.repeats)))
        return facts

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg"))
        painter.fillRect(0, 0, 1, self.height(), self._look.colour("border"))
        painter.end()


def _scrolled(body: QWidget) -> QScrollArea:
    """Put a body into an area that scrolls and has no ground of its own."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    for ground in (area.viewport(), body):
        ground.setAutoFillBackground(False)
    return area


def _within(part: QWidget) -> QHBoxLayout:
    """Put a part in line with the button inside its ring."""
    row = QHBoxLayout()
    row.setContentsMargins(_RING, 0, _RING, 0)
    row.addWidget(part)
    return row
