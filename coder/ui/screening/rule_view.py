"""The rule, the counts of the last screening as a picture, and the paragraph for the thesis."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.services import screening, screening_look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.filter_chip import FilterChip
from coder.ui.parts.flow import Flow
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.segments import Segments
from coder.ui.parts.sheet import Words
from coder.ui.posts.day_range import DayRangeDialog
from coder.ui.screening.flow_picture import FlowPicture
from coder.ui.screening.flow_words import FlowWords
from coder.ui.screening.several import SeveralChoice
from coder.ui.screening.work import ScreeningWork
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count, day

_RULE = 300
_RING = 3


class RuleView(QWidget):
    """The rule at the left, what came of it at the right."""

    def __init__(self, around: Surroundings, work: ScreeningWork) -> None:
        super().__init__()
        self._around = around
        self._work = work
        look, language = around.look, around.language
        self._words = FlowWords(language)
        self.lists = Paragraph(look, "", 13, 400, "text")
        self.reposts = Tick(look, self.tr("Reposts (retweets) may be in"))
        self.languages = SeveralChoice(look, self.tr("Languages"))
        self.days = FilterChip(look, self.tr("Days"), menu=False)
        self.sources = SeveralChoice(look, self.tr("Sources"))
        self.picture = FlowPicture(look)
        self.none = Paragraph(look, "", 13, 400, "muted")
        self.paragraph = Paragraph(look, "", 13, 400, "text")
        self.paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.in_language = Segments(
            look, self.tr("Language of the paragraph"), [("fi", "suomeksi"), ("en", "in English")]
        )
        self.in_language.choose(language)
        self.copy_button = KeyButton(look, self.tr("Copy the paragraph"), "plain", "", "copy")
        self._lay_out()
        self.reposts.clicked.connect(self._reposts_turned)
        self.languages.chosen.connect(self._languages_chosen)
        self.sources.chosen.connect(self._sources_chosen)
        self.days.pressed_alone.connect(self._ask_days)
        self.days.cleared.connect(self._clear_days)
        self.in_language.chosen.connect(self._show_paragraph)
        self.copy_button.clicked.connect(self.copy)
        work.languages_known.connect(self.show_rule)

    def _lay_out(self) -> None:
        look = self._around.look
        left = QVBoxLayout()
        left.setSpacing(8)
        left.setContentsMargins(0, 8, _RING, 8)
        lead = Words(look, self.tr("A post is in the study if"), 15, 600, "text")
        lead.setWordWrap(True)
        for words in (lead, self.lists):  # in line with the boxes inside their rings
            words.setContentsMargins(_RING, 0, 0, 0)
        left.addWidget(lead)
        left.addWidget(self.lists)
        left.addSpacing(4)
        for part in (self.reposts, self.languages, self.days, self.sources):
            left.addWidget(part)
        note = Paragraph(
            look,
            self.tr(
                "A post of unknown language passes. With a day given, a post without a time is out."
            ),
            12,
            400,
            "muted",
        )
        note.setContentsMargins(_RING, 0, 0, 0)
        left.addWidget(note)
        left.addStretch(1)
        rule = QWidget()
        rule.setLayout(left)
        told = QVBoxLayout()
        told.setSpacing(10)
        told.setContentsMargins(0, 0, 12, 0)
        told.addWidget(self.none)
        told.addWidget(self.picture)
        told.addSpacing(6)
        told.addWidget(self.paragraph)
        foot = Flow(6)
        foot.addWidget(self.in_language)
        foot.addWidget(self.copy_button)
        told.addLayout(foot)
        told.addStretch(1)
        right = QWidget()
        right.setLayout(told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        rule_area = _scrolled(rule)
        rule_area.setFixedWidth(_RULE)
        row.addWidget(rule_area)
        row.addWidget(_scrolled(right), 1)

    def minimumSizeHint(self) -> QSize:
        """Give way in a low window."""
        return QSize(_RULE + 260, 120)

    # --- showing ------------------------------------------------------------------------------

    def show_rule(self) -> None:
        """Show the rule as it is written and what the last screening gave."""
        work, language = self._work, self._around.language
        draft, session = work.draft, work.session
        if session is None:
            return
        names = [f"“{each.name}”" if language == "en" else f"”{each.name}”" for each in draft.lists]
        if not names:
            self.lists.setText(self.tr("it fits what is said below; no word list is used."))
        elif len(names) == 1:
            self.lists.setText(self.tr("it holds a word of the list {name}").format(name=names[0]))
        else:
            listed = self.tr("{first} and {last}").format(
                first=", ".join(names[:-1]), last=names[-1]
            )
            words = self.tr("it holds a word of each of the lists {names}")
            self.lists.setText(words.format(names=listed))
        self.reposts.setChecked(draft.reposts)
        known = [(code, f"{code} · {count(n, language)}") for code, n in work.languages or ()]
        self.languages.offer(known, draft.languages)
        sources = screening_look.source_names(session)
        self.sources.offer(list(sources.items()), draft.sources)
        self._show_days()
        for part in (self.reposts, self.languages, self.days, self.sources):
            part.setEnabled(not work.read_only)
        self._show_flow()

    def _show_days(self) -> None:
        language, draft = self._around.language, self._work.draft
        first, last = (day(each, language) for each in (draft.first_day, draft.last_day))
        if first and last:
            words = self.tr("Days: {first} – {last}").format(first=first, last=last)
        elif first:
            words = self.tr("Days: from {day}").format(day=first)
        elif last:
            words = self.tr("Days: until {day}").format(day=last)
        else:
            words = self.tr("Days: all")
        self.days.show_words(words, active=bool(first or last))

    def _show_flow(self) -> None:
        work = self._work
        shown = work.flow is not None
        for part in (self.picture, self.paragraph, self.in_language, self.copy_button):
            part.setVisible(shown)
        self.none.setVisible(not shown)
        if work.flow is None:
            self.none.setText(
                self.tr(
                    "The posts have not been screened yet: all of them are in the study. Once they "
                    "are screened, the count at each step is drawn here."
                )
            )
            return
        self.picture.show_boxes(self._words.boxes(work.flow), old=not work.is_in_force)
        self._show_paragraph()

    def _show_paragraph(self) -> None:
        flow, rule = self._work.flow, self._work.rule
        if flow is not None and rule is not None:
            self.paragraph.setText(screening.paragraph(flow, rule, self.in_language.value))

    def copy(self) -> None:
        """Copy the paragraph."""
        QGuiApplication.clipboard().setText(self.paragraph.text())

    # --- writing ------------------------------------------------------------------------------

    def _reposts_turned(self) -> None:
        self._work.take(replace(self._work.draft, reposts=self.reposts.isChecked()))

    def _languages_chosen(self, languages: tuple[str, ...]) -> None:
        self._work.take(replace(self._work.draft, languages=languages))

    def _sources_chosen(self, sources: tuple[str, ...]) -> None:
        self._work.take(replace(self._work.draft, sources=sources))

    def _ask_days(self) -> None:
        draft = self._work.draft
        dialog = DayRangeDialog(
            self._around.look,
            draft.first_day,
            draft.last_day,
            self._around.language,
            self._around.ask.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.take_days)
        dialog.open()

    def take_days(self, first: str, last: str) -> None:
        """Write the first and the last day."""
        self._work.take(replace(self._work.draft, first_day=first, last_day=last))

    def _clear_days(self) -> None:
        self.take_days("", "")


def _scrolled(body: QWidget) -> QScrollArea:
    """Put a body into an area that scrolls and has no ground of its own."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    for ground in (area.viewport(), body):
        ground.setAutoFillBackground(False)
    return area
