"""Search and filters over the list of posts."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.codebook import Variable
from coder.services.post_filter import (
    BY_HAND,
    CODED,
    IN_STUDY,
    LATER,
    NO_CODE,
    NOT_CODED,
    NOTED,
    OPEN,
    OUT_OF_STUDY,
    PostFilter,
)
from coder.services.post_list import Reading
from coder.ui.look.look import Look
from coder.ui.parts.chip_row import ChipRow
from coder.ui.parts.filter_chip import FilterChip
from coder.ui.parts.page_head import MARGIN
from coder.ui.parts.search_field import SearchField
from coder.ui.posts.words import day_of

_HEIGHT = 54


class FilterBar(QWidget):
    """Holds the filter in force; `changed` tells of every other one.

    `days_wanted` asks for the dialog of days, `coder_wanted` for the codings of a coder.
    """

    changed = Signal()
    days_wanted = Signal()
    coder_wanted = Signal(object)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = self._book_language = language
        self._filter = PostFilter()
        self._variables: tuple[Variable, ...] = ()
        self._sources: dict[int, str] = {}
        self._coder = ("", True)
        self._coders: tuple[str, ...] = ()
        self.search = SearchField(look, self.tr("Search the posts"), self.tr("Search the posts"))
        clear = self.tr("Del takes the filter off")
        self.state = FilterChip(look, self.tr("State"), clear_tip=clear)
        self.flagged = FilterChip(look, self.tr("Flagged"), menu=False, clear_tip=clear)
        self.study = FilterChip(look, self.tr("Study"), clear_tip=clear)
        self.source = FilterChip(look, self.tr("Source"), clear_tip=clear)
        self.days = FilterChip(look, self.tr("Days"), menu=False, clear_tip=clear)
        self.coder = FilterChip(look, self.tr("Coder"), clear_tip=clear)
        self.codes: dict[str, FilterChip] = {}
        self._clear_tip = clear
        self.row = ChipRow(look, self.tr("More"))
        across = QHBoxLayout(self)
        across.setContentsMargins(MARGIN, 8, MARGIN, 9)
        across.setSpacing(12)
        across.addWidget(self.search)
        across.addWidget(self.row, 1)
        self.search.setMaximumWidth(300)
        self.setFixedHeight(_HEIGHT)
        self._connect()
        look.changed.connect(self.update)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._words_typed)
        self.state.chosen.connect(self._state_chosen)
        self.state.cleared.connect(self._state_cleared)
        self.flagged.pressed_alone.connect(self.turn_flagged)
        self.flagged.cleared.connect(self.turn_flagged)
        self.study.chosen.connect(self._study_chosen)
        self.study.cleared.connect(self._study_cleared)
        self.source.chosen.connect(self._source_chosen)
        self.source.cleared.connect(self._source_cleared)
        self.days.pressed_alone.connect(self.days_wanted)
        self.days.cleared.connect(self._days_cleared)
        self.coder.chosen.connect(self.coder_wanted)
        self.coder.cleared.connect(self._coder_cleared)

    @property
    def filter(self) -> PostFilter:
        """What is asked for now."""
        return self._filter

    def show_reading(self, reading: Reading, coders: Sequence[str]) -> None:
        """Offer what a project has: its variables, sources and coders."""
        self._coder = (reading.coder_name, reading.is_own or reading.coder_id is None)
        self._coders = tuple(coders)
        self._sources = dict(reading.sources)
        names = (reading.variables, reading.language)
        if names != (self._variables, self._book_language):
            self._book_language = reading.language
            self._variables = reading.variables
            self._make_code_chips()
        self._show_all()

    def take(self, wanted: PostFilter) -> None:
        """Ask for something else."""
        if wanted == self._filter:
            return
        self._filter = wanted
        if self.search.text() != wanted.words:
            blocked = self.search.blockSignals(True)
            self.search.setText(wanted.words)
            self.search.blockSignals(blocked)
            self.search.update()
        self._show_all()
        self.changed.emit()

    def _make_code_chips(self) -> None:
        self.codes = {}
        for variable in self._variables:
            name = variable.name.in_(self._book_language)
            chip = FilterChip(self._look, name, clear_tip=self._clear_tip)
            chip.setProperty("variable", variable.uid)
            chip.chosen.connect(self._code_chosen)
            chip.cleared.connect(self._code_cleared)
            self.codes[variable.uid] = chip

    # --- what the chips say -------------------------------------------------------------------

    def _show_all(self) -> None:
        wanted = self._filter
        states = [
            (self.tr("Not coded"), OPEN),
            (self.tr("Coded"), CODED),
            (self.tr("Skipped"), LATER),
            (self.tr("With a note"), NOTED),
        ]
        self._show_chip(self.state, states, wanted.state, "")
        self.flagged.show_words(self.tr("Flagged"), active=wanted.flagged)
        standings = [
            (self.tr("in the study"), IN_STUDY),
            (self.tr("not in the study"), OUT_OF_STUDY),
            (self.tr("decided by hand"), BY_HAND),
        ]
        self._show_chip(self.study, standings, wanted.study, "")
        self._show_chip(self.source, [(n, i) for i, n in self._sources.items()], wanted.source, 0)
        self._show_days()
        for variable in self._variables:
            offered = [
                (code.name.in_(self._book_language), code.uid)
                for code in variable.codes
                if not code.archived
            ]
            offered += [
                (self.tr("not coded"), NOT_CODED),
                (self.tr("no code applies"), NO_CODE),
            ]
            self._show_chip(self.codes[variable.uid], offered, wanted.code_of(variable.uid), "")
        name, own = self._coder
        self.coder.offer([(coder, coder) for coder in self._coders], name)
        self.coder.show_words(self.tr("Coder: {name}").format(name=name), active=not own)
        codes = list(self.codes.values())
        chips = [
            self.state,
            *codes[:1],
            self.flagged,
            self.study,
            self.source,
            self.days,
            *codes[1:],
        ]
        if len(self._coders) > 1:
            chips.append(self.coder)
        else:
            self.coder.setParent(self)
            self.coder.hide()
        if list(self.row.chips) == chips:
            self.row.arrange()
        else:
            self.row.take_chips(chips)

    def _show_chip(
        self, chip: FilterChip, offered: Sequence[tuple[str, object]], value: object, none: object
    ) -> None:
        chosen = next((words for words, choice in offered if choice == value), "")
        chip.offer([(self.tr("all"), none), *offered], value)
        words = self.tr("{filter}: {value}").format(
            filter=chip.name, value=chosen or self.tr("all")
        )
        chip.show_words(words, active=bool(chosen))

    def _show_days(self) -> None:
        first, last = (
            day_of(day, self._language) if day else ""
            for day in (self._filter.first_day, self._filter.last_day)
        )
        if first and last:
            words = self.tr("{first} – {last}").format(first=first, last=last)
        elif first:
            words = self.tr("from {day}").format(day=first)
        elif last:
            words = self.tr("until {day}").format(day=last)
        else:
            words = self.tr("Days…")
        self.days.show_words(words, active=bool(first or last))

    # --- what they ask ------------------------------------------------------------------------

    def _words_typed(self, words: str) -> None:
        self._filter = replace(self._filter, words=words)
        self.changed.emit()

    def _state_chosen(self, state: object) -> None:
        self.take(replace(self._filter, state=str(state)))

    def _state_cleared(self) -> None:
        self.take(replace(self._filter, state=""))

    def turn_flagged(self) -> None:
        """Show flagged posts only, or others again, too."""
        self.take(replace(self._filter, flagged=not self._filter.flagged))

    def _study_chosen(self, standing: object) -> None:
        self.take(replace(self._filter, study=str(standing)))

    def _study_cleared(self) -> None:
        self.take(replace(self._filter, study=""))

    def _source_chosen(self, source: object) -> None:
        self.take(replace(self._filter, source=source if isinstance(source, int) else 0))

    def _source_cleared(self) -> None:
        self.take(replace(self._filter, source=0))

    def take_days(self, first: str, last: str) -> None:
        """Show the posts of these days."""
        self.take(replace(self._filter, first_day=first, last_day=last))

    def _days_cleared(self) -> None:
        self.take_days("", "")

    def _code_chosen(self, code: object) -> None:
        self._take_code(str(code))

    def _code_cleared(self) -> None:
        self._take_code("")

    def _take_code(self, code: str) -> None:
        chip = self.sender()
        if chip is not None:
            self.take(self._filter.with_code(str(chip.property("variable")), code))

    def _coder_cleared(self) -> None:
        self.coder_wanted.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("border"))
        painter.end()
