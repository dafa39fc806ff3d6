"""What narrows the log of decisions: whose, how fast, after which pause, what, where, when."""

from collections.abc import Sequence
from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.marks import FINISHED
from coder.domain.sentences import number
from coder.services.decision_log import CODES, MARKS, LogFilter
from coder.ui.decision_log.words import utc_bounds
from coder.ui.look.look import Look
from coder.ui.parts.chip_row import ChipRow
from coder.ui.parts.filter_chip import FilterChip
from coder.ui.writing import day

_SECONDS = (1.0, 2.0, 5.0)
_MINUTES = (10.0, 30.0, 60.0, 240.0)


class LogFilters(QWidget):
    """Holds the filter in force; `changed` tells of every other one.

    `whose_wanted` carries the name of a coder whose decisions are to be shown, "" for everybody;
    `days_wanted` asks for the dialog of days.
    """

    changed = Signal()
    whose_wanted = Signal(str)
    days_wanted = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._language = language
        self.filter = LogFilter()
        self._coders: Sequence[str] = ()
        self._rounds: Sequence[tuple[str, str]] = ()
        self._variables: Sequence[tuple[str, str]] = ()
        self.days: tuple[str, str] = ("", "")
        clear = self.tr("Del takes the filter off")
        self.coder = FilterChip(look, self.tr("Coder"), clear_tip=clear)
        self.fast = FilterChip(look, self.tr("In view"), clear_tip=clear)
        self.pause = FilterChip(look, self.tr("Pause"), clear_tip=clear)
        self.what = FilterChip(look, self.tr("What"), clear_tip=clear)
        self.round = FilterChip(look, self.tr("Round"), clear_tip=clear)
        self.when = FilterChip(look, self.tr("Days"), menu=False, clear_tip=clear)
        self.row = ChipRow(look, self.tr("More"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.row, 1)
        self.setFixedHeight(self.coder.sizeHint().height())
        self._connect()

    def _connect(self) -> None:
        self.coder.chosen.connect(self._coder_chosen)
        self.coder.cleared.connect(lambda: self.whose_wanted.emit(""))
        self.fast.chosen.connect(lambda value: self._take(faster_than=value or None))
        self.fast.cleared.connect(lambda: self._take(faster_than=None))
        self.pause.chosen.connect(lambda value: self._take(gap=value or None))
        self.pause.cleared.connect(lambda: self._take(gap=None))
        self.what.chosen.connect(lambda value: self._take(what=str(value)))
        self.what.cleared.connect(lambda: self._take(what=""))
        self.round.chosen.connect(lambda value: self._take(round=str(value)))
        self.round.cleared.connect(lambda: self._take(round=""))
        self.when.pressed_alone.connect(self.days_wanted)
        self.when.cleared.connect(lambda: self.take_days("", ""))

    def offer(
        self,
        coders: Sequence[str],
        rounds: Sequence[tuple[str, str]],
        variables: Sequence[tuple[str, str]],
    ) -> None:
        """Offer what a project has, once; rounds and variables by words and names or uids."""
        self._coders, self._rounds, self._variables = coders, rounds, variables
        self._show_all()
        chips = [self.fast, self.pause, self.what, self.round, self.when]
        if len(coders) > 1:
            chips.insert(0, self.coder)
        else:
            self.coder.setParent(self)
            self.coder.hide()
        self.row.take_chips(chips)

    def take_coder(self, name: str) -> None:
        """Show the decisions of one coder, "" for everybody's."""
        self._take(coder=name)

    def take_days(self, first: str, last: str) -> None:
        """Show the decisions of these days by the clock of this computer."""
        self.days = (first, last)
        since, until = utc_bounds(first, last)
        self._take(since=since, until=until)

    def clear(self) -> None:
        """Take all filters off."""
        self.days = ("", "")
        self._take(
            **{each.name: each.default for each in fields(LogFilter) if each.name != "coder"}
        )
        if self.filter.coder:
            self.whose_wanted.emit("")

    def _coder_chosen(self, name: object) -> None:
        self.whose_wanted.emit(str(name))

    def _take(self, **changes: object) -> None:
        wanted = replace(self.filter, **changes)  # pyright: ignore[reportArgumentType]
        if wanted != self.filter:
            self.filter = wanted
            self._show_all()
            self.changed.emit()

    # --- what the chips say -------------------------------------------------------------------

    def _show_all(self) -> None:
        wanted = self.filter
        everybody = (self.tr("everybody"), "")
        names = [(name, name) for name in self._coders]
        self._show(self.coder, [everybody, *names], wanted.coder)
        seconds = [
            (self.tr("under {n} s").format(n=number(n, self._language)), n) for n in _SECONDS
        ]
        self._show(self.fast, [(self.tr("any time"), 0.0), *seconds], wanted.faster_than or 0.0)
        pauses = [
            (self.tr("over {n} min").format(n=number(n, self._language)), n) for n in _MINUTES
        ]
        self._show(self.pause, [(self.tr("any"), 0.0), *pauses], wanted.gap or 0.0)
        what = [
            (self.tr("codes and marks"), ""),
            (self.tr("codes alone"), CODES),
            *self._variables,
            (self.tr("marks alone"), MARKS),
            (self.tr("the mark finished"), FINISHED),
        ]
        self._show(self.what, what, wanted.what)
        self._show(self.round, [(self.tr("all"), ""), *self._rounds], wanted.round)
        self._show_days()
        self.row.arrange()

    def _show(self, chip: FilterChip, offered: Sequence[tuple[str, object]], value: object) -> None:
        chip.offer(list(offered), value)
        none = offered[0][1]
        chosen = next((words for words, choice in offered if choice == value), offered[0][0])
        words = self.tr("{filter}: {value}").format(filter=chip.name, value=chosen)
        chip.show_words(words, active=value != none)

    def _show_days(self) -> None:
        first, last = (day(each, self._language) if each else "" for each in self.days)
        if first and last:
            words = self.tr("{first} – {last}").format(first=first, last=last)
        elif first:
            words = self.tr("from {day}").format(day=first)
        elif last:
            words = self.tr("until {day}").format(day=last)
        else:
            words = self.tr("Days…")
        self.when.show_words(words, active=bool(first or last))
